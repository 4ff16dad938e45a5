import type { Statement, StandardStatement } from '#libs/client';
import { commonScale } from '../ui/amounts.js';
import type { ScaleChoice } from '../ui/scale.js';

export type AnyStatement = Statement | StandardStatement;
export type AnyRow = AnyStatement['rows'][number];
export type AnyFigure = AnyRow['figures'][number];

/** A row and its number in the statement, by which exceptions, gaps and bridges name it. */
export interface ShownRow {
  readonly index: number;
  readonly row: AnyRow;
  readonly isPerUnit: boolean;
}

/** A statement's rows without what nobody states: of a standard's lines a company fills some. */
export function shownRows(statement: AnyStatement): readonly ShownRow[] {
  const all = statement.rows as readonly AnyRow[];
  const filled = all
    .map((row, index) => ({ index, row, isPerUnit: isOfOne(row) }))
    .filter(({ row }) => !isSilent(row));
  if (statement.presentation === 'as-filed') return filled;
  return filled.filter(
    ({ row }, at) => row.role !== 'heading' || (filled[at + 1]?.row.role ?? 'heading') !== 'heading',
  );
}

const isSilent = (row: AnyRow): boolean =>
  'reasons' in row && row.role !== 'heading' && row.reasons.every((why) => why === 'not-stated');

/** Amounts per share, counts of shares and ratios are printed to parts of one: they are set in no scale. */
const isOfOne = ({ label, figures }: AnyRow): boolean =>
  /per (?:ordinary |common )?(?:share|ads)\b|basic|diluted/i.test(label) ||
  figures.some((figure) => typeof figure?.decimals === 'number' && figure.decimals > 0);

/** The power of ten that the reader chose, or the largest in which no amount of the statement loses a digit. */
export function scaleOf(rows: readonly ShownRow[], choice: ScaleChoice): number {
  if (choice !== 'auto') return Number(choice);
  const values = rows
    .filter(({ isPerUnit }) => !isPerUnit)
    .flatMap(({ row }) => (row.figures as readonly AnyFigure[]).flatMap((figure) => figure?.value ?? []));
  return commonScale(values);
}
