import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { Link } from '@tanstack/react-router';
import type { Preview } from '#libs/client';
import { Button } from '../ui/button.js';
import { momentName, shortHash } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { DoubtList } from './doubt-list.js';
import { ObservationTables } from './observation-tables.js';
import { OutcomeCounts } from './outcome-counts.js';
import styles from './preview-panel.module.css';

interface PreviewPanelProps {
  readonly preview: Preview;
  readonly isAccepting: boolean;
  readonly onAccept: () => void;
}

/** What would be read of a document, before anything is written. */
export function PreviewPanel({ preview, isAccepting, onAccept }: PreviewPanelProps) {
  const { outcome, observations, exceptions } = preview;
  const { document, entity, publishedAt, reader, title, commit } = outcome;
  return (
    <Panel title={title} isFlush>
      <div className={styles['body']}>
        <div className={styles['facts']}>
          <code>{entity}</code>
          <span>published {momentName(publishedAt)}</span>
          <span>read by {reader}</span>
          <span>
            SHA-256 <code title={document}>{shortHash(document)}</code>
          </span>
        </div>
        <OutcomeCounts outcome={outcome} />
        {commit === null ? (
          <div className={styles['actions']}>
            <Button look="primary" onClick={onAccept} disabled={isAccepting}>
              {isAccepting ? 'Taking in…' : 'Accept'}
            </Button>
            Nothing is written yet. All of it goes in, or nothing.
          </div>
        ) : (
          <p role="status">
            The ledger has this document already, as commit {commit}; again, it would bring nothing.{' '}
            <Link to="/documents/$sha256" params={{ sha256: document }}>
              Look at it
            </Link>{' '}
            or{' '}
            <Link to="/entities/$entity/statements" params={{ entity }}>
              at the statements
            </Link>
            .
          </p>
        )}
      </div>
      <TabProvider>
        <TabList className={styles['tabs']} aria-label="Of this document">
          <Tab className={styles['tab']}>Read ({observations.length.toLocaleString('en')})</Tab>
          <Tab className={styles['tab']}>Left to a person ({exceptions.length.toLocaleString('en')})</Tab>
        </TabList>
        <TabPanel>
          <ObservationTables observations={observations} />
        </TabPanel>
        <TabPanel>
          <DoubtList exceptions={exceptions} />
        </TabPanel>
      </TabProvider>
    </Panel>
  );
}
