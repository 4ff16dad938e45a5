import type { FigureMarks } from '#libs/client';
import { amountText } from '../ui/amounts.js';
import { periodName, unitName } from '../ui/names.js';
import type { Before } from './changed-figures.js';
import styles from './figure-tip.module.css';
import { MARKS, marksAt } from './marks.js';
import type { AnyFigure, AnyRow, AnyStatement } from './shown-rows.js';

interface TipOfFigureProps {
  readonly statement: AnyStatement;
  readonly scale: number;
  readonly before: Before;
  readonly marks: Readonly<Record<string, FigureMarks>>;
  readonly figureId: string;
  readonly column: number;
}

/** What a figure is, to the last digit, and what its marks say. */
export function TipOfFigure({ statement, scale, before, marks, figureId, column }: TipOfFigureProps) {
  const rows = statement.rows as readonly AnyRow[];
  const row = rows.find(({ figures }) => figures[column]?.figureId === figureId);
  const figure: AnyFigure = row?.figures[column] ?? null;
  if (!row || !figure) return null;
  const { period, unit } = statement.columns[column]!;
  return (
    <>
      <div>
        {row.label} <span className={styles['note']}>{periodName(period)}</span>
      </div>
      <div className={styles['value']}>
        {amountText(figure.value)} {unitName(marks[figureId]?.unit ?? unit)}
      </div>
      {before.has(figureId) && (
        <div className={styles['note']}>
          before the last move: {amountText(before.get(figureId) ?? null, scale)}
        </div>
      )}
      <ul className={styles['list']}>
        {marksAt(figure, marks[figureId], scale).map(({ code, detail }) => (
          <li key={`${code} ${detail ?? ''}`}>
            <span className={styles['sign']}>{MARKS[code].sign}</span>
            <span>
              {MARKS[code].name.split(':')[0]}
              {detail && `: ${detail}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
