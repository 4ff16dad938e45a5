import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import type { Telemetry } from '#libs/ledger';
import { BOOKS, clearRetired, combinedDigest, type TaskOutcome } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { certify } from '../certificates/certificate.js';
import { CLOCK, type Clock } from '../clock.js';
import { LedgerAccess } from '../ledger-access.js';
import { LogTree } from '../log-tree/log-tree.js';
import { observedReplay } from '../telemetry/observed-replay.js';
import { TELEMETRY } from '../telemetry/telemetry-token.js';
import { planReplay, type ReplayPlan } from './replay-plan.js';
import {
  ReplayCommand,
  type Replayable,
  type ReplayedViewJson,
  type ReplayOutcome,
} from './replay.command.js';
import { runTasks } from './run-tasks.js';

/** Logs shorter than this are folded before threads have started. */
const WORTH_WORKERS_COMMITS = 10_000;
const WORKERS_MAX = 16;
/** Threads load compiled code only: what runs from its sources folds by itself. */
const CAN_START_THREADS = import.meta.url.endsWith('.js');
/** Entities named where a projection did not agree. */
const DIFFERING_MAX = 10;

@CommandHandler(ReplayCommand)
export class ReplayHandler implements ICommandHandler<ReplayCommand> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(TELEMETRY) private readonly telemetry: Telemetry,
    @Inject(LogTree) private readonly tree: LogTree,
  ) {}

  /**
   * @throws FigureError `commit-unknown`, `time-malformed`, `projection-unknown`, `replay-cancelled`;
   *   LedgerError `block-damaged`
   */
  execute({ options }: ReplayCommand): Promise<ReplayOutcome> {
    return observedReplay(this.telemetry, options, (observed) => this.replay(observed));
  }

  private async replay(options: ReplayCommand['options']): Promise<ReplayOutcome> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const { views: names = [], digest = true, anew = false } = options;
    const { lanes, workers, onThreads } = this.lanesFor(vantage.upTo, options.workers);
    const now = this.clock.now();
    const plan = planReplay(this.ledger.ledger, { names, vantage, workers, digest, anew, now });
    const tasksWithCommits = Number(plan.tasks.some(({ postings }) => postings !== null));
    const commitsTotal =
      vantage.upTo *
      (tasksWithCommits + Number(plan.tasks.some(({ of, postings }) => of > 0 && postings === null)));
    const parts = await runTasks(plan.tasks, {
      ledger: this.ledger.ledger,
      onThreads,
      lanes,
      signal: options.signal,
      givesWay: options.givesWay === true,
      onProgress: (progress) => options.onProgress?.({ ...progress, commitsTotal }),
    });
    if (parts === null) {
      if (!plan.goesLive) this.dropScratch(plan);
      throw new FigureError(
        'replay-cancelled',
        'the replay was stopped: what it made is kept, and the next one goes on from there',
        {},
      );
    }
    const views = plan.views.map((view) => this.settle(plan, view, parts));
    if (!plan.goesLive) this.dropScratch(plan);
    const clearing = clearRetired(this.ledger.ledger);
    while (!clearing.next().done) await nextTurn();
    const { asOf, recordedAsOf, upTo: commit } = vantage;
    const books = views.find(({ name }) => name === BOOKS);
    return { asOf, recordedAsOf, commit, ...summed(parts), digest: books?.digest ?? null, views };
  }

  private lanesFor(
    commits: number,
    asked: number | undefined,
  ): { readonly lanes: number; readonly workers: number; readonly onThreads: boolean } {
    const wanted = asked ?? (commits < WORTH_WORKERS_COMMITS ? 0 : availableParallelism());
    const hasFile = this.ledger.place.path !== ':memory:';
    const workers = Math.max(1, Math.min(wanted, WORKERS_MAX));
    return { lanes: workers, workers, onThreads: wanted > 0 && hasFile && CAN_START_THREADS };
  }

  /** Puts a view that was rebuilt in the place of the live one, and certifies what it says. */
  private settle(
    plan: ReplayPlan,
    { name, version, generation, live }: ReplayPlan['views'][number],
    parts: readonly TaskOutcome[],
  ): ReplayedViewJson {
    const own = parts.flatMap(({ views }) => views.filter((each) => each.name === name));
    const failure = own.find((each) => each.failure !== null)?.failure ?? null;
    const digests = own.flatMap((each) => each.digests);
    const differing = own.flatMap((each) => each.differing);
    const { vantage } = plan;
    const isDone = failure === null;
    const digest = isDone && isTold(plan) ? combinedDigest(new Map(digests)) : null;
    let isLive = false;
    if (isDone && plan.goesLive && generation !== null) {
      this.ledger.projections.advance(generation, vantage.upTo);
      isLive = this.ledger.projections.goLive(generation, this.clock.now());
    }
    return {
      name: name as Replayable,
      version,
      rows: own.reduce((sum, each) => sum + each.rows, 0),
      digest,
      live: isLive,
      agreed: live === null || digest === null ? null : differing.length === 0,
      differing: differing
        .map((entity) => entity || 'an entity that the log does not have')
        .slice(0, DIFFERING_MAX),
      failure,
      certificate:
        digest === null
          ? null
          : certify(this.ledger.certificates, {
              view: name,
              version,
              parameters: parametersOf(vantage),
              size: vantage.upTo,
              root: this.tree.root(vantage.upTo),
              digest,
              issuedAt: this.clock.now(),
            }),
    };
  }

  private dropScratch({ views }: ReplayPlan): void {
    for (const { generation } of views) if (generation !== null) this.ledger.projections.retire(generation);
  }
}

const isTold = ({ tasks }: ReplayPlan): boolean => tasks.every(({ digest }) => digest);

const parametersOf = ({ asOf, recordedAsOf }: ReplayPlan['vantage']): Record<string, string> => ({
  ...(asOf !== null && { asOf }),
  ...(recordedAsOf !== null && { recordedAsOf }),
});

type Sums = Pick<
  ReplayOutcome,
  'entities' | 'observations' | 'figures' | 'seconds' | 'observationsPerSecond'
>;

/** Parts are folded side by side: they take as long as the slowest. */
function summed(parts: readonly TaskOutcome[]): Sums {
  const sum = (of: 'entities' | 'observations' | 'figures'): number =>
    parts.reduce((total, part) => total + part[of], 0);
  const seconds = Math.max(0, ...parts.map((part) => part.foldSeconds));
  const observations = sum('observations');
  return {
    entities: sum('entities'),
    observations,
    figures: sum('figures'),
    seconds,
    observationsPerSecond: Math.round(observations / Math.max(seconds, 1e-6)),
  };
}
