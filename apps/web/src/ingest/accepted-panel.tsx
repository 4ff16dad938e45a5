import { Link } from '@tanstack/react-router';
import type { Ingested } from '#libs/client';
import { momentName, shortHash } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { OutcomeCounts } from './outcome-counts.js';
import styles from './preview-panel.module.css';

/** What a document has brought, and where to look at it. */
export function AcceptedPanel({ ingested }: { ingested: Ingested }) {
  const { document, entity, title, commit, appended, publishedAt, exceptions } = ingested;
  return (
    <Panel title={title}>
      <div className={styles['body']} role="status">
        <p>
          {appended
            ? `It is in the ledger, as commit ${commit}.`
            : `The ledger had it already, as commit ${commit}; nothing was appended.`}
        </p>
        <div className={styles['facts']}>
          <code>{entity}</code>
          <span>published {momentName(publishedAt)}</span>
        </div>
        <OutcomeCounts outcome={ingested} />
        <nav className={styles['facts']} aria-label="Where to look at it">
          <Link to="/entities/$entity/statements" params={{ entity }}>
            Statements
          </Link>
          {exceptions > 0 && (
            <Link to="/exceptions" search={{ entity }}>
              Exceptions to resolve
            </Link>
          )}
          <Link to="/restatements" search={{ entity }}>
            Restatements
          </Link>
          <Link to="/documents/$sha256" params={{ sha256: document }}>
            Document {shortHash(document)}
          </Link>
        </nav>
      </div>
    </Panel>
  );
}
