import { availableParallelism } from 'node:os';
import { Inject } from '@nestjs/common';
import { CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { FigureError, sha256Hex } from '#libs/figures';
import { COMPANYFACTS_READER } from '#libs/readers';
import { v4 as uuidV4 } from 'uuid';
import { CLOCK, type Clock } from '../clock.js';
import { LedgerAccess } from '../ledger-access.js';
import { ProjectionKeeper } from '../projections/projection-keeper.js';
import { REPLAYABLE, ReplayCommand, type ReplayProgress } from '../replay/replay.command.js';
import { BulkFiles, type BulkFile, type DataSetFile } from './bulk-files.js';
import { BulkTally } from './bulk-tally.js';
import { runTask, type BulkTask } from './bulk-task.js';
import { reasonOf, type TaskAnswer } from './bulk-worker.js';
import { BulkWorkers, type TaskRunner } from './bulk-workers.js';
import { IngestBulkCommand, type BulkOutcome, type IngestBulkOptions } from './ingest-bulk.command.js';
import { dataSetFingerprint, takeDataSet } from './take-data-set.js';

/** Loads smaller than this are done before threads have started. */
const WORTH_WORKERS_BYTES = 2 * 1024 * 1024;
/** Fewer commits are taken in one entity after the other. */
const WORTH_REBUILDING_COMMITS = 10_000;
const WORKERS_MAX = 8;
const WORKER_CACHE_BYTES = 64 * 1024 * 1024;

@CommandHandler(IngestBulkCommand)
export class IngestBulkHandler implements ICommandHandler<IngestBulkCommand> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(ProjectionKeeper) private readonly keeper: ProjectionKeeper,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  /** @throws FigureError `file-missing`, `bulk-file-broken`, `bulk-empty` */
  async execute({ paths, options }: IngestBulkCommand): Promise<BulkOutcome> {
    const found = await BulkFiles.at(paths);
    const runner = this.runnerFor(found, options);
    try {
      const outcome = await new Load(this.ledger, this.clock, found, runner, options).run();
      if (!options.dryRun) await this.project(options);
      return outcome;
    } finally {
      await runner.close();
      await found.close();
    }
  }

  /** Brings the projections to the head; where most of the log is new, by rebuilding them on threads. */
  private async project({ signal, onProjecting }: IngestBulkOptions): Promise<void> {
    const leave = (): void => this.keeper.leave();
    if (signal?.aborted) return leave();
    signal?.addEventListener('abort', leave, { once: true });
    const head = this.ledger.blocks.head().number;
    const live = this.ledger.projections.states().filter(({ status }) => status === 'live');
    const behind = head - Math.min(...live.map(({ checkpoint }) => checkpoint), live.length > 0 ? head : 0);
    if (behind < WORTH_REBUILDING_COMMITS || behind < head / 2) {
      return this.keeper.update(({ done, total }) => onProjecting?.({ done, total }));
    }
    const views = REPLAYABLE.filter((name) => name !== 'books');
    const onProgress = ({ commits, commitsTotal }: ReplayProgress): void =>
      onProjecting?.({ done: commits, total: commitsTotal });
    const rebuild = new ReplayCommand({ views, digest: false, onProgress, signal });
    await this.commands.execute(rebuild).catch((error: unknown) => {
      if (!signal?.aborted) throw error;
    });
  }

  private runnerFor(found: BulkFiles, { workers }: IngestBulkOptions): TaskRunner {
    const wanted = found.bytes < WORTH_WORKERS_BYTES ? 0 : availableParallelism();
    const count = Math.min(workers ?? wanted, found.files.length, WORKERS_MAX);
    return count < 2 && workers !== 1
      ? new OwnThread(this.ledger)
      : new BulkWorkers(count, this.ledger.place, WORKER_CACHE_BYTES);
  }
}

/** Runs tasks on this thread, one at a time. */
class OwnThread implements TaskRunner {
  readonly lanes = 1;

  constructor(private readonly ledger: LedgerAccess) {}

  async run(_: number, task: BulkTask): Promise<TaskAnswer> {
    try {
      return { outcome: await runTask(this.ledger, task) };
    } catch (error) {
      return { error: reasonOf(error) };
    }
  }

  async close(): Promise<void> {
    // Nothing was opened.
  }
}

class Load {
  private readonly tally = new BulkTally();
  private readonly started = performance.now();
  private readonly correlationId = uuidV4();
  private bytes = 0;
  private next = 0;

  constructor(
    private readonly ledger: LedgerAccess,
    private readonly clock: Clock,
    private readonly found: BulkFiles,
    private readonly runner: TaskRunner,
    private readonly options: IngestBulkOptions,
  ) {}

  async run(): Promise<BulkOutcome> {
    const { found, tally, options } = this;
    for (const { name, reason } of found.passedOver) tally.skip({ reason, count: 1, example: name });
    if (this.filesTotal === 0) {
      throw new FigureError(
        'bulk-empty',
        'there is no bulk data there: give companyfacts replies, a folder or a ZIP file of them, or a data set',
      );
    }
    await Promise.all(Array.from({ length: this.runner.lanes }, (_, lane) => this.work(lane)));
    for (const dataSet of found.dataSets) if (!options.signal?.aborted) await this.dataSet(dataSet);
    const { filesTotal } = this;
    const interrupted = options.signal?.aborted === true && tally.files < filesTotal;
    return tally.outcome({ filesTotal, seconds: (performance.now() - this.started) / 1000, interrupted });
  }

  /** Takes files from the list until there are none, or the load is stopped. */
  private async work(lane: number): Promise<void> {
    while (this.next < this.found.files.length && !this.options.signal?.aborted) {
      const file = this.found.files[this.next++]!;
      await this.file(lane, file);
      this.bytes += file.bytes;
      this.tell();
    }
  }

  private get filesTotal(): number {
    return this.found.files.length + this.found.dataSets.length;
  }

  private tell(): void {
    this.options.onProgress?.({
      files: this.tally.files,
      filesTotal: this.filesTotal,
      bytes: this.bytes,
      bytesTotal: this.found.bytes,
      facts: this.tally.facts,
    });
  }

  /** Takes a data set in; where the load is stopped on the way, it is not counted among the files. */
  private async dataSet(file: DataSetFile): Promise<void> {
    const { tally, options, ledger } = this;
    const dryRun = options.dryRun === true;
    try {
      const fingerprint = await dataSetFingerprint(file);
      if (!dryRun && ledger.loads.has(fingerprint)) return tally.knowFile();
      const act = { ...this.act(), causationId: null };
      const taking = takeDataSet(ledger, file, { act, dryRun });
      for (;;) {
        const { value, done } = await taking.next();
        if (done) {
          value.forEach((each) => tally.skip(each));
          break;
        }
        tally.filing(value.filing, value.facts);
        if (value.filing) options.onFiling?.(value.filing);
        this.bytes += file.bytes / value.filingsTotal;
        this.tell();
        if (options.signal?.aborted) return;
      }
      if (!dryRun) ledger.loads.add(fingerprint, file.name, this.clock.now());
      tally.files++;
    } catch (error) {
      tally.fail(file.name, reasonOf(error));
    }
  }

  private act(): Pick<BulkTask, 'recordedAt' | 'actor' | 'correlationId'> {
    const { options, correlationId } = this;
    return { recordedAt: this.clock.now(), actor: options.actor ?? 'system', correlationId };
  }

  private async file(lane: number, file: BulkFile): Promise<void> {
    const { tally, options } = this;
    const { name } = file;
    const task = await this.task(file).catch((error: unknown) => {
      tally.fail(name, reasonOf(error));
      return null;
    });
    if (task === null) return;
    if (!options.dryRun && this.ledger.loads.has(task.fingerprint)) {
      return tally.knowFile();
    }
    const answer = await this.runner.run(lane, task);
    if ('error' in answer) return tally.fail(name, answer.error);
    tally.take(answer.outcome);
    answer.outcome.filings.forEach((filing) => options.onFiling?.(filing));
  }

  private async task(file: BulkFile): Promise<BulkTask> {
    const bytes = await file.read();
    const { name: path, packing } = file;
    const { name: reader, version } = COMPANYFACTS_READER;
    return {
      name: path,
      bytes,
      packing,
      fingerprint: sha256Hex(`${reader} ${version} ${sha256Hex(bytes)}`),
      ...this.act(),
      dryRun: this.options.dryRun === true,
    };
  }
}
