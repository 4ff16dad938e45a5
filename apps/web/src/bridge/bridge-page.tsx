import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Statement } from '#libs/client';
import { ApiProblem } from '../api/api-problem.js';
import { statementOf } from '../statement/queries.js';
import { seenOf } from '../time/seen.js';
import { commonScale } from '../ui/amounts.js';
import { Choice } from '../ui/choice.js';
import { Loading } from '../ui/loading.js';
import { momentName, shortHash } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { SCALES, scaleName, type ScaleChoice } from '../ui/scale.js';
import { BridgeList } from './bridge-list.js';
import { BridgeTable } from './bridge-table.js';
import { chosenBridge, columnName, type ChosenBridge } from './bridges.js';
import { NoBridge } from './no-bridge.js';
import { OutcomeBadge } from './outcome-badge.js';
import { stepsOf, type Step } from './steps.js';
import styles from './bridge-page.module.css';

const Waterfall = lazy(() => import('./waterfall.js'));

const route = getRouteApi('/entities/$entity/bridge');

/** From a GAAP measure to what a company makes of it: as a chart, and line by line. */
export function BridgePage() {
  const { entity } = route.useParams();
  const { bridge, period, ...search } = route.useSearch();
  const seen = seenOf(search);
  const { data, error, refetch } = useQuery(
    statementOf(entity, 'non-gaap', { ...seen, ...(period ? { period } : {}) }),
  );
  if (error instanceof ApiProblem && error.code === 'statement-missing') {
    return <NoBridge entity={entity} seen={seen} why={error.message} />;
  }
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what="the bridge" />;
  const statement = data as Statement;
  const chosen = chosenBridge(statement, bridge);
  return (
    <>
      {chosen ? (
        <BridgePanels
          key={chosen.bridge.eventId}
          statement={statement}
          chosen={chosen}
          choice={search.scale ?? 'auto'}
        />
      ) : (
        <NoBridge
          entity={entity}
          seen={seen}
          why={`“${statement.title}”, published ${momentName(statement.publishedAt)}, is read; none of its rows is another row and adjustments.`}
        />
      )}
      <BridgeList entity={entity} seen={seen} />
    </>
  );
}

interface BridgePanelsProps {
  readonly statement: Statement;
  readonly chosen: ChosenBridge;
  readonly choice: ScaleChoice;
}

function BridgePanels({ statement, chosen, choice }: BridgePanelsProps) {
  const { bridge, column, title } = chosen;
  const steps = stepsOf(bridge, title);
  const scale = scaleIn(column.unit, steps, choice);
  const name = bridge.terms[0]?.line ? `${steps[0]!.label} to ${title}` : title;
  return (
    <>
      <Panel title={name} tools={<Tools statement={statement} chosen={chosen} />} isFlush>
        <div className={styles['facts']}>
          <OutcomeBadge outcome={bridge.outcome} difference={bridge.difference} scale={scale} />
          <span>
            {columnName(column)}, in {scaleName(scale)}
          </span>
          <Link to="/documents/$sha256" params={{ sha256: statement.document }}>
            {statement.form ?? 'Document'} {shortHash(statement.document)},{' '}
            {momentName(statement.publishedAt)}
          </Link>
        </div>
        <Suspense fallback={<Loading what="the chart" lines={steps.length} />}>
          <Waterfall steps={steps} scale={scale} title={`${name}. The table under it says the same.`} />
        </Suspense>
      </Panel>
      <Panel title="Line by line" isFlush>
        <BridgeTable
          statement={statement}
          chosen={chosen}
          steps={steps}
          scale={scale}
          scaleText={scaleName(scale)}
        />
      </Panel>
    </>
  );
}

function Tools({ statement, chosen }: Pick<BridgePanelsProps, 'statement' | 'chosen'>) {
  const navigate = route.useNavigate();
  const { scale = 'auto' } = route.useSearch();
  const { bridge, measures, columns } = chosen;
  const choose = (figureId: string): void =>
    void navigate({ search: (old) => ({ ...old, bridge: figureId }) });
  return (
    <div className={styles['tools']}>
      <Choice
        label="Leads to"
        value={measures.find(({ row }) => row === bridge.row)!.figureId}
        options={measures.map(({ figureId, row }) => [figureId, statement.rows[row]!.label] as const)}
        onChange={choose}
      />
      <Choice
        label="Column"
        value={columns.find((each) => each.column === bridge.column)!.figureId}
        options={columns.map((each) => [each.figureId, columnName(statement.columns[each.column]!)] as const)}
        onChange={choose}
      />
      <Choice
        label="Scale"
        value={scale}
        options={SCALES.map((one) => [one, scaleName(one)] as const)}
        onChange={(one) => void navigate({ search: (old) => ({ ...old, scale: one }) })}
      />
    </div>
  );
}

/** Amounts per share and ratios are set in no scale. */
function scaleIn(unit: string, steps: readonly Step[], choice: ScaleChoice): number {
  if (unit.includes('/') || unit === 'xbrli:pure') return 0;
  return choice === 'auto' ? commonScale(steps.flatMap(({ effect }) => effect ?? [])) : Number(choice);
}
