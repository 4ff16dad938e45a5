import { MARKS, type Mark } from './marks.js';
import styles from './figure-mark.module.css';

/** The signs beside an amount; their words are for who cannot see them. */
export function FigureMark({ marks }: { marks: readonly Mark[] }) {
  if (marks.length === 0) return null;
  return (
    <>
      <span aria-hidden className={styles['signs']}>
        {marks.map(({ code, detail }) => (
          <span key={`${code} ${detail ?? ''}`} className={styles[code]}>
            {MARKS[code].sign}
          </span>
        ))}
      </span>
      <span className="visually-hidden">
        , {marks.map(({ code }) => MARKS[code].name.split(':')[0]).join(', ')}
      </span>
    </>
  );
}
