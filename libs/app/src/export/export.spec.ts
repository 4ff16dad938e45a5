import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { decimalValues, property } from '#libs/testing';
import { count, date, decimal, flag, moment, text } from './columns.js';
import type { Cell, ExportTable } from './export-table.js';
import { exported, exportFileName } from './export.js';

interface Row {
  readonly name: string | null;
  readonly value: string | null;
  readonly day: string | null;
  readonly at: string | null;
  readonly number: number | null;
  readonly isSo: boolean | null;
}

const COLUMNS = [
  text<Row>('name', ({ name }) => name),
  decimal<Row>('value', ({ value }) => value),
  date<Row>('day', ({ day }) => day),
  moment<Row>('at', ({ at }) => at),
  count<Row>('number', ({ number }) => number),
  flag<Row>('is_so', ({ isSo }) => isSo),
];

const tableOf = (rows: Iterable<Row>): ExportTable<Row> => ({
  name: 'changes',
  columns: COLUMNS,
  rows,
  facts: { digest: 'ab' },
});

const orNull = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(values, { nil: null });
const dates = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
const rows: fc.Arbitrary<Row[]> = fc.array(
  fc.record({
    name: orNull(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('=1+1', '-2', '- basic', '@x', '+a', '"', 'a,b\r\nc'),
      ),
    ),
    value: orNull(decimalValues),
    day: orNull(dates.map((at) => at.toISOString().slice(0, 10))),
    at: orNull(dates.map((at) => at.toISOString())),
    number: orNull(fc.nat({ max: 2 ** 31 - 1 })),
    isSo: orNull(fc.boolean()),
  }),
  { maxLength: 30 },
);

const bytesOf = (table: ExportTable<Row>, format: 'csv' | 'parquet'): Buffer =>
  Buffer.concat([...exported(table, format)]);

/** What a cell of a CSV file says by the naive reading. */
const told = (cell: Cell): string => (cell === null ? '' : String(cell));

const unguarded = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/, '');

/** A Parquet file as rows of the cells that went into it. */
async function readParquet(bytes: Buffer): Promise<Record<string, unknown>[]> {
  const file = new Uint8Array(bytes).buffer;
  const found = await parquetReadObjects({ file });
  return found.map(({ day, at, ...row }) => ({
    ...row,
    day: day instanceof Date ? day.toISOString().slice(0, 10) : null,
    at: at instanceof Date ? at.toISOString() : null,
  }));
}

describe('A table as CSV', () => {
  property('reads back as the rows that went in', rows, (all) => {
    const [head, ...lines] = parse(bytesOf(tableOf(all), 'csv'));
    expect(head).toEqual(COLUMNS.map(({ name }) => name));
    expect(lines.map((line) => line.map(unguarded))).toEqual(
      all.map((row) => COLUMNS.map(({ of }) => unguarded(told(of(row))))),
    );
  });

  it('guards text that a spreadsheet would run, and no number', () => {
    const named = (name: string): Row => ({ name, value: '-5', day: null, at: null, number: 1, isSo: true });
    const all = ['=1+1', '- basic', '-2', '+x', '@x', '\tx', 'plain'].map(named);
    const csv = bytesOf(tableOf(all), 'csv').toString();
    expect(csv.split('\r\n')).toEqual([
      'name,value,day,at,number,is_so',
      "'=1+1,-5,,,1,true",
      "'- basic,-5,,,1,true",
      '-2,-5,,,1,true',
      "'+x,-5,,,1,true",
      "'@x,-5,,,1,true",
      "'\tx,-5,,,1,true",
      'plain,-5,,,1,true',
      '',
    ]);
  });
});

describe('A table as Parquet', () => {
  property(
    'reads back as the rows that went in, amounts exact and as the nearest double',
    rows,
    async (all) => {
      const found = await readParquet(bytesOf(tableOf(all), 'parquet'));
      expect(found).toEqual(
        all.map(({ name, value, day, at, number, isSo }) => ({
          name,
          value,
          value_double: value === null ? null : Number(value),
          day,
          at,
          number,
          is_so: isSo,
        })),
      );
    },
  );

  it('is written a row group at a time, from rows that are taken as they are needed', async () => {
    let taken = 0;
    function* many(): Generator<Row> {
      for (; taken < 25_000; taken++)
        yield { name: `row ${taken}`, value: String(taken), day: null, at: null, number: taken, isSo: null };
    }
    const parts: Uint8Array[] = [];
    const takenBefore: number[] = [];
    for (const part of exported(tableOf(many()), 'parquet')) {
      parts.push(part);
      takenBefore.push(taken);
    }
    expect(takenBefore.map((each) => Math.ceil(each / 10_000))).toEqual([1, 2, 3, 3]);
    const found = await readParquet(Buffer.concat(parts));
    expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 25_000 }, (_, index) => index));
  });

  it('says what it is, in types that other readers know', () => {
    const { schema, key_value_metadata: facts } = parquetMetadata(
      new Uint8Array(bytesOf(tableOf([]), 'parquet')).buffer,
    );
    expect(facts).toEqual([
      { key: 'tieout.table', value: 'changes' },
      { key: 'tieout.schema', value: '1' },
      { key: 'tieout.digest', value: 'ab' },
    ]);
    expect(schema.map(({ name, type, converted_type: as }) => [name, type, as].join(' ').trim())).toEqual([
      'root',
      'name BYTE_ARRAY UTF8',
      'value BYTE_ARRAY UTF8',
      'value_double DOUBLE',
      'day INT32 DATE',
      'at INT64 TIMESTAMP_MILLIS',
      'number INT32',
      'is_so BOOLEAN',
    ]);
  });
});

describe('The name of an exported file', () => {
  it('is safe everywhere', () => {
    expect(exportFileName('csv', 'cik:320193', 'restatements')).toBe('cik-320193-restatements.csv');
    expect(exportFileName('parquet', '../"x"', 'diff')).toBe('x-diff.parquet');
  });
});
