import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useRouter } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Choice } from '../ui/choice.js';
import { momentName, shortHash } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { SCALES, scaleName } from '../ui/scale.js';
import { BelowStatement } from './below-statement.js';
import { MarkLegend } from './mark-legend.js';
import { usedMarks } from './marks.js';
import { marksOf, type StatementQuery } from './queries.js';
import { scaleOf, shownRows, type AnyStatement } from './shown-rows.js';
import styles from './statement-page.module.css';
import { StatementTable } from './statement-table.js';
import { useBefore } from './use-before.js';

const NO_MARKS = {};

const route = getRouteApi('/entities/$entity/statements/$statement');

interface ShownStatementProps {
  readonly statement: AnyStatement;
  readonly query: StatementQuery;
  /** The next one is on its way. */
  readonly isOld: boolean;
}

/** A statement that has come: what it is, the table, and what is said of it below. */
export function ShownStatement({ statement, query, isOld }: ShownStatementProps) {
  const { scale = 'auto', columns, figure, period } = route.useSearch();
  const navigate = route.useNavigate();
  const { buildLocation } = useRouter();
  const kind = [statement.entity, statement.statement, statement.presentation, columns, period].join(' ');
  const before = useBefore(kind, statement);
  const { data: marked } = useQuery({
    ...marksOf(statement.entity, statement.statement, query),
    placeholderData: keepPreviousData,
  });
  const rows = useMemo(() => shownRows(statement), [statement]);
  const shownScale = useMemo(() => scaleOf(rows, scale), [rows, scale]);
  const marks = marked?.marks ?? NO_MARKS;
  const used = useMemo(() => usedMarks(statement, marks), [statement, marks]);
  const place = buildLocation({ to: '/figures/$figureId', params: { figureId: '-' }, search: true });
  const tools = (
    <div className={styles['tools']}>
      <span role="status" className={styles['moved']}>
        {before.size > 0 && `${before.size} figure${before.size === 1 ? '' : 's'} changed`}
      </span>
      <Choice
        label="Scale"
        value={scale}
        options={SCALES.map((one) => [one, scaleName(one)] as const)}
        onChange={(one) => void navigate({ search: (old) => ({ ...old, scale: one }), replace: true })}
      />
    </div>
  );
  return (
    <div className={styles['statement']} aria-busy={isOld}>
      <Panel title={statement.title} lead={<Sources statement={statement} />} tools={tools} isFlush>
        <StatementTable
          key={`${statement.statement} ${statement.presentation}`}
          statement={statement}
          rows={rows}
          scale={shownScale}
          before={before}
          chosen={figure}
          marks={marks}
          hrefOf={(figureId) => `/figures/${figureId}${place.searchStr}`}
          onChoose={(figureId) =>
            void navigate({ search: (old) => ({ ...old, figure: figureId }), resetScroll: false })
          }
        />
        <MarkLegend used={used} />
      </Panel>
      <BelowStatement statement={statement} />
    </div>
  );
}

/** The newest document of those that the columns are from. */
function Sources({ statement }: { statement: AnyStatement }) {
  const { document, form, publishedAt } = statement;
  return (
    <>
      from{' '}
      <Link to="/documents/$sha256" params={{ sha256: document }}>
        {form ?? 'document'} {shortHash(document)}
      </Link>
      , published {momentName(publishedAt)}
    </>
  );
}
