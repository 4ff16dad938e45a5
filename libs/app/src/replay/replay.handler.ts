import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import { combinedDigest } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { LedgerAccess } from '../ledger-access.js';
import { foldPart, type FoldOutcome, type FoldTask } from './fold.js';
import { foldOnThreads } from './fold-workers.js';
import { ReplayCommand, type ReplayOutcome, type ReplayProgress } from './replay.command.js';

/** Logs shorter than this are folded before threads have started. */
const WORTH_WORKERS_COMMITS = 10_000;
const WORKERS_MAX = 16;
/** Entities between two tellings of progress, and two turns for others. */
const ENTITIES_PER_TURN = 20;

@CommandHandler(ReplayCommand)
export class ReplayHandler implements ICommandHandler<ReplayCommand> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `commit-unknown`, `time-malformed`; LedgerError `block-damaged` */
  async execute({ options }: ReplayCommand): Promise<ReplayOutcome> {
    const { asOf, recordedAsOf } = parseAsOf(options);
    const head = this.ledger.blocks.head().number;
    const { toCommit = head, digest = true } = options;
    if (toCommit > head || toCommit < 0) {
      throw new FigureError('commit-unknown', `no commit ${toCommit}: the log has ${head}`, {
        commit: toCommit,
      });
    }
    const upTo = Math.min(toCommit, this.ledger.library.vantage({ asOf, recordedAsOf }).upTo);
    const workers = Math.min(
      options.workers ?? (upTo < WORTH_WORKERS_COMMITS ? 1 : availableParallelism()),
      WORKERS_MAX,
    );
    const tasks = Array.from({ length: Math.max(workers, 1) }, (_, part): FoldTask => {
      return { part, of: Math.max(workers, 1), upTo, asOf, recordedAsOf, digest };
    });
    const tell = (progress: Omit<ReplayProgress, 'commitsTotal'>): void =>
      options.onProgress?.({ ...progress, commitsTotal: upTo });
    const parts =
      tasks.length > 1
        ? await foldOnThreads(this.ledger.path, tasks, tell)
        : [await this.foldHere(tasks[0]!, tell)];
    return { asOf, recordedAsOf, commit: upTo, ...summed(parts), digest: digest ? digestOf(parts) : null };
  }

  private async foldHere(
    task: FoldTask,
    tell: (progress: Omit<ReplayProgress, 'commitsTotal'>) => void,
  ): Promise<FoldOutcome> {
    const folding = foldPart(this.ledger.blocks, task);
    for (;;) {
      const { value, done } = folding.next();
      if (done) return value;
      if (value.entities % ENTITIES_PER_TURN !== 0) continue;
      tell(value);
      await nextTurn();
    }
  }
}

type Sums = Pick<
  ReplayOutcome,
  'entities' | 'observations' | 'figures' | 'seconds' | 'observationsPerSecond'
>;

/** Parts are folded side by side: they take as long as the slowest. */
function summed(parts: readonly FoldOutcome[]): Sums {
  const sum = (of: 'entities' | 'observations' | 'figures'): number =>
    parts.reduce((total, part) => total + part[of], 0);
  const seconds = Math.max(...parts.map((part) => part.seconds));
  const observations = sum('observations');
  return {
    entities: sum('entities'),
    observations,
    figures: sum('figures'),
    seconds,
    observationsPerSecond: Math.round(observations / Math.max(seconds, 1e-6)),
  };
}

const digestOf = (parts: readonly FoldOutcome[]): string =>
  combinedDigest(new Map(parts.flatMap(({ digests }) => digests)));
