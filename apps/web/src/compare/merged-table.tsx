import { Link } from '@tanstack/react-router';
import { amountText, commonScale, differenceText } from '../ui/amounts.js';
import { Amount } from '../ui/amount.js';
import { Badge } from '../ui/badge.js';
import { scaleName, type ScaleChoice } from '../ui/scale.js';
import styles from './compare-page.module.css';
import type { MergedRow } from './merged-rows.js';

interface Head {
  readonly day: string;
  readonly source: string;
}

interface MergedTableProps {
  readonly rows: readonly MergedRow[];
  readonly choice: ScaleChoice;
  readonly title: string;
  readonly before: Head;
  readonly after: Head;
}

const DEPTH_MAX = 2;

/** A column of both statements, side by side. */
export function MergedTable({ rows, choice, title, before, after }: MergedTableProps) {
  const scale = scaleOf(rows, choice);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={title}>
      <table className={styles['table']}>
        <caption className="visually-hidden">{title}, on both sides</caption>
        <thead>
          <tr>
            <th scope="col">in {scaleName(scale)}</th>
            {[before, after].map(({ day, source }, index) => (
              <th key={index} scope="col" className={styles['nowrap']}>
                As of {day}
                <span className={styles['under']}>{source}</span>
              </th>
            ))}
            <th scope="col">Difference</th>
            <th scope="col">Mark</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} scale={row.isPerUnit ? 0 : scale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, scale }: { row: MergedRow; scale: number }) {
  const { label, role, depth, before, after, difference, isChanged } = row;
  return (
    <tr
      className={[styles[role], isChanged && before && after && styles['changed']].filter(Boolean).join(' ')}
    >
      <th scope="row">
        <div className={styles[`depth${Math.min(depth, DEPTH_MAX)}`]}>{label}</div>
      </th>
      <td>
        <Figure figure={before} scale={scale} />
      </td>
      <td>
        <Figure figure={after} scale={scale} />
      </td>
      <td className={styles['nowrap']} title={difference === null ? undefined : amountText(difference)}>
        {difference !== null && differenceText(difference, scale)}
      </td>
      <td>{isChanged && <Badge tone="warn">{markOf(row)}</Badge>}</td>
    </tr>
  );
}

function markOf({ before, after }: MergedRow): string {
  if (!before) return 'only after';
  return after ? 'changed' : 'only before';
}

function Figure({ figure, scale }: { figure: MergedRow['before']; scale: number }) {
  if (!figure) return null;
  if (!('figureId' in figure) || typeof figure.figureId !== 'string')
    return <Amount value={figure.value} scale={scale} />;
  return (
    <Link
      to="/figures/$figureId"
      params={{ figureId: figure.figureId }}
      {...('eventId' in figure && typeof figure.eventId === 'string'
        ? { search: { observation: figure.eventId } }
        : {})}
    >
      <Amount value={figure.value} scale={scale} />
    </Link>
  );
}

function scaleOf(rows: readonly MergedRow[], choice: ScaleChoice): number {
  if (choice !== 'auto') return Number(choice);
  const values = rows
    .filter(({ isPerUnit }) => !isPerUnit)
    .flatMap(({ before, after }) => [before?.value ?? [], after?.value ?? []].flat());
  return commonScale(values);
}
