import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Seen } from '../time/seen.js';
import { Button } from '../ui/button.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { readingOf } from './queries.js';
import styles from './reading-list.module.css';
import { readingRows, rowsWith, type ReadingRow } from './reading-rows.js';

interface ReadingListProps {
  readonly sha256: string;
  readonly seen: Seen;
  /** The place that is shown. */
  readonly at: string | undefined;
  readonly onPlace: (place: string) => void;
}

/** Rows that are shown at first, and with each wish for more. */
const STEP = 100;

/** What was read from a document. Each entry leads to its figure, and to its place in the document. */
export function ReadingList({ sha256, seen, at, onPlace }: ReadingListProps) {
  const { data, error, refetch } = useQuery(readingOf(sha256, seen));
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(STEP);
  const wanted = useDeferredValue(search);
  const rows = useMemo(() => (data ? readingRows(data) : []), [data]);
  const found = useMemo(() => rowsWith(rows, wanted), [rows, wanted]);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what="what was read" />;
  if (rows.length === 0) {
    return (
      <EmptyNotice title="Nothing in sight">
        No figure was read from this document by the dates that are in sight.
      </EmptyNotice>
    );
  }
  return (
    <>
      <label className={styles['search']}>
        <span>Find</span>
        <input
          type="search"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          placeholder="A label, an amount, a year"
        />
      </label>
      <p role="status" className={styles['count']}>
        {found.length.toLocaleString('en')} of {rows.length.toLocaleString('en')}
      </p>
      <ul className={styles['list']}>
        {found.slice(0, limit).map((row) => (
          <Entry key={row.key} row={row} isShown={row.place !== null && row.place === at} onPlace={onPlace} />
        ))}
      </ul>
      {found.length > limit && <Button onClick={() => setLimit(limit + STEP)}>Show more</Button>}
    </>
  );
}

interface EntryProps {
  readonly row: ReadingRow;
  readonly isShown: boolean;
  readonly onPlace: (place: string) => void;
}

function Entry({ row: { name, said, about, figureId, exceptionId, place }, isShown, onPlace }: EntryProps) {
  return (
    <li className={isShown ? `${styles['entry']} ${styles['shown']}` : styles['entry']}>
      <span className={styles['name']}>
        {figureId !== null && (
          <Link to="/figures/$figureId" params={{ figureId }}>
            {name}
          </Link>
        )}
        {exceptionId !== null && (
          <Link to="/exceptions/$exceptionId" params={{ exceptionId }}>
            {name}
          </Link>
        )}
      </span>
      <span className={styles['said']}>{said}</span>
      <span className={styles['about']}>{about}</span>
      {place !== null && (
        <Button className={styles['show'] ?? ''} aria-pressed={isShown} onClick={() => onPlace(place)}>
          Show
          <span className="visually-hidden">
            {name} {said} in the document
          </span>
        </Button>
      )}
    </li>
  );
}
