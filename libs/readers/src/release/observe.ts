import {
  instant,
  negate,
  periodEnd,
  periodJson,
  shift,
  type Decimal,
  type Observation,
  type Period,
} from '#libs/figures';
import { extensionPrefix, type EntityId } from '#libs/figures';
import { pascal } from './column-parts.js';
import type { Column } from './columns.js';
import type { Measure } from './concepts.js';
import { daysBefore } from './dates.js';
import type { Amount } from './numbers.js';
import { positionIn } from './rendition.js';
import { perShareScale, statedCountScale } from './row-units.js';
import type { PlacedCell } from './rows.js';
import type { RowKind } from './row-kinds.js';
import { provenShareScale } from './share-scale.js';
import type { Table } from './table.js';

/** Where amounts of a table go: its place in the presentation, and the entity whose they are. */
export interface Frame {
  readonly table: Table;
  readonly statement: number;
  /** The place of each row in the presentation. */
  readonly places: readonly number[];
  readonly measures: readonly (Measure | null)[];
  readonly entity: EntityId;
}

/** Reads an amount of one row's line as a figure of a row (its own, or a neighbour's) and a column. */
export function observe(
  frame: Frame,
  row: number,
  columnIndex: number,
  source: { placed: PlacedCell; amount: Amount },
): Observation | null {
  const { table, measures, entity } = frame;
  const column = table.columns[columnIndex]!;
  const measure = measures[row];
  const unit = unitOf(table.rowKinds[row]!, column, entity);
  const scale = scaleOf(row, column, table, source.amount);
  if (!measure || unit === null || scale === null || column.period === null) return null;
  const { amount, placed } = source;
  const start = positionIn(placed.line, placed.start + amount.start);
  const { concept, factor } = onBasis(measure, column, entity);
  const value = amount.value === null ? null : signed(shift(amount.value, scale), factor);
  return {
    concept,
    period: edgePeriod(column.period, measure.edge),
    unit,
    dimensions: column.dimensions,
    ordinal: start,
    value,
    negated: factor === -1 && value !== null && value !== '0',
    decimals: amount.value === null ? -scale : amount.places - scale,
    role: table.rowKinds[row] === 'growth' ? 'growth' : 'stated',
    cause: null,
    place:
      column.basis === null
        ? { statement: frame.statement, row: frame.places[row]!, column: placeOf(table, columnIndex) }
        : null,
    locator: {
      line: placed.line.number,
      start,
      end: positionIn(placed.line, placed.start + amount.end),
    },
    citation: null,
    proof: null,
  };
}

/** A measure on another basis than the statements' has a concept of the entity's own, and its printed sign. */
function onBasis(
  { concept, factor }: Measure,
  { basis }: Column,
  entity: EntityId,
): Pick<Measure, 'concept' | 'factor'> {
  if (basis === null) return { concept, factor };
  const name = concept.replace(/^[^:]*:/, '');
  const own =
    basis.kind === 'adjustment'
      ? `${name}${pascal(basis.name.replace(/\badjust(?:ments?|ed)\b/gi, ' '))}Adjustment`
      : /^(?:Reconciliation)?(?:NonGaap|NonGAAP|Adjusted)/.test(name)
        ? name
        : `NonGaap${name}`;
  return { concept: `${extensionPrefix(entity)}:${own.slice(0, 200)}`, factor: 1 };
}

const signed = (value: Decimal, factor: 1 | -1): Decimal => (factor === 1 ? value : negate(value));

/** Columns that are not certain, or on another basis, are left out of the presentation. */
export const presentedColumns = (table: Table): readonly Column[] => table.columns.filter(isPresented);

export const isPresented = (column: Column): boolean => isRead(column) && column.basis === null;

/** Whether a column's figures can be told for certain. */
export const isRead = (column: Column): boolean =>
  column.problem === null && column.period !== null && column.currency !== null;

/** The place in the presentation of a column of the table. */
export const placeOf = (table: Table, columnIndex: number): number =>
  table.columns.slice(0, columnIndex).filter(isPresented).length;

export function unitOf(kind: RowKind, { currency }: Column, entity: EntityId): string | null {
  const ads = `${extensionPrefix(entity)}:ADS`;
  switch (kind) {
    case 'shares':
      return 'xbrli:shares';
    case 'ads':
      return ads;
    case 'money':
      return currency && `iso4217:${currency}`;
    case 'per-share':
      return currency && `iso4217:${currency}/xbrli:shares`;
    case 'per-ads':
      return currency && `iso4217:${currency}/${ads}`;
    case 'percent':
    case 'growth':
      return 'xbrli:pure';
    case 'ratio':
    case 'unclear':
    default:
      return null;
  }
}

/**
 * Powers of ten of a row's amounts. Share counts follow the table's scale only where its amounts per share prove it, or
 * nothing else is plausible: issuers print them in full under "in thousands" too.
 */
function scaleOf(index: number, { currency }: Column, table: Table, { value }: Amount): number | null {
  const { scale, header } = table;
  const [row, kind] = [table.rows[index]!, table.rowKinds[index]!];
  if (kind === 'percent' || kind === 'growth') return -2;
  if (scale === null) return null;
  if (kind === 'per-share' || kind === 'per-ads')
    return currency === null ? null : perShareScale(row, currency);
  if (kind === 'money') return scale;
  const stated = statedCountScale(row);
  if (stated !== null) return stated;
  if (header.sharesExcepted) return 0;
  if (scale >= 6 && Math.abs(Number(value ?? '0')) < 100_000) return scale;
  return kind === 'shares' ? provenShareScale(table) : null;
}

function edgePeriod(period: Period, edge: Measure['edge']): Period {
  if (edge === null) return period;
  if (edge === 'end') return instant(periodEnd(period));
  const parts = periodJson(period);
  return 'start' in parts ? instant(daysBefore(parts.start, 1)) : period;
}
