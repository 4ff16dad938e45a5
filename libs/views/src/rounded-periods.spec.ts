import fc from 'fast-check';
import { decide, duration, instant, type Observation, type Reading } from '#libs/figures';
import { openLedger } from '#libs/ledger';
import { documentOf, FILER, filed, property, stated } from '#libs/testing';
import {
  bookDigest,
  exceptionsOf,
  findFigures,
  Library,
  readingOf,
  Rendition,
  restatementsOf,
  tiesOf,
  type ObservationJson,
  type RoundedPeriodJson,
} from './index.js';

const DAY = '2010-04-21';
const ACCESSION = '0000000042-10-000007';
const ROUNDED = documentOf(DAY, 'data set');
const QUARTER = duration('2010-01-01', '2010-03-31');
const TRUE_QUARTER = duration('2009-12-27', '2010-03-27');

const of = (name: string, accession: string, observations: readonly Observation[]): Reading =>
  filed(DAY, observations, { name, accession });
const exactly = (...observations: readonly Observation[]): Reading => of('exact', ACCESSION, observations);
const rounded = (...observations: readonly Observation[]): Reading =>
  of(
    'data set',
    ACCESSION,
    observations.map((each) => ({ ...each, role: 'period-rounded', decimals: null })),
  );

async function ledgerOf(...readings: readonly Reading[]): Promise<Library> {
  const ledger = openLedger(':memory:');
  const library = new Library(ledger.blocks);
  for (const [index, reading] of readings.entries()) {
    const book = library.book(FILER);
    const recordedAt = new Date(Date.UTC(2024, 0, 1 + index)).toISOString();
    const commit = decide(book, reading, [], {
      actor: 'test',
      recordedAt,
      correlationId: 'c',
      causationId: null,
    });
    const bodyHash = reading.document.document;
    await ledger.log.append(commit, { expectedRevision: book.revision, bodyHash, documents: [] });
  }
  return library;
}

const NOW = { asOf: null, recordedAsOf: null };

/** What the reading of the data set says of its numbers, in their order. */
function readIn(library: Library): RoundedPeriodJson[] {
  const lines = [...readingOf(library.book(FILER), ROUNDED, new Rendition(''), library.vantage(NOW))];
  return lines
    .filter((line): line is ObservationJson => line.kind === 'observation')
    .map(({ roundedPeriod }) => roundedPeriod!);
}

/** The same in words. */
const toldIn = (library: Library): string[] =>
  readIn(library).map(({ found, period, value }) =>
    period === null
      ? found
      : `${found} ${'instant' in period ? period.instant : `${period.start}/${period.end}`} ${value}`,
  );

const tiesIn = (library: Library): string[] =>
  tiesOf(library.book(FILER), library.vantage(NOW))
    .filter(({ role }) => role === 'period-rounded')
    .map(({ method, outcome, independent, value, terms }) =>
      [method, outcome, independent, value, terms[0]!.value].join(' '),
    );

describe('A number whose period is rounded', () => {
  const exact = exactly(
    stated('100', { period: TRUE_QUARTER }),
    stated('7', { period: instant('2010-03-27') }),
  );
  const number = rounded(stated('100', { period: QUARTER }));

  it('is no figure, and restates none that its period names', async () => {
    const named = of('other', 'other-accession', [stated('90', { period: QUARTER })]);
    const [alone, beside] = [await ledgerOf(named), await ledgerOf(named, number)];
    const figuresIn = (library: Library): unknown =>
      [...findFigures(library.book(FILER), library.vantage(NOW), {})].map(({ value, vintage, suspect }) => [
        value,
        vintage,
        suspect,
      ]);
    expect(figuresIn(beside)).toEqual(figuresIn(alone));
    expect([...restatementsOf(beside.book(FILER), beside.vantage(NOW))]).toEqual([]);
    expect(exceptionsOf(beside.book(FILER), beside.vantage(NOW))).toEqual([]);
    expect([...findFigures((await ledgerOf(number)).book(FILER), beside.vantage(NOW), {})]).toEqual([]);
  });

  it('is found to be the fact of its accession that ends near, which is no independent evidence', async () => {
    const library = await ledgerOf(exact, number);
    expect(toldIn(library)).toEqual([`same ${TRUE_QUARTER} 100`]);
    expect(tiesIn(library)).toEqual(['corroboration exact false 100 100']);
  });

  it('is found whichever document came first', async () => {
    const [before, behind] = [await ledgerOf(exact, number), await ledgerOf(number, exact)];
    expect(toldIn(behind)).toEqual(toldIn(before));
    expect(bookDigest(behind.book(FILER), behind.vantage(NOW))).toBe(
      bookDigest(before.book(FILER), before.vantage(NOW)),
    );
  });

  it.each([
    ['another accession', of('exact', 'other-accession', [stated('100', { period: TRUE_QUARTER })])],
    ['another unit', exactly(stated('100', { period: TRUE_QUARTER, unit: 'iso4217:CNY/xbrli:shares' }))],
    ['another concept', exactly(stated('100', { period: TRUE_QUARTER, concept: 'us-gaap:CostOfRevenue' }))],
    ['dimensions', exactly(stated('100', { period: TRUE_QUARTER, dimensions: { 'a:B': 'c' } }))],
    ['an instant', exactly(stated('100', { period: instant('2010-03-27') }))],
    ['half a year', exactly(stated('100', { period: duration('2009-09-27', '2010-03-27') }))],
    ['an end 17 days off', exactly(stated('100', { period: duration('2009-12-15', '2010-03-14') }))],
    [
      'two as near',
      exactly(
        stated('100', { period: TRUE_QUARTER }),
        stated('100', { period: duration('2009-12-20', '2010-03-27') }),
      ),
    ],
    [
      'two of other values',
      exactly(
        stated('1', { period: TRUE_QUARTER }),
        stated('2', { period: duration('2009-12-20', '2010-03-26') }),
      ),
    ],
  ])('stays as it is beside %s', async (_, other) => {
    const library = await ledgerOf(other, number);
    expect(toldIn(library)).toEqual(['nothing']);
    expect(tiesIn(library)).toEqual([]);
  });

  it('stays as it is where it has dimensions, whose names data sets cut short', async () => {
    const cut = rounded(stated('100', { period: QUARTER, dimensions: { 'fsds:A': 'b' } }));
    expect(toldIn(await ledgerOf(exact, cut))).toEqual(['nothing']);
  });

  it('is compared to as many places as data sets give, rounded or cut off', async () => {
    const precise = exactly(stated('0.123456', { period: TRUE_QUARTER }));
    for (const [value, found] of [
      ['0.1235', 'same'],
      ['0.1234', 'same'],
      ['0.1236', 'differs'],
    ] as const)
      expect(
        readIn(await ledgerOf(precise, rounded(stated(value, { period: QUARTER })))).map(
          (each) => each.found,
        ),
      ).toEqual([found]);
    const short = exactly(stated('0.1234', { period: TRUE_QUARTER }));
    expect(toldIn(await ledgerOf(short, rounded(stated('0.12345', { period: QUARTER }))))).toEqual([
      `differs ${TRUE_QUARTER} 0.1234`,
    ]);
  });

  it('fails to tie out where the only fact near has another value', async () => {
    const library = await ledgerOf(exact, rounded(stated('101', { period: QUARTER })));
    expect(toldIn(library)).toEqual([`differs ${TRUE_QUARTER} 100`]);
    expect(tiesIn(library)).toEqual(['corroboration exception false 101 100']);
    expect([...restatementsOf(library.book(FILER), library.vantage(NOW))]).toEqual([]);
  });

  const ends = fc.constantFrom(
    '2010-03-14',
    '2010-03-15',
    '2010-03-27',
    '2010-03-31',
    '2010-04-04',
    '2010-04-16',
    '2010-04-17',
  );
  const starts = fc.constantFrom(null, '2009-12-15', '2009-12-27', '2010-01-01', '2010-01-03', '2009-09-27');
  const facts = fc.uniqueArray(
    fc.record({ start: starts, end: ends, value: fc.constantFrom('1', '2', null, '0') }),
    { maxLength: 6, selector: ({ start, end }) => `${start}/${end}` },
  );
  const routes = fc.array(facts, { minLength: 1, maxLength: 2 });
  const asked = fc.record({ quarters: fc.constantFrom(0, 1, 2), value: fc.constantFrom('1', '2', null) });

  property(
    'is found as the rule says it, in whatever order documents come',
    fc.tuple(routes, asked),
    async ([made, { quarters, value }]) => {
      const start = [null, '2010-01-01', '2009-10-01'][quarters]!;
      const periodOf = (from: string | null, to: string): string =>
        from === null ? instant(to) : duration(from, to);
      const documents = made.map((each, at) =>
        of(
          `exact ${at}`,
          ACCESSION,
          each.map((fact) => stated(fact.value, { period: periodOf(fact.start, fact.end) })),
        ),
      );
      const data = rounded(stated(value, { period: periodOf(start, '2010-03-31') }));
      const [one, other] = [
        await ledgerOf(...documents, data),
        await ledgerOf(data, ...documents.toReversed()),
      ];
      expect(toldIn(one)[0]!.split(' ').slice(0, 2).join(' ')).toBe(
        foundNaively(made.flat(), quarters, value),
      );
      expect(toldIn(other)).toEqual(toldIn(one));
      expect(tiesIn(other)).toEqual(tiesIn(one));
    },
  );
});

interface MadeFact {
  readonly start: string | null;
  readonly end: string;
  readonly value: string | null;
}

/** The rule of rounded periods for an end of 2010-03-31, one sentence at a time. */
function foundNaively(facts: readonly MadeFact[], quarters: number, value: string | null): string {
  const dayOf = (date: string): number => Date.parse(date) / 86_400_000;
  const amount = (each: string | null): number => Number(each ?? 0);
  const near = facts
    .map((fact) => ({ ...fact, off: Math.abs(dayOf(fact.end) - dayOf('2010-03-31')) }))
    .filter(({ off }) => off <= 16)
    .filter(({ start, end }) => {
      const lengths = [0, 91.3125, 182.625].map((length) =>
        start === null ? length : Math.abs(dayOf(end) - dayOf(start) + 1 - length),
      );
      return start === null
        ? quarters === 0
        : quarters > 0 && lengths.indexOf(Math.min(...lengths)) === quarters;
    });
  const nameOf = ({ start, end }: MadeFact): string => (start === null ? end : `${start}/${end}`);
  const equal = near.filter((fact) => amount(fact.value) === amount(value));
  if (equal.length > 0) {
    const least = Math.min(...equal.map(({ off }) => off));
    const names = new Set(equal.filter(({ off }) => off === least).map(nameOf));
    return names.size === 1 ? `same ${[...names].join('')}` : 'nothing';
  }
  const names = new Set(near.map(nameOf));
  return names.size === 1 ? `differs ${[...names].join('')}` : 'nothing';
}
