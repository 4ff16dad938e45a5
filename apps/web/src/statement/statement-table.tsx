import type { FigureMarks } from '#libs/client';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type MouseEvent } from 'react';
import { Amount } from '../ui/amount.js';
import { scaleName } from '../ui/scale.js';
import type { Before } from './changed-figures.js';
import { ColumnHead } from './column-head.js';
import { marksAt } from './marks.js';
import { moveByArrows } from './move-by-arrows.js';
import { columnWidth } from './column-width.js';
import { FigureMark } from './figure-mark.js';
import { TipOfFigure } from './tip-of-figure.js';
import { useFigureTip } from './figure-tip.js';
import { gapOf } from './gap-of.js';
import {
  isPerUnit,
  shownRows,
  type AnyFigure,
  type AnyRow,
  type AnyStatement,
  type ShownRow,
} from './shown-rows.js';
import styles from './statement-table.module.css';

const DEPTH_MAX = 3;

/** Columns that are drawn beyond those in sight: enough for a fast drag. */
const OVERSCAN = 6;

interface StatementTableProps {
  readonly statement: AnyStatement;
  readonly scale: number;
  /** What the last move in time changed. */
  readonly before: Before;
  /** The figure that the inspector shows. */
  readonly chosen: string | undefined;
  /** The marks that have come, by figure. */
  readonly marks: Readonly<Record<string, FigureMarks>>;
  readonly hrefOf: (figureId: string) => string;
  readonly onChoose: (figureId: string) => void;
}

/** A statement in its own order, columns by period, labels that stay in sight. Only columns in sight are drawn. */
export function StatementTable(props: StatementTableProps) {
  const { statement, scale, onChoose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => shownRows(statement), [statement]);
  const width = useMemo(() => columnWidth(rows, scale), [rows, scale]);
  const count = statement.columns.length;
  const virtual = useVirtualizer({
    horizontal: true,
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    overscan: OVERSCAN,
    initialRect: { width: 1280, height: 600 },
  });
  const drawn = virtual.getVirtualItems().map(({ index }) => index);
  const before = (drawn[0] ?? 0) * width;
  const after = (count - 1 - (drawn.at(-1) ?? count - 1)) * width;
  const { watch, tip } = useFigureTip((figureId, column) => (
    <TipOfFigure {...props} figureId={figureId} column={column} />
  ));
  const entry = props.chosen ?? firstFigure(rows, drawn);
  const choose = (event: MouseEvent): void => {
    const figureId = figureUnder(event);
    if (figureId === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(figureId);
  };
  return (
    <>
      {/* The links inside are what is clicked; one listener stands for all of them. */}
      <div
        ref={scroller}
        className={styles['scroll']}
        tabIndex={0}
        role="region"
        aria-label={`${statement.title}, its table`}
        onClick={choose}
        {...watch}
        onKeyDown={moveByArrows}
      >
        <table className={styles['table']} aria-colcount={count + 1}>
          <caption className="visually-hidden">{statement.title}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles['corner']} aria-colindex={1}>
                in {scaleName(scale)}
              </th>
              <Spacer width={before} />
              {drawn.map((index) => (
                <ColumnHead key={index} column={statement.columns[index]!} index={index} width={width} />
              ))}
              <Spacer width={after} />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ row, index }) => (
              <StatementRow
                key={index}
                {...props}
                index={index}
                row={row}
                drawn={drawn}
                spaces={[before, after]}
                entry={entry}
              />
            ))}
          </tbody>
        </table>
      </div>
      {tip}
    </>
  );
}

interface StatementRowProps extends StatementTableProps {
  readonly row: AnyRow;
  readonly index: number;
  readonly drawn: readonly number[];
  readonly spaces: readonly [before: number, after: number];
  /** Where the tab key enters the table; arrows lead on from there. */
  readonly entry: string | undefined;
}

function StatementRow(props: StatementRowProps) {
  const { row, drawn, spaces } = props;
  const depth = Math.min(row.depth, DEPTH_MAX);
  const scale = isPerUnit(row) ? 0 : props.scale;
  return (
    <tr className={styles[row.role]}>
      <th scope="row" aria-colindex={1}>
        <div className={styles[`depth${depth}`]}>{row.label}</div>
      </th>
      <Spacer width={spaces[0]} />
      {drawn.map((column) => (
        <td key={column} aria-colindex={column + 2}>
          <Cell {...props} column={column} scale={scale} />
        </td>
      ))}
      <Spacer width={spaces[1]} />
    </tr>
  );
}

interface CellProps extends StatementRowProps {
  readonly column: number;
}

function Cell({ column, ...props }: CellProps) {
  const figure: AnyFigure = props.row.figures[column] ?? null;
  if (figure) return <Figure {...props} column={column} figure={figure} />;
  const gap = gapOf(props.statement, props.index, column);
  return (
    gap && (
      <abbr title={gap.why} className={styles['gap']}>
        {gap.sign}
      </abbr>
    )
  );
}

function Figure({ figure, column, ...props }: CellProps & { figure: NonNullable<AnyFigure> }) {
  const { scale, before, chosen, entry, hrefOf } = props;
  const { figureId, value } = figure;
  const isChanged = before.has(figureId);
  const isEntry = figureId === entry;
  const looks = [styles['figure'], isChanged && styles['changed'], chosen === figureId && styles['chosen']];
  return (
    <a
      href={hrefOf(figureId)}
      data-figure={figureId}
      data-column={column}
      tabIndex={isEntry ? 0 : -1}
      className={looks.filter(Boolean).join(' ')}
    >
      <Amount value={value} scale={scale} />
      <FigureMark marks={marksAt(figure, props.marks[figureId], scale)} />
    </a>
  );
}

const Spacer = ({ width }: { width: number }) =>
  width > 0 ? <td aria-hidden className={styles['spacer']} style={{ minWidth: width }} /> : null;

const firstFigure = (rows: readonly ShownRow[], drawn: readonly number[]): string | undefined =>
  rows.flatMap(({ row }) => drawn.flatMap((column) => row.figures[column]?.figureId ?? []))[0];

const figureUnder = ({ target }: MouseEvent): string | undefined =>
  target instanceof Element ? target.closest<HTMLElement>('[data-figure]')?.dataset['figure'] : undefined;
