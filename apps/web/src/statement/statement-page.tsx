import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { seenOf } from '../time/seen.js';
import { Badge } from '../ui/badge.js';
import { Choice } from '../ui/choice.js';
import { Loading } from '../ui/loading.js';
import { momentName, periodParameter, shortHash, statementName, words } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { SCALES, scaleName } from '../ui/scale.js';
import { statementOf } from './queries.js';
import { scaleOf } from './shown-rows.js';
import { COLUMNS, PRESENTATIONS } from './statement-search.js';
import { StatementTable } from './statement-table.js';
import styles from './statement-page.module.css';

const route = getRouteApi('/entities/$entity/statements/$statement');

/** One statement, as of any day. */
export function StatementPage() {
  const { entity, statement } = route.useParams();
  const { presentation = 'as-filed', columns, scale = 'auto', period, ...search } = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error, refetch } = useQuery(
    statementOf(entity, statement, {
      ...seenOf(search),
      presentation,
      ...(columns && presentation === 'standard' ? { columns } : {}),
      ...(period ? { period } : {}),
    }),
  );
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what="the statement" />;
  const tools = (
    <div className={styles['tools']}>
      <Badge>
        {data.form ?? 'document'} {shortHash(data.document)}, {momentName(data.publishedAt)}
      </Badge>
      <Choice
        label="Presentation"
        value={presentation}
        options={PRESENTATIONS.map((one) => [one, words(one)] as const)}
        onChange={(one) => void navigate({ search: (old) => ({ ...old, presentation: one }) })}
      />
      <Choice
        label="Columns"
        value={columns ?? 'all'}
        options={COLUMNS.map((one) => [one, words(one)] as const)}
        onChange={(one) => void navigate({ search: (old) => ({ ...old, columns: one }) })}
      />
      <Choice
        label="Scale"
        value={scale}
        options={SCALES.map((one) => [one, scaleName(one)] as const)}
        onChange={(one) => void navigate({ search: (old) => ({ ...old, scale: one }) })}
      />
    </div>
  );
  return (
    <Panel title={`${statementName(statement)}: ${data.title}`} tools={tools} isFlush>
      <StatementTable
        key={data.columns.map((column) => periodParameter(column.period)).join(' ')}
        statement={data}
        scale={scaleOf(data, scale)}
      />
    </Panel>
  );
}
