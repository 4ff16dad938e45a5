import { Area, AreaChart, ResponsiveContainer, YAxis } from 'recharts';
import styles from './replay.module.css';

/** How the rate went; the number itself stands above it. */
export default function RateLine({ rates }: { rates: readonly number[] }) {
  return (
    <figure className={styles['rate']}>
      <figcaption className="visually-hidden">Observations a second, since it began</figcaption>
      <ResponsiveContainer width="100%" height="100%">
        <AreaChart
          data={rates.map((rate) => ({ rate }))}
          margin={{ top: 4, right: 0, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <YAxis hide domain={[0, 'dataMax']} />
          <Area
            dataKey="rate"
            type="monotone"
            stroke="var(--accent)"
            fill="var(--accent-soft)"
            isAnimationActive={false}
          />
        </AreaChart>
      </ResponsiveContainer>
    </figure>
  );
}
