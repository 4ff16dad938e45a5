import { useEffect, useId, useState, type HTMLInputTypeAttribute } from 'react';
import styles from './filters.module.css';

const QUIET_MS = 350;

interface TextFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Told when the reader pauses, or leaves the field; nothing: no filter. */
  readonly onChange: (value: string | undefined) => void;
  readonly problem?: string | undefined;
  /** What would be right: said in place of a pattern that the server names. */
  readonly hint?: string;
  readonly placeholder?: string;
  readonly type?: HTMLInputTypeAttribute;
  readonly width?: 'narrow' | 'wide';
}

/** A filter that is typed. */
export function TextFilter(props: TextFilterProps) {
  const { label, value = '', onChange, problem, hint, placeholder, type = 'text', width } = props;
  const id = useId();
  const [text, setText] = useState(value);
  const [seen, setSeen] = useState(value);
  const [sent, setSent] = useState(value);
  // Another value than the one that was sent comes from elsewhere: from a link, or from going back.
  if (value !== seen) {
    setSeen(value);
    if (value !== sent) setText(value);
  }
  const send = (): void => {
    if (text.trim() === value) return;
    setSent(text.trim());
    onChange(text.trim() === '' ? undefined : text.trim());
  };
  useEffect(() => {
    const timer = setTimeout(send, QUIET_MS);
    return () => clearTimeout(timer);
  });
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        className={[styles['input'], width && styles[width]].filter(Boolean).join(' ')}
        value={text}
        placeholder={placeholder}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : `${id}-problem`}
        onChange={({ target }) => setText(target.value)}
        onBlur={send}
        onKeyDown={({ key }) => key === 'Enter' && send()}
      />
      {problem !== undefined && (
        <span id={`${id}-problem`} role="alert" className={styles['problem']}>
          {hint && problem.includes('regular expression') ? `Write ${hint}.` : problem}
        </span>
      )}
    </div>
  );
}
