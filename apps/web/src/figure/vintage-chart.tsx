import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { FigureHistory } from '#libs/client';
import type { Seen } from '../time/seen.js';
import { amountText, differenceText } from '../ui/amounts.js';
import { momentName, words } from '../ui/names.js';
import { scaleName } from '../ui/scale.js';
import type { Vintage } from './figure-parts.js';
import { momentOf, stepPoints, type StepPoint } from './step-points.js';
import styles from './vintage-chart.module.css';

const HEIGHT = 190;
const AXIS = { stroke: 'var(--line-strong)', tick: { fill: 'var(--muted)', fontSize: 11 } };

interface VintageChartProps {
  readonly history: FigureHistory;
  readonly outOfSight: readonly Vintage[];
  readonly seen: Seen;
}

/** A figure's value over the time of publication: a step at each vintage. */
export function VintageChart({ history, outOfSight, seen }: VintageChartProps) {
  const points = stepPoints(history.vintages, outOfSight, seen);
  const scale = axisScale(points);
  const said = [...history.vintages, ...outOfSight]
    .map(({ value, publishedAt }) => `${amountText(value)} from ${momentName(publishedAt)}`)
    .join('; ');
  return (
    <figure className={styles['chart']}>
      <ResponsiveContainer width="100%" height={HEIGHT}>
        <LineChart
          data={[...points]}
          margin={{ top: 12, right: 12, bottom: 0, left: 0 }}
          title={`Value by date of publication: ${said}.`}
        >
          <CartesianGrid stroke="var(--line)" vertical={false} />
          <XAxis
            {...AXIS}
            dataKey="time"
            type="number"
            scale="time"
            domain={['dataMin', 'dataMax']}
            ticks={points.flatMap(({ time, vintage }) => (vintage ? [time] : []))}
            tickFormatter={dayName}
            interval="preserveStartEnd"
            minTickGap={8}
          />
          <YAxis
            {...AXIS}
            width="auto"
            domain={['auto', 'auto']}
            tickFormatter={(value: number) => tickText(value, scale)}
          />
          <Tooltip content={Words} cursor={{ stroke: 'var(--line-strong)' }} />
          {seen.asOf !== undefined && (
            <ReferenceLine
              x={momentOf(seen.asOf)}
              stroke="var(--warn)"
              strokeWidth={1.5}
              label={{
                value: `as of ${momentName(seen.asOf)}`,
                fill: 'var(--warn)',
                fontSize: 11,
                position: 'insideTopRight',
              }}
            />
          )}
          <Line {...LINE} dataKey="inSight" stroke="var(--accent)" dot={Corner} activeDot={false} />
          <Line
            {...LINE}
            dataKey="later"
            stroke="var(--line-strong)"
            strokeDasharray="4 4"
            dot={Corner}
            activeDot={false}
          />
        </LineChart>
      </ResponsiveContainer>
      <figcaption className={styles['caption']}>
        In {scaleName(scale)}, by date of publication
        {outOfSight.length > 0 && '; broken: not in sight'}
      </figcaption>
    </figure>
  );
}

const LINE = { type: 'stepAfter', strokeWidth: 2, isAnimationActive: false } as const;

const dayName = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The scale in which the largest has few digits before its point. */
const axisScale = (points: readonly StepPoint[]): number => {
  const largest = Math.max(...points.map(({ inSight, later }) => Math.abs(inSight ?? later ?? 0)));
  return [9, 6, 3].find((scale) => largest >= 10 ** scale) ?? 0;
};

/** An axis has places of the screen, and these are numbers. */
const tickText = (value: number, scale: number): string =>
  (value / 10 ** scale).toLocaleString('en', { maximumFractionDigits: 2 });

interface CornerProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly payload?: StepPoint;
  readonly stroke?: string | undefined;
}

/** The point at which a vintage begins, which a keyboard reaches too. */
function Corner({ cx, cy, payload, stroke }: CornerProps) {
  const vintage = payload?.vintage;
  if (!vintage || cx === undefined || cy === undefined) return <g />;
  return (
    <g tabIndex={0} role="img" aria-label={vintageText(vintage)} className={styles['corner']}>
      <title>{vintageText(vintage)}</title>
      <circle cx={cx} cy={cy} r={12} fill="transparent" />
      <circle cx={cx} cy={cy} r={4.5} fill="var(--surface)" stroke={stroke} strokeWidth={2} />
    </g>
  );
}

interface WordsProps {
  readonly active: boolean;
  readonly payload: readonly { readonly payload?: StepPoint }[];
}

function Words({ active, payload }: WordsProps) {
  const point = payload[0]?.payload;
  if (!active || !point?.vintage) return null;
  return <div className={styles['tooltip']}>{vintageText(point.vintage)}</div>;
}

function vintageText({ value, publishedAt, difference, cause }: Vintage): string {
  const change = difference === null ? '' : `, ${differenceText(difference)}`;
  const why = cause === null || cause === 'unknown' ? '' : `, ${words(cause)}`;
  return `${amountText(value)}, published ${momentName(publishedAt)}${change}${why}`;
}
