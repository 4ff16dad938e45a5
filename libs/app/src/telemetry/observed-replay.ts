import type { Telemetry } from '#libs/ledger';
import type { ReplayCommand, ReplayOutcome, ReplayProgress } from '../replay/replay.command.js';

type Options = ReplayCommand['options'];

/** Replays, and tells how far it comes and how it ends. */
export async function observedReplay(
  telemetry: Telemetry,
  options: Options,
  replay: (options: Options) => Promise<ReplayOutcome>,
): Promise<ReplayOutcome> {
  const started = performance.now();
  let told: Pick<ReplayProgress, 'commits' | 'observations'> = { commits: 0, observations: 0 };
  const tellUpTo = (now: typeof told): void => {
    // Tasks tell of themselves one by one; what is behind was told already.
    const commits = Math.max(0, now.commits - told.commits);
    const observations = Math.max(0, now.observations - told.observations);
    told = { commits: told.commits + commits, observations: told.observations + observations };
    if (commits + observations > 0) telemetry.tell({ type: 'replay-progress', commits, observations });
  };
  const onProgress = (progress: ReplayProgress): void => {
    tellUpTo(progress);
    options.onProgress?.(progress);
  };
  const end = (outcome: 'done' | 'cancelled' | 'failed'): void =>
    telemetry.tell({ type: 'replay', outcome, seconds: (performance.now() - started) / 1000 });
  try {
    const outcome = await replay({ ...options, onProgress });
    tellUpTo({ commits: outcome.commit, observations: outcome.observations });
    end('done');
    return outcome;
  } catch (error) {
    const isCancelled = error instanceof Error && 'code' in error && error.code === 'replay-cancelled';
    end(isCancelled ? 'cancelled' : 'failed');
    throw error;
  }
}
