import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** Beside the title: filters, buttons. */
  readonly tools?: ReactNode;
  /** Without a margin inside: tables and documents. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

/** A part of a page, with its heading. */
export function Panel({ title, tools, isFlush = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <div className={styles['head']}>
        <h2 id={id}>{title}</h2>
        {tools}
      </div>
      <div className={isFlush ? styles['flush'] : styles['body']}>{children}</div>
    </section>
  );
}
