import fc from 'fast-check';
import { decide, duration, instant, type Reading } from '#libs/figures';
import { openLedger, type Ledger } from '#libs/ledger';
import { property, readingOf, REVENUE, stated, filed } from '#libs/testing';
import { figureJson } from '../figure-state.js';
import { Library } from '../library.js';
import type { Vantage } from '../vantage.js';
import { bringUpToDate } from '../projections/bring-up-to-date.js';
import { fitOf } from './calendar.js';
import { frameOf } from './frame.js';

/** Documents of three entities, in the order in which they come in; now and then the lists are brought to the head. */
const stories = fc.array(
  fc.tuple(
    fc.constantFrom('cik:0000000001', 'cik:0000000002', 'cik:0000000003'),
    fc.nat({ max: 999 }).chain((name) => readingOf(`document ${name}`)),
    fc.boolean(),
  ),
  { maxLength: 12 },
);

/** Brings the lists to the head. */
function update(ledger: Ledger): void {
  for (const _ of bringUpToDate(ledger, new Library(ledger.blocks), '2024-06-01T00:00:00.000Z', [])) void _;
}

async function ledgerOf(story: readonly (readonly [string, Reading, boolean])[]): Promise<Ledger> {
  const ledger = openLedger(':memory:');
  const library = new Library(ledger.blocks);
  for (const [index, [entity, reading, isBroughtUp]] of story.entries()) {
    const book = library.book(entity);
    const act = {
      actor: 'test',
      recordedAt: new Date(Date.UTC(2024, 0, 1 + index)).toISOString(),
      correlationId: 'c',
      causationId: null,
    };
    const commit = decide(book, { ...reading, entity }, [], act);
    const bodyHash = reading.document.document;
    await ledger.log.append(commit, { expectedRevision: book.revision, bodyHash, documents: [] });
    if (isBroughtUp) update(ledger);
  }
  return ledger;
}

/** Every entity's book, one after the other. */
function naively(library: Library, { concept, unit, period }: typeof REVENUE, vantage: Vantage): unknown[] {
  return library.reader
    .entities()
    .toSorted()
    .flatMap((entity) => {
      const book = library.book(entity);
      const figure = book.find({ concept, unit, period, dimensions: {} });
      const json = figure < 0 ? null : figureJson(book, figure, vantage);
      if (!json) return [];
      const { value, decimals, vintage, suspect, publishedAt, commit } = json;
      return [{ entity, period, value, decimals, vintage, suspect, publishedAt, commit }];
    });
}

describe('A frame', () => {
  property(
    'says what the books of all entities say, from every vantage',
    fc.tuple(
      stories,
      fc.constantFrom(null, '2021-05-12T23:59:59.999Z', '2021-08-01T00:00:00.000Z'),
      fc.option(fc.nat({ max: 12 })),
    ),
    async ([story, asOf, upTo]) => {
      const distinct = [...new Map(story.map((each) => [each[1].document.document, each])).values()];
      const ledger = await ledgerOf(distinct);
      const library = new Library(ledger.blocks);
      const vantage = { asOf, recordedAsOf: null, upTo: upTo ?? Infinity };
      for (const unit of ['iso4217:CNY', 'iso4217:USD']) {
        const query = { concept: REVENUE.concept, unit, fit: fitOf(REVENUE.period) };
        const { entries, digest } = frameOf(library, ledger.postings, query, vantage);
        expect(entries.map(({ eventIndex: _index, ...entry }) => entry)).toEqual(
          naively(library, { ...REVENUE, unit }, vantage),
        );
        update(ledger);
        expect(frameOf(library, ledger.postings, query, vantage).digest).toBe(digest);
      }
      await ledger.log.close();
    },
    120,
  );

  it('of the calendar takes the period that fits best, of each entity its own', async () => {
    const periods = [
      duration('2020-12-27', '2021-03-27'),
      duration('2021-01-01', '2021-03-31'),
      duration('2021-01-31', '2021-05-01'),
      duration('2021-02-01', '2021-07-31'),
      duration('2020-04-01', '2021-03-31'),
      instant('2021-03-31'),
    ];
    const story = periods.map(
      (period, index) =>
        [
          `cik:000000000${index}`,
          filed('2021-08-11', [stated(String(index + 1), { period })], { name: String(index) }),
          false,
        ] as const,
    );
    const ledger = await ledgerOf([
      ...story,
      [
        'cik:0000000000',
        filed('2021-08-12', [stated('9', { period: periods[1]! })], { name: 'better' }),
        false,
      ],
    ]);
    const valuesOf = (asked: string): (string | null)[] =>
      frameOf(
        new Library(ledger.blocks),
        ledger.postings,
        { concept: REVENUE.concept, unit: REVENUE.unit, fit: fitOf(asked) },
        { asOf: null, recordedAsOf: null, upTo: Infinity },
      ).entries.map(({ value }) => value);
    expect(valuesOf('CY2021Q1')).toEqual(['9', '2']);
    expect(valuesOf('CY2021Q1I')).toEqual(['6']);
    expect(valuesOf('CY2020')).toEqual([]);
    expect(valuesOf('2020-04-01/2021-03-31')).toEqual(['5']);
    expect(() => fitOf('CY21')).toThrow('is not a period');
    await ledger.log.close();
  });

  it('is made of segments that are joined when there are many small ones', async () => {
    const story = Array.from({ length: 20 }, (_, index) => {
      const name = String(index);
      return [
        `cik:00000001${String(index).padStart(2, '0')}`,
        filed('2021-08-11', [stated(name)], { name }),
        true,
      ] as const;
    });
    const ledger = await ledgerOf(story);
    const frame = frameOf(
      new Library(ledger.blocks),
      ledger.postings,
      { concept: REVENUE.concept, unit: REVENUE.unit, fit: fitOf(REVENUE.period) },
      { asOf: null, recordedAsOf: null, upTo: Infinity },
    );
    expect(frame.entries.map(({ value }) => value)).toEqual(story.map((_, index) => String(index)));
    await ledger.log.close();
  });
});
