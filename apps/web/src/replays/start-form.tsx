import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import type { Projection } from '#libs/client';
import { Button } from '../ui/button.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import { words } from '../ui/names.js';
import { startReplay } from './queries.js';
import styles from './replay.module.css';

const WORKERS_MAX = 16;
const MOMENT_LENGTH_MAX = 30;

/** Begins a rebuild, and goes to watch it. */
export function StartForm({ projections }: { projections: readonly Projection[] }) {
  const navigate = useNavigate();
  const client = useQueryClient();
  const [views, setViews] = useState<readonly string[]>([]);
  const start = useMutation({
    mutationFn: startReplay,
    onSuccess: ({ replayId }) => {
      void client.invalidateQueries({ queryKey: ['replays'] });
      void navigate({ to: '/replays/$replayId', params: { replayId } });
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    start.mutate(askedIn(new FormData(event.currentTarget), views));
  };
  return (
    <Panel title="Rebuild from the log">
      <form className={styles['form']} onSubmit={submit}>
        <p className={styles['note']}>
          Folds every commit anew, beside what is live, and compares. As of today, what is rebuilt takes the
          place of the live one. As of an earlier day the digests are told, and nothing is changed.
        </p>
        <details>
          <summary>Only a part, or as of another day</summary>
          <div className={styles['options']}>
            <fieldset className={styles['views']}>
              <legend>What to rebuild; none: everything</legend>
              {['books', ...projections.map(({ name }) => name)].map((name) => (
                <label key={name}>
                  <input
                    type="checkbox"
                    checked={views.includes(name)}
                    onChange={({ target }) =>
                      setViews(target.checked ? [...views, name] : views.filter((view) => view !== name))
                    }
                  />
                  {words(name)}
                </label>
              ))}
            </fieldset>
            <label>
              Published as of
              <input type="text" name="asOf" placeholder="2021-12-31" maxLength={MOMENT_LENGTH_MAX} />
            </label>
            <label>
              Recorded as of
              <input type="text" name="recordedAsOf" placeholder="2021-12-31" maxLength={MOMENT_LENGTH_MAX} />
            </label>
            <label>
              To commit
              <input type="number" name="toCommit" min={0} step={1} />
            </label>
            <label>
              Threads
              <input type="number" name="workers" min={1} max={WORKERS_MAX} step={1} />
            </label>
          </div>
        </details>
        <Button type="submit" look="primary" disabled={start.isPending}>
          {start.isPending ? 'Starting…' : 'Start the replay'}
        </Button>
        {start.error && <ProblemNotice error={start.error} />}
      </form>
    </Panel>
  );
}

function askedIn(form: FormData, views: readonly string[]): Parameters<typeof startReplay>[0] {
  const said = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const text = (name: 'asOf' | 'recordedAsOf') => (said(name) === '' ? {} : { [name]: said(name) });
  const count = (name: 'toCommit' | 'workers') => (said(name) === '' ? {} : { [name]: Number(said(name)) });
  return {
    ...(views.length === 0 ? {} : { views: views as never }),
    ...text('asOf'),
    ...text('recordedAsOf'),
    ...count('toCommit'),
    ...count('workers'),
  };
}
