import type { ReactNode } from 'react';
import styles from './badge.module.css';

export type Tone = 'good' | 'info' | 'warn' | 'bad' | 'odd' | 'plain';

/** A word about a thing. The tone adds to the word, it never stands alone. */
export function Badge({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={`${styles['badge']} ${styles[tone] ?? ''}`}>{children}</span>;
}
