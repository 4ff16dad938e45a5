import { lazy, Suspense } from 'react';
import type { FigureHistory } from '#libs/client';
import type { Seen } from '../time/seen.js';
import { amountText, differenceText } from '../ui/amounts.js';
import { Badge } from '../ui/badge.js';
import { Loading } from '../ui/loading.js';
import { momentName, words } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import { DocumentName } from './document-name.js';
import styles from './vintages-section.module.css';
import { SeeAll } from './out-of-sight-notice.js';
import { vintageRows, vintagesOutOfSight, type VintageRow } from './vintage-rows.js';

const VintageChart = lazy(async () => ({ default: (await import('./vintage-chart.js')).VintageChart }));

interface VintagesSectionProps {
  readonly history: FigureHistory;
  /** The history with nothing hidden. */
  readonly whole: FigureHistory;
  readonly seen: Seen;
}

/** What a figure was, from when on, and why it changed: as a chart and as a list. */
export function VintagesSection({ history, whole, seen }: VintagesSectionProps) {
  const outOfSight = vintagesOutOfSight(history, whole);
  return (
    <Panel title="Vintages">
      <div className={styles['vintages']}>
        {outOfSight.length > 0 && (
          <p role="status" className={styles['hidden']}>
            {outOfSight.length} more {outOfSight.length === 1 ? 'vintage is' : 'vintages are'} not in sight at
            these dates. <SeeAll />
          </p>
        )}
        {history.vintages.length + outOfSight.length > 1 && (
          <Suspense fallback={<Loading what="the chart" lines={5} />}>
            <VintageChart history={history} outOfSight={outOfSight} seen={seen} />
          </Suspense>
        )}
        <ol className={styles['list']} reversed aria-label="Vintages, the newest first">
          {vintageRows(history).map((row) => (
            <Entry key={row.vintage.eventId} row={row} />
          ))}
        </ol>
        {history.vintages.length === 0 && <p>No observation of it stands.</p>}
      </div>
    </Panel>
  );
}

function Entry({ row: { vintage, opener, percent, isCurrent } }: { row: VintageRow }) {
  const { value, difference, cause, lastUnit, publishedAt, observations } = vintage;
  return (
    <li className={styles['entry']}>
      <div className={styles['line']}>
        <span className={styles['value']}>{amountText(value)}</span>
        {isCurrent && <Badge tone="good">current</Badge>}
        {cause && (
          <Badge tone={cause === 'error-correction' ? 'warn' : 'info'}>
            {cause === 'unknown' ? 'no cause told' : words(cause)}
          </Badge>
        )}
        {lastUnit && <Badge>last unit</Badge>}
      </div>
      {difference !== null && (
        <div className={styles['difference']}>
          {differenceText(difference)} to the vintage before
          {percent && ` (${differenceText(percent)} %)`}
        </div>
      )}
      {opener && <DocumentName source={opener} />}
      <div className={styles['when']}>
        Published {momentName(publishedAt)}
        {opener && `, recorded ${momentName(opener.recordedAt)}`}
        {observations > 1 && ` · stated ${observations} times`}
      </div>
    </li>
  );
}
