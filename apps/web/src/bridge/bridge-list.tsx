import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Tie } from '#libs/client';
import type { Seen } from '../time/seen.js';
import { Amount } from '../ui/amount.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { Loading } from '../ui/loading.js';
import { conceptWords, momentName, periodParameter, shortHash } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { columnName } from './bridges.js';
import { OutcomeBadge } from './outcome-badge.js';
import { tiesOf } from '../ties/queries.js';

const columnsOf = (entity: string): readonly Column<Tie>[] => [
  {
    heading: 'Leads to',
    cell: ({ figureId, label, concept, period }) => (
      <Link
        to="/entities/$entity/bridge"
        params={{ entity }}
        search={(old) => ({ ...old, bridge: figureId, period: periodParameter(period) })}
        resetScroll
      >
        {label ?? conceptWords(concept ?? '')}
      </Link>
    ),
  },
  { heading: 'Period and unit', cell: (tie) => columnName(tie) },
  { heading: 'Value', align: 'right', cell: ({ value }) => <Amount value={value} /> },
  {
    heading: 'Terms',
    align: 'right',
    cell: ({ terms }) => terms.length,
  },
  {
    heading: 'Outcome',
    cell: ({ outcome, difference }) => <OutcomeBadge outcome={outcome} difference={difference} />,
  },
  {
    heading: 'Document',
    cell: ({ source, publishedAt }) => (
      <Link to="/documents/$sha256" params={{ sha256: source.document }}>
        {shortHash(source.document)}, {momentName(publishedAt)}
      </Link>
    ),
  },
];

/** Every bridge in sight, whatever its document. */
export function BridgeList({ entity, seen }: { entity: string; seen: Seen }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    tiesOf(entity, { ...seen, method: 'bridge' }),
  );
  const ties = data?.pages.flatMap(({ items }) => items);
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (ties?.length === 0) return null;
  return (
    <Panel title="Every bridge in sight" isFlush>
      {ties ? (
        <DataTable
          caption="Bridges of all documents in sight"
          columns={columnsOf(entity)}
          rows={ties}
          keyOf={({ eventId, figureId }) => eventId ?? figureId}
          onMore={hasNextPage ? () => void fetchNextPage() : undefined}
          isLoadingMore={isFetchingNextPage}
        />
      ) : (
        <Loading what="the bridges" lines={4} />
      )}
    </Panel>
  );
}
