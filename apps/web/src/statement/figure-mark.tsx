import styles from './figure-mark.module.css';
import { MARKS, type MarkCode } from './marks.js';

/** The signs beside an amount; their words are for who cannot see them. */
export function FigureMark({ codes }: { codes: readonly MarkCode[] }) {
  if (codes.length === 0) return null;
  const names = codes.map((code) => MARKS[code].name.split(':')[0]);
  return (
    <span role="img" aria-label={`, ${names.join(', ')}`} className={styles['signs']}>
      {codes.map((code) => (
        <span key={code} className={styles[code]}>
          {MARKS[code].sign}
        </span>
      ))}
    </span>
  );
}
