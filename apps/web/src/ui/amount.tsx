import { amountText } from './amounts.js';
import styles from './amount.module.css';

interface AmountProps {
  /** A decimal string in whole units; null: nil. */
  readonly value: string | null;
  readonly scale?: number;
  readonly digits?: number | undefined;
}

/** An amount in a column of amounts. */
export function Amount({ value, scale = 0, digits }: AmountProps) {
  const sign = value?.startsWith('-') ? styles['negative'] : '';
  return <span className={`${styles['amount']} ${sign}`}>{amountText(value, scale, digits)}</span>;
}
