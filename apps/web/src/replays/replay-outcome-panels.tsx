import type { Replay } from '#libs/client';
import { Badge } from '../ui/badge.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { words } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { Digest } from './digest.js';
import { countName } from './replay-words.js';
import styles from './replay.module.css';

type ReplayedView = Replay['views'][number];

const COLUMNS: readonly Column<ReplayedView>[] = [
  { heading: 'View', cell: ({ name, version }) => `${words(name)}, version ${version}` },
  { heading: 'Rows', align: 'right', cell: ({ rows }) => countName(rows) },
  { heading: 'Digest', cell: ({ digest }) => <Digest value={digest} /> },
  { heading: 'Against the live one', cell: (view) => <Agreement view={view} /> },
  { heading: 'Now', cell: ({ live }) => (live ? 'took the place of the live one' : 'nothing was changed') },
  {
    heading: 'Certificate',
    cell: ({ certificate }) => certificate && <code>{certificate.certificateId}</code>,
  },
];

/** What a replay came to: each view with its digest, and whether the live one said the same. */
export function ReplayOutcomePanels({ outcome }: { outcome: Replay }) {
  return (
    <>
      {outcome.digest !== null && (
        <Panel title="The books">
          <p className={styles['digest']}>
            Digest <code>{outcome.digest}</code>. The same documents give the same, in every ledger and in any
            order.
          </p>
        </Panel>
      )}
      {outcome.views.length > 0 && (
        <Panel title="Views" isFlush>
          <DataTable
            caption="What became of each view"
            columns={COLUMNS}
            rows={outcome.views}
            keyOf={({ name }) => name}
          />
        </Panel>
      )}
    </>
  );
}

function Agreement({ view: { agreed, differing, failure } }: { view: ReplayedView }) {
  if (failure) {
    return (
      <>
        <Badge tone="bad">failed</Badge> at commit {countName(failure.commit)}: {failure.message}
      </>
    );
  }
  if (agreed === null) return <>nothing to compare</>;
  if (agreed) return <Badge tone="good">agrees with the live one</Badge>;
  return (
    <>
      <Badge tone="bad">differs</Badge> of {differing.join(', ')}
    </>
  );
}
