import fc from 'fast-check';
import type { Commit, EventRef, LedgerEvent, Locator, Observation } from '#libs/figures';
import { commits } from '../figures/commits.js';

/** Stands for the commit itself until its id is known. */
const OWN = 'own';

const refs: fc.Arbitrary<EventRef> = fc.record({
  commit: fc.constantFrom(OWN, OWN, 'aaaaaaaa-aaaa-5aaa-8aaa-aaaaaaaaaaaa'),
  index: fc.constantFrom(0, 3, 70_000, Number.MAX_SAFE_INTEGER),
});

/**
 * Valid commits with what a compact form may get wrong: references to the commit itself, ids that
 * end in numbers, numbers that no difference of doubles holds, values of 15 digits and more.
 */
export const trickyCommits: fc.Arbitrary<Commit> = fc
  .tuple(commits, fc.infiniteStream(fc.record({ isTricky: fc.boolean(), trick: fc.nat(), ref: refs })))
  .map(([{ header, events }, tricks]) => ({
    header,
    events: events.map((event) => tricky(event, header.id, tricks.next().value)),
  }));

interface Trick {
  readonly isTricky: boolean;
  readonly trick: number;
  readonly ref: EventRef;
}

const LOCATORS: readonly Locator[] = [
  { pointer: '' },
  { pointer: '/facts/7' },
  { pointer: '/facts/007' },
  { pointer: '/0' },
  { pointer: '/1234567890123' },
  { pointer: '/$&/3' },
  { pointer: '/\u0000/4' },
  { element: '9' },
  { element: 'F_000123' },
  { element: 'x' },
  { line: Number.MAX_SAFE_INTEGER, start: 0, end: Number.MAX_SAFE_INTEGER },
  { line: 1, start: 2 ** 51, end: 2 ** 51 + 3 },
];

const VALUES = [
  '0',
  '-999999999999999',
  '1000000000000001',
  '-9007199254740993',
  '123456789012345678900000',
  '1'.padEnd(110, '0'),
  '-0.000000000000001',
  `0.${'1'.padStart(110, '0')}`,
];

const PLACES = [
  { statement: 0, row: Number.MAX_SAFE_INTEGER, column: 0 },
  { statement: 3, row: 2, column: 1 },
];

function tricky(event: LedgerEvent, own: string, { isTricky, trick, ref: somewhere }: Trick): LedgerEvent {
  if (!isTricky) return event;
  const ref = { ...somewhere, commit: somewhere.commit === OWN ? own : somewhere.commit };
  switch (event.type) {
    case 'FigureReported':
      return { ...event, observation: trickyObservation(event.observation, trick) };
    case 'FigureRestated':
      return { ...event, supersedes: ref };
    case 'FigureReconciled':
      return {
        ...event,
        terms: trick % 3 === 0 ? [] : [{ event: ref, weight: trick % 3 === 1 ? 1 : -1 }],
      };
    case 'FigureCorrected':
      return { ...event, of: ref };
    default:
      return event;
  }
}

function trickyObservation(observation: Observation, trick: number): Observation {
  const { concept } = observation;
  const own: Locator = { pointer: `/facts/${concept.replace(':', '/')}/units/USD/${trick % 1000}` };
  return {
    ...observation,
    locator: trick % 2 === 0 ? own : LOCATORS[trick % LOCATORS.length]!,
    value: VALUES[trick % VALUES.length]!,
    place: PLACES[trick % 3] ?? null,
  };
}
