import type { ReactNode } from 'react';
import styles from './notice.module.css';

/** That there is nothing here, and what would put something here. */
export function EmptyNotice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles['notice']}>
      <h2>{title}</h2>
      {children && <p>{children}</p>}
    </div>
  );
}
