import { Download } from 'lucide-react';
import styles from './filters.module.css';

interface TableLinksProps {
  /** The address of the list that is shown. */
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
}

/** The whole list, as a file: every page of it, filtered as it is here. */
export function TableLinks({ path, query }: TableLinksProps) {
  return (
    <div className={styles['links']}>
      <a href={addressOf(path, { ...query, format: 'csv' })} download>
        <Download size={15} aria-hidden /> CSV
      </a>
      <a href={addressOf(path, { ...query, format: 'parquet' })} download>
        <Download size={15} aria-hidden /> Parquet
      </a>
    </div>
  );
}

function addressOf(path: string, query: TableLinksProps['query']): string {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return `${path}?${new URLSearchParams(entries).toString()}`;
}
