import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Entity } from '#libs/client';
import { DataTable, type Column } from '../ui/data-table.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { momentName } from '../ui/names.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { allEntities } from './queries.js';

const COLUMNS: readonly Column<Entity>[] = [
  {
    heading: 'Entity',
    cell: ({ entity, name }) => (
      <Link to="/entities/$entity" params={{ entity }}>
        {name ?? entity}
      </Link>
    ),
  },
  { heading: 'Identifier', cell: ({ entity }) => <code>{entity}</code> },
  { heading: 'Tickers', cell: ({ tickers }) => tickers.join(', ') },
  { heading: 'Documents', align: 'right', cell: ({ documents }) => documents.toLocaleString('en') },
  { heading: 'Observations', align: 'right', cell: ({ observations }) => observations.toLocaleString('en') },
  {
    heading: 'Last published',
    cell: ({ lastPublishedAt }) => lastPublishedAt && momentName(lastPublishedAt),
  },
];

/** Who is in the ledger. */
export function EntitiesPage() {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useInfiniteQuery(allEntities());
  const entities = data?.pages.flatMap(({ items }) => items);
  return (
    <Page title="Entities" lead="Every company that a document of this ledger speaks for.">
      {error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {!error && !entities && <Loading what="entities" />}
      {entities?.length === 0 && (
        <EmptyNotice title="The ledger is empty">
          <Link to="/ingest">Take in a document</Link>, and its figures are here.
        </EmptyNotice>
      )}
      {entities && entities.length > 0 && (
        <Panel title="In this ledger" isFlush>
          <DataTable
            caption="Entities of the ledger"
            columns={COLUMNS}
            rows={entities}
            keyOf={({ entity }) => entity}
            onMore={hasNextPage ? () => void fetchNextPage() : undefined}
            isLoadingMore={isFetchingNextPage}
          />
        </Panel>
      )}
    </Page>
  );
}
