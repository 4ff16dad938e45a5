import fc from 'fast-check';
import { eventIdOf } from '#libs/figures';
import { classifyNaively, DAYS, Filled, lives, property, type NaiveClassification } from '#libs/testing';
import { diffOf, identityJson, type Book, type ChangeJson, type ChangeKind, type Vantage } from '../index.js';

type Value = string | null;

const GONE: ReadonlySet<ChangeKind> = new Set(['removed']);

const naiveAt = (book: Book, figure: number, vantage: Vantage): NaiveClassification =>
  classifyNaively(book.sightingsAt(figure, vantage), book.unitOf(figure));

const idOf = (book: Book, figure: number): string => identityJson(book.entity, book.facets(figure)).figureId;

function valueOf({ current, vintages, sightings }: NaiveClassification): Value | undefined {
  return current < 0 ? undefined : sightings[vintages[current]!.shown]!.value;
}

/** What stands at a vantage by the slow way: figures without a value are left out. */
function stateAt(book: Book, vantage: Vantage): Map<string, Value> {
  const state = new Map<string, Value>();
  for (let figure = 0; figure < book.figureCount; figure++) {
    const value = valueOf(naiveAt(book, figure, vantage));
    if (value !== undefined) state.set(idOf(book, figure), value);
  }
  return state;
}

/** A state with changes made to it; each must begin where the state is. */
function applied(state: ReadonlyMap<string, Value>, changes: readonly ChangeJson[]): Map<string, Value> {
  const after = new Map(state);
  for (const { figureId, kind, from, to } of changes) {
    expect(from).toBe(after.get(figureId) ?? null);
    if (GONE.has(kind)) after.delete(figureId);
    else after.set(figureId, to);
  }
  return after;
}

/** The steps of a figure between two publications by the slow way: of the log of one length. */
function stepsOf(before: NaiveClassification, after: NaiveClassification): [Value, Value, ChangeKind][] {
  const steps: [Value, Value, ChangeKind][] = [];
  const shown = after.vintages.map((vintage) => after.sightings[vintage.shown]!.value);
  let value = valueOf(before);
  if (value !== undefined && shown[before.current] !== value)
    steps.push([value, (value = shown[before.current]!), 'refined']);
  for (let index = before.current + 1; index < shown.length; index++) {
    const standing = after.standings[after.vintages[index]!.openedBy]!;
    const corrects = standing.as === 'restated' && standing.cause === 'error-correction';
    const kind = index === 0 ? 'reported' : corrects ? 'restated' : 'recast';
    steps.push([value ?? null, (value = shown[index]!), kind]);
  }
  return steps;
}

const twoDays = fc.tuple(fc.nat({ max: DAYS.length - 1 }), fc.nat({ max: DAYS.length - 1 }));
const twoLengths = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }));

describe('A diff between two dates', () => {
  property(
    'has, figure by figure, the steps that the slow way finds',
    fc.tuple(lives, twoDays),
    async ([life, days]) => {
      const { book, ...filled } = await livedThrough(life);
      const [from, to] = days.toSorted((left, right) => left - right).map((day) => filled.at(DAYS[day]!));
      const { changes, counts } = diffOf(book, from!, to!);
      for (let figure = 0; figure < book.figureCount; figure++) {
        const own = changes.filter(({ figureId }) => figureId === idOf(book, figure));
        const expected = stepsOf(naiveAt(book, figure, from!), naiveAt(book, figure, to!));
        expect(own.map((each) => [each.from, each.to, each.kind])).toEqual(expected);
      }
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(changes.length);
    },
  );

  property(
    'leads from what stands at the one to what stands at the other',
    fc.tuple(lives, twoDays),
    async ([life, days]) => {
      const { book, ...filled } = await livedThrough(life);
      const [from, to] = days.toSorted((left, right) => left - right).map((day) => filled.at(DAYS[day]!));
      const { changes } = diffOf(book, from!, to!);
      expect(applied(stateAt(book, from!), changes)).toEqual(stateAt(book, to!));
    },
  );

  property('is empty where both are one', fc.tuple(lives, twoDays), async ([life, [day, length]]) => {
    const { book, ...filled } = await livedThrough(life);
    for (const vantage of [filled.at(null), filled.at(DAYS[day]!), filled.held(length)]) {
      const { changes, withdrawals, counts } = diffOf(book, vantage, vantage);
      expect({ changes, withdrawals, counts }).toEqual({ changes: [], withdrawals: [], counts: {} });
    }
  });
});

describe('A diff between two recorded times', () => {
  property(
    'leads from what the ledger said at the one to what it said at the other, by events recorded between',
    fc.tuple(lives, twoLengths),
    async ([life, lengths]) => {
      const { book, numberOfEvent, ...filled } = await livedThrough(life);
      const [from, to] = lengths.toSorted((left, right) => left - right).map((length) => filled.held(length));
      const { changes } = diffOf(book, from!, to!);
      expect(applied(stateAt(book, from!), changes)).toEqual(stateAt(book, to!));
      for (const { kind, eventId } of changes) {
        const number = numberOfEvent(eventId);
        expect(number).toBeLessThanOrEqual(to!.upTo);
        if (kind !== 'reclassified') expect(number).toBeGreaterThan(from!.upTo);
      }
    },
  );

  property(
    'of more than one step is the same as its steps, one after the other',
    fc.tuple(lives, twoLengths),
    async ([life, [first, second]]) => {
      const { book, ...filled } = await livedThrough(life);
      const [start, middle, end] = [0, Math.min(first, second), Math.max(first, second)].map((length) =>
        filled.held(length),
      );
      const stepwise = [diffOf(book, start!, middle!), diffOf(book, middle!, end!)];
      const whole = diffOf(book, start!, end!);
      const nothing = new Map<string, Value>();
      expect(stepwise.reduce((state, { changes }) => applied(state, changes), nothing)).toEqual(
        applied(nothing, whole.changes),
      );
    },
  );
});

async function livedThrough(life: Parameters<Filled['live']>[0]) {
  const filled = await new Filled().live(life);
  const numbers = new Map<string, number>();
  for (const [index, { header, events }] of filled.commits.entries())
    events.forEach((_, at) => numbers.set(eventIdOf({ commit: header.id, index: at }), index + 1));
  return {
    book: filled.book,
    at: (day: string | null): Vantage => filled.at(day),
    /** What was held after so many commits. */
    held: (length: number): Vantage =>
      filled.at(null, length === 0 ? '2023-12-31T00:00:00.000Z' : filled.momentOf(length - 1)),
    numberOfEvent: (eventId: string): number => numbers.get(eventId)!,
  };
}
