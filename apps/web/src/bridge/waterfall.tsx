import { useSyncExternalStore } from 'react';
import {
  Bar,
  BarChart,
  CartesianGrid,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { amountText, differenceText } from '../ui/amounts.js';
import { STEP_NAMES, type Step } from './steps.js';
import styles from './waterfall.module.css';

const BAR_HEIGHT = 20;
const ROW_HEIGHT = 38;
/** On a phone a step's name stands over its bar. */
const NARROW_ROW_HEIGHT = 54;
const AXIS_HEIGHT = 30;
const NAMES_WIDTH = 250;
const AMOUNTS_WIDTH = 110;
const ARROW_WIDTH = 7;
/** So that a thousand beside millions is seen. */
const WIDTH_MIN = 3;
const LINE_CHARACTERS = 36;
const NARROW_CHARACTERS = 46;

interface WaterfallProps {
  readonly steps: readonly Step[];
  readonly scale: number;
  /** Of the chart, for who cannot see it. */
  readonly title: string;
}

/** A bar as it is drawn: pixels need floats, amounts stay decimals in its step. */
interface Drawn {
  readonly key: string;
  readonly span: readonly [number, number];
  readonly step: Step;
}

/** A bridge as a waterfall: from what it begins with, through each adjustment, to where it arrives. */
export default function Waterfall({ steps, scale, title }: WaterfallProps) {
  const isNarrow = useIsNarrow();
  const drawn = steps.map((step, index): Drawn => {
    const ends = [Number(step.kind === 'start' ? '0' : step.before), Number(step.after)] as const;
    return { key: String(index), span: [Math.min(...ends), Math.max(...ends)], step };
  });
  const rowHeight = isNarrow ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  return (
    <div className={styles['chart']}>
      <ResponsiveContainer width="100%" height={drawn.length * rowHeight + AXIS_HEIGHT}>
        <BarChart
          layout="vertical"
          data={drawn}
          title={title}
          margin={{ top: 0, right: AMOUNTS_WIDTH, bottom: 0, left: isNarrow ? 8 : 0 }}
        >
          <CartesianGrid horizontal={false} stroke="var(--line)" />
          <XAxis
            type="number"
            height={AXIS_HEIGHT}
            axisLine={false}
            tickLine={false}
            tickCount={isNarrow ? 3 : 6}
            tick={{ fill: 'var(--muted)', fontSize: 12 }}
            tickFormatter={(value: number) => amountText(plain(value), scale)}
          />
          <YAxis
            type="category"
            dataKey="key"
            width={isNarrow ? 1 : NAMES_WIDTH}
            axisLine={false}
            tickLine={false}
            interval={0}
            tick={
              isNarrow
                ? false
                : ({ x, y, index }) => <Name step={steps[index]!} x={Number(x)} y={Number(y)} />
            }
          />
          <ReferenceLine x={0} stroke="var(--line-strong)" />
          <Tooltip
            cursor={{ fill: 'var(--raised)' }}
            isAnimationActive={false}
            content={({ active, payload }) =>
              active && payload[0] ? <Tip step={(payload[0].payload as Drawn).step} scale={scale} /> : null
            }
          />
          <Bar
            dataKey="span"
            isAnimationActive={false}
            barSize={BAR_HEIGHT}
            shape={(props: unknown) => (
              <Shape
                {...(props as Shaped)}
                scale={scale}
                rowHeight={rowHeight}
                isNarrow={isNarrow}
                isLast={(props as Shaped).payload.step.kind === 'total'}
              />
            )}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}

/** What recharts tells a shape. */
interface Shaped {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly background: { readonly x: number };
  readonly payload: Drawn;
}

interface ShapeProps extends Shaped {
  readonly scale: number;
  readonly rowHeight: number;
  readonly isNarrow: boolean;
  readonly isLast: boolean;
}

/** A bar that points where it goes, its amount, and the thread to the next one. */
function Shape({ x, y, width, height, background, payload, scale, rowHeight, isNarrow, isLast }: ShapeProps) {
  const { step } = payload;
  const left = Math.min(x, x + width);
  const right = Math.max(x, x + width);
  const top = isNarrow ? y + 10 : y;
  const end = Number(step.after) >= (payload.span[0] + payload.span[1]) / 2 ? right : left;
  return (
    <g>
      {isNarrow && (
        <text className={nameStyle(step)} x={background.x} y={top - 6}>
          {cut(step.label, NARROW_CHARACTERS)}
        </text>
      )}
      <path className={styles[step.kind]} d={outline(step, left, right, top, height)} />
      {!isLast && (
        <line className={styles['join']} x1={end} x2={end} y1={top + height} y2={top + rowHeight} />
      )}
      <text
        className={`${styles['amount']} ${isEnd(step) ? styles['ends'] : ''}`}
        x={right + 8}
        y={top + height / 2 + 4.5}
      >
        {effectText(step, scale)}
      </text>
    </g>
  );
}

function Name({ step, x, y }: { step: Step; x: number; y: number }) {
  const lines = wrapped(step.label);
  return (
    <text className={nameStyle(step)} x={x - 8} y={y} textAnchor="end">
      {lines.map((line, index) => (
        <tspan key={line} x={x - 8} dy={index === 0 ? `${0.35 - (lines.length - 1) * 0.55}em` : '1.1em'}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Tip({ step, scale }: { step: Step; scale: number }) {
  return (
    <div className={styles['tip']}>
      <strong>{step.label}</strong>
      <div>
        {STEP_NAMES[step.kind]} {effectText(step, scale)}
      </div>
      {!isEnd(step) && <span>running total {amountText(step.after, scale)}</span>}
      {step.term?.line && <span>also in {step.term.line.statement.title}</span>}
    </div>
  );
}

const isEnd = ({ kind }: Step): boolean => kind === 'start' || kind === 'total';

const effectText = (step: Step, scale: number): string =>
  isEnd(step) ? amountText(step.effect, scale) : differenceText(step.effect, scale);

const nameStyle = (step: Step): string => `${styles['label']} ${isEnd(step) ? styles['ends'] : ''}`;

/** What adds points right, what takes points left: the direction is told without colour. */
function outline({ kind }: Step, left: number, right: number, top: number, height: number): string {
  const bottom = top + height;
  const middle = top + height / 2;
  const width = Math.max(right - left, WIDTH_MIN);
  const arrow = Math.min(ARROW_WIDTH, width);
  if (kind === 'rise') {
    const tip = left + width;
    return `M${left},${top}H${tip - arrow}L${tip},${middle}L${tip - arrow},${bottom}H${left}Z`;
  }
  if (kind === 'fall') {
    const tip = right - width;
    return `M${right},${top}H${tip + arrow}L${tip},${middle}L${tip + arrow},${bottom}H${right}Z`;
  }
  return `M${left},${top}h${width}V${bottom}H${left}Z`;
}

/** At most two lines of a name, cut at words. */
function wrapped(label: string): readonly string[] {
  if (label.length <= LINE_CHARACTERS) return [label];
  const space = label.lastIndexOf(' ', LINE_CHARACTERS);
  const first = label.slice(0, space === -1 ? LINE_CHARACTERS : space);
  return [first, cut(label.slice(first.length).trim(), LINE_CHARACTERS)];
}

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text;

/** A tick of the axis, without an exponent. */
const plain = (value: number): string =>
  value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 6 });

const NARROW = '(max-width: 640px)';

const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const query = globalThis.matchMedia(NARROW);
      query.addEventListener('change', onChange);
      return () => query.removeEventListener('change', onChange);
    },
    () => globalThis.matchMedia(NARROW).matches,
  );
