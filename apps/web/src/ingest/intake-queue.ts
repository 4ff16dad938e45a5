import type { Ingested, Preview } from '#libs/client';
import { ApiProblem } from '../api/api-problem.js';
import type { DocumentOptions } from './document-options.js';

/** What the API takes of a document. */
export const BYTES_MAX = 64 * 1024 * 1024;
const FILES_MAX = 200;

/** Where a file is on its way into the ledger. `sent` counts from 0 to 1. */
export type Stage =
  | { readonly at: 'waiting' }
  | { readonly at: 'reading'; readonly sent: number }
  | { readonly at: 'read'; readonly preview: Preview }
  | { readonly at: 'accepting'; readonly preview: Preview; readonly sent: number }
  | { readonly at: 'accepted'; readonly ingested: Ingested }
  | { readonly at: 'refused'; readonly problem: ApiProblem };

export interface IntakeItem {
  readonly id: string;
  readonly file: File;
  readonly options: DocumentOptions;
  readonly stage: Stage;
}

interface Sending {
  readonly file: File;
  readonly options: DocumentOptions;
  readonly onSent: (part: number) => void;
}

/** How a document reaches the API; both reject with an ApiProblem. */
export interface Sender {
  preview(sending: Sending): Promise<Preview>;
  accept(sending: Sending, idempotencyKey: string): Promise<Ingested>;
}

/** Files on their way into the ledger, one request at a time: each is read on trial first, and taken in when told so. */
export class IntakeQueue {
  private all: readonly IntakeItem[] = [];
  private readonly listeners = new Set<() => void>();
  private work: Promise<void> = Promise.resolve();
  private count = 0;

  constructor(
    private readonly sender: Sender,
    private readonly onAccepted: () => void,
    private readonly keyOf: () => string,
  ) {}

  /** Stays the same object until something changes. */
  readonly items = (): readonly IntakeItem[] => this.all;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Files to be read on trial; what is over the limits is refused here. Gives the first one's id. */
  add(files: readonly File[]): string | undefined {
    const added = files.slice(0, Math.max(0, FILES_MAX - this.all.length)).map((file): IntakeItem => {
      const problem = problemOf(file);
      return {
        id: String(++this.count),
        file,
        options: { entity: '', published: '', form: '', format: '', name: file.name.slice(-255) },
        stage: problem ? { at: 'refused', problem } : { at: 'waiting' },
      };
    });
    this.tell([...this.all, ...added]);
    for (const { id, stage } of added) if (stage.at === 'waiting') this.queue(() => this.preview(id));
    return added[0]?.id;
  }

  /** Reads it on trial again, with other options. */
  reread(id: string, options: DocumentOptions): void {
    const item = this.find(id);
    if (!item || isBusy(item) || item.stage.at === 'accepted' || problemOf(item.file)) return;
    this.change(id, { options, stage: { at: 'waiting' } });
    this.queue(() => this.preview(id));
  }

  /** Takes in what was read on trial. */
  accept(id: string): void {
    const stage = this.find(id)?.stage;
    if (stage?.at !== 'read') return;
    this.change(id, { stage: { at: 'accepting', preview: stage.preview, sent: 0 } });
    this.queue(() => this.take(id, stage.preview));
  }

  /** Takes in all that was read on trial and is new. */
  acceptAll(): void {
    for (const item of this.all) if (isAcceptable(item)) this.accept(item.id);
  }

  /** Forgets it here; what is in the ledger stays. */
  remove(id: string): void {
    this.tell(this.all.filter((item) => item.id !== id));
  }

  private async preview(id: string): Promise<void> {
    const item = this.find(id);
    if (item?.stage.at !== 'waiting') return;
    const onSent = (sent: number): void => this.change(id, { stage: { at: 'reading', sent } });
    onSent(0);
    try {
      const preview = await this.sender.preview({ ...item, onSent });
      this.change(id, { stage: { at: 'read', preview } });
    } catch (error) {
      this.refuse(id, error);
    }
  }

  private async take(id: string, preview: Preview): Promise<void> {
    const item = this.find(id);
    if (!item) return;
    const onSent = (sent: number): void => this.change(id, { stage: { at: 'accepting', preview, sent } });
    try {
      const ingested = await this.sender.accept({ ...item, onSent }, this.keyOf());
      this.change(id, { stage: { at: 'accepted', ingested } });
      this.onAccepted();
    } catch (error) {
      this.refuse(id, error);
    }
  }

  private refuse(id: string, error: unknown): void {
    if (!(error instanceof ApiProblem)) throw error;
    this.change(id, { stage: { at: 'refused', problem: error } });
  }

  private queue(act: () => Promise<void>): void {
    this.work = this.work.then(act);
  }

  private find(id: string): IntakeItem | undefined {
    return this.all.find((item) => item.id === id);
  }

  private change(id: string, change: Partial<IntakeItem>): void {
    this.tell(this.all.map((item) => (item.id === id ? { ...item, ...change } : item)));
  }

  private tell(items: readonly IntakeItem[]): void {
    this.all = items;
    for (const listener of this.listeners) listener();
  }
}

/** Read on trial, and not in the ledger yet. */
export const isAcceptable = ({ stage }: IntakeItem): boolean =>
  stage.at === 'read' && stage.preview.outcome.commit === null;

export const isBusy = ({ stage }: IntakeItem): boolean =>
  stage.at === 'waiting' || stage.at === 'reading' || stage.at === 'accepting';

/** What needs no server to be known. */
function problemOf({ name, size }: File): ApiProblem | null {
  if (size === 0)
    return refusal(422, 'document-empty', 'Document empty', `${name} holds nothing: choose another file`);
  if (size <= BYTES_MAX) return null;
  return refusal(
    413,
    'document-too-large',
    'Document too large',
    `${name} holds more than ${BYTES_MAX / 1024 / 1024} MiB, and was not sent: load data in bulk with the command line, tieout ingest`,
  );
}

const refusal = (status: number, code: string, title: string, detail: string): ApiProblem =>
  new ApiProblem({ status, type: `urn:tieout:problem:${code}`, title, detail });
