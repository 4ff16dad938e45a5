import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FactsDecider, parseMoment, type PeriodJson } from '#libs/figures';
import { openLedger } from '#libs/ledger';
import { readCompanyFacts } from '#libs/readers';
import type { Book } from '../../book/book.js';
import { digestOf } from '../../digest.js';
import { Library } from '../../library.js';
import type { Vantage } from '../../vantage.js';
import { STANDARD_STATEMENTS, type StandardStatement } from './mapping.js';
import type { ColumnKind } from './column-kinds.js';
import type { StandardStatementJson } from './standard-json.js';
import { standardStatement } from './standard-statement.js';
import { StandardStatements } from './standard-statements.js';

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/companyfacts');
const onRealData = existsSync(FOLDER) ? describe : describe.skip;
const bytesOf = (name: string): Buffer => gunzipSync(readFileSync(join(FOLDER, `${name}.json.gz`)));

const ACT = { actor: 'test', recordedAt: '2026-03-01T00:00:00.000Z', correlationId: 'c', causationId: null };

/** A fact as the SEC gives it, with what it is of. */
interface Fact {
  readonly start?: string;
  readonly end: string;
  readonly val: number;
  readonly accn: string;
  readonly filed: string;
  readonly form: string;
  readonly concept: string;
}

/** The naive reading of a file: every fact in US dollars. */
function factsOf(name: string): Fact[] {
  const reply = JSON.parse(bytesOf(name).toString()) as {
    facts: Record<string, Record<string, { units: Record<string, Omit<Fact, 'concept'>[]> }>>;
  };
  return Object.entries(reply.facts).flatMap(([taxonomy, concepts]) =>
    Object.entries(concepts).flatMap(([concept, { units }]) =>
      (units['USD'] ?? []).map((fact) => ({ ...fact, concept: `${taxonomy}:${concept}` })),
    ),
  );
}

const DAY_MS = 86_400_000;
const isAYear = (start: string, end: string): boolean => {
  const days = (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;
  return days >= 350 && days <= 380;
};

class Company {
  readonly facts: readonly Fact[];
  book!: Book;

  constructor(private readonly name: string) {
    this.facts = factsOf(name);
  }

  async load(): Promise<this> {
    const file = readCompanyFacts(bytesOf(this.name), this.name);
    const ledger = openLedger(':memory:');
    const library = new Library(ledger.blocks);
    const decider = new FactsDecider(library.book(file.entity), file, ACT);
    const run = file.filings.map((filing) => ({
      commit: decider.next(filing),
      bodyHash: filing.document,
      documents: [],
    }));
    await ledger.log.appendRun(run, 0);
    this.book = library.book(file.entity);
    return this;
  }

  at(day: string): Vantage {
    return { asOf: parseMoment(day), recordedAsOf: null, upTo: this.book.records.filings.length };
  }

  statement(
    statement: StandardStatement,
    day: string,
    period?: string,
    columns?: ColumnKind,
  ): StandardStatementJson | null {
    const snapshot = standardStatement(this.book, { statement, vantage: this.at(day), period, columns });
    if (!snapshot) return null;
    const json = JSON.parse(snapshot.bytes.toString()) as StandardStatementJson;
    expect(snapshot.digest).toBe(digestOf(json));
    return json;
  }

  accessionOf(document: string): string {
    return this.book.records.document(document)!.filed.accession!;
  }

  /** A line's value in a column, in millions; why it is empty. */
  line(statement: StandardStatement, day: string, id: string, period?: string, column = 0): number | string {
    const found = this.statement(statement, day, period)!;
    const row = found.rows.find(({ line }) => line === id)!;
    const figure = row.figures[column];
    return figure ? Number(figure.value) / 1e6 : row.reasons[column]!;
  }
}

/** Concepts of the totals whose sums are checked here. */
const TOTALS = {
  assets: 'us-gaap:Assets',
  liabilities: 'us-gaap:Liabilities',
  equity: 'us-gaap:StockholdersEquity',
};

onRealData('Standard statements of the facts that the SEC gives', () => {
  let apple: Company;
  beforeAll(async () => {
    apple = await new Company('AAPL-2026-01').load();
  });

  it('show a balance sheet and its comparatives as the newest document of the day states them', () => {
    const sheet = apple.statement('balance-sheet', '2025-08-01')!;
    expect(sheet.form).toBe('10-Q');
    expect(sheet.columns.map(({ period, span }) => ({ period, span }))).toEqual([
      { period: { instant: '2025-06-28' }, span: 'instant' },
      { period: { instant: '2024-09-28' }, span: 'instant' },
    ]);
    const line = (id: string) =>
      [0, 1].map((at) => apple.line('balance-sheet', '2025-08-01', id, undefined, at));
    expect(line('assets')).toEqual([331_495, 364_980]);
    expect(line('liabilities')).toEqual([265_665, 308_030]);
    expect(line('equity-of-parent')).toEqual([65_830, 56_950]);
    expect(line('goodwill')).toEqual(['not-stated', 'not-stated']);
    expect(sheet.exceptions).toEqual([]);
  });

  it('tell quarters, years to date and years apart by their days', () => {
    const columns = (day: string) =>
      apple
        .statement('income-statement', day)!
        .columns.map(({ period, span }) => ('end' in period ? [span, period.end] : []));
    expect(columns('2025-08-01')).toEqual([
      ['quarter', '2025-06-28'],
      ['quarter', '2024-06-29'],
      ['nine-months', '2025-06-28'],
      ['nine-months', '2024-06-29'],
    ]);
    expect(columns('2018-11-06')).toEqual([
      ['year', '2018-09-29'],
      ['year', '2017-09-30'],
      ['year', '2016-09-24'],
    ]);
    expect(apple.line('income-statement', '2018-11-06', 'revenue')).toBe(265_595);
    expect(apple.line('per-share', '2018-11-06', 'diluted', '2017-09-30', 1)).toBe(9.21 / 1e6);
  });

  it('do not mix bases: current liabilities of 2017 as recast in 2018 sum to 100,814 million', () => {
    const sheet = apple.statement('balance-sheet', '2018-11-06', '2017-09-30')!;
    expect(sheet.columns.map(({ publishedAt }) => publishedAt.slice(0, 10))).toEqual(['2018-11-05']);
    const lines = [
      'payables-current',
      'short-term-debt',
      'long-term-debt-current',
      'contract-liabilities-current',
      'other-liabilities-current',
    ];
    const values = lines.map((id) => Number(apple.line('balance-sheet', '2018-11-06', id, '2017-09-30')));
    expect(values.reduce((sum, each) => sum + each)).toBe(100_814);
    expect(apple.line('balance-sheet', '2018-11-06', 'liabilities-current', '2017-09-30')).toBe(100_814);
    expect(apple.line('balance-sheet', '2018-11-02', 'contract-liabilities-current', '2017-09-30')).toBe(
      7_548,
    );
  });

  it('take each column from the document that presents it last: an amended year beside a newer quarter', () => {
    const { columns } = apple.statement('balance-sheet', '2010-02-01')!;
    expect(columns.map(({ period, form }) => [period, form])).toEqual([
      [{ instant: '2009-12-26' }, '10-Q'],
      [{ instant: '2009-09-26' }, '10-K/A'],
    ]);
    expect(apple.line('balance-sheet', '2010-02-01', 'liabilities', undefined, 1)).toBe(15_861);
    expect(apple.line('balance-sheet', '2010-01-24', 'liabilities', '2009-09-26')).toBe(26_019);
  });

  it('take no fourth quarter from a year and nine months of two bases, and say why', () => {
    const quarter = '2009-06-28/2009-09-26';
    const lines = [
      'revenue',
      'cost-of-revenue',
      'gross-profit',
      'operating-income',
      'income-tax',
      'net-income',
    ];
    for (const id of lines)
      expect(apple.line('income-statement', '2010-02-01', id, quarter)).toBe('restated-between');
    const statement = apple.statement('income-statement', '2010-02-01', quarter)!;
    expect(statement.columns[0]!.derived!.map(({ form, weight }) => [form, weight])).toEqual([
      ['10-K/A', 1],
      ['10-Q', -1],
    ]);
    const row = statement.rows.findIndex(({ line }) => line === 'revenue');
    expect(statement.gaps.find((gap) => gap.row === row)!.why).toBe(
      'us-gaap:SalesRevenueNet of 2008-09-28/2009-09-26 was restated on 2010-01-25; that of 2008-09-28/2009-06-27 was last stated on 2009-07-22',
    );
    // What was not restated has one basis: 1,333 million of the year less 975 million of nine months.
    expect(apple.line('income-statement', '2010-02-01', 'research', quarter)).toBe(358);
    // On the day before, all is of the old basis; since 2010-10-27 the issuer states the quarter itself.
    expect(apple.line('income-statement', '2010-01-24', 'revenue', quarter)).toBe(36_537 - 26_667);
    expect(apple.line('income-statement', '2010-11-01', 'revenue', quarter)).toBe(12_207);
  });

  it('give as many years, quarters and years to date as there are, told apart by their days', () => {
    const count = (statement: StandardStatement, kind: ColumnKind) =>
      apple.statement(statement, '2025-12-31', undefined, kind)!.columns.length;
    expect(count('income-statement', 'annual')).toBe(19);
    expect(count('balance-sheet', 'annual')).toBe(18);
    const { columns } = apple.statement('cash-flow', '2025-12-31', undefined, 'quarterly')!;
    expect(columns.every(({ span }) => span === 'quarter')).toBe(true);
    const ends = columns.map(({ period }) => ('end' in period ? period.end : ''));
    expect(new Set(ends).size).toBe(ends.length);
    expect(columns.filter(({ derived }) => derived !== null).length).toBeGreaterThan(45);
    const starts = apple.statement('income-statement', '2025-12-31', undefined, 'year-to-date')!.columns;
    expect(starts.filter(({ span }) => span === 'quarter').length).toBeGreaterThan(15);
  });

  it('derive quarters that agree with those that the issuer states, wherever it states them too', () => {
    const { columns, rows } = apple.statement('income-statement', '2025-12-31', undefined, 'quarterly')!;
    let compared = 0;
    for (const { figures } of rows)
      for (const [at, figure] of figures.entries()) {
        if (figure?.status !== 'derived') continue;
        const { period } = columns[at]!;
        const stated = apple.facts.filter(
          ({ concept, start, end }) =>
            concept === figure.concept && 'end' in period && start === period.start && end === period.end,
        );
        for (const { val } of stated)
          expect([figure.concept, period, Number(figure.value)]).toEqual([figure.concept, period, val]);
        compared += stated.length;
      }
    expect(compared).toBeGreaterThan(0);
  });

  it('say of every column what a walk over the file finds in that accession', async () => {
    for (const name of ['AAPL-2026-01', 'SNOW', 'JPM-trimmed', 'WMT-trimmed']) {
      const company = name === 'AAPL-2026-01' ? apple : await new Company(name).load();
      for (const day of new Set(company.facts.map(({ filed }) => filed))) {
        const sheet = company.statement('balance-sheet', day);
        const walked = walk(company.facts, day);
        for (const [column, { period, document }] of sheet?.columns.entries() ?? []) {
          const accession = company.accessionOf(document);
          for (const [id, concept] of Object.entries(TOTALS)) {
            const end = 'instant' in period ? period.instant : '';
            const line = id === 'equity' ? 'equity-of-parent' : id;
            const cell = sheet!.rows.find((row) => row.line === line)!;
            if (cell.reasons[column] === 'in-doubt') continue;
            const value = walked.get(`${accession} ${concept} ${end}`) ?? null;
            expect([name, day, id, end, Number(cell.figures[column]?.value ?? 'NaN')]).toEqual([
              name,
              day,
              id,
              end,
              value ?? Number.NaN,
            ]);
          }
        }
      }
    }
  });

  it('are there for each year of companies under US GAAP and IFRS', async () => {
    // The year that a company told of last, by the end of each.
    const years = (company: Company, statement: StandardStatement, from: number, to: number, late = 0) =>
      Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((year) => {
        const found = company.statement(statement, `${year}-12-31`);
        return found !== null && isOfYear(found.columns[0]!.period, year - late);
      });
    const whole = STANDARD_STATEMENTS.map((statement) => years(apple, statement, 2009, 2025).length);
    expect(whole).toEqual([17, 17, 17, 17, 17]);
    const logistic = await new Company('LPA-ifrs').load();
    expect(STANDARD_STATEMENTS.map((statement) => years(logistic, statement, 2024, 2025, 1))).toEqual(
      STANDARD_STATEMENTS.map(() => [2024, 2025]),
    );
    const lpa = logistic.statement('balance-sheet', '2026-01-01')!;
    expect(lpa.title).toBe('Statement of financial position');
  });

  it('are there for every fiscal year that a company’s file has, told apart by their days', async () => {
    const files = ['AAPL-2026-01', 'SNOW', 'JPM-trimmed', 'WMT-trimmed', 'MSFT-trimmed', 'LPA-ifrs'];
    for (const name of files) {
      const company = name === 'AAPL-2026-01' ? apple : await new Company(name).load();
      const annual = company.statement('income-statement', '2026-12-31', undefined, 'annual')!;
      const ends = annual.columns.map(({ period }) => ('end' in period ? period.end : ''));
      expect([name, new Set(ends).size]).toEqual([name, ends.length]);
      // Every year of which the file has a net income, by whichever concept and to whichever day.
      const income = new Set(
        company.facts
          .filter(({ concept }) => /:(?:NetIncomeLoss|ProfitLoss)$/.test(concept))
          .filter(({ start, end }) => start !== undefined && isAYear(start, end))
          .map(({ end }) => end),
      );
      expect(income.size).toBeGreaterThan(1);
      expect([name, [...income].filter((end) => !ends.includes(end))]).toEqual([name, []]);
      const sheets = company.statement('balance-sheet', '2026-12-31', undefined, 'annual')!;
      expect(sheets.columns.length).toBeGreaterThan(1);
    }
  });

  it('leave a line empty where its own document’s figure is suspect, and say why', async () => {
    const logistic = await new Company('LPA-ifrs').load();
    const shares = logistic.statement('per-share', '2026-01-01')!;
    const basic = shares.rows.find(({ line }) => line === 'basic')!;
    expect(basic.reasons).toEqual([null, 'in-doubt', 'in-doubt']);
    expect(basic.figures[1]).toBeNull();
    expect(shares.exceptions.map(({ kind }) => kind)).toContain('suspect-jump');
  });

  it('tie out in each column as of each publication, but where the issuer’s own figures do not', async () => {
    const failed = new Set<string>();
    const tested: Record<string, number> = {};
    for (const name of ['AAPL-2026-01', 'SNOW', 'JPM-trimmed', 'WMT-trimmed', 'MSFT-trimmed', 'LPA-ifrs']) {
      const company = name === 'AAPL-2026-01' ? apple : await new Company(name).load();
      const days = new Set(company.book.records.filings.map(({ publishedAt }) => publishedAt.slice(0, 10)));
      const asked: (readonly [day: string, kind?: ColumnKind])[] = [
        ...[...days].map((day) => [day] as const),
        ['2026-12-31', 'annual'],
        ['2026-12-31', 'quarterly'],
      ];
      for (const statement of STANDARD_STATEMENTS)
        for (const [day, kind] of asked) {
          const found = company.statement(statement, day, undefined, kind);
          for (const { outcome, column, equation, difference } of found?.identities ?? []) {
            tested[outcome] = (tested[outcome] ?? 0) + 1;
            if (outcome === 'exception')
              failed.add(`${name} ${equation}, ${nameOf(found!.columns[column]!.period)}: ${difference}`);
          }
        }
    }
    // Snowflake tags its comprehensive loss with the concept of the parent's, and what is non-controlling is in it.
    const loss = 'SNOW comprehensive-income-of-parent = net-income + other-comprehensive-income';
    expect(failed).toEqual(
      new Set([
        `${loss}, 2022-08-01/2022-10-31: -506000`,
        `${loss}, 2022-02-01/2022-10-31: -506000`,
        `${loss}, 2022-02-01/2023-01-31: -821000`,
        `${loss}, 2023-02-01/2023-04-30: -437000`,
        `${loss}, 2023-05-01/2023-07-31: -453000`,
        `${loss}, 2023-02-01/2023-07-31: -890000`,
      ]),
    );
    expect(tested['exact']).toBeGreaterThan(1_000);
  });

  it('are answered with the same bytes and digest from what was kept', () => {
    const statements = new StandardStatements();
    const question = { statement: 'cash-flow', vantage: apple.at('2025-08-01') } as const;
    const later = { statement: 'cash-flow', vantage: apple.at('2025-08-02') } as const;
    const fresh = [question, later].map((each) => standardStatement(apple.book, each)!);
    for (const each of [question, later, question, question])
      expect(statements.find(apple.book, each)).toEqual(fresh[each === later ? 1 : 0]);
    expect(fresh[0]!.digest).not.toBe(fresh[1]!.digest);
  });
});

const nameOf = (period: PeriodJson): string =>
  'instant' in period ? period.instant : `${period.start}/${period.end}`;

const isOfYear = (period: PeriodJson, year: number): boolean =>
  ('instant' in period ? period.instant : period.end).startsWith(String(year));

/** Values by accession, concept and instant, of facts filed at or before a day. */
function walk(facts: readonly Fact[], day: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { accn, concept, start, end, val, filed } of facts)
    if (start === undefined && filed <= day) found.set(`${accn} ${concept} ${end}`, val);
  return found;
}
