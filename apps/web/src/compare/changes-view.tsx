import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Diff } from '#libs/client';
import { lineOfChange } from '../changes/change-lines.js';
import { ChangesList } from '../changes/changes-list.js';
import { fieldProblems } from '../filters/field-problems.js';
import { MoreRows } from '../filters/more-rows.js';
import { TableLinks } from '../filters/table-links.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { momentName, shortHash } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import type { ScaleChoice } from '../ui/scale.js';
import { ChangeFilters } from './change-filters.js';
import styles from './compare-page.module.css';
import { filtersOf, type CompareSearch } from './compare-search.js';
import { KindCounts } from './kind-counts.js';
import { changesBetween, countsBetween, type DiffQuery } from './queries.js';
import { Withdrawals } from './withdrawals.js';

interface ChangesViewProps {
  readonly entity: string;
  readonly query: DiffQuery;
  readonly search: CompareSearch;
  readonly scale: ScaleChoice;
  readonly onChange: (change: CompareSearch) => void;
}

/** Every figure that does not stand on one side as it stands on the other. */
export function ChangesView({ entity, query, search, scale, onChange }: ChangesViewProps) {
  const changes = useInfiniteQuery(changesBetween(entity, query));
  const { data: counted } = useQuery(countsBetween(entity, query));
  const filters = filtersOf(search);
  const { error } = changes;
  const problems = fieldProblems(error, filters);
  // What is wrong with a side is said at its field already.
  const isSaid = Object.keys(fieldProblems(error, { ...filters, ...query })).length > 0;
  const diff = error ? undefined : changes.data?.pages[0];
  const lines = changes.data?.pages.flatMap((page) => page.changes.map(lineOfChange)) ?? [];
  const path = `/v1/entities/${encodeURIComponent(entity)}/diff`;
  return (
    <Panel
      title={diff ? `From ${sideName(diff.from)} to ${sideName(diff.to)}` : 'What changed'}
      tools={<TableLinks path={path} query={{ ...query }} />}
      isFlush
    >
      <div className={styles['body']}>
        <ChangeFilters filters={filters} problems={problems} onChange={onChange} />
        {counted && <KindCounts {...counted} kind={search.kind} onChoose={(kind) => onChange({ kind })} />}
        {error && !isSaid && <ProblemNotice error={error} onRetry={() => void changes.refetch()} />}
        {diff && lines.length === 0 && <Nothing isNarrowed={Object.values(filters).some(Boolean)} />}
      </div>
      {!error && !diff && <Loading what="what changed" />}
      {diff && <Withdrawals withdrawals={diff.withdrawals} />}
      {diff && lines.length > 0 && (
        <>
          <ChangesList lines={lines} scale={scale} />
          <MoreRows
            count={lines.length}
            onMore={changes.hasNextPage ? () => void changes.fetchNextPage() : undefined}
            isLoading={changes.isFetchingNextPage}
          />
        </>
      )}
      {diff && (
        <div className={styles['foot']}>
          <span>
            Digest of the whole <code>{diff.digest}</code>
          </span>
          <span>at commit {diff.commit}</span>
        </div>
      )}
    </Panel>
  );
}

function Nothing({ isNarrowed }: { isNarrowed: boolean }) {
  return (
    <EmptyNotice title={isNarrowed ? 'Nothing of that kind' : 'No figure changed'}>
      {isNarrowed
        ? 'No figure changed of those asked for. Widen the filters above.'
        : 'Both sides say the same. A wider span, or another document, may not.'}
    </EmptyNotice>
  );
}

function sideName({ asOf, recordedAsOf, document }: Diff['from']): string {
  if (document) {
    const { form, accession, publishedAt } = document;
    return `${form ?? 'document'} ${accession ?? shortHash(document.document)} of ${momentName(publishedAt)}`;
  }
  if (asOf === null) return recordedAsOf === null ? 'today' : momentName(recordedAsOf);
  return momentName(asOf);
}
