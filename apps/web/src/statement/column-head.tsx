import { dimensionsName, periodName, spanName, unitName } from '../ui/names.js';
import type { AnyStatement } from './shown-rows.js';
import styles from './statement-table.module.css';

interface ColumnHeadProps {
  readonly column: AnyStatement['columns'][number];
  readonly index: number;
}

/** A column's period, unit and what else sets it apart; of a derived one, that it is. */
export function ColumnHead({ column, index }: ColumnHeadProps) {
  const span = spanName(column.period);
  const end = 'instant' in column.period ? column.period.instant : column.period.end;
  const isDerived = 'derived' in column && column.derived !== null;
  const below = [unitName(column.unit), dimensionsName(column.dimensions), isDerived && 'derived'];
  return (
    <th scope="col" aria-colindex={index + 2} title={periodName(column.period)}>
      <span className={styles['span']}>{span ? `${span} to` : 'as of'}</span>
      {end}
      <span className={styles['span']}>{below.filter(Boolean).join(', ')}</span>
    </th>
  );
}
