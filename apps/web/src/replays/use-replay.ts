import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReplayJob } from '#libs/client';
import { isOver } from './queries.js';
import { watchReplay } from './watch-replay.js';

const RATES_MAX = 240;

/** A replay as it is now, and how fast it was at each word of it. */
interface WatchedReplay {
  readonly job: ReplayJob | null;
  readonly rates: readonly number[];
  readonly error: Error | null;
}

const NOTHING: WatchedReplay = { job: null, rates: [], error: null };

export function useReplay(replayId: string, attempt: number): WatchedReplay {
  const client = useQueryClient();
  const [watched, setWatched] = useState(NOTHING);
  useEffect(() => {
    setWatched(NOTHING);
    return watchReplay(replayId, {
      onJob: (job) => {
        setWatched(({ rates }) => ({ job, rates: withRate(rates, job), error: null }));
        if (isOver(job)) void client.invalidateQueries({ predicate: ({ queryKey }) => isTold(queryKey[0]) });
      },
      onError: (error) => setWatched((before) => ({ ...before, error })),
    });
  }, [replayId, attempt, client]);
  return watched;
}

/** What the end of a replay changes. */
const isTold = (what: unknown): boolean =>
  what === 'projections' || what === 'replays' || what === 'certificates';

function withRate(rates: readonly number[], { status, progress }: ReplayJob): readonly number[] {
  if (status !== 'running' || !progress) return rates;
  return [...rates, progress.observationsPerSecond].slice(-RATES_MAX);
}
