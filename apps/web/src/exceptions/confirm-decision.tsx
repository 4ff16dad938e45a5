import { Dialog, DialogDismiss, DialogHeading } from '@ariakit/react';
import { Button } from '../ui/button.js';
import buttons from '../ui/button.module.css';
import type { WayOut } from './choices.js';
import styles from './decision.module.css';

interface ConfirmDecisionProps {
  readonly isOpen: boolean;
  readonly way: WayOut;
  readonly by: string;
  readonly reason: string;
  readonly isPending: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What will be written, before it is: a commit of a ledger is never taken back. */
export function ConfirmDecision(props: ConfirmDecisionProps) {
  const { isOpen, way, by, reason, isPending, onConfirm, onClose } = props;
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      className={styles['dialog']}
      backdrop={<div className={styles['backdrop']} />}
    >
      <DialogHeading className={styles['heading']}>Write this decision?</DialogHeading>
      <dl className={styles['facts']}>
        <dt>What</dt>
        <dd>{way.title}</dd>
        <dt>Then</dt>
        <dd>{way.consequence}</dd>
        <dt>Who</dt>
        <dd>{by}</dd>
        <dt>Why</dt>
        <dd className={styles['reason']}>{reason}</dd>
      </dl>
      <p className={styles['note']}>
        It is appended in a commit of its own, under this name and with this reason, and stays there for good.
      </p>
      <div className={styles['acts']}>
        <Button look="primary" onClick={onConfirm} disabled={isPending}>
          {isPending ? 'Writing…' : 'Write it'}
        </Button>
        <DialogDismiss className={buttons['button']}>Back</DialogDismiss>
      </div>
    </Dialog>
  );
}
