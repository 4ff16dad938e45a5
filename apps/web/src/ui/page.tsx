import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** One page: its heading, which the tab of the browser shows too, and its parts under it. */
export function Page({ title, lead, tools, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Tieout`;
  }, [title]);
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <div>
          <h1>{title}</h1>
          {lead && <div className={styles['lead']}>{lead}</div>}
        </div>
        {tools}
      </div>
      {children}
    </div>
  );
}
