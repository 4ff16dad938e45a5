import { memo } from 'react';
import { Amount } from '../ui/amount.js';
import { FigureMark } from './figure-mark.js';
import type { MarkCode } from './marks.js';
import styles from './statement-table.module.css';

interface StatementFigureProps {
  readonly figureId: string;
  readonly value: string | null;
  readonly scale: number;
  /** The codes of its marks, a blank between them. */
  readonly marks: string;
  /** The last move in time changed it. */
  readonly isChanged: boolean;
  /** The inspector shows it. */
  readonly isChosen: boolean;
  /** The tab key leads to it. */
  readonly isEntry: boolean;
}

/**
 * A figure in a statement. All that it is drawn from are plain values: of the thousands in a statement, a move in time draws those
 * that it changed.
 */
export const StatementFigure = memo(function StatementFigure(props: StatementFigureProps) {
  const { figureId, value, scale, marks, isChanged, isChosen, isEntry } = props;
  const looks = [styles['figure'], isChanged && styles['changed'], isChosen && styles['chosen']];
  return (
    <a
      href={`/figures/${figureId}`}
      data-figure={figureId}
      tabIndex={isEntry ? 0 : -1}
      className={looks.filter(Boolean).join(' ')}
    >
      <Amount value={value} scale={scale} />
      <FigureMark codes={marks === '' ? [] : (marks.split(' ') as MarkCode[])} />
    </a>
  );
});
