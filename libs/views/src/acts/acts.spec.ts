import fc from 'fast-check';
import { adjustment, correcting, DAYS, Filled, filed, lives, property, stated } from '#libs/testing';
import type { Book } from '../book/book.js';
import { figureJson, stateOf } from '../figure-state.js';
import type { Vantage } from '../vantage.js';
import { actsOf } from './acts.js';
import { statementChanges, type StatementChanges } from './statement-changes.js';

const allFigures = (book: Book) => ({
  figures: Array.from({ length: book.figureCount }, (_, figure) => figure),
  presents: () => false,
});

/** What acts did to all figures, by the id of the commit. */
function changesAt(book: Book, vantage: Vantage): Map<string, StatementChanges> {
  const changes = statementChanges(book, vantage, allFigures(book));
  return new Map([...changes].map(([filing, each]) => [book.records.filings[filing]!.id, each]));
}

const shownAt = (book: Book, vantage: Vantage): string =>
  JSON.stringify(
    allFigures(book).figures.map((figure) => {
      const { value, status, vintage, suspect } = figureJson(book, figure, vantage) ?? {};
      return [value, status, vintage, suspect];
    }),
  );

const told = (changes: StatementChanges | undefined): string =>
  Object.entries(changes ?? {})
    .filter(([, count]) => typeof count === 'number' && count > 0)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');

describe('What acts did to a statement', () => {
  property(
    'is told of every commit that changed what figures show when it was recorded',
    lives,
    async (life) => {
      const { book, commits, library } = await new Filled().live(life);
      const head = library.vantage({ asOf: null, recordedAsOf: null });
      const changes = changesAt(book, head);
      commits.forEach(({ header }, index) => {
        const [before, after] = [index, index + 1].map((upTo) => shownAt(book, { ...head, upTo }));
        if (before !== after)
          expect([header.id, told(changes.get(header.id))]).toEqual([header.id, expect.stringMatching(/\d/)]);
      });
    },
  );

  property('is told of some document of every day that changed what figures show', lives, async (life) => {
    const filled = await new Filled().live(life);
    const { book } = filled;
    const changed = new Set(
      [...changesAt(book, filled.at(null))].map(([id]) =>
        book.records.filings.find((filing) => filing.id === id)!.publishedAt.slice(0, 10),
      ),
    );
    for (const [index, day] of DAYS.slice(1).entries())
      if (shownAt(book, filled.at(DAYS[index]!)) !== shownAt(book, filled.at(day)))
        expect(changed).toContain(day);
  });

  property(
    'has a first value or another for each vintage, as they stand on any day',
    fc.tuple(lives, fc.constantFrom(...DAYS, null)),
    async ([life, day]) => {
      const filled = await new Filled().live(life);
      const { book } = filled;
      const vantage = filled.at(day);
      const vintages = allFigures(book).figures.flatMap((figure) => stateOf(book, figure, vantage).vintages);
      const counts = [...changesAt(book, vantage).values()].map(
        ({ reported, restated, recast }) => reported + restated + recast,
      );
      expect(counts.reduce((left, right) => left + right, 0)).toBe(vintages.length);
    },
  );

  it('tells a late document from what it makes a repetition, and a correction from a restatement', async () => {
    const filled = await new Filled().take([
      filed('2021-08-11', [stated('100')]),
      filed('2021-05-12', [stated('100'), adjustment('3')]),
      filed('2021-11-10', [stated('120', { cause: 'error-correction' })]),
      correcting('2022-01-10', { in: '2021-11-10', from: '120', to: '119' }),
    ]);
    const changes = changesAt(filled.book, filled.at(null));
    expect(filled.commits.map(({ header }) => told(changes.get(header.id)))).toEqual([
      'reclassified 1',
      'reported 1',
      'restated 1',
      'corrected 1',
    ]);
  });

  it('tells the late repetition that makes a later value suspect, which it had been near enough to repeat', async () => {
    const nil = { decimals: -3 } as const;
    const filled = await new Filled().take([
      filed('2021-05-12', [stated(null, nil)]),
      filed('2021-08-11', [stated('99.6', { decimals: 'INF' })]),
      filed('2021-05-13', [stated(null, { decimals: -1 })]),
    ]);
    const changes = changesAt(filled.book, filled.at(null));
    expect(filled.commits.map(({ header }) => told(changes.get(header.id)))).toEqual([
      'reported 1',
      'doubted 1',
      'reclassified 1',
    ]);
  });
});

describe('Acts', () => {
  it('are listed by publication, from new to old, with what each recorded', async () => {
    const filled = await new Filled().take([
      filed('2021-08-11', [stated('100')], { form: '10-Q' }),
      filed('2021-05-12', [stated('90')], { form: '6-K' }),
      filed('2022-05-03', [], {
        withdrawals: [
          {
            periods: ['2021-04-01/2021-06-30'],
            words: 'not to be relied on',
            locator: { line: 1, start: 0, end: 1 },
            citation: null,
          },
        ],
      }),
    ]);
    const acts = [...actsOf(filled.book, filled.at(null))];
    expect(
      acts.map(({ act, form, commit, recorded }) => [act, form, commit, told(recorded as never)]),
    ).toEqual([
      ['filed', '10-Q', 3, 'withdrawn 1'],
      ['filed', '10-Q', 1, 'reported 1'],
      ['filed', '6-K', 2, 'reported 1'],
    ]);
    expect([...actsOf(filled.book, filled.at('2021-08-11'), { act: 'filed' })]).toHaveLength(2);
    expect([...actsOf(filled.book, filled.at(null), { act: 'resolved' })]).toEqual([]);
  });
});
