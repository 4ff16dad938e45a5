import type { Ingested } from '#libs/client';
import styles from './preview-panel.module.css';

const COUNTS = [
  ['reported', 'figures reported'],
  ['restated', 'published again, changed'],
  ['reconciled', 'agreements and checks'],
  ['corrected', 'corrected'],
  ['withdrawn', 'withdrawn'],
  ['reclassified', 'put in another light'],
  ['rounded', 'of a rounded period'],
  ['exceptions', 'left to a person'],
] as const;

const ALWAYS = new Set(['reported', 'restated', 'reconciled', 'exceptions']);

/** What a document brings, in numbers. */
export function OutcomeCounts({ outcome }: { outcome: Ingested }) {
  return (
    <dl className={styles['counts']}>
      {COUNTS.filter(([count]) => ALWAYS.has(count) || outcome[count] > 0).map(([count, name]) => (
        <div key={count}>
          <dt>{name}</dt>
          <dd>{outcome[count].toLocaleString('en')}</dd>
        </div>
      ))}
    </dl>
  );
}
