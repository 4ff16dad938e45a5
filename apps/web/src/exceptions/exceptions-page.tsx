import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Exception } from '#libs/client';
import { CheckFilter } from '../filters/check-filter.js';
import { fieldProblems } from '../filters/field-problems.js';
import { FilterBar } from '../filters/filter-bar.js';
import { MoreRows } from '../filters/more-rows.js';
import { SelectFilter } from '../filters/select-filter.js';
import { TextFilter } from '../filters/text-filter.js';
import { seenOf } from '../time/seen.js';
import { Badge } from '../ui/badge.js';
import { DataTable, type Column } from '../ui/data-table.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { conceptWords, periodName, shortHash } from '../ui/names.js';
import { Page } from '../ui/page.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { choicesName, codeName, codeTone, placeName } from './exception-names.js';
import styles from './exceptions-page.module.css';
import { exceptions } from './queries.js';

const route = getRouteApi('/exceptions');

/** What could not be read for certain, or is suspect. */
export function ExceptionsPage() {
  const { asOf, recordedAsOf, scale: _, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    exceptions({ ...filters, ...seenOf({ asOf, recordedAsOf }) }),
  );
  const problems = fieldProblems(error, { ...filters, all: undefined });
  const rows = error ? undefined : data?.pages.flatMap(({ items }) => items);
  const isNarrowed = Object.values(filters).some((value) => value !== undefined);
  const change = (next: typeof filters): void =>
    void navigate({ search: (old) => ({ ...old, ...next }), replace: true });
  const text = (name: 'entity' | 'code' | 'document') => ({
    value: filters[name],
    problem: problems[name],
    onChange: (value: string | undefined) => change({ [name]: value }),
  });
  return (
    <Page
      title="Exceptions"
      lead="What could not be read for certain, or is suspect, and waits for a person."
    >
      <FilterBar
        label="Which exceptions"
        onClear={
          isNarrowed
            ? () => change({ entity: undefined, code: undefined, document: undefined, all: undefined })
            : undefined
        }
      >
        <TextFilter label="Entity" placeholder="cik:0000320193" {...text('entity')} />
        <SelectFilter label="What is wrong" options={CODES} width="wide" {...text('code')} />
        <TextFilter
          label="Document"
          placeholder="SHA-256, or its beginning"
          width="wide"
          hint="four or more hexadecimal digits of its SHA-256"
          {...text('document')}
        />
        <CheckFilter
          label="Resolved ones too"
          isChecked={filters.all === true}
          onChange={(isChecked) => change({ all: isChecked ? true : undefined })}
        />
      </FilterBar>
      {error && Object.keys(problems).length === 0 && (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      )}
      {!error && !rows && <Loading what="exceptions" />}
      {rows?.length === 0 && (
        <EmptyNotice title={isNarrowed ? 'None of that kind' : 'Nothing waits for a person'}>
          {isNarrowed
            ? 'No exception in sight is as you ask. Widen the filters above.'
            : 'All that is in sight was read for certain. What a document of tomorrow leaves in doubt is here.'}
        </EmptyNotice>
      )}
      {rows && rows.length > 0 && (
        <Panel title={filters.all ? 'Open and resolved' : 'Open'} isFlush>
          <DataTable
            caption="Exceptions"
            columns={COLUMNS}
            rows={rows}
            keyOf={({ exceptionId }) => exceptionId}
          />
          <MoreRows
            count={rows.length}
            onMore={hasNextPage ? () => void fetchNextPage() : undefined}
            isLoading={isFetchingNextPage}
          />
        </Panel>
      )}
    </Page>
  );
}

/** The usual ones; any other can be asked for in the address. */
const CODES = [
  'malformed-number',
  'suspect-jump',
  'suspect-precision',
  'suspect-scale',
  'suspect-sign',
  'suspect-split',
  'suspect-prior-differs',
  'suspect-return',
  'contradiction',
].map((code) => [code, codeName(code)] as const);

const COLUMNS: readonly Column<Exception>[] = [
  {
    heading: 'What is wrong',
    cell: ({ exceptionId, code }) => (
      <Link to="/exceptions/$exceptionId" params={{ exceptionId }} className={styles['code']}>
        <Badge tone={codeTone(code)}>{codeName(code)}</Badge>
        <code>{exceptionId}</code>
      </Link>
    ),
  },
  {
    heading: 'Why',
    cell: ({ why, figure }) => (
      <div className={styles['why']}>
        {figure && (
          <Link to="/figures/$figureId" params={{ figureId: figure.figureId }}>
            {conceptWords(figure.concept)}, {periodName(figure.period)}
          </Link>
        )}
        <div>{why}</div>
      </div>
    ),
  },
  {
    heading: 'Where',
    cell: ({ document, locator, entity }) => (
      <div className={styles['where']}>
        <Link to="/documents/$sha256" params={{ sha256: document }}>
          {shortHash(document)}
        </Link>
        <span>{placeName(locator)}</span>
        <span className={styles['entity']}>{entity}</span>
      </div>
    ),
  },
  { heading: 'Choices', cell: choicesName },
  {
    heading: 'Decided',
    cell: ({ resolution }) =>
      resolution ? (
        <div className={styles['where']}>
          <Badge tone="good">{resolution.outcome}</Badge>
          <span>{resolution.by === 'proof' ? 'by proof' : `by ${resolution.actor}`}</span>
        </div>
      ) : (
        <Badge>open</Badge>
      ),
  },
];
