import styles from './filters.module.css';

interface CheckFilterProps {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}

export function CheckFilter({ label, isChecked, onChange }: CheckFilterProps) {
  return (
    <label className={styles['check']}>
      <input type="checkbox" checked={isChecked} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
