import { Worker } from 'node:worker_threads';
import { FigureError, type Reading, type Source } from '#libs/figures';
import { readerFor, sourceFormOf } from '#libs/readers';
import { threadEnded } from '../thread-ended.js';
import { TaxonomyFolder } from './taxonomy-folder.js';
import {
  READING_WORKER_SCRIPT,
  type ReadAnswer,
  type ReadingWorkerData,
  type ReadTask,
} from './reading-worker.js';

/** What reading one PDF may take; 300 pages take some seconds. */
const SECONDS_MAX = 120;
const HEAP_MIB_MAX = 1_024;

/** Threads run what was built. */
const CAN_START_THREADS = import.meta.url.endsWith('.js');

/**
 * Reads documents. In a server PDFs, whose reading may take long and much, are read on a thread of their own, one after the other and within
 * bounds, so that none holds up who asks for something else.
 */
export class DocumentReader {
  private thread: { readonly worker: Worker; readonly ended: Promise<Error> } | null = null;
  private before: Promise<unknown> = Promise.resolve();

  private readonly taxonomies: TaxonomyFolder | null;

  /** `taxonomies`: the folder of standard taxonomies, where there may be one. */
  constructor(
    private readonly isServer: boolean,
    taxonomies: string | null = null,
    private readonly secondsMax = SECONDS_MAX,
  ) {
    this.taxonomies = taxonomies === null ? null : new TaxonomyFolder(taxonomies);
  }

  /** @throws FigureError what the reader of the format refuses; `document-too-large` beyond the bounds */
  async read(source: Source, format?: string): Promise<Reading> {
    if (!this.isServer || !CAN_START_THREADS || sourceFormOf(source.bytes) !== 'pdf')
      return readerFor(source, format).read(this.withTaxonomies(source));
    const reading = this.before.then(() => this.readApart({ source, format }));
    this.before = reading.catch(() => undefined);
    return reading;
  }

  async close(): Promise<void> {
    await this.taxonomies?.close();
    await this.thread?.worker.terminate();
    this.thread = null;
  }

  private withTaxonomies(source: Source): Source {
    if (this.taxonomies === null) return source;
    return { ...source, options: { ...source.options, taxonomies: this.taxonomies } };
  }

  private async readApart(task: ReadTask): Promise<Reading> {
    const { worker, ended } = (this.thread ??= started());
    const { name } = task.source;
    let timer: NodeJS.Timeout | undefined;
    try {
      const answer = await new Promise<ReadAnswer>((resolve, reject) => {
        timer = setTimeout(
          () => reject(tooLarge(name, `more than ${this.secondsMax} s`)),
          this.secondsMax * 1_000,
        );
        worker.once('message', resolve);
        void ended.then((why) =>
          reject(isExhausted(why) ? tooLarge(name, 'more memory than there is') : why),
        );
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        worker.postMessage(task);
      });
      return readingOf(answer);
    } catch (error) {
      // One that is still at work, or gone, reads no other.
      if (!(error instanceof FigureError) || error.code === TOO_LARGE) await this.close();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
}

function started() {
  const workerData: ReadingWorkerData = { script: READING_WORKER_SCRIPT };
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MIB_MAX };
  const worker = new Worker(new URL(READING_WORKER_SCRIPT), { workerData, resourceLimits });
  worker.unref();
  return { worker, ended: threadEnded(worker) };
}

function readingOf(answer: ReadAnswer): Reading {
  if ('reading' in answer) return answer.reading;
  if ('failed' in answer) throw answer.failed;
  const { code, message, facts } = answer.refused;
  throw new FigureError(code, message, facts);
}

const isExhausted = (error: Error): boolean =>
  error instanceof FigureError && error.code === 'memory-exhausted';

const TOO_LARGE = 'document-too-large';

const tooLarge = (name: string, what: string): FigureError =>
  new FigureError(TOO_LARGE, `${name} takes ${what} to read: split it, or leave pictures out`, { name });
