import type { ExceptionDetail } from '#libs/client';
import { momentName } from '../ui/names.js';
import { Panel } from '../ui/panel.js';
import styles from './decision.module.css';

/** Who decided, when and why; or that it is settled without a decision. */
export function DecisionTold({
  exception: { resolution, open, candidates },
}: {
  exception: ExceptionDetail;
}) {
  if (open) return null;
  if (!resolution) {
    return (
      <Panel title="Settled">
        <p>Nobody had to decide: with what was published since, it is in doubt no longer.</p>
      </Panel>
    );
  }
  const { outcome, candidate, by, actor, reason, recordedAt } = resolution;
  const taken =
    candidate === null ? 'The doubted value was accepted' : `Candidate ${candidate + 1} was taken`;
  const what = outcome === 'dismissed' ? 'It was dismissed' : taken;
  return (
    <Panel title="Decided">
      <dl className={styles['facts']}>
        <dt>What</dt>
        <dd>
          {what}
          {candidate !== null && candidates[candidate] ? `: ${candidates[candidate].description}` : '.'}
        </dd>
        <dt>Who</dt>
        <dd>{by === 'proof' ? `a reader that proved it (${actor})` : actor}</dd>
        <dt>When</dt>
        <dd>
          <time dateTime={recordedAt}>{momentName(recordedAt)}</time>
        </dd>
        <dt>Why</dt>
        <dd className={styles['reason']}>{reason}</dd>
      </dl>
    </Panel>
  );
}
