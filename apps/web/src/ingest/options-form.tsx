import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useId, useState } from 'react';
import type { ApiProblem } from '../api/api-problem.js';
import { foundEntities } from '../entities/queries.js';
import { Button } from '../ui/button.js';
import { fieldOf, FORMATS, hintOf, TEXT_MAX, type DocumentOptions } from './document-options.js';
import styles from './options-form.module.css';

interface OptionsFormProps {
  readonly options: DocumentOptions;
  readonly problem: ApiProblem | null;
  readonly isBusy: boolean;
  readonly onRead: (options: DocumentOptions) => void;
}

const TEXTS = [
  ['entity', 'Entity', 'such as cik:0001804583, if the document does not say'],
  ['published', 'Made public', 'such as 2021-08-11, if the document does not say'],
  ['form', 'Form', 'that it was filed under, such as 8-K'],
  ['name', 'File name', 'in messages; its ending helps to tell the format'],
] as const;

/** What a document may not say itself; what it does say stands, and another word here is refused. */
export function OptionsForm({ options, problem, isBusy, onRead }: OptionsFormProps) {
  const [said, setSaid] = useState(options);
  const id = useId();
  const entities = useQuery(foundEntities(useDeferredValue(said.entity.trim())));
  const wrong = problem && fieldOf(problem);
  const change = (field: keyof DocumentOptions, value: string): void => setSaid({ ...said, [field]: value });
  const wrongOf = (field: keyof DocumentOptions): string | null =>
    problem && wrong === field ? hintOf(problem) : null;
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        onRead(said);
      }}
    >
      {TEXTS.map(([field, label, hint]) => (
        <div key={field} className={styles['field']}>
          <label htmlFor={`${id}-${field}`}>{label}</label>
          <input
            id={`${id}-${field}`}
            value={said[field]}
            maxLength={TEXT_MAX}
            autoComplete="off"
            spellCheck={false}
            list={field === 'entity' ? `${id}-entities` : undefined}
            aria-invalid={wrong === field}
            aria-describedby={`${id}-${field}-note`}
            onChange={({ target }) => change(field, target.value)}
          />
          <Note id={`${id}-${field}-note`} wrong={wrongOf(field)} hint={hint} />
        </div>
      ))}
      <datalist id={`${id}-entities`}>
        {entities.data?.items.map(({ entity, name }) => (
          <option key={entity} value={entity}>
            {name ?? entity}
          </option>
        ))}
      </datalist>
      <div className={styles['field']}>
        <label htmlFor={`${id}-format`}>Read as</label>
        <select
          id={`${id}-format`}
          value={said.format}
          aria-invalid={wrong === 'format'}
          aria-describedby={`${id}-format-note`}
          onChange={({ target }) => change('format', target.value)}
        >
          {FORMATS.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
        <Note id={`${id}-format-note`} wrong={wrongOf('format')} />
      </div>
      <div className={styles['actions']}>
        <Button type="submit" look={wrong ? 'primary' : undefined} disabled={isBusy}>
          Read again
        </Button>
      </div>
    </form>
  );
}

function Note({ id, wrong, hint = '' }: { id: string; wrong: string | null; hint?: string }) {
  return (
    <span
      id={id}
      className={wrong === null ? styles['note'] : styles['wrong']}
      role={wrong === null ? undefined : 'alert'}
    >
      {wrong ?? hint}
    </span>
  );
}
