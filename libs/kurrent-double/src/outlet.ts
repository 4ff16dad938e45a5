import type { ServerWritableStream } from '@grpc/grpc-js';
import type { Fault } from './faults.js';
import { refusalOf, type NodeState } from './node-state.js';
import type { ReadRequest, ReadResponse } from './protocol.js';
import type { RecordedEvent } from './recorded-log.js';
import type { Refusal } from './refusals.js';

export type ReadCall = ServerWritableStream<ReadRequest, ReadResponse>;

/** How a fault strikes a read: after so many events, and in which way. */
export interface Blow {
  readonly afterEvents: number;
  readonly how: 'cut' | 'end' | 'hang' | Refusal;
}

export function blowOf(state: NodeState, fault: Fault | undefined): Blow | null {
  if (fault === undefined) return null;
  if (typeof fault === 'object') {
    if ('dropAfterEvents' in fault) return { afterEvents: fault.dropAfterEvents, how: 'cut' };
    if ('endAfterEvents' in fault) return { afterEvents: fault.endAfterEvents, how: 'end' };
    if ('hangAfterEvents' in fault) return { afterEvents: fault.hangAfterEvents, how: 'hang' };
    if ('slowConsumerAfterEvents' in fault) {
      return { afterEvents: fault.slowConsumerAfterEvents, how: refusalOf(state, 'slow-consumer') ?? 'end' };
    }
  }
  if (fault === 'drop-before') return { afterEvents: 0, how: 'cut' };
  if (fault === 'drop-after') return { afterEvents: Infinity, how: 'cut' };
  if (fault === 'end' || fault === 'hang') return { afterEvents: 0, how: fault };
  return { afterEvents: 0, how: refusalOf(state, fault) ?? 'end' };
}

/** Where the answers to a read go: no faster than the reader takes them, so that a long log does not pile up in memory. */
export class Outlet {
  readonly #state: NodeState;
  readonly #call: ReadCall;
  #closed = false;
  #onDrain: () => void = nothing;
  #onClose: () => void = nothing;

  constructor(state: NodeState, call: ReadCall) {
    this.#state = state;
    this.#call = call;
    call.on('drain', () => this.#onDrain());
    for (const gone of ['cancelled', 'close', 'error', 'finish']) call.on(gone, () => this.#close());
  }

  get closed(): boolean {
    return this.#closed || this.#call.cancelled;
  }

  /** Calls back when the reader is gone, or the read has ended. One callback is kept, the last. */
  onClose(callback: () => void): void {
    this.#onClose = callback;
    if (this.closed) callback();
  }

  /** False when the reader is gone. */
  async sendEvent(event: RecordedEvent): Promise<boolean> {
    this.#state.traffic.events += 1;
    const { position } = event;
    return this.send({ event: { event: wireEvent(event), commitPosition: position } });
  }

  async send(message: ReadResponse): Promise<boolean> {
    if (this.closed) return false;
    if (!this.#call.write(message)) await this.#drained();
    return !this.closed;
  }

  end(): void {
    if (!this.closed) this.#call.end();
  }

  fail(refusal: Refusal): void {
    if (!this.closed) this.#call.emit('error', refusal);
  }

  /** Resolves when the call is over, one way or another. */
  async strike({ how, afterEvents }: Blow): Promise<void> {
    if (how === 'cut') this.#state.cut(this.#call.getPeer(), afterEvents > 0 ? 'when sent' : 'now');
    else if (how === 'end') this.end();
    else if (how !== 'hang') this.fail(how);
    await new Promise<void>((resolve) => this.onClose(resolve));
  }

  async #drained(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#onDrain = resolve;
    });
  }

  #close(): void {
    this.#closed = true;
    this.#onDrain();
    this.#onClose();
  }
}

function wireEvent(event: RecordedEvent): Extract<ReadResponse, { event: unknown }>['event']['event'] {
  const { streamId, revision, id, type, contentType, data, metadata, position, created } = event;
  return {
    id: { text: id },
    streamIdentifier: { streamName: Buffer.from(streamId) },
    streamRevision: revision,
    commitPosition: position,
    preparePosition: position,
    // In ticks of 100 nanoseconds, which a double cannot hold exactly.
    metadata: { type, 'content-type': contentType, created: `${created}0000` },
    customMetadata: metadata,
    data,
  };
}

function nothing(): void {
  // Nobody waits.
}
