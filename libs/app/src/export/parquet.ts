import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import {
  batchesOf,
  type Cell,
  type ColumnType,
  type ExportColumn,
  type ExportName,
  type ExportTable,
} from './export-table.js';

/** Rows of a row group: what is held in memory at once. */
const GROUP_ROWS = 10_000;

/** A table as Parquet, part by part: its own columns, and beside each amount the double nearest to it. */
export function* parquetOf<Row>({ name, columns, rows, facts }: ExportTable<Row>): Generator<Uint8Array> {
  const file = new ParquetFile(name, columns, facts);
  for (const batch of batchesOf(rows, GROUP_ROWS)) yield file.group(batch);
  yield file.end();
}

/** A Parquet file that is written a row group at a time. */
export class ParquetFile<Row> {
  private readonly writer = new ByteWriter();
  private readonly physical: readonly PhysicalColumn<Row>[];
  private readonly file: ParquetWriter;

  constructor(
    name: ExportName,
    columns: readonly ExportColumn<Row>[],
    facts: Readonly<Record<string, string>>,
  ) {
    this.physical = columns.flatMap(physicalColumns);
    const schema: SchemaElement[] = [
      { name: 'root', num_children: this.physical.length },
      ...this.physical.map(({ element }) => element),
    ];
    const kvMetadata = Object.entries({ table: name, schema: '1', ...facts }).map(([key, value]) => ({
      key: `tieout.${key}`,
      value,
    }));
    this.file = new ParquetWriter({ writer: this.writer, schema, kvMetadata, createdBy: 'tieout' });
  }

  /** The bytes of a row group, which come behind those before. */
  group(rows: readonly Row[]): Uint8Array {
    const columnData = this.physical.map(({ element, of }) => ({ name: element.name, data: rows.map(of) }));
    void this.file.write({ columnData, rowGroupSize: rows.length });
    return drained(this.writer);
  }

  /** The bytes that end the file. */
  end(): Uint8Array {
    void this.file.finish();
    return drained(this.writer);
  }
}

/** What was written since, taken out of the writer; it goes on counting from there. */
function drained(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

interface PhysicalColumn<Row> {
  readonly element: SchemaElement;
  readonly of: (row: Row) => string | number | boolean | Date | null;
}

const ELEMENTS: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  decimal: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  moment: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  count: { type: 'INT32' },
  flag: { type: 'BOOLEAN' },
};

function physicalColumns<Row>({ name, type, of }: ExportColumn<Row>): PhysicalColumn<Row>[] {
  const column = elementOf(name, ELEMENTS[type]);
  if (type === 'date' || type === 'moment') return [{ element: column, of: (row) => dateOf(of(row)) }];
  if (type !== 'decimal') return [{ element: column, of }];
  const nearest = elementOf(`${name}_double`, { type: 'DOUBLE' });
  return [
    { element: column, of },
    { element: nearest, of: (row) => doubleOf(of(row)) },
  ];
}

const elementOf = (name: string, element: Omit<SchemaElement, 'name'>): SchemaElement => ({
  name,
  repetition_type: 'OPTIONAL',
  ...element,
});

const dateOf = (cell: Cell): Date | null => (cell === null ? null : new Date(String(cell)));
const doubleOf = (cell: Cell): number | null => (cell === null ? null : Number(cell));
