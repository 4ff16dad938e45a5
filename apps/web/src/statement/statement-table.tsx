import type { FigureMarks } from '#libs/client';
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  useDeferredValue,
  useMemo,
  useRef,
  type FocusEvent,
  type MouseEvent,
  type PointerEvent,
  type SyntheticEvent,
} from 'react';
import { scaleName } from '../ui/scale.js';
import { columnKeys, type Before } from './changed-figures.js';
import { ColumnHead } from './column-head.js';
import { columnWidth } from './column-width.js';
import { gapOf } from './gap-of.js';
import { codesAt } from './marks.js';
import { moveByArrows } from './move-by-arrows.js';
import type { AnyFigure, AnyStatement, ShownRow } from './shown-rows.js';
import { StatementFigure } from './statement-figure.js';
import styles from './statement-table.module.css';
import { TipOfFigure } from './tip-of-figure.js';
import { useFigureTip } from './use-figure-tip.js';

const DEPTH_MAX = 3;

/** Columns that are drawn beyond those in sight: enough for a fast drag. */
const OVERSCAN = 4;

/** What the first paint draws is what a screen shows; the rest follows it. */
const ROWS_AT_FIRST = 32;

/** What the style sheet calls the width of a column. */
const FIGURE_WIDTH = '--figure' as 'width';

/** The least that the column of labels takes of what is in sight. */
const LABELS_PX = 150;

interface StatementTableProps {
  readonly statement: AnyStatement;
  readonly rows: readonly ShownRow[];
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
  const { statement, rows, scale, hrefOf, onChoose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const isWhole = useDeferredValue(true, false);
  const width = useMemo(() => columnWidth(rows, scale), [rows, scale]);
  const keys = useMemo(() => columnKeys(statement.columns), [statement]);
  const count = keys.length;
  const virtual = useVirtualizer({
    horizontal: true,
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    paddingStart: LABELS_PX,
    overscan: isWhole ? OVERSCAN : 0,
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
    const figureId = figureUnder(event)?.dataset['figure'];
    if (figureId === undefined || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onChoose(figureId);
  };
  /** A link says what is in sight when it is about to be followed: a move in time need not write all of them. */
  const address = (event: FocusEvent | PointerEvent): void => {
    const figure = figureUnder(event);
    if (figure) figure.href = hrefOf(figure.dataset['figure']!);
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
        onPointerOverCapture={address}
        onFocusCapture={address}
        {...watch}
        onKeyDown={moveByArrows}
      >
        <table className={styles['table']} style={{ [FIGURE_WIDTH]: `${width}px` }} aria-colcount={count + 1}>
          <caption className="visually-hidden">{statement.title}</caption>
          <thead>
            <tr>
              <th scope="col" className={styles['corner']} aria-colindex={1}>
                in {scaleName(scale)}
              </th>
              <Spacer width={before} />
              {drawn.map((index) => (
                <ColumnHead key={keys[index]} column={statement.columns[index]!} index={index} />
              ))}
              <Spacer width={after} />
            </tr>
          </thead>
          <tbody>
            {(isWhole ? rows : rows.slice(0, ROWS_AT_FIRST)).map((shown) => (
              <StatementRow
                key={shown.index}
                {...props}
                shown={shown}
                keys={keys}
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
  readonly shown: ShownRow;
  /** Of the columns. */
  readonly keys: readonly string[];
  readonly drawn: readonly number[];
  readonly spaces: readonly [before: number, after: number];
  /** Where the tab key enters the table; arrows lead on from there. */
  readonly entry: string | undefined;
}

function StatementRow(props: StatementRowProps) {
  const { keys, drawn, spaces } = props;
  const { row } = props.shown;
  const depth = Math.min(row.depth, DEPTH_MAX);
  return (
    <tr className={styles[row.role]}>
      <th scope="row" aria-colindex={1}>
        <div className={styles[`depth${depth}`]}>{row.label}</div>
      </th>
      <Spacer width={spaces[0]} />
      {drawn.map((column) => (
        <td key={keys[column]} aria-colindex={column + 2}>
          {cell(props, column)}
        </td>
      ))}
      <Spacer width={spaces[1]} />
    </tr>
  );
}

function cell({ statement, shown, scale, before, chosen, marks, entry }: StatementRowProps, column: number) {
  const figure: AnyFigure = shown.row.figures[column] ?? null;
  if (figure) {
    const { figureId, value } = figure;
    return (
      <StatementFigure
        figureId={figureId}
        value={value}
        scale={shown.isPerUnit ? 0 : scale}
        marks={codesAt(figure, marks[figureId]).join(' ')}
        isChanged={before.has(figureId)}
        isChosen={figureId === chosen}
        isEntry={figureId === entry}
      />
    );
  }
  const gap = gapOf(statement, shown.index, column);
  return (
    gap && (
      <abbr title={gap.why} className={styles['gap']}>
        {gap.sign}
      </abbr>
    )
  );
}

const Spacer = ({ width }: { width: number }) =>
  width > 0 ? <td aria-hidden className={styles['spacer']} style={{ width }} /> : null;

const firstFigure = (rows: readonly ShownRow[], drawn: readonly number[]): string | undefined => {
  for (const { row } of rows) {
    const column = drawn.find((index) => row.figures[index]);
    if (column !== undefined) return row.figures[column]?.figureId;
  }
  return undefined;
};

const figureUnder = ({ target }: SyntheticEvent): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-figure]') : null;
