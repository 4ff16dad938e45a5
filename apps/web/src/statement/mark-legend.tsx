import { MARKS, type MarkCode } from './marks.js';
import styles from './mark-legend.module.css';

/** What the signs mean that stand in the statement. */
export function MarkLegend({ used }: { used: ReadonlyMap<MarkCode, number> }) {
  const codes = (Object.keys(MARKS) as MarkCode[]).filter((code) => used.has(code));
  if (codes.length === 0) return null;
  return (
    <dl className={styles['legend']} aria-label="Marks">
      {codes.map((code) => (
        <div key={code}>
          <dt>{MARKS[code].sign}</dt>
          <dd>
            {MARKS[code].name} ({used.get(code)})
          </dd>
        </div>
      ))}
    </dl>
  );
}
