import { Button } from '../ui/button.js';
import styles from './filters.module.css';

interface MoreRowsProps {
  readonly count: number;
  /** Absent at the end of the list. */
  readonly onMore: (() => void) | undefined;
  readonly isLoading: boolean;
}

/** How much of a list is shown, and the way to more of it. */
export function MoreRows({ count, onMore, isLoading }: MoreRowsProps) {
  return (
    <div className={styles['more']}>
      {onMore && (
        <Button onClick={onMore} disabled={isLoading}>
          {isLoading ? 'Loading…' : 'Show more'}
        </Button>
      )}
      <span role="status">
        {onMore
          ? `The first ${count.toLocaleString('en')} are shown`
          : `${count.toLocaleString('en')} in all`}
      </span>
    </div>
  );
}
