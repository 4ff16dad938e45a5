import type { CommandBus } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import { firstValueFrom, toArray } from 'rxjs';
import type { LedgerAccess } from '../ledger-access.js';
import { ReplayJobs } from './replay-jobs.js';
import type { ReplayCommand, ReplayOutcome } from './replay.command.js';

/** A bus on which replays end when a test says so, or when they are stopped. */
class HandBus {
  readonly running: { readonly command: ReplayCommand; readonly end: (error?: Error) => void }[] = [];

  execute(command: ReplayCommand): Promise<ReplayOutcome> {
    return new Promise((resolve, reject) => {
      const end = (error?: Error): void => (error ? reject(error) : resolve({} as ReplayOutcome));
      command.options.signal?.addEventListener('abort', () => {
        reject(new FigureError('replay-cancelled', 'stopped', {}));
      });
      this.running.push({ command, end });
    });
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('Jobs that replay', () => {
  let bus: HandBus;
  let jobs: ReplayJobs;
  beforeEach(() => {
    bus = new HandBus();
    const clock = { now: () => '2024-03-01T00:00:00.000Z' };
    const ledger = { library: { vantage: () => ({}) } } as unknown as LedgerAccess;
    jobs = new ReplayJobs(bus as unknown as CommandBus, clock, ledger);
  });

  const statuses = (): string[] => jobs.list().map(({ status }) => status);

  it('run one at a time, in the order in which they were asked for', async () => {
    jobs.start({ views: ['catalogue'] });
    jobs.start({ views: ['books'] });
    await turn();
    expect(statuses()).toEqual(['queued', 'running']);
    bus.running[0]!.end();
    await turn();
    expect(statuses()).toEqual(['running', 'done']);
    expect(bus.running.map(({ command }) => command.options.views)).toEqual([['catalogue'], ['books']]);
  });

  it('are cancelled while they wait, and while they run; the next one runs', async () => {
    const [first, second, third] = [jobs.start({}), jobs.start({}), jobs.start({})];
    await turn();
    expect(jobs.cancel(second.replayId).status).toBe('cancelled');
    jobs.cancel(first.replayId);
    await turn();
    expect(statuses()).toEqual(['running', 'cancelled', 'cancelled']);
    expect(bus.running).toHaveLength(2);
    bus.running[1]!.end();
    await turn();
    expect(jobs.get(third.replayId).status).toBe('done');
    expect(jobs.cancel(third.replayId).status).toBe('done');
  });

  it('fail with what they met, and the next one runs', async () => {
    const [first, second] = [jobs.start({}), jobs.start({})];
    await turn();
    bus.running[0]!.end(Object.assign(new Error('commit 7 is damaged'), { code: 'block-damaged' }));
    await turn();
    expect(jobs.get(first.replayId)).toMatchObject({
      status: 'failed',
      error: { code: 'block-damaged', message: 'commit 7 is damaged' },
    });
    expect(jobs.get(second.replayId).status).toBe('running');
    await jobs.close();
    expect(jobs.get(second.replayId).status).toBe('cancelled');
  });

  it('are refused where too many wait', () => {
    const refused = (): unknown => {
      for (let count = 0; count < 40; count++) jobs.start({});
      return null;
    };
    expect(refused).toThrow(expect.objectContaining({ code: 'replays-waiting' }));
    expect(jobs.list().length).toBeLessThan(20);
  });

  it('tell a watcher all that happened behind what was seen, and then what happens, to the end', async () => {
    const { replayId } = jobs.start({});
    await turn();
    const whole = firstValueFrom(jobs.watch(replayId, 0).pipe(toArray()));
    const rest = firstValueFrom(jobs.watch(replayId, 1).pipe(toArray()));
    const { onProgress } = bus.running[0]!.command.options;
    onProgress!({ commits: 25, commitsTotal: 100, observations: 1_000 });
    bus.running[0]!.end();
    const events = await whole;
    expect(events.map(({ id, type }) => [id, type])).toEqual([
      [1, 'queued'],
      [2, 'running'],
      [3, 'progress'],
      [4, 'done'],
    ]);
    expect(events[2]!.job.progress).toMatchObject({ commits: 25, commitsTotal: 100, observations: 1_000 });
    expect(events[2]!.job.progress!.secondsLeft).toBeGreaterThanOrEqual(0);
    expect(await rest).toEqual(events.slice(1));
    // Who comes when it is over is told at once.
    expect(await firstValueFrom(jobs.watch(replayId, 3).pipe(toArray()))).toEqual(events.slice(3));
  });

  it('that nobody asked for are unknown', () => {
    const unknown = expect.objectContaining({ code: 'replay-unknown' }) as Error;
    expect(() => jobs.get('7')).toThrow(unknown);
    expect(() => jobs.cancel('7')).toThrow(unknown);
    expect(() => jobs.watch('7', 0)).toThrow(unknown);
  });
});
