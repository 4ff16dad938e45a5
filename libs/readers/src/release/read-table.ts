import { facetsKey, type Observation, type PresentedStatement, type ReadingException } from '#libs/figures';
import { candidatesOf } from './candidates.js';
import { cashEdge, isBalance, saysEnd } from './balances.js';
import type { Doubts } from './certainty.js';
import type { Doubt } from './doubt.js';
import { columnPeriods } from './presented.js';
import { isNoise } from './labels.js';
import { isRead, observe, presentedColumns, unitOf, type Frame } from './observe.js';
import { countsThings, isMoneyByName, type RowKind } from './row-kinds.js';
import { amountOf, percentOf, readingsOf, type Row } from './rows.js';
import { positionIn } from './rendition.js';
import { standingsOf } from './signs.js';
import type { Table } from './table.js';

/** What one table gives. */
export interface TableReading {
  readonly statement: PresentedStatement | null;
  readonly observations: readonly Observation[];
  readonly exceptions: readonly ReadingException[];
}

/** Reads the cells that are certain as observations, and the others as exceptions. */
export function readTable(frame: Frame, doubts: Doubts): TableReading {
  const { table } = frame;
  const problem = tableProblem(table);
  if (problem !== null)
    return { statement: null, observations: [], exceptions: [tableException(table, problem)] };
  const observations: Observation[] = [];
  const byRow = new Map<number, { doubt: Doubt; columns: number[] }>();
  table.rows.forEach((row, index) => {
    if (row.isHeading || table.rowKinds[index] === 'ratio') return;
    const unread = unreadable(frame, row, index);
    table.columns.forEach((column, at) => {
      const { cell } = row.cells[column.field] ?? {};
      if (!isRead(column)) return;
      const doubt = doubts[index]![at] ?? unread;
      const amount = isShare(table.rowKinds[index]!) ? percentOf(cell) : amountOf(cell);
      const observation =
        doubt === null && amount
          ? observe(frame, index, at, { placed: row.cells[column.field]!, amount })
          : null;
      if (observation) observations.push(observation);
      else if (doubt !== null || readingsOf(cell).length > 0) {
        const known = byRow.get(index) ?? { doubt: doubt ?? UNREAD, columns: [] };
        known.columns.push(at);
        byRow.set(index, known);
      }
    });
  });
  const exceptions = [...columnExceptions(table), ...rowExceptions(frame, byRow)];
  return { statement: presented(frame), observations, exceptions };
}

const isShare = (kind: RowKind): boolean => kind === 'percent' || kind === 'growth';

const UNREAD: Doubt = { kind: 'unknown-unit', why: 'counts something whose unit or scale is not certain' };

const UNCLEAR_DAY: Doubt = {
  kind: 'unknown-period',
  why: 'is what there is at a day, and a period stands over it',
};

/** Periods stand over balances too, and mean their ends for certain only where a line says so. */
function mayBeAtEnd({ kinds, columns }: Table, label: string): boolean {
  if (!columns.some(({ period }) => period?.includes('/'))) return false;
  if (kinds.includes('cash-flow')) return cashEdge(label) === 'unclear';
  return (kinds.includes('other') || kinds.includes('non-gaap')) && isBalance(label) && !saysEnd(label);
}

interface Problem {
  readonly kind: string;
  readonly why: string;
}

function tableProblem(table: Table): Problem | null {
  if (table.apart !== null)
    return {
      kind: 'unknown-scenario',
      why: `it is headed "${table.apart}", so its figures are not reported ones`,
    };
  if (table.columns.length === 0)
    return { kind: 'table-without-period', why: 'no column of amounts has a date over it' };
  const { problem } = table.columns[0]!;
  if (table.columns.every((column) => column.problem !== null)) return problem;
  if (table.columns.every((column) => column.problem !== null || column.period === null)) {
    return {
      kind: 'table-without-period',
      why: 'the length of its periods is not legible, and no other table proves it',
    };
  }
  if (table.columns.every((column) => column.currency === null))
    return { kind: 'unknown-unit', why: 'no currency is stated, or more than one' };
  return table.scale === null
    ? { kind: 'unknown-scale', why: 'no scale (thousands, millions) is stated, or more than one' }
    : null;
}

function tableException(table: Table, { kind, why }: Problem): ReadingException {
  const { line } = table.grid.header[0] ?? table.grid.body[0]!;
  const last = table.grid.body.at(-1)!.line.number;
  return {
    kind,
    why: `the table on lines ${line.number} to ${last} was not read: ${why}; key its figures from the document, or correct the header`,
    locator: { line: line.number, start: line.start, end: positionIn(line, line.text.length) },
    region: `table ${line.number}-${last}`,
    candidates: [],
  };
}

function columnExceptions(table: Table): readonly ReadingException[] {
  const { line } = table.grid.header[0] ?? table.grid.body[0]!;
  return table.columns.flatMap((column, index): ReadingException[] => {
    if (isRead(column)) return [];
    const { kind, why } =
      column.problem ??
      (column.period === null
        ? { kind: 'table-without-period', why: 'the length of its period is not legible' }
        : { kind: 'unknown-unit', why: 'its currency is not certain' });
    return [
      {
        kind,
        why: `column ${index + 1} of the table on line ${line.number} was not read: ${why}; key its figures from the document`,
        locator: { line: line.number, start: line.start, end: positionIn(line, line.text.length) },
        region: `table ${line.number} column ${index + 1}`,
        candidates: [],
      },
    ];
  });
}

/** Why nothing in a row can be read, though its digits are clear. */
function unreadable({ table, entity }: Frame, row: Row, index: number): Doubt | null {
  const kind = table.rowKinds[index]!;
  if (
    unitOf(kind, table.columns.find((column) => column.currency !== null) ?? table.columns[0]!, entity) ===
    null
  )
    return UNREAD;
  if (isNoise(row.label)) return { kind: 'ghost-row', why: 'has values and no label' };
  if (mayBeAtEnd(table, row.label)) return UNCLEAR_DAY;
  if (kind !== 'money' || !table.kinds.includes('other')) return null;
  const hasSymbol = kinOf(table, index).some((member) =>
    table.rows[member]!.cells.some(({ cell }) => cell.kind === 'amount' && cell.symbol !== null),
  );
  const stated = table.isOfDay || table.columns.every((column) => column.currencyStated);
  const isCertain = hasSymbol || isMoneyByName(row.label) || (stated && !countsThings(row.label));
  return isCertain ? null : UNREAD;
}

/** A row and those that a sum which foots adds it to: they count the same thing. */
function kinOf({ itemRows, networks }: Table, index: number): readonly number[] {
  const sums = networks.filter(({ footing }) => !footing.includes('fails') && footing.includes('exact'));
  const rows = sums.map(({ total, terms }) =>
    [total, ...terms.map((term) => term.item)].flatMap((item) => itemRows[item]!),
  );
  return [index, ...rows.filter((members) => members.includes(index)).flat()];
}

/** One exception a doubted row; twins have one together, with the lines of both among its candidates. */
function rowExceptions(
  frame: Frame,
  byRow: ReadonlyMap<number, { doubt: Doubt; columns: number[] }>,
): readonly ReadingException[] {
  const { table } = frame;
  const exceptions: ReadingException[] = [];
  const done = new Set<number>();
  for (const [index, { doubt, columns }] of byRow) {
    if (done.has(index)) continue;
    const twins = table.suspicions.twins
      .find((each) => each.rows.includes(index))
      ?.rows.filter((row) => byRow.has(row)) ?? [index];
    for (const twin of twins) done.add(twin);
    const all = [...new Set(twins.flatMap((twin) => byRow.get(twin)!.columns))].toSorted((a, b) => a - b);
    exceptions.push(rowException(frame, twins, all.length > columns.length ? all : columns, doubt));
  }
  return exceptions;
}

function rowException(
  frame: Frame,
  rows: readonly number[],
  columns: readonly number[],
  { kind, why }: Doubt,
): ReadingException {
  const { table } = frame;
  const [first, last] = [table.rows[rows[0]!]!, table.rows[rows.at(-1)!]!];
  const empty = columns.filter((column) =>
    rows.some((row) => readingsOf(table.rows[row]!.cells[table.columns[column]!.field]?.cell).length === 0),
  );
  const missing =
    empty.length > 0
      ? `; no amount is legible in column ${empty.map((column) => column + 1).join(', ')}`
      : '';
  const unsearched = rows.some((row) => table.unsearched.has(table.rows[row]!.line.number))
    ? '; the damage here has more readings than are tried'
    : '';
  const shifted = table.suspicions.marks.some((mark) => mark.harms) && rows.length === 1;
  const around = shifted
    ? [rows[0]! - 1, rows[0]! + 1].filter((row) => table.rows[row] && !isNoise(table.rows[row].label))
    : [];
  const named = rows.toReversed().filter((row) => !isNoise(table.rows[row]!.label));
  const where =
    first === last ? `line ${first.line.number}` : `lines ${first.line.number}-${last.line.number}`;
  const candidates = candidatesOf(frame, rows, columns, [...named, ...around]);
  const advice = candidates.length > 0 ? 'take a candidate' : 'key what it states';
  return {
    kind,
    why: `${where}, "${first.label.slice(0, 200).replace(/[\ud800-\udbff]$/, '')}": the row ${why}${missing}${unsearched}; compare it with the document and ${advice}, or dismiss it`,
    locator: {
      line: first.line.number,
      start: first.line.start,
      end: positionIn(first.line, first.line.text.length),
    },
    region: where,
    candidates,
  };
}

function presented({ table, measures }: Frame): PresentedStatement {
  const standings = standingsOf(table);
  const totals = new Set(table.itemRows.flatMap((rows, item) => (standings[item]?.isTotal ? rows : [])));
  return {
    kinds: table.kinds,
    title: table.title,
    columns: presentedColumns(table).map((column) => columnPeriods(column)),
    rows: table.rows.map((row, index) => ({
      label: row.label,
      concept: measures[index]?.concept ?? null,
      depth: row.depth,
      role: row.isHeading ? 'heading' : totals.has(index) || /^total\b/i.test(row.label) ? 'total' : 'line',
    })),
  };
}

/** Observations of one figure of one document that differ: none of them is certain. */
export function contradictions(
  observations: readonly Observation[],
  agree: (group: readonly Observation[]) => boolean,
): {
  readonly kept: readonly Observation[];
  readonly exceptions: readonly ReadingException[];
} {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const key = facetsKey(observation);
    groups.set(key, [...(groups.get(key) ?? []), observation]);
  }
  const exceptions: ReadingException[] = [];
  const kept = new Set(observations);
  for (const [, group] of groups) {
    if (group.length < 2 || agree(group)) continue;
    for (const each of group) kept.delete(each);
    const lines = group.map(({ locator }) => ('line' in locator ? locator.line : 0));
    exceptions.push({
      kind: 'contradiction',
      why: `lines ${lines.join(', ')} state ${group[0]!.concept} of ${group[0]!.period} with different values; compare them with the document and take one`,
      locator: group[0]!.locator,
      region: `ordinals ${group.map((each) => each.ordinal).join(',')}`,
      candidates: group.slice(0, 8).map((each, index) => ({
        description: `${each.value ?? '–'} (line ${lines[index]})`,
        observations: [each],
      })),
    });
  }
  return { kept: observations.filter((each) => kept.has(each)), exceptions };
}
