import type { Projection } from '#libs/client';
import { Badge } from '../ui/badge.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { momentName, words } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { Digest } from './digest.js';
import { countName } from './replay-words.js';

const TONES = { live: 'good', building: 'info', stopped: 'bad' } as const;

const COLUMNS: readonly Column<Projection>[] = [
  { heading: 'Projection', cell: ({ name }) => words(name) },
  { heading: 'Version', align: 'right', cell: ({ version }) => version },
  {
    heading: 'Stands',
    cell: ({ status, failure }) => (
      <>
        <Badge tone={TONES[status]}>{status}</Badge>
        {failure && (
          <div>
            at commit {countName(failure.commit)} of <code>{failure.entity}</code>: {failure.message}
          </div>
        )}
      </>
    ),
  },
  { heading: 'To commit', align: 'right', cell: ({ checkpoint }) => countName(checkpoint) },
  {
    heading: 'Behind',
    align: 'right',
    cell: ({ lag }) => (lag === 0 ? 'not at all' : `${countName(lag)} commits`),
  },
  { heading: 'Rebuilt', cell: ({ liveAt }) => liveAt && momentName(liveAt) },
  { heading: 'Digest then', cell: ({ digest }) => <Digest value={digest} /> },
];

/** How far the stored views are, each beside the log. */
export function ProjectionsPanel({ projections }: { projections: readonly Projection[] }) {
  return (
    <Panel title="Where the projections stand" isFlush>
      <DataTable
        caption="Projections, each beside the log"
        columns={COLUMNS}
        rows={projections}
        keyOf={({ name }) => name}
      />
    </Panel>
  );
}
