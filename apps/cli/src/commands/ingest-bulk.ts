import { SingleBar } from 'cli-progress';
import { IngestBulkCommand, type BulkOutcome, type BulkProgress, type FilingOutcome } from '#libs/app';
import { stoppable } from '../stoppable.js';
import type { Surroundings } from '../surroundings.js';
import { renderBulk } from '../render/bulk.js';

interface Options {
  readonly dryRun?: boolean;
  readonly workers?: number;
  readonly json?: boolean;
}

/**
 * Takes in bulk data with a progress bar. Ctrl-C stops it behind the files that are being taken in; the same command goes
 * on. Resolves to what it brought.
 */
export async function ingestBulk(
  paths: readonly string[],
  { json, ...options }: Options,
  { session, out, err, interactive }: Surroundings,
): Promise<BulkOutcome> {
  const bar = interactive ? new LoadBar() : null;
  try {
    const outcome = await stoppable({ err }, ' behind the files that are being taken in', (signal) =>
      session(({ tell }) =>
        tell(
          new IngestBulkCommand(paths, {
            ...options,
            signal,
            ...(bar && {
              onProgress: (progress: BulkProgress) => bar.show(progress),
              onProjecting: ({ done, total }: { done: number; total: number }) => bar.project(done, total),
            }),
            ...(json && {
              onFiling: (filing: FilingOutcome) => out(JSON.stringify(filing)),
            }),
          }),
        ),
      ),
    );
    bar?.stop();
    if (!json) out(renderBulk(outcome, options.dryRun === true));
    for (const { name, message } of outcome.failed) err(`tieout: ${name}: ${message}`);
    if (outcome.interrupted) err('tieout: interrupted; run the same command again to go on');
    return outcome;
  } finally {
    bar?.stop();
  }
}

const BYTES_A_MEGABYTE = 1_000_000;

/** How far a load is: by bytes, since files differ by a thousand times. */
class LoadBar {
  private readonly started = performance.now();
  private readonly bar = new SingleBar({
    format:
      'ingesting [{bar}] {percentage} % · {files} files · {facts} facts, {rate}/s · {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });

  private readonly lists = new SingleBar({
    format: 'bringing lists up to date [{bar}] {percentage} % · {eta_formatted} to go',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });

  show({ bytes, bytesTotal, files, filesTotal, facts }: BulkProgress): void {
    const seconds = (performance.now() - this.started) / 1000;
    const told = {
      files: `${files}/${filesTotal}`,
      facts: facts.toLocaleString('en-US'),
      rate: Math.round(facts / Math.max(seconds, 0.001)).toLocaleString('en-US'),
    };
    const value = bytes / BYTES_A_MEGABYTE;
    if (this.bar.isActive) this.bar.update(value, told);
    else this.bar.start(bytesTotal / BYTES_A_MEGABYTE, value, told);
  }

  /** The files are in: how far the lists over all entities are. */
  project(done: number, total: number): void {
    this.bar.stop();
    if (this.lists.isActive) this.lists.update(done);
    else this.lists.start(total, done);
  }

  stop(): void {
    this.bar.stop();
    this.lists.stop();
  }
}
