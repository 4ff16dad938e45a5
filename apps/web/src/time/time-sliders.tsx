import { useNavigate, useSearch } from '@tanstack/react-router';
import { TimeSlider } from './time-slider.js';
import styles from './time-sliders.module.css';

export function TimeSliders({
  entity,
}: {
  entity: string;
  statement: string;
  presentation: string | undefined;
}) {
  const { asOf, recordedAsOf } = useSearch({ from: '__root__' });
  const navigate = useNavigate();
  const ticks = ['2021-05-10', '2021-08-11', '2022-05-03', '2024-02-27'].map((d) => ({
    at: `${d}T23:59:59.999Z`,
    name: `20-F ${entity}`,
  }));
  return (
    <section className={styles['sliders']} aria-label="What is in sight">
      <TimeSlider
        name="Published as of"
        ticks={ticks}
        spacing="by-time"
        value={asOf}
        onChange={(value) =>
          void navigate({ to: '.', search: (old) => ({ ...old, asOf: value }), replace: true })
        }
      />
      <TimeSlider
        name="Recorded as of"
        ticks={ticks}
        spacing="even"
        value={recordedAsOf}
        onChange={(value) =>
          void navigate({ to: '.', search: (old) => ({ ...old, recordedAsOf: value }), replace: true })
        }
      />
    </section>
  );
}
