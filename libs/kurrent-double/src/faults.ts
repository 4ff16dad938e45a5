import type { Endpoint } from './refusals.js';

/**
 * What a fault may strike: one append (of a batch, too), one read of a stream or of `$all`, one subscription, or one question
 * after the server's features, which both halves of the client ask on each new connection.
 */
export type Operation = 'append' | 'read' | 'readAll' | 'subscribe' | 'features';

/**
 * What goes wrong.
 * - `drop-before`: the connection is cut before anything is stored or sent.
 * - `drop-after`: it is stored, or all is sent, and then the connection is cut before the answer or the end.
 * - `{ dropAfterEvents }`: so many events are sent, then the connection is cut.
 * - `end`, `{ endAfterEvents }`: the stream of answers ends without an error.
 * - `hang`, `{ hangAfterEvents }`: nothing more is sent, and nothing ends. A hanging append is not stored.
 * - `unavailable`: the call fails as when the server shuts down.
 * - `not-ready`: the server answers that it is starting. A batch append says so in a way that the client takes for unknown.
 * - `not-leader`, `{ notLeader }`: the call fails and names the leader: this server, or another.
 * - `slow-consumer`: the server gives up a subscription whose reader is too slow.
 * - `deadline`, `deadline-after`: the server answers that it timed out, without or with having stored the events.
 * - `access-denied`: the user may not.
 */
export type Fault =
  | 'drop-before'
  | 'drop-after'
  | 'end'
  | 'hang'
  | 'unavailable'
  | 'not-ready'
  | 'not-leader'
  | 'slow-consumer'
  | 'deadline'
  | 'deadline-after'
  | 'access-denied'
  | { readonly dropAfterEvents: number }
  | { readonly endAfterEvents: number }
  | { readonly hangAfterEvents: number }
  | { readonly slowConsumerAfterEvents: number }
  | { readonly notLeader: Endpoint };

interface Waiting {
  readonly operation: Operation;
  readonly fault: Fault;
  after: number;
}

/** Faults on command, each of which strikes once. */
export class Faults {
  readonly #waiting: Waiting[] = [];

  /** The next call of a kind fails, or one later: `after` counts the calls that go through before. */
  next(operation: Operation, fault: Fault, { after = 0 }: { readonly after?: number } = {}): void {
    this.#waiting.push({ operation, fault, after });
  }

  /** How many faults have not struck yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  /** The fault of this call, if one is due. */
  take(operation: Operation): Fault | undefined {
    const due = this.#waiting.findIndex((one) => one.operation === operation && one.after === 0);
    for (const one of this.#waiting) if (one.operation === operation && one.after > 0) one.after -= 1;
    return due < 0 ? undefined : this.#waiting.splice(due, 1)[0]!.fault;
  }
}
