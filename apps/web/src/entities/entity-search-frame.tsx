import { Search } from 'lucide-react';
import styles from './entity-search.module.css';

/** What an entity may be sought by. */
export const SOUGHT_BY = 'CIK, ticker or name';

export const SearchIcon = () => <Search size={16} className={styles['icon']} aria-hidden />;

/** The box as it looks before it can be typed in. */
export const EntitySearchFrame = () => (
  <div className={styles['box']} aria-hidden>
    <SearchIcon />
    <input className={styles['input']} placeholder={SOUGHT_BY} disabled />
  </div>
);
