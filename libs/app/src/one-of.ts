import { FigureError } from '#libs/figures';

/**
 * A name that is one of those known.
 * @throws FigureError `filter-malformed`
 */
export function oneOf<T extends string>(names: readonly T[], name: string, what: string): T {
  const known = names.find((each) => each === name);
  if (known !== undefined) return known;
  throw new FigureError('filter-malformed', `"${name}" is no ${what}: give one of ${names.join(', ')}`, {
    [what]: name,
  });
}
