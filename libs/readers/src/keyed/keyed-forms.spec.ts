import * as fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { RESTATEMENT_CAUSES, type Reading } from '#libs/figures';
import { keyedReader } from './keyed-reader.js';

/** A record as keyed: its fields as the JSON form has them, and a row's values. */
type Fields = Record<string, unknown>;
interface Model {
  readonly preamble: Fields;
  readonly statements: readonly {
    readonly fields: Fields;
    readonly columns: readonly Fields[];
    readonly rows: readonly { readonly fields: Fields; readonly values: Readonly<Record<string, string>> }[];
  }[];
  readonly figures: readonly Fields[];
  readonly corrections: readonly Fields[];
  readonly withdrawals: readonly Fields[];
}

const text = fc.stringMatching(/^[A-Za-z(é多🧮][A-Za-z ,"';()é多🧮\n-]{0,20}[a-z.)]$/u);
const name = fc.stringMatching(/^[A-Z][A-Za-z]{0,8}$/);
const concept = name.map((local) => `us-gaap:${local}`);
const dimensions = fc
  .uniqueArray(name, { maxLength: 2 })
  .map((axes) => Object.fromEntries(axes.map((axis, index) => [`x:${axis}Axis`, `m ${index}=é`])));
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
const date = day.map((moment) => moment.toISOString().slice(0, 10));
const period = fc.oneof(
  date,
  fc.tuple(date, date).map((days) => days.toSorted().join('/')),
);
const unit = fc.constantFrom('iso4217:CNY', 'iso4217:USD', 'xbrli:shares');
const printed = fc.oneof(
  fc.constantFrom('-', '—', '0', '(0)', '-0'),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.constantFrom('', '-', '−', '('), fc.boolean())
    .map(
      ([size, sign, grouped]) =>
        `${sign}${grouped ? size.toLocaleString('en-US') : size}${sign === '(' ? ')' : ''}`,
    ),
);
const cited = {
  document: text,
  page: text,
  url: fc.webUrl(),
  words: text,
};
const scaled = {
  scale: fc.constantFrom('1', 'thousands', '1000000', '0.01'),
  decimals: fc.constantFrom('-3', '0', 'INF', 'as-printed', 'unknown'),
};
const cause = fc.constantFrom(...RESTATEMENT_CAUSES);
const role = fc.constantFrom('stated', 'adjustment');
const facets = { concept, period, unit, dimensions };

const record = <T extends Record<string, fc.Arbitrary<unknown>>>(all: T, needed: (keyof T & string)[]) =>
  fc.record(all, { requiredKeys: needed }) as fc.Arbitrary<Fields>;

const columnIds = ['2019', '2020', '__proto__', 'FY 19, as was'];
const statement = fc
  .record({
    fields: record(
      { kinds: fc.constantFrom(['balance-sheet'], ['income-statement', 'other']), title: text },
      ['kinds', 'title'],
    ),
    columns: fc.array(
      record({ period, unit, dimensions: fc.constant({ 'c:Axis': 'm' }), role, cause, ...scaled }, [
        'period',
      ]),
      { minLength: 1, maxLength: 4 },
    ),
    rows: fc.array(
      fc.record({
        fields: record(
          {
            label: text,
            concept,
            depth: fc.constantFrom('0', '3'),
            role: fc.constantFrom('line', 'total'),
            negated: fc.boolean(),
            per: fc.constant('xbrli:pure'),
            dimensions,
            cause,
            ...scaled,
            ...cited,
          },
          ['label', 'concept'],
        ),
        cells: fc.array(fc.option(printed), { minLength: 4, maxLength: 4 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ fields, columns, rows }) => ({
    fields,
    columns: columns.map((column, index): Fields => ({ id: columnIds[index], ...column })),
    rows: rows.map((row) => ({
      fields: row.fields,
      values: Object.fromEntries(
        columns.flatMap((_column, index) =>
          row.cells[index] ? [[columnIds[index]!, row.cells[index]] as const] : [],
        ),
      ),
    })),
  }));

const model: fc.Arbitrary<Model> = fc.record({
  preamble: record(
    {
      'tieout-keyed': fc.constant('1'),
      entity: fc.constant('cik:0001804583'),
      published: date,
      title: text,
      unit,
      form: text,
      accession: fc.constant('0000950170-24-020632'),
      assurance: fc.constantFrom('audited', 'unaudited'),
      cause,
      ...scaled,
      ...cited,
    },
    ['tieout-keyed', 'entity', 'published', 'title', 'unit'],
  ),
  statements: fc.array(statement, { maxLength: 3 }),
  figures: fc.array(
    record({ ...facets, value: printed, negated: fc.boolean(), role, cause, ...scaled, ...cited }, [
      'concept',
      'period',
      'value',
    ]),
    { minLength: 1, maxLength: 4 },
  ),
  corrections: fc.array(
    record(
      {
        ...facets,
        corrects: fc.constant('0a'.repeat(32)),
        from: printed,
        to: fc.oneof(printed, fc.constant('void')),
        reason: text,
        scale: scaled.scale,
        ...cited,
      },
      ['corrects', 'concept', 'period', 'from', 'to', 'reason'],
    ),
    { maxLength: 3 },
  ),
  withdrawals: fc.array(
    record({ ...cited, periods: fc.array(period, { minLength: 1, maxLength: 3 }), words: text }, [
      'periods',
      'words',
    ]),
    { maxLength: 2 },
  ),
});

const style = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t'),
  record_delimiter: fc.constantFrom('\n', '\r\n'),
  bom: fc.boolean(),
  quoted: fc.boolean(),
  oneHeader: fc.boolean(),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

function writeJson({ preamble, statements, ...lists }: Model): string {
  const nested = statements.map(({ fields, columns, rows }) => ({
    ...fields,
    columns,
    rows: rows.map((row) => ({ ...row.fields, values: row.values })),
  }));
  return JSON.stringify({ ...preamble, statements: nested, ...lists }, null, 1);
}

/** A spreadsheet's cell of what JSON nests. */
function cellText(value: unknown): string {
  if (Array.isArray(value)) return value.join(' + ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([axis, member]) => `${axis}=${String(member)}`)
      .join('; ');
  }
  return String(value);
}

/** A row's values stand in the order of its columns, whatever the order of the fields. */
const byColumn = (a: string, b: string): number => columnIds.indexOf(a) - columnIds.indexOf(b);

function writeCsv(keyed: Model, { oneHeader, ...options }: Style): string {
  const records = [
    ...keyed.statements.flatMap(({ fields, columns, rows }) => [
      ['statement', Object.entries(fields)] as const,
      ...columns.map((column) => ['column', Object.entries(column)] as const),
      ...rows.map((row) => ['row', [...Object.entries(row.fields), ...Object.entries(row.values)]] as const),
    ]),
    ...keyed.figures.map((figure) => ['figure', Object.entries(figure)] as const),
    ...keyed.corrections.map((correction) => ['correction', Object.entries(correction)] as const),
    ...keyed.withdrawals.map((withdrawal) => ['withdrawal', Object.entries(withdrawal)] as const),
  ];
  const namesOf = (of: typeof records) =>
    [...new Set(of.flatMap(([, cells]) => cells.map(([key]) => key)))].toSorted(byColumn);
  const all = namesOf(records);
  const lines: string[][] = Object.entries(keyed.preamble).map(([key, value]) => [key, cellText(value)]);
  if (oneHeader) lines.push(['record', ...all]);
  for (const one of records) {
    const names = oneHeader ? all : namesOf([one]);
    if (!oneHeader) lines.push(['record', ...names]);
    const cells = new Map(one[1]);
    lines.push([one[0], ...names.map((key) => (cells.has(key) ? cellText(cells.get(key)) : ''))]);
  }
  return stringify(lines, { ...options, quoted_match: /[\r\n]/ });
}

const read = (content: string): Reading =>
  keyedReader.read({ bytes: Buffer.from(content), name: 'keyed', options: {} });

/** What a reading says, without what belongs to the file. */
function meaning({ document, renditionText: _text, ...rest }: Reading): unknown {
  const { document: _document, rendition: _rendition, mediaType: _mediaType, ...filed } = document;
  return JSON.parse(
    JSON.stringify({ ...rest, filed }, (key, value: unknown) =>
      key === 'locator' || key === 'ordinal' ? undefined : value,
    ),
  );
}

describe('the two forms', () => {
  it('say the same of any file', () => {
    fc.assert(
      fc.property(model, style, (keyed, options) => {
        expect(meaning(read(writeCsv(keyed, options)))).toEqual(meaning(read(writeJson(keyed))));
      }),
    );
  });

  it('take every value that is keyed, in order, and locate it at exactly its characters', () => {
    fc.assert(
      fc.property(model, style, (keyed, options) => {
        const content = writeCsv(keyed, options);
        const points = Array.from(content);
        const { observations } = read(content);
        const slices = observations.map(
          ({ locator }) => 'start' in locator && points.slice(locator.start, locator.end).join(''),
        );
        const rows = keyed.statements.flatMap((one) =>
          one.rows.map((row) =>
            columnIds.flatMap((id) => (Object.hasOwn(row.values, id) ? [row.values[id]] : [])),
          ),
        );
        expect(slices).toEqual([...rows.flat(), ...keyed.figures.map((figure) => figure['value'])]);
        const ordinals = observations.map(({ ordinal }) => ordinal);
        expect(ordinals).toEqual([...new Set(ordinals)].toSorted((a, b) => a - b));
      }),
    );
  });

  it('point at every JSON value', () => {
    fc.assert(
      fc.property(model, (keyed) => {
        const content = writeJson(keyed);
        const root: unknown = JSON.parse(content);
        const { observations } = read(content);
        const values = observations.map(({ locator }) =>
          'pointer' in locator ? at(root, locator.pointer) : undefined,
        );
        const rows = keyed.statements.flatMap((one) => one.rows.flatMap((row) => Object.values(row.values)));
        expect(values).toEqual([...rows, ...keyed.figures.map((figure) => figure['value'])]);
      }),
    );
  });

  it('refuse a file cut anywhere or take it, and never fail otherwise', () => {
    fc.assert(
      fc.property(model, style, fc.nat(), (keyed, options, cut) => {
        for (const content of [writeCsv(keyed, options), writeJson(keyed)]) {
          const part = content.slice(0, cut % content.length);
          expect(() => {
            try {
              read(part);
            } catch (error) {
              if (!(error instanceof Error && 'code' in error && 'facts' in error)) throw error;
            }
          }).not.toThrow();
        }
      }),
    );
  });
});

/** What an RFC 6901 pointer points at. */
function at(root: unknown, pointer: string): unknown {
  let node = root;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    node = Object.getOwnPropertyDescriptor(node, key)?.value;
  }
  return node;
}
