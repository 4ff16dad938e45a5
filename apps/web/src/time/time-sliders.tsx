import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { publishedTicks, recordedTicks } from './change-ticks.js';
import { changesOf } from './queries.js';
import type { Seen } from './seen.js';
import { TimeSlider } from './time-slider.js';
import styles from './time-sliders.module.css';

interface TimeSlidersProps {
  readonly entity: string;
  readonly statement: string;
  readonly presentation: 'as-filed' | 'standard';
  /** The reader is about to move one of them: what would be in sight then. */
  readonly onNear: (seen: Seen) => void;
}

/** Both axes of time, with a tick where something changed in the statement. */
export function TimeSliders({ entity, statement, presentation, onNear }: TimeSlidersProps) {
  const { asOf, recordedAsOf } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const { data: acts } = useQuery(changesOf(entity, statement, presentation));
  const published = useMemo(() => publishedTicks(acts ?? []), [acts]);
  const recorded = useMemo(() => recordedTicks(acts ?? []), [acts]);
  const see = (axis: 'asOf' | 'recordedAsOf', value: string | undefined): void =>
    void navigate({
      to: '.',
      search: (old) => ({ ...old, [axis]: value }),
      replace: true,
      resetScroll: false,
    });
  const near = (axis: 'asOf' | 'recordedAsOf', values: readonly (string | undefined)[]): void => {
    for (const value of values) {
      const both = { asOf, recordedAsOf, [axis]: value };
      onNear({
        ...(both.asOf === undefined ? {} : { asOf: both.asOf }),
        ...(both.recordedAsOf === undefined ? {} : { recordedAsOf: both.recordedAsOf }),
      });
    }
  };
  return (
    <section className={styles['sliders']} aria-label="What is in sight">
      <TimeSlider
        name="Published as of"
        ticks={published}
        spacing="by-time"
        value={asOf}
        onChange={(value) => see('asOf', value)}
        onNear={(values) => near('asOf', values)}
      />
      <TimeSlider
        name="Recorded as of"
        ticks={recorded}
        spacing="even"
        value={recordedAsOf}
        onChange={(value) => see('recordedAsOf', value)}
        onNear={(values) => near('recordedAsOf', values)}
      />
    </section>
  );
}
