import styles from './loading.module.css';

/** The place of what is on its way; `what` is said to who cannot see it. */
export function Loading({ what, lines = 8 }: { what: string; lines?: number }) {
  return (
    <div role="status" className={styles['lines']}>
      <span className="visually-hidden">Loading {what}…</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles['line']} />
      ))}
    </div>
  );
}
