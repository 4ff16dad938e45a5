import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lineOfRestatement } from '../changes/change-lines.js';
import { ChangesList } from '../changes/changes-list.js';
import { fieldProblems } from '../filters/field-problems.js';
import { MoreRows } from '../filters/more-rows.js';
import { TableLinks } from '../filters/table-links.js';
import { seenOf } from '../time/seen.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { restatements } from './queries.js';
import { RestatementFilters } from './restatement-filters.js';

const route = getRouteApi('/restatements');

/** Every figure that was published again with another value. */
export function RestatementsPage() {
  const { asOf, recordedAsOf, scale = 'auto', ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const seen = seenOf({ asOf, recordedAsOf });
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    restatements({ ...filters, ...seen }),
  );
  const problems = fieldProblems(error, filters);
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  const lines = error ? undefined : data?.pages.flatMap(({ items }) => items.map(lineOfRestatement));
  return (
    <Page
      title="Restatements"
      lead="Figures that were published again with another value, as their documents came out."
      tools={<TableLinks path="/v1/restatements" query={{ ...filters, ...seen }} />}
    >
      <RestatementFilters
        filters={filters}
        problems={problems}
        onChange={(change) => void navigate({ search: (old) => ({ ...old, ...change }), replace: true })}
        onClear={
          isNarrowed
            ? () => void navigate({ search: { scale: scale === 'auto' ? undefined : scale } })
            : undefined
        }
      />
      {error && Object.keys(problems).length === 0 && (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      )}
      {!error && !lines && <Loading what="restatements" />}
      {lines?.length === 0 && (
        <EmptyNotice title={isNarrowed ? 'Nothing of that kind' : 'Nothing was restated'}>
          {isNarrowed ? (
            'No figure in sight was published again with another value, of those asked for. Widen the filters above.'
          ) : (
            <>
              Once a document of this ledger states a figure otherwise than one before it, both values are
              here. <Link to="/ingest">Take in another document.</Link>
            </>
          )}
        </EmptyNotice>
      )}
      {lines && lines.length > 0 && (
        <Panel title="What changed" isFlush>
          <ChangesList lines={lines} scale={scale} isOfMany={filters.entity === undefined} />
          <MoreRows
            count={lines.length}
            onMore={hasNextPage ? () => void fetchNextPage() : undefined}
            isLoading={isFetchingNextPage}
          />
        </Panel>
      )}
    </Page>
  );
}
