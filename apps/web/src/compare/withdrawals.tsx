import { Link } from '@tanstack/react-router';
import type { Diff } from '#libs/client';
import { momentName, shortHash } from '../ui/names.js';
import styles from './compare-page.module.css';

/** Statements that the issuer says are not to be relied on, in its words. */
export function Withdrawals({ withdrawals }: { withdrawals: Diff['withdrawals'] }) {
  return withdrawals.map(({ eventId, publishedAt, periods, words, source }) => (
    <section key={eventId} className={styles['withdrawal']}>
      <h3>
        {momentName(publishedAt)} · reliance withdrawn for {periods.map(spoken).join(' and ')}
      </h3>
      <blockquote>“{words}”</blockquote>
      <span>
        The issuer’s words, in document{' '}
        <Link to="/documents/$sha256" params={{ sha256: source.document }}>
          {shortHash(source.document)}
        </Link>
      </span>
    </section>
  ));
}

const spoken = (period: string): string => period.replace('/', ' to ');
