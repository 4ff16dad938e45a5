import { useId } from 'react';
import styles from './filters.module.css';

interface SelectFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  /** What can be chosen, with its name. */
  readonly options: readonly (readonly [value: string, name: string])[];
  /** The name of no choice. */
  readonly none?: string;
  readonly onChange: (value: string | undefined) => void;
  readonly width?: 'narrow' | 'wide';
}

/** A filter by one of a few; a value that is none of them is offered as it was said. */
export function SelectFilter({ label, value, options, none, onChange, width }: SelectFilterProps) {
  const id = useId();
  const isKnown = value === undefined || options.some(([each]) => each === value);
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={[styles['input'], width && styles[width]].filter(Boolean).join(' ')}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">{none ?? 'any'}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
