import type { ReplayJob } from '#libs/client';
import { isOver, replayNamed } from './queries.js';

const POLL_MS = 1_000;
const EVENTS = ['queued', 'running', 'progress', 'done', 'failed', 'cancelled'] as const;

interface Watcher {
  readonly onJob: (job: ReplayJob) => void;
  readonly onError: (error: Error) => void;
}

/**
 * Tells what happens to a replay until it is over: by its events, which go on by themselves where the line broke, and where
 * they do not come, by asking again and again. Gives what ends it.
 */
export function watchReplay(replayId: string, { onJob, onError }: Watcher): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const events = new EventSource(`/v1/replays/${encodeURIComponent(replayId)}/events`);
  const stop = (): void => {
    isStopped = true;
    events.close();
    clearTimeout(timer);
  };
  const tell = (job: ReplayJob): void => {
    if (isStopped) return;
    if (isOver(job)) stop();
    onJob(job);
  };
  const poll = async (): Promise<void> => {
    try {
      tell(await replayNamed(replayId));
      if (!isStopped) timer = setTimeout(() => void poll(), POLL_MS);
    } catch (error) {
      if (!isStopped) onError(error as Error);
      stop();
    }
  };
  for (const type of EVENTS) {
    events.addEventListener(type, ({ data }: MessageEvent<string>) => tell(JSON.parse(data) as ReplayJob));
  }
  events.addEventListener('error', () => {
    // While it is CONNECTING the browser tries by itself.
    if (events.readyState === EventSource.CLOSED && !isStopped) void poll();
  });
  return stop;
}
