import type { Commit } from '#libs/figures';
import {
  LedgerError,
  type Appended,
  type AppendOptions,
  type AppendOutcome,
  type EventLog,
  type RunEntry,
  type Telemetry,
} from '#libs/ledger';

/** A log that tells what is appended to it, and how long that takes; else as it is. */
export function observedLog(log: EventLog, telemetry: Telemetry): EventLog {
  return {
    append: async (commit: Commit, options: AppendOptions) => {
      const append = async (): Promise<Appended[]> => [await log.append(commit, options)];
      const [appended] = await observed([{ commit }], telemetry, append);
      return appended!;
    },
    appendRun: (run, expectedRevision) =>
      observed(run, telemetry, () => log.appendRun(run, expectedRevision)),
    find: (commitId) => log.find(commitId),
    readEntity: (entity, fromRevision) => log.readEntity(entity, fromRevision),
    readAll: (fromNumber) => log.readAll(fromNumber),
    follow: (fromNumber, signal) => log.follow(fromNumber, signal),
    head: () => log.head(),
    waitFor: (number, timeoutMs) => log.waitFor(number, timeoutMs),
    close: () => log.close(),
  };
}

type Run = readonly Pick<RunEntry, 'commit'>[];

function observed(
  run: Run,
  telemetry: Telemetry,
  append: () => Promise<readonly Appended[]>,
): Promise<readonly Appended[]> {
  const [first] = run;
  if (!first) return append();
  const { id: commitId, entity, correlationId } = first.commit.header;
  const what = { entity, commitId, correlationId, commits: run.length, events: eventsOf(run) };
  const facts = {
    'tieout.entity': entity,
    'tieout.commit.id': commitId,
    'tieout.correlation_id': correlationId,
    'tieout.commits': what.commits,
    'tieout.events': what.events,
  };
  return telemetry.span('append', facts, async (span) => {
    const started = performance.now();
    const tell = (outcome: AppendOutcome, number: number | null): void => {
      const seconds = (performance.now() - started) / 1000;
      telemetry.tell({ type: 'append', outcome, ...what, number, seconds });
      span.note({ 'tieout.append.outcome': outcome, ...(number !== null && { 'tieout.commit': number }) });
    };
    try {
      const appended = await append();
      tell(appended.some((each) => each.appended) ? 'appended' : 'known', appended.at(-1)!.number);
      return appended;
    } catch (error) {
      tell(isConflict(error) ? 'wrong-revision' : 'failed', null);
      throw error;
    }
  });
}

const isConflict = (error: unknown): boolean =>
  error instanceof LedgerError && error.code === 'wrong-revision';

const eventsOf = (run: Run): number =>
  run.reduce(
    (sum, { commit }) =>
      sum +
      ('events' in commit ? commit.events.length : 1 + commit.filing.measure.length + commit.rest.length),
    0,
  );
