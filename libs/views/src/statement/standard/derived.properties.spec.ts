import fc from 'fast-check';
import { decide } from '#libs/figures';
import { openLedger } from '#libs/ledger';
import { FILER, filed, property, stated } from '#libs/testing';
import { Library } from '../../library.js';
import type { StandardStatementJson } from './standard-json.js';
import { standardStatement } from './standard-statement.js';

/** A fiscal year and its parts that begin with it, the short ones first. */
const PERIODS = {
  first: '2020-01-01/2020-03-31',
  half: '2020-01-01/2020-06-30',
  nine: '2020-01-01/2020-09-30',
  year: '2020-01-01/2020-12-31',
} as const;
type Part = keyof typeof PERIODS;

/** What is derived, from what. */
const DERIVED: readonly (readonly [period: string, long: Part, short: Part])[] = [
  ['2020-10-01/2020-12-31', 'year', 'nine'],
  ['2020-07-01/2020-09-30', 'nine', 'half'],
  ['2020-04-01/2020-06-30', 'half', 'first'],
  ['2020-07-01/2020-12-31', 'year', 'half'],
];

const LINES: Readonly<Record<string, readonly string[]>> = {
  revenue: ['us-gaap:Revenues', 'us-gaap:SalesRevenueNet'],
  'cost-of-revenue': ['us-gaap:CostOfRevenue'],
  'gross-profit': ['us-gaap:GrossProfit'],
  'net-income': ['us-gaap:NetIncomeLoss'],
};

/** What one document states of one part of the year: by concept, at most one a line. */
type Stated = Readonly<Record<string, number>>;
interface Filing {
  readonly day: string;
  readonly parts: Readonly<Partial<Record<Part, Stated>>>;
}

/** Whether a value is another one than before: 1, or the same: 0. */
const news = fc.constantFrom(0, 0, 1);

const statedOf: fc.Arbitrary<Stated> = fc
  .record({
    revenue: fc.constantFrom('us-gaap:Revenues', 'us-gaap:Revenues', 'us-gaap:SalesRevenueNet'),
    left: fc.constantFrom(null, null, 'cost-of-revenue', 'gross-profit'),
    values: fc.tuple(news, news, news, news),
  })
  .map(({ revenue, left, values }) =>
    Object.fromEntries(
      Object.entries(LINES)
        .filter(([line]) => line !== left)
        .map(([line, concepts], at) => [line === 'revenue' ? revenue : concepts[0]!, values[at]!]),
    ),
  );

const filings: fc.Arbitrary<readonly Filing[]> = fc
  .array(fc.uniqueArray(fc.constantFrom<Part>('first', 'half', 'nine', 'year'), { minLength: 1 }), {
    minLength: 1,
    maxLength: 6,
  })
  .chain((all) =>
    fc.tuple(
      ...all.map((parts, at) =>
        fc.tuple(...parts.map((part) => statedOf.map((each) => [part, each] as const))).map((entries) => ({
          day: `2021-0${at + 1}-10`,
          parts: Object.fromEntries(entries) as Filing['parts'],
        })),
      ),
    ),
  )
  .map(withAmounts);

/** Amounts so near to each other that none is suspect, and that never return to an earlier one. */
function withAmounts(story: readonly Filing[]): Filing[] {
  const last = new Map<string, number>();
  return story.map(({ day, parts }, at) => {
    const amounts = Object.entries(parts).map(([part, values]) => {
      const told = Object.entries(values).map(([concept, isNew]) => {
        const known = last.get(`${part} ${concept}`);
        const amount = known === undefined || isNew === 1 ? 100 + at : known;
        last.set(`${part} ${concept}`, amount);
        return [concept, amount] as const;
      });
      return [part, Object.fromEntries(told)] as const;
    });
    return { day, parts: Object.fromEntries(amounts) };
  });
}

async function ledgerOf(story: readonly Filing[]): Promise<Library> {
  const ledger = openLedger(':memory:');
  const library = new Library(ledger.blocks);
  for (const { day, parts } of story) {
    const observations = Object.entries(parts).flatMap(([part, values]) =>
      Object.entries(values).map(([concept, value]) =>
        stated(String(value), { concept, period: PERIODS[part as Part], unit: 'iso4217:USD' }),
      ),
    );
    const reading = filed(day, observations, { name: day });
    const book = library.book(FILER);
    const act = { actor: 'test', recordedAt: `${day}T00:00:00.000Z`, correlationId: 'c', causationId: null };
    await ledger.log.append(decide(book, reading, [], act), {
      expectedRevision: book.revision,
      bodyHash: reading.document.document,
      documents: [],
    });
  }
  return library;
}

/** The naive way: what a line of a derived period says, or why it says nothing. */
function naive(story: readonly Filing[], line: string, long: Part, short: Part): number | string {
  const lastOf = (part: Part): number => story.findLastIndex(({ parts }) => part in parts);
  const [more, less] = [lastOf(long), lastOf(short)];
  const conceptOf = (at: number, part: Part): string | undefined =>
    LINES[line]!.find((concept) => concept in story[at]!.parts[part]!);
  const [left, right] = [conceptOf(more, long), conceptOf(less, short)];
  if (left === undefined && right === undefined) return 'not-stated';
  if (left === undefined || right === undefined) return 'term-not-stated';
  if (left !== right) return 'terms-differ';
  // A value is last stated by the last document that states it, and not by the one that first did.
  const lastStated = (part: Part): number =>
    story.findLastIndex(({ parts }) => parts[part]?.[left] !== undefined);
  const stale = Math.min(lastStated(long), lastStated(short));
  for (let at = stale + 1; at < story.length; at++) {
    for (const [part, values] of Object.entries(story[at]!.parts)) {
      const before = story.slice(0, at).findLast(({ parts }) => parts[part as Part]?.[left] !== undefined)
        ?.parts[part as Part]?.[left];
      // All parts begin with the year: they overlap.
      if (before !== undefined && values[left] !== undefined && values[left] !== before)
        return 'restated-between';
    }
  }
  return story[more]!.parts[long]![left]! - story[less]!.parts[short]![right]!;
}

describe('Derived figures', () => {
  property(
    'are differences of two periods on one basis, else empty with the reason (R7)',
    filings,
    async (story) => {
      const library = await ledgerOf(story);
      const book = library.book(FILER);
      const vantage = library.vantage({ asOf: null, recordedAsOf: null });
      for (const [period, long, short] of DERIVED) {
        const snapshot = standardStatement(book, { statement: 'income-statement', vantage, period });
        const isThere = story.some(({ parts }) => long in parts) && story.some(({ parts }) => short in parts);
        expect(snapshot !== null).toBe(isThere);
        if (!snapshot) continue;
        const { rows, columns } = JSON.parse(snapshot.bytes.toString()) as StandardStatementJson;
        expect(columns).toHaveLength(1);
        expect(columns[0]!.derived).not.toBeNull();
        for (const line of Object.keys(LINES)) {
          const row = rows.find((each) => each.line === line)!;
          const figure = row.figures[0];
          const said = figure ? Number(figure.value) : row.reasons[0];
          expect([period, line, said]).toEqual([period, line, naive(story, line, long, short)]);
          if (figure) expect(figure.status).toBe('derived');
        }
      }
    },
    300,
  );
});
