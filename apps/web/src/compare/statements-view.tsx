import { Tab, TabList, TabPanel, TabProvider } from '@ariakit/react';
import { useQuery } from '@tanstack/react-query';
import { statementOf, type StatementQuery } from '../statement/queries.js';
import type { AnyStatement } from '../statement/shown-rows.js';
import { seenOf, type Seen } from '../time/seen.js';
import { Choice } from '../ui/choice.js';
import { ApiProblem } from '../api/api-problem.js';
import { EmptyNotice } from '../ui/empty-notice.js';
import { Loading } from '../ui/loading.js';
import {
  dimensionsName,
  momentName,
  periodName,
  periodParameter,
  shortHash,
  statementName,
  unitName,
} from '../ui/names.js';
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
  const of = { entity, statement, sides: [sideOf(axis, query, 'from'), sideOf(axis, query, 'to')] } as const;
  const filed = useBoth(of, { presentation: 'as-filed' }, true);
  // Facts without a presentation are set out as a standard has it; never one side so and the other not.
  const isStandard = filed.isMissing;
  const standard = useBoth(of, { presentation: 'standard', columns: 'annual' }, isStandard);
  const all = isStandard ? standard : filed;
  const columns = columnsOf(all.before, all.after);
  const column = columns.find((each) => columnKey(each) === search.column) ?? columns[0];
  // On each side the document that presents this period: what is newest there may present others.
  const period = column && { presentation: 'as-filed' as const, period: periodParameter(column.period) };
  const ofPeriod = useBoth(of, period ?? {}, !isStandard && period !== undefined);
  const shown = isStandard ? standard : ofPeriod;
  const error = all.error ?? shown.error;
  if (error)
    return (
      <div className={styles['notice']}>
        <ProblemNotice error={error} />
      </div>
    );
  if (all.isLoading || shown.isLoading) return <Loading what="both statements" />;
  if (!column) {
    return (
      <div className={styles['notice']}>
        <EmptyNotice title={`No ${statementName(statement).toLowerCase()} on either side`}>
          A document that presents one, published by the later day, would be shown here.
        </EmptyNotice>
      </div>
    );
  }
  const { before, after } = shown;
  return (
    <>
      <div className={styles['body']}>
        <Choice
          label="Column"
          value={columnKey(column)}
          options={columns.map((each) => [columnKey(each), columnName(each)] as const)}
          onChange={(key) => onChange({ column: key })}
        />
      </div>
      <MergedTable
        rows={mergedRows(before, after, columnKey(column))}
        choice={scale}
        title={columnName(column)}
        before={headOf(before, sideDay(axis, query, 'from'))}
        after={headOf(after, sideDay(axis, query, 'to'))}
      />
    </>
  );
}

interface OfBoth {
  readonly entity: string;
  readonly statement: string;
  readonly sides: readonly [before: Seen, after: Seen];
}

/** A statement on both sides; absent on a side where nothing presents it by then. */
function useBoth({ entity, statement, sides }: OfBoth, how: StatementQuery, enabled: boolean) {
  const before = useQuery({ ...statementOf(entity, statement, { ...sides[0], ...how }), enabled });
  const after = useQuery({ ...statementOf(entity, statement, { ...sides[1], ...how }), enabled });
  return {
    before: before.data,
    after: after.data,
    error: [before.error, after.error].find((error) => error && !isNotThere(error)) ?? null,
    isLoading: before.isLoading || after.isLoading,
    isMissing: isNotThere(before.error) && isNotThere(after.error),
  };
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

const isNotThere = (error: Error | null): boolean =>
  error instanceof ApiProblem && error.code === 'statement-missing';
