import { lazy, Suspense } from 'react';
import type { ReplayJob } from '#libs/client';
import { ProgressBar } from '../ui/progress-bar.js';
import { countName, secondsName } from './replay-words.js';
import styles from './replay.module.css';

const RateLine = lazy(() => import('./rate-line.js'));

/** How far it is, how fast, and how long it will take; when it is over, how long it took. */
export function ReplayProgress({ job, rates }: { job: ReplayJob; rates: readonly number[] }) {
  const { status, progress, outcome } = job;
  return (
    <>
      <ProgressBar label={LABELS[status]} part={partOf(job)} detail={detailOf(job)} />
      <dl className={styles['facts']}>
        {outcome ? (
          <>
            <Fact name="observations" value={countName(outcome.observations)} />
            <Fact name="figures" value={countName(outcome.figures)} />
            <Fact name="entities" value={countName(outcome.entities)} />
            <Fact name="observations a second" value={countName(outcome.observationsPerSecond)} />
            <Fact name="took, folding alone" value={secondsName(outcome.seconds)} />
          </>
        ) : (
          <>
            <Fact name="observations" value={progress ? countName(progress.observations) : '—'} />
            <Fact
              name="observations a second"
              value={progress ? countName(progress.observationsPerSecond) : '—'}
            />
            <Fact name="time left" value={leftOf(job)} />
          </>
        )}
      </dl>
      {rates.length > 1 && (
        <Suspense fallback={<div className={styles['rate']} />}>
          <RateLine rates={rates} />
        </Suspense>
      )}
    </>
  );
}

const LABELS: Readonly<Record<ReplayJob['status'], string>> = {
  queued: 'Waiting for the replay before it',
  running: 'Commits folded',
  done: 'All commits folded',
  failed: 'Stopped by a fault',
  cancelled: 'Stopped; the next one goes on from there',
};

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function partOf({ status, progress }: ReplayJob): number {
  if (status === 'done') return 1;
  return progress && progress.commitsTotal > 0 ? progress.commits / progress.commitsTotal : 0;
}

function detailOf({ status, progress, outcome }: ReplayJob): string {
  if (status === 'done' && outcome) return `${countName(outcome.commit)} of ${countName(outcome.commit)}`;
  return progress ? `${countName(progress.commits)} of ${countName(progress.commitsTotal)}` : 'none yet';
}

function leftOf({ status, progress }: ReplayJob): string {
  if (status !== 'running' || progress?.secondsLeft == null) return '—';
  // Views are written and digests made when all is folded, of which the estimate knows nothing.
  return progress.commits >= progress.commitsTotal
    ? 'making digests'
    : `about ${secondsName(progress.secondsLeft)}`;
}
