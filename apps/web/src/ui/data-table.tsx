import type { ReactNode } from 'react';
import { Button } from './button.js';
import styles from './data-table.module.css';

export interface Column<T> {
  readonly heading: string;
  readonly align?: 'right';
  readonly cell: (row: T) => ReactNode;
}

interface DataTableProps<T> {
  /** What the table lists: said to who cannot see it. */
  readonly caption: string;
  readonly columns: readonly Column<T>[];
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  /** Absent at the end of the list. */
  readonly onMore?: (() => void) | undefined;
  readonly isLoadingMore?: boolean;
}

/** A list of one kind of thing, a page of it at a time. */
export function DataTable<T>({ caption, columns, rows, keyOf, onMore, isLoadingMore }: DataTableProps<T>) {
  return (
    <div>
      <div className={styles['scroll']} tabIndex={0} role="region" aria-label={caption}>
        <table className={styles['table']}>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              {columns.map(({ heading, align }) => (
                <th key={heading} scope="col" className={align && styles[align]}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map(({ heading, align, cell }) => (
                  <td key={heading} className={align && styles[align]}>
                    {cell(row)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {onMore && (
        <div className={styles['more']}>
          <Button onClick={onMore} disabled={isLoadingMore}>
            {isLoadingMore ? 'Loading…' : 'Show more'}
          </Button>
          <span>{rows.length.toLocaleString('en')} shown</span>
        </div>
      )}
    </div>
  );
}
