import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Navigate } from '@tanstack/react-router';
import { seenOf } from '../time/seen.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { statementsIn } from './queries.js';
import { nearest } from './statement-tabs.js';

const route = getRouteApi('/entities/$entity/statements');

/** Who names an entity and no statement is shown the first of those that there are. */
export function FirstStatement() {
  const { entity } = route.useParams();
  const seen = seenOf(route.useSearch());
  const { data, error, refetch } = useQuery(statementsIn(entity, seen));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what="statements" lines={14} />;
  const first = data.statements[0];
  if (!first) {
    return (
      <EmptyNotice title="No statement in sight">
        What is in sight of this entity are single figures, which no document sets in a statement, or nothing
        was published by then. See its{' '}
        <Link to="/restatements" search={{ entity }}>
          restatements
        </Link>
        , or look as of{' '}
        <Link to="." search={(old) => ({ ...old, asOf: undefined, recordedAsOf: undefined })}>
          today
        </Link>
        .
      </EmptyNotice>
    );
  }
  return (
    <Navigate
      to="/entities/$entity/statements/$statement"
      params={{ entity, statement: first.statement }}
      search={(old) => ({ ...old, presentation: nearest(first) })}
      replace
    />
  );
}
