import { useId, type ReactNode } from 'react';
import styles from './panel.module.css';

interface PanelProps {
  readonly title: string;
  /** Under the title. */
  readonly lead?: ReactNode;
  /** Beside the title: filters, buttons. */
  readonly tools?: ReactNode;
  /** Without a margin inside: tables and documents. */
  readonly isFlush?: boolean;
  readonly children: ReactNode;
}

/** A part of a page, with its heading. */
export function Panel({ title, lead, tools, isFlush = false, children }: PanelProps) {
  const id = useId();
  return (
    <section className={styles['panel']} aria-labelledby={id}>
      <div className={styles['head']}>
        <div>
          <h2 id={id}>{title}</h2>
          {lead && <p className={styles['lead']}>{lead}</p>}
        </div>
        {tools}
      </div>
      <div className={isFlush ? styles['flush'] : styles['body']}>{children}</div>
    </section>
  );
}
