import type { Observation, PresentedStatement } from '#libs/figures';
import { Fields } from './fields.js';
import type { KeyedRecord } from './keyed-file.js';
import type { Defaults } from './preamble.js';
import type { Problems } from './problems.js';
import { Sheet } from './sheet.js';
import { Taker } from './taker.js';

export interface Statements {
  readonly presentation: readonly PresentedStatement[];
  readonly observations: readonly Observation[];
}

/** Reads statements with their columns and rows, and figures that stand alone, in the file's order. */
export function readStatements(
  records: readonly KeyedRecord[],
  defaults: Defaults,
  problems: Problems,
): Statements {
  const { sheets, sheetOf } = sheetsOf(records, defaults, problems);
  const taker = new Taker(defaults);
  for (const record of records) {
    const fields = new Fields(record.fields, record.at, problems);
    const sheet = sheetOf.get(record);
    if (record.kind === 'figure') taker.takeFigure(fields);
    if (record.kind !== 'row' || sheet === undefined) continue;
    const row = sheet.addRow(fields, record.values.size > 0);
    taker.takeRow(fields, record.values, sheet, row);
  }
  return { presentation: sheets.map(({ presented }) => presented), observations: taker.observations };
}

/** A first pass: all columns are known before any row is taken, wherever they stand in their statement. */
function sheetsOf(records: readonly KeyedRecord[], defaults: Defaults, problems: Problems) {
  const sheets: Sheet[] = [];
  const sheetOf = new Map<KeyedRecord, Sheet>();
  for (const record of records) {
    const { kind, at } = record;
    const fields = new Fields(record.fields, at, problems);
    if (kind === 'statement') sheets.push(new Sheet(fields, sheets.length));
    if (kind !== 'column' && kind !== 'row') continue;
    const sheet = sheets.at(-1);
    if (sheet === undefined)
      problems.add('keyed-order', at, `a ${kind} needs a statement: write the statement above it`);
    else if (kind === 'column') sheet.addColumn(fields, defaults);
    else sheetOf.set(record, sheet);
  }
  return { sheets, sheetOf };
}
