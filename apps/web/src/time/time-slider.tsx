import { useId, useMemo, type KeyboardEvent } from 'react';
import { Button } from '../ui/button.js';
import { momentName } from '../ui/names.js';
import { countAt, inSight, placeOf, placeTicks, type PlacedTick, type Tick } from './ticks.js';
import styles from './time-slider.module.css';

const STEPS = 1000;
const KEYS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };

interface TimeSliderProps {
  readonly name: string;
  /** What came into sight when. */
  readonly ticks: readonly Tick[];
  readonly spacing: 'by-time' | 'even';
  /** A date or a moment; absent: today. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  /** The reader is about to move it: these are the values next to it. */
  readonly onNear?: (values: readonly (string | undefined)[]) => void;
}

/** One axis of time. The thumb stops where something changed; the date beside it takes any day. */
export function TimeSlider({ name, ticks, spacing, value, onChange, onNear }: TimeSliderProps) {
  const id = useId();
  const placed = useMemo(() => placeTicks(ticks, spacing), [ticks, spacing]);
  const count = inSight(placed, value);
  const place = placeOf(placed, count);
  const near = (at = count): void =>
    onNear?.(
      [at - 1, at + 1].filter((to) => to >= 0 && to <= placed.length).map((to) => valueAt(placed, to)),
    );
  const move = (to: number): void => {
    const bounded = Math.min(placed.length, Math.max(0, to));
    if (bounded === count && value === undefined) return;
    near(bounded);
    onChange(valueAt(placed, bounded));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = KEYS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(count + step);
  };
  return (
    <div className={styles['slider']}>
      <label htmlFor={id} className={styles['name']}>
        {name}
        <span className={styles['note']}>
          {count} of {placed.length} in sight
        </span>
      </label>
      <div className={styles['track']} onPointerEnter={() => near()} onFocus={() => near()}>
        <div className={styles['past']} style={{ width: `${place * 100}%` }} />
        {placed.map((tick) => (
          <div
            key={tick.at}
            className={styles['tick']}
            style={{ left: `${tick.place * 100}%` }}
            title={`${momentName(tick.at)}: ${tick.name}`}
          />
        ))}
        <input
          id={id}
          className={styles['range']}
          type="range"
          min={0}
          max={STEPS}
          value={Math.round(place * STEPS)}
          aria-valuetext={textOf(placed, count, value)}
          onChange={({ target }) => move(countAt(placed, Number(target.value) / STEPS))}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className={styles['exact']}>
        <input
          type="date"
          className={styles['date']}
          aria-label={`${name}, to the day`}
          value={value?.slice(0, 10) ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        />
        <Button look="plain" disabled={value === undefined} onClick={() => onChange(undefined)}>
          Today
        </Button>
      </div>
    </div>
  );
}

/** The day before the first where none is to be in sight; today where all are. */
function valueAt(ticks: readonly PlacedTick[], count: number): string | undefined {
  if (count >= ticks.length) return undefined;
  const at = ticks[count - 1]?.at;
  if (at !== undefined) return at.endsWith('T23:59:59.999Z') ? at.slice(0, 10) : at;
  const first = Date.parse(ticks[0]?.at ?? '');
  return Number.isNaN(first) ? undefined : new Date(first - 1).toISOString();
}

function textOf(ticks: readonly PlacedTick[], count: number, value: string | undefined): string {
  const last = ticks[count - 1];
  const day = value === undefined ? 'today' : momentName(value);
  return last
    ? `${day}; the newest in sight is ${last.name} of ${momentName(last.at)}`
    : `${day}; nothing in sight`;
}
