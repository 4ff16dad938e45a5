import {
  dateAfter,
  dimensionsJson,
  isMorePrecise,
  periodDays,
  periodEnd,
  periodJson,
  type Dimensions,
  type Period,
  type Place,
  type PresentedColumn,
  type PresentedRow,
} from '#libs/figures';
import type { XbrlFact } from '../report.js';
import type { Line, Lines } from './lines.js';

/** A fact with a number, a unit and a period. */
export type Amount = XbrlFact & { readonly unit: string };

/** A role's lines with the facts that stand in them. */
export interface Table {
  readonly columns: readonly PresentedColumn[];
  readonly rows: readonly PresentedRow[];
  /** In the order of rows, then columns. */
  readonly cells: readonly TableCell[];
}

export interface TableCell extends Omit<Place, 'statement'> {
  /** The index of the fact in the report. */
  readonly fact: number;
  readonly isNegated: boolean;
}

/** More columns than any table has; those with the most values stay. */
const COLUMNS_MAX = 256;

/** A column of a statement has at least so many lines out of ten of the fullest of its kind: others are other tables' periods. */
const FULL_OF_TEN = 5;

/**
 * The table that a role's lines make with the facts of a report. A column is a period with members of the role's axes in one
 * currency, as contexts in use have them. Where a line is the balance at the start or end of a period, its instants stand in the columns of
 * durations that begin after it, or end on it. `isStatement`: columns that few lines have a value in are left out.
 */
export function tableOf(
  lines: Lines,
  { facts, axes }: AmountsOfReport,
  isStatement: boolean,
  room: Room,
): Table {
  const whole = entriesOf(lines, facts, room);
  const entries = whole.length > 0 ? whole : entriesOf(withAxes(lines, axes), facts, room);
  const columns = columnsOf(entries, lines, isStatement);
  const at = new Map(columns.map(({ key }, index) => [key, index]));
  const best = new Map<string, Entry>();
  for (const entry of entries) {
    const column = at.get(entry.column.key);
    if (column === undefined) continue;
    const key = `${entry.line}:${column}`;
    const known = best.get(key);
    if (!known || isMorePrecise(entry.fact.decimals, known.fact.decimals)) best.set(key, entry);
  }
  return laidOut(lines.lines, columns, best);
}

/** The amounts of a report. */
export interface AmountsOfReport {
  /** By concept. */
  readonly facts: ReadonlyMap<string, readonly Amount[]>;
  /** Axes that most of them have, with the members that they have there: the report is of these, and its tables need not say so. */
  readonly axes: Lines['axes'];
}

/** A role's lines with axes of the report that it does not name itself. */
const withAxes = (lines: Lines, more: Lines['axes']): Lines => ({
  ...lines,
  axes: new Map([...more, ...lines.axes]),
});

interface Column {
  readonly key: string;
  readonly period: Period;
  readonly dimensions: Dimensions;
  readonly currency: string | null;
}

/** How many cells a filing may still fill, all its tables together. */
export interface Room {
  cells: number;
}

/** A fact in a line and a column. */
interface Entry {
  readonly line: number;
  readonly column: Column;
  readonly fact: Amount;
}

function entriesOf(
  { lines, axes }: Lines,
  facts: ReadonlyMap<string, readonly Amount[]>,
  room: Room,
): readonly Entry[] {
  const members = new Map([...axes].map(([axis, list]) => [axis, new Set(list)]));
  const shown = new Map<string, readonly Amount[]>();
  for (const { concept } of lines)
    if (!shown.has(concept))
      shown.set(
        concept,
        (facts.get(concept) ?? []).filter((fact) => isShown(fact, members)),
      );
  const own = [...shown.values()].flat();
  const currency = mainCurrency(own);
  const columns = new Map<string, Column>();
  const columnOf = (period: Period, fact: Amount): Column => {
    const made = { period, dimensions: fact.context.dimensions, currency: currencyOf(fact.unit) ?? currency };
    const key = `${made.period}|${made.currency ?? ''}|${dimensionsJson(made.dimensions)}`;
    let column = columns.get(key);
    if (!column) columns.set(key, (column = { key, ...made }));
    return column;
  };
  const durations = new Durations(own);
  const entries: Entry[] = [];
  for (const [line, { concept, balance }] of lines.entries())
    for (const fact of shown.get(concept)!)
      for (const period of durations.periodsOf(fact, balance)) {
        if (room.cells-- <= 0) return entries;
        entries.push({ line, column: columnOf(period, fact), fact });
      }
  return entries;
}

/** Whether a fact's dimensions are all the role's own. */
function isShown({ context }: Amount, axes: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return Object.entries(context.dimensions).every(([axis, member]) => {
    const members = axes.get(axis);
    return members !== undefined && (members.has(member) || context.typed.includes(axis));
  });
}

/** The durations in use, by dimensions and the days on which they begin and end. */
class Durations {
  private readonly byDay = new Map<string, Set<Period>>();

  constructor(facts: readonly Amount[]) {
    for (const { context } of facts) {
      const period = context.period!;
      if (isInstant(period)) continue;
      const dimensions = dimensionsJson(context.dimensions);
      this.add(`start|${startOf(period)}|${dimensions}`, period);
      this.add(`end|${periodEnd(period)}|${dimensions}`, period);
    }
  }

  /** The periods of the columns that a fact stands in: its own, or the durations of which it is a balance. */
  periodsOf({ context }: Amount, balance: Line['balance']): Iterable<Period> {
    const period = context.period!;
    if (!isInstant(period) || balance === null) return [period];
    const day = `${balance}|${balance === 'end' ? period : dateAfter(period, 1)}`;
    const found =
      this.byDay.get(`${day}|${dimensionsJson(context.dimensions)}`) ?? this.byDay.get(`${day}|{}`);
    return found ?? (this.byDay.size === 0 ? [period] : []);
  }

  private add(key: string, period: Period): void {
    const known = this.byDay.get(key);
    if (known) known.add(period);
    else this.byDay.set(key, new Set([period]));
  }
}

const isInstant = (period: Period): boolean => !period.includes('/');

function startOf(period: Period): string {
  const json = periodJson(period);
  return 'start' in json ? json.start : json.instant;
}

/** The currency of a unit: of amounts, and of amounts per share. */
const currencyOf = (unit: string): string | null => /^iso4217:[A-Z]{3}/.exec(unit)?.[0] ?? null;

/** The currency that most of the facts are in, `null` where none is in any. */
function mainCurrency(facts: readonly Amount[]): string | null {
  const counts = new Map<string, number>();
  for (const { unit } of facts) {
    const currency = currencyOf(unit);
    if (currency !== null) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].reduce<[string | null, number]>(
    (most, each) => (each[1] > most[1] ? each : most),
    [null, 0],
  )[0];
}

function columnsOf(entries: readonly Entry[], { axes }: Lines, isStatement: boolean): readonly Column[] {
  const lines = new Map<Column, Set<number>>();
  for (const { column, line } of entries) {
    const known = lines.get(column);
    if (known) known.add(line);
    else lines.set(column, new Set([line]));
  }
  const kept = isStatement ? fullOnes(lines) : [...lines.keys()];
  const rank = rankOf(axes);
  const isAside = isStatement ? lengthsAside(lines) : () => false;
  return kept
    .toSorted((left, right) => lines.get(right)!.size - lines.get(left)!.size)
    .slice(0, COLUMNS_MAX)
    .toSorted(
      (left, right) =>
        rank(left) - rank(right) ||
        Number(isAside(left)) - Number(isAside(right)) ||
        byPeriod(left, right) ||
        byText(left.key, right.key),
    );
}

/**
 * Whether a column is of a length of time that has clearly fewer lines than another: quarters in a yearly statement, of
 * which a note says some lines.
 */
function lengthsAside(lines: ReadonlyMap<Column, ReadonlySet<number>>): (column: Column) => boolean {
  const most = new Map<number, number>();
  for (const [{ period }, own] of lines)
    most.set(months(period), Math.max(most.get(months(period)) ?? 0, own.size));
  const fullest = Math.max(...most.values());
  return ({ period }) => most.get(months(period))! * 10 < fullest * NEARLY_FULL_OF_TEN;
}

const NEARLY_FULL_OF_TEN = 8;

/** Columns that are as full as others of their kind: with the same members and currency, all instants or all durations. */
function fullOnes(lines: ReadonlyMap<Column, ReadonlySet<number>>): Column[] {
  const kindOf = ({ period, currency, dimensions }: Column): string =>
    `${isInstant(period)}|${currency}|${dimensionsJson(dimensions)}`;
  const most = new Map<string, number>();
  for (const [column, own] of lines)
    most.set(kindOf(column), Math.max(most.get(kindOf(column)) ?? 0, own.size));
  const full = [...lines].filter(([column, own]) => own.size * 10 >= most.get(kindOf(column))! * FULL_OF_TEN);
  const whole = new Set(full.flatMap(([{ period, dimensions }]) => (isWhole(dimensions) ? [period] : [])));
  // A part of a period that the whole is not shown for is another table's.
  return full.flatMap(([column]) =>
    isWhole(column.dimensions) || whole.size === 0 || whole.has(column.period) ? [column] : [],
  );
}

const isWhole = (dimensions: Dimensions): boolean => Object.keys(dimensions).length === 0;

/** Columns without members first, then in the order of axes and members. */
function rankOf(axes: Lines['axes']): (column: Column) => number {
  const order = new Map([...axes.values()].flat().map((member, index) => [member, index + 1]));
  return ({ dimensions }) =>
    Object.values(dimensions).reduce((sum, member) => sum + (order.get(member) ?? order.size + 1), 0);
}

/** Durations from the shortest, in whole months, then instants; of each the newest first. */
function byPeriod({ period: left }: Column, { period: right }: Column): number {
  const [one, other] = [months(left), months(right)];
  if (one !== other) return one - other;
  return byText(periodEnd(right), periodEnd(left));
}

const DAYS_A_MONTH = 30.4;

const months = (period: Period): number =>
  isInstant(period) ? Infinity : Math.round(periodDays(period) / DAYS_A_MONTH);

const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** Lines that have a value, and those that these stand under. */
function laidOut(
  lines: readonly Line[],
  columns: readonly Column[],
  cells: ReadonlyMap<string, Entry>,
): Table {
  const valued = new Set([...cells.values()].map(({ line }) => line));
  const shown = new Set(valued);
  for (const line of valued) for (const above of lines[line]!.above) shown.add(above);
  const rows = lines.flatMap((_, line) => (shown.has(line) ? [line] : []));
  const rowOf = new Map(rows.map((line, row) => [line, row]));
  const columnAt = new Map(columns.map((column, index) => [column.key, index]));
  return {
    columns: columns.map(({ period, dimensions, currency }) => ({
      period,
      unit: currency ?? NO_CURRENCY,
      dimensions,
    })),
    rows: rows.map((line) => rowOfLine(lines[line]!, valued.has(line))),
    cells: [...cells.values()]
      .map(({ line, column, fact }) => ({
        row: rowOf.get(line)!,
        column: columnAt.get(column.key)!,
        fact: fact.index,
        isNegated: lines[line]!.isNegated,
      }))
      .toSorted((left, right) => left.row - right.row || left.column - right.column),
  };
}

/** What a column's unit is that has no amount of money. */
const NO_CURRENCY = 'xbrli:pure';

const rowOfLine = ({ label, concept, depth, isTotal }: Line, isValued: boolean): PresentedRow => ({
  label,
  concept: isValued ? concept : null,
  depth,
  role: isValued ? (isTotal ? 'total' : 'line') : 'heading',
});
