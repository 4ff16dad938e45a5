import { Link } from '@tanstack/react-router';
import type { FigureHistory } from '#libs/client';
import { momentName } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import styles from './said.module.css';

/** That the issuer took back what it had said, in its own words. Nothing where it did not. */
export function RelianceSection({ history: { reliance, current } }: { history: FigureHistory }) {
  if (reliance.length === 0) return null;
  return (
    <Panel title={current?.reliance === 'withdrawn' ? 'Not to be relied on' : 'Reliance was withdrawn once'}>
      <ul className={styles['list']}>
        {reliance.map(({ eventId, words, document, publishedAt }) => (
          <li key={eventId}>
            <blockquote className={styles['words']}>{words}</blockquote>
            <p className={styles['who']}>
              The issuer, {momentName(publishedAt)}
              {document && (
                <>
                  {' · '}
                  <Link to="/documents/$sha256" params={{ sha256: document }}>
                    its document
                  </Link>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
