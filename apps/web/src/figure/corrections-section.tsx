import type { FigureHistory } from '#libs/client';
import { amountText } from '../ui/amounts.js';
import { momentName } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import styles from './said.module.css';

/** Where this ledger had read something else, and who put it right. Nothing where nobody had to. */
export function CorrectionsSection({ history }: { history: FigureHistory }) {
  const corrections = history.observations.flatMap((sighting) => sighting.corrections);
  if (corrections.length === 0) return null;
  return (
    <Panel title="Corrections of our reading">
      <ul className={styles['list']}>
        {corrections.map(({ eventId, from, to, reason, by, recordedAt }) => (
          <li key={eventId}>
            <p>
              <s>{amountText(from)}</s>{' '}
              <strong>{to === 'void' ? 'is no figure' : `is ${amountText(to)}`}</strong>
            </p>
            <p>{reason}</p>
            <p className={styles['who']}>
              {by}, {momentName(recordedAt)}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
