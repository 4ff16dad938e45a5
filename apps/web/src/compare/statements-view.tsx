import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { useQuery } from '@tanstack/react-query';
import { SelectFilter } from '../filters/select-filter.js';
import { statementOf } from '../statement/queries.js';
import type { AnyStatement } from '../statement/shown-rows.js';
import { seenOf } from '../time/seen.js';
import { ApiProblem } from '../api/api-problem.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import { dimensionsName, momentName, periodName, shortHash, statementName, unitName } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import type { ScaleChoice } from '../ui/scale.js';
import type { Axis, CompareSearch } from './compare-search.js';
import styles from './compare-page.module.css';
import { columnKey, columnsOf, mergedRows } from './merged-rows.js';
import { MergedTable } from './merged-table.js';
import type { DiffQuery } from './queries.js';

interface StatementsViewProps {
  readonly entity: string;
  readonly axis: Axis;
  readonly query: DiffQuery;
  readonly search: CompareSearch;
  readonly scale: ScaleChoice;
  readonly onChange: (change: CompareSearch) => void;
}

const STATEMENTS = ['balance-sheet', 'income-statement', 'comprehensive-income', 'cash-flow'] as const;

/** Whole statements as both sides show them, line by line, with what changed marked. */
export function StatementsView(props: StatementsViewProps) {
  const { search, onChange } = props;
  const chosen = STATEMENTS.find((each) => each === search.statement) ?? STATEMENTS[0];
  return (
    <Panel title="Whole statements" isFlush>
      <TabProvider
        selectedId={chosen}
        setSelectedId={(id) => onChange({ statement: id ?? undefined, column: undefined })}
      >
        <TabList className={styles['tabs']} aria-label="Statements">
          {STATEMENTS.map((statement) => (
            <Tab key={statement} id={statement} className={styles['tab']}>
              {statementName(statement)}
            </Tab>
          ))}
        </TabList>
        <TabPanel tabId={chosen} focusable={false}>
          <BothSides key={chosen} {...props} statement={chosen} />
        </TabPanel>
      </TabProvider>
    </Panel>
  );
}

function BothSides({ statement, ...props }: StatementsViewProps & { readonly statement: string }) {
  const { entity, axis, query, search, scale, onChange } = props;
  const [before, after] = [
    useSide(entity, statement, sideOf(axis, query, 'from')),
    useSide(entity, statement, sideOf(axis, query, 'to')),
  ];
  const error = before.error ?? after.error;
  if (error)
    return (
      <div className={styles['notice']}>
        <ProblemNotice error={error} />
      </div>
    );
  if (before.isPending || after.isPending) return <Loading what="both statements" />;
  const columns = columnsOf(before.data, after.data);
  const column = columns.find((each) => columnKey(each) === search.column) ?? columns[0];
  if (!column) {
    return (
      <div className={styles['notice']}>
        <EmptyNotice title={`No ${statementName(statement).toLowerCase()} on either side`}>
          A document that presents one, published by the later day, would be shown here.
        </EmptyNotice>
      </div>
    );
  }
  return (
    <>
      <div className={styles['body']}>
        <SelectFilter
          label="Column"
          width="wide"
          none={columnName(column)}
          options={columns
            .filter((each) => each !== column)
            .map((each) => [columnKey(each), columnName(each)])}
          value={undefined}
          onChange={(key) => onChange({ column: key })}
        />
      </div>
      <MergedTable
        rows={mergedRows(before.data, after.data, columnKey(column))}
        choice={scale}
        title={columnName(column)}
        before={headOf(before.data, sideDay(axis, query, 'from'))}
        after={headOf(after.data, sideDay(axis, query, 'to'))}
      />
    </>
  );
}

type Side = 'from' | 'to';

const columnName = ({ period, unit, dimensions }: AnyStatement['columns'][number]): string =>
  [periodName(period), unitName(unit), dimensionsName(dimensions)].filter(Boolean).join(' · ');

const sideDay = (axis: Axis, query: DiffQuery, side: Side): string => {
  const time = axis === 'published' ? query[side] : query[side === 'from' ? 'fromRecorded' : 'toRecorded'];
  return time === undefined ? 'today' : momentName(time);
};

function headOf(statement: AnyStatement | undefined, day: string) {
  if (!statement) return { day, source: 'nothing presented by then' };
  return { day, source: `${statement.form ?? 'document'} ${shortHash(statement.document)}` };
}

function sideOf(axis: Axis, query: DiffQuery, side: Side) {
  return axis === 'published'
    ? seenOf({ asOf: query[side], recordedAsOf: query.recordedAsOf })
    : seenOf({ asOf: query.asOf, recordedAsOf: query[side === 'from' ? 'fromRecorded' : 'toRecorded'] });
}

/** As it was filed, or where nothing was, as a standard presents what is tagged; absent where there is neither. */
function useSide(entity: string, statement: string, seen: ReturnType<typeof seenOf>) {
  const filed = useQuery(statementOf(entity, statement, { ...seen, presentation: 'as-filed' }));
  const isMissing = isNotThere(filed.error);
  const standard = useQuery({
    ...statementOf(entity, statement, { ...seen, presentation: 'standard', columns: 'annual' }),
    enabled: isMissing,
  });
  const shown = isMissing ? standard : filed;
  return {
    data: shown.data,
    error: isNotThere(shown.error) ? null : shown.error,
    isPending: shown.isPending && !isNotThere(shown.error),
  };
}

const isNotThere = (error: Error | null): boolean =>
  error instanceof ApiProblem && error.code === 'statement-missing';
