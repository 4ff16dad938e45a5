import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import type { Decimals, FigureFacets, Role } from '#libs/figures';
import { decimalValues, property } from '#libs/testing';
import { oimFact, type OimReport } from './oim-report.js';
import { xbrlCsvOf } from './xbrl-csv.js';
import { xbrlJsonOf } from './xbrl-json.js';

const facets: fc.Arbitrary<FigureFacets> = fc.record({
  concept: fc.constantFrom('us-gaap:Revenues', 'ifrs-full:Revenue', 'cik0000000042:Widgets', 'acme.x:Y-Z'),
  period: fc.constantFrom('2021-06-30', '2020-02-29', '2021-04-01/2021-06-30', '2021-12-31/2021-12-31'),
  unit: fc.constantFrom(
    'iso4217:CNY',
    'xbrli:pure',
    'xbrli:shares',
    'iso4217:CNY/xbrli:shares',
    'utr:kg*utr:A/utr:s*utr:A',
    'sec:Store',
  ),
  dimensions: fc.constantFrom<FigureFacets['dimensions'][]>(
    {},
    { 'srt:ProductOrServiceAxis': 'acme.x:RoundMember' },
    { 'tieout:ConvenienceTranslationAxis': '6.4566', 'us-gaap:B': '#none', 'us-gaap:A': 'a "typed", one' },
  ),
});

const reports: fc.Arbitrary<OimReport> = fc
  .array(
    fc.record({
      facets,
      value: fc.option(decimalValues, { nil: null }),
      decimals: fc.constantFrom<Decimals[]>(null, 'INF', 0, -3, 2),
      role: fc.constantFrom<Role[]>('stated', 'previously-reported', 'adjustment'),
      label: fc.constantFrom(null, '=1+1', 'Net "loss", total\nand so on'),
    }),
    { maxLength: 12 },
  )
  .map((stated) => ({
    entity: 'cik:0000000042',
    facts: stated.map(({ facets: of, label, ...more }, index) =>
      oimFact(
        `f${index}`,
        'cik:0000000042',
        { ...of, ...more },
        { 'tieout:label': label, 'tieout:ordinal': index },
      ),
    ),
    terms: [],
    properties: { 'tieout:snapshot': { commit: 1 } },
  }));

interface Written {
  readonly documentInfo: {
    readonly documentType: string;
    readonly namespaces: Readonly<Record<string, string>>;
    readonly taxonomy: readonly string[];
  };
  readonly facts: Readonly<
    Record<string, { value: string | null; decimals?: number; dimensions: Readonly<Record<string, string>> }>
  >;
}

const written = (report: OimReport): Written =>
  JSON.parse(Buffer.concat([...xbrlJsonOf(report)]).toString()) as Written;

const QNAME = /^([A-Za-z_][\w.-]*):[A-Za-z_][\w.-]*$/;
const MIDNIGHT = '\\d{4}-\\d{2}-\\d{2}T00:00:00';

describe('A report as xBRL-JSON', () => {
  property('keeps the rules of the specification', reports, (report) => {
    const { documentInfo, facts } = written(report);
    const { namespaces, taxonomy } = documentInfo;
    const isBound = (name: string): boolean => (QNAME.exec(name)?.[1] ?? '') in namespaces;
    expect(documentInfo.documentType).toBe('https://xbrl.org/2021/xbrl-json');
    expect(taxonomy.length).toBeGreaterThan(0);
    expect(new Set(Object.values(namespaces)).size).toBe(Object.keys(namespaces).length);
    for (const uri of Object.values(namespaces)) expect(URL.canParse(uri)).toBe(true);
    expect(Object.keys(facts)).toEqual(report.facts.map(({ id }) => id));
    for (const [id, { value, decimals, dimensions, ...extensions }] of Object.entries(facts)) {
      expect(id).toMatch(/^[A-Za-z_][\w-]*$/);
      const { concept, entity, period, unit, ...axes } = dimensions;
      expect([isBound(concept!), entity!.slice(0, 4) === 'cik:', namespaces['cik']]).toEqual([
        true,
        true,
        'http://www.sec.gov/CIK',
      ]);
      expect(period).toMatch(new RegExp(`^${MIDNIGHT}(?:/${MIDNIGHT})?$`));
      for (const measure of unit?.match(/[^()*/]+/g) ?? [])
        expect([measure, isBound(measure)]).toEqual([measure, true]);
      expect(unit).not.toBe('xbrli:pure');
      expect(unit).toBe(unit === undefined ? undefined : canonicalUnit(unit));
      for (const [axis, member] of Object.entries(axes)) {
        expect(isBound(axis)).toBe(true);
        if (QNAME.test(member)) expect(isBound(member)).toBe(true);
      }
      if (value === null) expect(decimals).toBeUndefined();
      if (decimals !== undefined) expect(Number.isInteger(decimals)).toBe(true);
      for (const name of Object.keys(extensions)) expect([name, isBound(name)]).toEqual([name, true]);
    }
  });

  it('counts an end as the midnight after, and leaves a pure unit out', () => {
    const fact = oimFact(
      'f1',
      'cik:0000000042',
      {
        concept: 'us-gaap:X',
        period: '2021-04-01/2021-06-30',
        unit: 'xbrli:pure',
        dimensions: {},
        value: '1',
        decimals: 2,
        role: 'stated',
      },
      {},
    );
    expect(fact).toEqual({
      id: 'f1',
      value: '1',
      decimals: 2,
      dimensions: {
        concept: 'us-gaap:X',
        entity: 'cik:0000000042',
        period: '2021-04-01T00:00:00/2021-07-01T00:00:00',
      },
      properties: {},
    });
  });
});

/** Measures sorted above and below the line, in parentheses where there is a line and more than one of them. */
function canonicalUnit(unit: string): string {
  const parts = unit.split('/').map((part) => part.replace(/[()]/g, '').split('*').toSorted());
  return parts
    .map((part) => (part.length > 1 && parts.length > 1 ? `(${part.join('*')})` : part.join('*')))
    .join('/');
}

interface Metadata {
  readonly documentInfo: Written['documentInfo'];
  readonly tableTemplates: {
    readonly facts: {
      readonly rowIdColumn: string;
      readonly columns: Readonly<
        Record<
          string,
          { dimensions?: Readonly<Record<string, string>>; decimals?: string; comment?: boolean }
        >
      >;
    };
  };
  readonly tables: { readonly facts: { readonly url: string } };
}

/** The facts of an xBRL-CSV report, as its metadata says that they are read. */
function factsOfCsv(files: ReadonlyMap<string, string>): {
  documentInfo: Written['documentInfo'];
  facts: Written['facts'];
} {
  const { documentInfo, tableTemplates, tables } = JSON.parse(files.get('report.json')!) as Metadata;
  const { rowIdColumn, columns } = tableTemplates.facts;
  const rows: Record<string, string>[] = parse(files.get(tables.facts.url)!, { columns: true });
  for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(columns));
  const told = (text: string): string | undefined =>
    text === '#none' ? undefined : text.startsWith('##') ? text.slice(1) : text;
  const facts = rows.map((row) => {
    const { dimensions, decimals } = columns['value']!;
    const refer = (text: string): string | undefined => told(row[text.slice(1)]!);
    const of = Object.entries(dimensions!).flatMap(([name, from]) => {
      const value = refer(from);
      return value === undefined ? [] : [[name, value] as const];
    });
    const rounding = refer(decimals!);
    const value = row['value'] === '#nil' ? null : row['value']!;
    return [
      row[rowIdColumn]!,
      {
        value,
        ...(rounding === undefined ? {} : { decimals: Number(rounding) }),
        dimensions: Object.fromEntries(of),
      },
    ] as const;
  });
  return { documentInfo, facts: Object.fromEntries(facts) };
}

describe('A report as xBRL-CSV', () => {
  property('has the facts of the same report as xBRL-JSON', reports, (report) => {
    const files = new Map(xbrlCsvOf(report).map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]));
    const json = written(report);
    const facts = Object.entries(json.facts).map(([id, { value, decimals, dimensions }]) => [
      id,
      { value, ...(decimals === undefined ? {} : { decimals }), dimensions },
    ]);
    const csv = factsOfCsv(files);
    expect(csv.facts).toEqual(Object.fromEntries(facts));
    expect(csv.documentInfo.namespaces).toEqual(json.documentInfo.namespaces);
  });
});
