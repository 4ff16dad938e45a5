import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.js';
import styles from './filters.module.css';

interface FilterBarProps {
  readonly label: string;
  /** Absent where nothing is filtered. */
  readonly onClear?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** What a list is narrowed by. Each filter acts as it is said; there is nothing to send. */
export function FilterBar({ label, onClear, children }: FilterBarProps) {
  return (
    <form
      role="search"
      aria-label={label}
      className={styles['bar']}
      onSubmit={(event) => event.preventDefault()}
    >
      {children}
      {onClear && (
        <Button className={styles['end']} look="plain" onClick={onClear}>
          <X size={15} aria-hidden /> Clear
        </Button>
      )}
    </form>
  );
}
