import fc from 'fast-check';
import { runs, commits } from '#libs/testing';
import { FigureError } from './errors.js';
import type { Commit } from './events.js';
import { validateCommit } from './validate.js';

type Path = readonly (string | number)[];

/** Every place of a value that holds something, but for a citation's parts: those may be left out. */
function* pathsOf(value: unknown, path: Path = []): Iterable<Path> {
  if (path.at(-2) !== 'citation' && path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value)) {
    yield* pathsOf(each, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

function replaced(value: unknown, [key, ...rest]: Path, by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((each, index) => (index === key ? replaced(each, rest, by) : each));
  const members = Object.entries(value as object);
  return Object.fromEntries(
    members.map(([name, each]) => [name, name === key ? replaced(each, rest, by) : each]),
  );
}

/** A commit, and one of its places. */
const places = commits.chain((commit) => fc.tuple(fc.constant(commit), fc.constantFrom(...pathsOf(commit))));

function refusalOf(commit: unknown): FigureError | null {
  try {
    validateCommit(commit as Commit);
    return null;
  } catch (error) {
    if (error instanceof FigureError) return error;
    throw error;
  }
}

describe('A commit is refused where any place of it holds', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['no number', Number.NaN],
    ['a number that JSON can’t carry', Infinity],
    ['a fraction below 0', -0.5],
    ['a lone surrogate', '\udc00'],
    ['a list in a list', [[]]],
    ['an object of another shape', { unheard: 'of' }],
    ['true in a list', [true]],
  ])('%s', (_, by) => {
    fc.assert(
      fc.property(places, ([commit, path]) => {
        // A weight is any finite number, and so is a fraction below 0.
        fc.pre(!(path.at(-1) === 'weight' && by === -0.5));
        const refusal = refusalOf(replaced(commit, path, by));
        expect(refusal?.code).toBe('invalid-event');
        expect(refusal?.message).toMatch(/^commit .*, (its header|event \d+): \S/);
      }),
      runs(200),
    );
  });
});
