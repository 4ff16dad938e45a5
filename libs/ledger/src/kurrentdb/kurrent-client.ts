import { createRequire } from 'node:module';
import type { KurrentDBClient, ResolvedEvent } from '@kurrent/kurrentdb-client';
import pLimit from 'p-limit';
import { within } from './deadline.js';
import { logError } from './log-errors.js';
import type { ProposedEvent } from './run-events.js';
import { big, serverEventOf, type Position, type ServerEvent } from './server-event.js';
import { completed, credentialsOf, type Credentials, type ServerUrl } from './server-url.js';
import { dispose, Subscription } from './subscription.js';

type Library = typeof import('@kurrent/kurrentdb-client');

let loaded: Library | null = null;

/** Loaded when it is needed: it has a native part that all else starts without. */
const library = (): Library =>
  (loaded ??= createRequire(import.meta.url)('@kurrent/kurrentdb-client') as Library);

/** What one call may take, where nothing else is said. */
const DEADLINE_MS = 10_000;
/** Events of a stream that are read at a time: leaving a read early does not end it. */
const PAGE_EVENTS = 64;
/**
 * Appends under way at a time. Of many more, the library fails some where nobody can catch it when the connection is lost,
 * which ends the process.
 */
const APPENDS_MAX = 8;
/** Events that a subscription has in hand before the server is told to wait. */
const SUBSCRIPTION_EVENTS = 512;

export interface Written {
  /** Of the last event in its stream. */
  readonly revision: bigint;
}

/** Bytes to be appended as an event of their own. */
export interface ProposedBytes {
  readonly id: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly metadata: Record<string, unknown>;
}

/**
 * The calls that we make of the server, each with a deadline: the library's own reads have none, and an append whose
 * stream ends without an error is never answered. Errors are told as `logError` tells them.
 *
 * Reads go through the library's native part, which does not come back after a failed connection: a reader that failed
 * is replaced by a new one. So is a writer that hung, or that failed as the library does not recover from.
 */
export class KurrentClient {
  private reader: KurrentDBClient | null = null;
  private writer: KurrentDBClient | null = null;
  private readonly inTurn = pLimit(APPENDS_MAX);
  /** What all reads ask for. */
  private readonly reading: ReadOptions;

  constructor(
    readonly url: ServerUrl,
    private readonly deadlineMs = DEADLINE_MS,
  ) {
    this.reading = { requiresLeader: true, ...credentialsOf(url) };
  }

  /** The last event of a stream, as the leader has it; `null` for a stream that is not there. */
  async lastOf(stream: string): Promise<ServerEvent | null> {
    const { BACKWARDS, END } = library();
    const [last] = await this.read('the last event of a stream', (client) =>
      client.readStream(stream, { ...this.reading, direction: BACKWARDS, fromRevision: END, maxCount: 1 }),
    );
    return last ?? null;
  }

  /** The last event of all streams with a prefix. */
  async lastOfAll(prefix: string): Promise<ServerEvent | null> {
    const { BACKWARDS, END, streamNameFilter } = library();
    const filter = streamNameFilter({ prefixes: [prefix] });
    const [last] = await this.read('the last event of the log', (client) =>
      client.readAll({ ...this.reading, direction: BACKWARDS, fromPosition: END, maxCount: 1, filter }),
    );
    return last ?? null;
  }

  /**
   * The event at a position, or the next one where none is there; `null` behind the last, and where no event begins. A read
   * that the server ended early looks the same.
   */
  async at(position: Position): Promise<ServerEvent | null> {
    const [found] = await this.read('an event of the log', (client) =>
      client.readAll({ ...this.reading, fromPosition: position, maxCount: 1 }),
    );
    return found ?? null;
  }

  /** Events of a stream from a revision, a page of them; none for a stream that is not there. */
  async page(stream: string, fromRevision: bigint): Promise<readonly ServerEvent[]> {
    return this.read('a stream', (client) =>
      client.readStream(stream, { ...this.reading, fromRevision, maxCount: PAGE_EVENTS }),
    );
  }

  /** Events of all streams with a prefix behind a position, a page of them. */
  async pageOfAll(prefix: string, from: Position | null, maxCount: number): Promise<readonly ServerEvent[]> {
    const { START, streamNameFilter } = library();
    const filter = streamNameFilter({ prefixes: [prefix] });
    // Reads include the event at the position that they begin at.
    const events = await this.read('the log', (client) =>
      client.readAll({ ...this.reading, fromPosition: from ?? START, maxCount: maxCount + 1, filter }),
    );
    return from === null
      ? events.slice(0, maxCount)
      : events.filter(({ position }) => !equal(position, from));
  }

  /**
   * Appends events to a stream, all or none, behind a revision; −1 for a stream that is not there.
   * @throws LedgerError `log-conflict` where the stream is at another revision; as `logError`
   */
  append(
    stream: string,
    events: readonly (ProposedEvent | ProposedBytes)[],
    behind: bigint,
  ): Promise<Written> {
    return this.inTurn(() => this.appendNow(stream, events, behind));
  }

  private async appendNow(
    stream: string,
    events: readonly (ProposedEvent | ProposedBytes)[],
    behind: bigint,
  ): Promise<Written> {
    const { binaryEvent, jsonEvent, NO_STREAM } = library();
    const proposed = events.map((event) =>
      'bytes' in event ? binaryEvent({ ...event, data: event.bytes }) : jsonEvent(event),
    );
    const client = (this.writer ??= this.connect());
    try {
      const { nextExpectedRevision: revision } = await within(
        client.appendToStream(stream, proposed, {
          streamState: behind < 0n ? NO_STREAM : behind,
          requiresLeader: true,
          deadline: this.deadlineMs,
        }),
        this.deadlineMs,
        'an append',
      );
      return { revision: big(revision) };
    } catch (error) {
      const told = logError(error, this.url);
      if (told.code !== 'log-conflict' && this.writer === client) this.drop('writer');
      throw told;
    }
  }

  /**
   * Events of all streams with a prefix behind a position, and each new one as it comes, on a connection of its own.
   * Ends when the server ends it. The library's words of checkpoints and of having caught up are not listened to: they
   * are ahead of what was taken from it.
   */
  subscribe(prefix: string, behind: Position | null): Subscription {
    const { START, streamNameFilter } = library();
    const client = this.connect();
    const subscription = client.subscribeToAll(
      { fromPosition: behind ?? START, filter: streamNameFilter({ prefixes: [prefix] }) },
      { highWaterMark: SUBSCRIPTION_EVENTS },
    );
    return new Subscription(subscription, client, this.url);
  }

  /** The server's version, as it tells it; `null` where it does not. */
  async serverVersion(): Promise<string | null> {
    const client = (this.writer ??= this.connect());
    try {
      // Not public, and told nowhere else over this protocol; a spec holds the library to it.
      const { capabilities } = client as unknown as { capabilities: Promise<{ serverVersion: string }> };
      const { serverVersion } = await within(capabilities, this.deadlineMs, 'asking for the version');
      return serverVersion === 'unknown' ? null : serverVersion;
    } catch (error) {
      this.drop('writer');
      throw logError(error, this.url);
    }
  }

  /** Ends all calls; without it the process does not end. */
  async close(): Promise<void> {
    const clients = [this.reader, this.writer];
    [this.reader, this.writer] = [null, null];
    await Promise.all(clients.map(dispose));
  }

  private async read(
    what: string,
    start: (client: KurrentDBClient) => AsyncIterable<ResolvedEvent>,
  ): Promise<ServerEvent[]> {
    const client = (this.reader ??= this.connect());
    const events: ServerEvent[] = [];
    try {
      await within(
        (async () => {
          for await (const { event } of start(client)) if (event) events.push(serverEventOf(event));
        })(),
        this.deadlineMs,
        `reading ${what}`,
      );
      return events;
    } catch (error) {
      if (isMissing(error)) return [];
      if (this.reader === client) this.drop('reader');
      throw logError(error, this.url);
    }
  }

  private connect(): KurrentDBClient {
    try {
      return library().KurrentDBClient.connectionString`${completed(this.url.connectionString)}`;
    } catch (error) {
      throw logError(error, this.url);
    }
  }

  private drop(which: 'reader' | 'writer'): void {
    const client = this[which];
    this[which] = null;
    void dispose(client);
  }
}

interface ReadOptions {
  readonly requiresLeader: true;
  readonly credentials?: Credentials;
}

const equal = (one: Position, other: Position): boolean =>
  one.commit === other.commit && one.prepare === other.prepare;

/** No stream of that name, or a position at which no event begins, as a server has that was restored. */
const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  (('type' in error && error.type === 'stream-not-found') || /invalid position/i.test(error.message));
