import { useId } from 'react';
import styles from './progress-bar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** From 0 to 1. */
  readonly part: number;
  /** Beside the label: how much of what. */
  readonly detail?: string;
}

/** How far something is. */
export function ProgressBar({ label, part, detail }: ProgressBarProps) {
  const id = useId();
  return (
    <div className={styles['bar']}>
      <div className={styles['words']}>
        <label htmlFor={id}>{label}</label>
        <span>{detail ?? `${Math.floor(part * 100)} %`}</span>
      </div>
      <progress id={id} className={styles['track']} value={part} max={1} />
    </div>
  );
}
