import type { Diff } from '#libs/client';
import styles from './compare-page.module.css';

interface KindCountsProps {
  readonly counts: Diff['counts'];
  readonly alike: Diff['alike'];
  readonly kind: string | undefined;
  readonly onChoose: (kind: string | undefined) => void;
}

/** How many changes there are of each kind; choosing one shows these only. */
export function KindCounts({ counts, alike, kind, onChoose }: KindCountsProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const kinds = Object.entries(counts).toSorted(([, one], [, other]) => other - one);
  return (
    <div className={styles['counts']} role="group" aria-label="Kinds of change">
      {[['all', all] as const, ...kinds].map(([name, count]) => (
        <button
          key={name}
          type="button"
          className={styles['mode']}
          aria-pressed={name === (kind ?? 'all')}
          onClick={() => onChoose(name === 'all' ? undefined : name)}
        >
          {count.toLocaleString('en')} {name}
        </button>
      ))}
      {alike !== null && <span>{alike.toLocaleString('en')} alike in both</span>}
    </div>
  );
}
