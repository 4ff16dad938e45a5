import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import { ApiProblem } from '../api/api-problem.js';
import { seenOf } from '../time/seen.js';
import { TimeSliders } from '../time/time-sliders.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { InspectorAside } from './inspector-aside.js';
import { askedBy, marksOf, statementOf, type StatementQuery } from './queries.js';
import { ShownStatement } from './shown-statement.js';
import type { AnyStatement } from './shown-rows.js';
import { StatementTabs } from './statement-tabs.js';
import styles from './statement-page.module.css';

const route = getRouteApi('/entities/$entity/statements/$statement');

/** One statement, as of any day, and the figure in it that the reader looks into. */
export function StatementPage() {
  const { entity, statement } = route.useParams();
  const search = route.useSearch();
  const { presentation = 'as-filed', figure } = search;
  const navigate = route.useNavigate();
  const cache = useQueryClient();
  const close = useCallback(
    () => void navigate({ search: (old) => ({ ...old, figure: undefined }), resetScroll: false }),
    [navigate],
  );
  const asked = askedBy(search);
  const query: StatementQuery = { ...asked, ...seenOf(search) };
  const answer = useQuery({ ...statementOf(entity, statement, query), placeholderData: keepPreviousData });
  return (
    <>
      <StatementTabs
        entity={entity}
        statement={statement}
        presentation={presentation}
        seen={seenOf(search)}
      />
      <TimeSliders
        entity={entity}
        statement={statement}
        presentation={presentation}
        onNear={(seen) => {
          const near = { ...asked, ...seen };
          void cache.prefetchQuery(statementOf(entity, statement, near));
          void cache.prefetchQuery(marksOf(entity, statement, near));
        }}
      />
      <div className={styles['beside']}>
        <Answer answer={answer} query={query} />
        {figure && (
          <InspectorAside figureId={figure} statement={answer.data} seen={seenOf(search)} onClose={close} />
        )}
      </div>
    </>
  );
}

interface AnswerProps {
  readonly answer: UseQueryResult<AnyStatement>;
  readonly query: StatementQuery;
}

function Answer({ answer: { data, error, refetch, isPlaceholderData }, query }: AnswerProps) {
  if (error instanceof ApiProblem && error.code === 'statement-missing') {
    return <EmptyNotice title="No such statement in sight">{error.message}</EmptyNotice>;
  }
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what="the statement" lines={14} />;
  return <ShownStatement statement={data} query={query} isOld={isPlaceholderData} />;
}
