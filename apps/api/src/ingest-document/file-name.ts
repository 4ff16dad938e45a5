import { Problem } from '../http/problem.js';

const LENGTH_MAX = 255;

/**
 * The name of a document, as messages say it: the last part of a path, without what can't be seen.
 * @throws Problem `name-malformed`
 */
export function fileName(given: string | undefined): string {
  if (given === undefined) return 'document';
  const name = given.split(/[/\\]/).at(-1)!.trim();
  if (name.length > 0 && name.length <= LENGTH_MAX && !/\p{C}/u.test(name)) return name;
  throw new Problem(400, 'name-malformed', `a name has 1 to ${LENGTH_MAX} visible characters`);
}
