import { isMainThread, parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { FigureError, type ErrorFacts, type Reading, type Source } from '#libs/figures';
import { boundArrays, readerFor } from '#libs/readers';

/** A document to be read. */
export interface ReadTask {
  readonly source: Source;
  readonly format: string | undefined;
}

/** What came of it; what a reader refuses has a code and facts. */
export type ReadAnswer =
  | { readonly reading: Reading }
  | { readonly refused: { readonly code: string; readonly message: string; readonly facts: ErrorFacts } }
  | { readonly failed: unknown };

/** What the thread is started with; `script` tells this one from others that load the same code. */
export interface ReadingWorkerData {
  readonly script: string;
}

/** This file, to start a thread with. */
export const READING_WORKER_SCRIPT = import.meta.url;

if (!isMainThread && (workerData as ReadingWorkerData | null)?.script === READING_WORKER_SCRIPT)
  serve(parentPort!);

/** Reads one document after the other, within the arrays that a document may ask for. */
function serve(port: MessagePort): void {
  boundArrays();
  port.on('message', (task: ReadTask) => void answerTo(task).then((answer) => port.postMessage(answer)));
}

async function answerTo({ source, format }: ReadTask): Promise<ReadAnswer> {
  try {
    return { reading: await readerFor(source, format).read(source) };
  } catch (error) {
    if (!(error instanceof FigureError)) return { failed: error };
    const { code, message, facts } = error;
    return { refused: { code, message, facts } };
  }
}
