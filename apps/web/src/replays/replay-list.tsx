import { Link } from '@tanstack/react-router';
import type { ReplayJob } from '#libs/client';
import { Badge } from '../ui/badge.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { momentName } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { askedName, countName, secondsName, STATUS_TONES } from './replay-words.js';

const COLUMNS: readonly Column<ReplayJob>[] = [
  {
    heading: 'Replay',
    cell: (job) => (
      <Link to="/replays/$replayId" params={{ replayId: job.replayId }}>
        {askedName(job)}
      </Link>
    ),
  },
  { heading: 'Asked for', cell: ({ askedAt }) => momentName(askedAt) },
  { heading: 'Status', cell: ({ status }) => <Badge tone={STATUS_TONES[status]}>{status}</Badge> },
  {
    heading: 'Observations',
    align: 'right',
    cell: ({ outcome, progress }) => {
      const observations = (outcome ?? progress)?.observations;
      return observations === undefined ? '' : countName(observations);
    },
  },
  {
    heading: 'Took',
    align: 'right',
    cell: ({ outcome }) => (outcome ? secondsName(outcome.seconds) : ''),
  },
  { heading: 'Against the live ones', cell: (job) => <Agreement job={job} /> },
];

/** The replays since the server started. */
export function ReplayList({ replays }: { replays: readonly ReplayJob[] }) {
  if (replays.length === 0) {
    return (
      <EmptyNotice title="No replay since the server started">
        What earlier ones said is kept as certificates.
      </EmptyNotice>
    );
  }
  return (
    <Panel title="Replays since the server started" isFlush>
      <DataTable
        caption="Replays, the newest first"
        columns={COLUMNS}
        rows={replays}
        keyOf={({ replayId }) => replayId}
      />
    </Panel>
  );
}

function Agreement({ job: { outcome } }: { job: ReplayJob }) {
  if (!outcome) return null;
  const compared = outcome.views.filter(({ agreed }) => agreed !== null);
  if (compared.length === 0) return <>nothing to compare</>;
  const differing = compared.filter(({ agreed }) => agreed === false).length;
  return differing === 0 ? (
    <Badge tone="good">all agree</Badge>
  ) : (
    <Badge tone="bad">{differing} differ</Badge>
  );
}
