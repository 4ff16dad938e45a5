import { dimensionsJson, subtract, sum, type Claim, type Decimal, type Observation } from '#libs/figures';
import { SEGMENT_AXIS } from './column-parts.js';
import type { Column } from './columns.js';
import type { Amount } from './numbers.js';
import { isRead, type Frame } from './observe.js';
import { positionIn } from './rendition.js';
import { amountOf, percentOf, type Row } from './rows.js';
import type { Table } from './table.js';

const DIGITS_MIN = 3;

/** A column that others of its period make in every row: measures on two bases, or parts of a whole. */
interface CrossSum {
  readonly aim: Column;
  readonly terms: readonly Column[];
}

function crossSumsOf(columns: readonly Column[]): readonly CrossSum[] {
  return columns.flatMap((aim): readonly CrossSum[] => {
    if (!isRead(aim)) return [];
    const beside = columns.filter((each) => each !== aim && isRead(each) && isBeside(each, aim));
    const terms =
      aim.basis?.kind === 'adjusted'
        ? beside
        : aim.basis === null && !(SEGMENT_AXIS in aim.dimensions)
          ? beside.filter(({ dimensions }) => SEGMENT_AXIS in dimensions)
          : [];
    return terms.length === 0 ? [] : [{ aim, terms }];
  });
}

function isBeside(column: Column, aim: Column): boolean {
  const { [SEGMENT_AXIS]: own, ...rest } = column.dimensions;
  const dimensions = aim.basis === null ? rest : column.dimensions;
  return (
    column.period === aim.period &&
    column.currency === aim.currency &&
    dimensionsJson(dimensions) === dimensionsJson(aim.dimensions) &&
    (aim.basis !== null || own !== undefined)
  );
}

/** Whether the columns beside a cell make it, or it is one of those that make another, in its row. */
export function isMadeAcross({ rows, columns }: Table, row: number, column: number): boolean {
  return crossSumsOf(columns).some(({ aim, terms }) => {
    if (aim !== columns[column] && !terms.includes(columns[column]!)) return false;
    const stated = amountIn(rows[row]!, aim)?.value;
    if (!stated || stated.replace(/\D/g, '').length < DIGITS_MIN) return false;
    const made = terms.map((term): Decimal => amountIn(rows[row]!, term)?.value ?? '0');
    return subtract(stated, sum(made)) === '0';
  });
}

/** In each row of a table with measures on two bases: the one and the adjustments beside it make the other. */
export function claimsAcross(
  { table, measures }: Frame,
  byOrdinal: ReadonlyMap<number, Observation>,
): readonly Claim[] {
  const { rows, columns } = table;
  return crossSumsOf(columns).flatMap(({ aim, terms }): readonly Claim[] => {
    // Of parts and wholes their dimensions tell.
    if (aim.basis === null) return [];
    return rows.flatMap((row, index): Claim[] => {
      const stated = observationIn(row, aim, byOrdinal);
      const found = terms.flatMap((column) => {
        const observation = observationIn(row, column, byOrdinal);
        return observation ? [{ column, observation }] : [];
      });
      if (!stated || found.length < 2 || !found.some(({ column }) => column.basis === null)) return [];
      const made = found.map(({ column, observation }) => ({
        ordinal: observation.ordinal,
        weight: column.basis === null ? (measures[index]?.factor ?? 1) : 1,
      }));
      return [{ method: 'bridge', rule: 'sum', aim: stated.ordinal, terms: made }];
    });
  });
}

const amountIn = ({ cells }: Row, { field }: Column): Amount | null =>
  amountOf(cells[field]?.cell) ?? percentOf(cells[field]?.cell);

function observationIn(
  row: Row,
  column: Column,
  byOrdinal: ReadonlyMap<number, Observation>,
): Observation | undefined {
  const placed = row.cells[column.field];
  const amount = amountIn(row, column);
  return placed && amount ? byOrdinal.get(positionIn(placed.line, placed.start + amount.start)) : undefined;
}
