import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type FormEvent } from 'react';
import type { Decision, ExceptionDetail } from '#libs/client';
import { ApiProblem } from '../api/api-problem.js';
import { Button } from '../ui/button.js';
import { Panel } from '../ui/panel.js';
import { ProblemNotice } from '../ui/problem-notice.js';
import type { WayOut } from './choices.js';
import { ConfirmDecision } from './confirm-decision.js';
import { decide, newKey } from './decide.js';
import styles from './decision.module.css';
import { outcomeKey } from './queries.js';
import { rememberedName, rememberName } from './remembered-name.js';
import { StatedTable } from './stated-table.js';

interface DecisionFormProps {
  readonly exception: ExceptionDetail;
  readonly ways: readonly WayOut[];
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

const NAME_MAX = 200;
const REASON_MAX = 4000;

/** A person's decision: one way out, by name and with a reason. */
export function DecisionForm({ exception: { exceptionId }, ways, chosen, onChoose }: DecisionFormProps) {
  const id = useId();
  const client = useQueryClient();
  // One form is one act, however often it is sent.
  const [key] = useState(newKey);
  const [by, setBy] = useState(rememberedName);
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const [isConfirming, setIsConfirming] = useState(false);
  const way = ways.find((each) => each.key === chosen);
  const missing = missingOf(way, by, reason);
  const { mutate, error, isPending } = useMutation({
    mutationFn: (decision: Decision) => decide(exceptionId, decision, key),
    onSuccess: (outcome) => client.setQueryData(outcomeKey(exceptionId), outcome),
    onSettled: (_, problem) => {
      setIsConfirming(false);
      // Figures, statements and lists may say another thing now; and what was refused may have been decided by another.
      if (!problem || isDecided(problem)) void client.invalidateQueries();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setIsChecked(true);
    if (Object.keys(missing).length === 0) setIsConfirming(true);
  };
  const confirm = (): void => {
    if (!way) return;
    rememberName(by.trim());
    mutate({ choice: way.choice, by: by.trim(), reason: reason.trim() });
  };
  const problem = (name: keyof Missing) => (isChecked ? missing[name] : undefined);
  return (
    <Panel title="Decide">
      <form className={styles['form']} onSubmit={submit} noValidate>
        <fieldset className={styles['ways']} aria-describedby={problem('way') && `${id}-way`}>
          <legend>What the document says there</legend>
          {ways.map((each) => (
            <Way key={each.key} way={each} isChosen={each === way} name={id} onChoose={onChoose} />
          ))}
          <Missed id={`${id}-way`} what={problem('way')} />
        </fieldset>
        <label htmlFor={`${id}-by`}>Your name</label>
        <input
          id={`${id}-by`}
          value={by}
          required
          maxLength={NAME_MAX}
          autoComplete="name"
          aria-invalid={problem('by') !== undefined}
          aria-describedby={`${id}-by-missing`}
          onChange={({ target }) => setBy(target.value)}
        />
        <Missed id={`${id}-by-missing`} what={problem('by')} />
        <label htmlFor={`${id}-reason`}>Reason</label>
        <textarea
          id={`${id}-reason`}
          value={reason}
          required
          rows={3}
          maxLength={REASON_MAX}
          placeholder="What you saw, for whoever reads it later"
          aria-invalid={problem('reason') !== undefined}
          aria-describedby={`${id}-reason-missing`}
          onChange={({ target }) => setReason(target.value)}
        />
        <Missed id={`${id}-reason-missing`} what={problem('reason')} />
        {error && !isConfirming && <ProblemNotice error={error} />}
        <Button type="submit" look="primary" disabled={isPending}>
          Review the decision
        </Button>
      </form>
      {way && (
        <ConfirmDecision
          isOpen={isConfirming}
          way={way}
          by={by.trim()}
          reason={reason.trim()}
          isPending={isPending}
          onConfirm={confirm}
          onClose={() => setIsConfirming(false)}
        />
      )}
    </Panel>
  );
}

interface WayProps {
  readonly way: WayOut;
  readonly isChosen: boolean;
  readonly name: string;
  readonly onChoose: (key: string) => void;
}

function Way({ way: { key, title, observations }, isChosen, name, onChoose }: WayProps) {
  return (
    <div className={`${styles['way']} ${isChosen ? styles['chosen'] : ''}`}>
      <label>
        <input type="radio" name={name} checked={isChosen} onChange={() => onChoose(key)} />
        {title}
      </label>
      {observations.length > 0 && <StatedTable caption={title} observations={observations} />}
    </div>
  );
}

function Missed({ id, what }: { id: string; what: string | undefined }) {
  return (
    <span id={id} role="alert" className={styles['missing']}>
      {what}
    </span>
  );
}

interface Missing {
  readonly way?: string;
  readonly by?: string;
  readonly reason?: string;
}

const missingOf = (way: WayOut | undefined, by: string, reason: string): Missing => ({
  ...(way ? {} : { way: 'Choose one of these.' }),
  ...(by.trim() === '' ? { by: 'Say who decides.' } : {}),
  ...(reason.trim() === '' ? { reason: 'Say why: the ledger keeps it for good.' } : {}),
});

const isDecided = (error: Error): boolean => error instanceof ApiProblem && error.status === 409;
