import { Link } from '@tanstack/react-router';
import { Amount } from '../ui/amount.js';
import { dimensionsName, periodName, spanName, unitName } from '../ui/names.js';
import { scaleName } from '../ui/scale.js';
import { isPerUnit, shownRows, type AnyFigure, type AnyRow, type AnyStatement } from './shown-rows.js';
import styles from './statement-table.module.css';

const DEPTH_MAX = 3;

/** A statement in its own order, columns by period, labels that stay in sight. */
export function StatementTable({ statement, scale }: { statement: AnyStatement; scale: number }) {
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={statement.title}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{statement.title}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              in {scaleName(scale)}
            </th>
            {statement.columns.map((column, index) => (
              <ColumnHead key={index} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shownRows(statement).map(({ row, index }) => (
            <StatementRow key={index} row={row} scale={isPerUnit(row) ? 0 : scale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ColumnHead({ column }: { column: AnyStatement['columns'][number] }) {
  const dimensions = dimensionsName(column.dimensions);
  const span = spanName(column.period);
  const end = 'instant' in column.period ? column.period.instant : column.period.end;
  return (
    <th scope="col" title={periodName(column.period)}>
      <span className={styles['span']}>
        {[span && `${span} to`, unitName(column.unit), dimensions].filter(Boolean).join(' · ')}
      </span>
      {end}
    </th>
  );
}

function StatementRow({ row, scale }: { row: AnyRow; scale: number }) {
  const depth = Math.min(row.depth, DEPTH_MAX);
  return (
    <tr className={styles[row.role]}>
      <th scope="row">
        <div className={styles[`depth${depth}`]}>{row.label}</div>
      </th>
      {(row.figures as readonly AnyFigure[]).map((figure, column) => (
        <td key={column}>{figure && <Figure figure={figure} scale={scale} />}</td>
      ))}
    </tr>
  );
}

function Figure({ figure, scale }: { figure: NonNullable<AnyFigure>; scale: number }) {
  if (!('figureId' in figure) || typeof figure.figureId !== 'string') {
    return <Amount value={figure.value} scale={scale} />;
  }
  return (
    <Link to="/figures/$figureId" params={{ figureId: figure.figureId }} className={styles['figure']}>
      <Amount value={figure.value} scale={scale} />
    </Link>
  );
}
