import type { AllStreamSubscription, KurrentDBClient, ResolvedEvent } from '@kurrent/kurrentdb-client';
import { within } from './deadline.js';
import { logError } from './log-errors.js';
import { serverEventOf, type ServerEvent } from './server-event.js';
import type { ServerUrl } from './server-url.js';

/** How long a client may take to end its calls: of a stream that ended unheard of, it waits for ever. */
const DISPOSE_MS = 1_000;

export const dispose = async (client: KurrentDBClient | null): Promise<void> =>
  client === null ? undefined : within(client.dispose(), DISPOSE_MS, 'ending calls').catch(() => undefined);

/** A subscription, to be gone through once. */
export class Subscription {
  constructor(
    private readonly events: AllStreamSubscription,
    private readonly client: KurrentDBClient,
    private readonly url: ServerUrl,
  ) {
    // An error that comes while nobody reads is told to the next who does.
    events.on('error', () => undefined);
  }

  /** Whether more has come than was taken. */
  get hasMore(): boolean {
    return this.events.readableLength > 0;
  }

  /** @throws LedgerError as `logError` */
  async *[Symbol.asyncIterator](): AsyncGenerator<ServerEvent> {
    try {
      for await (const { event } of this.events as AsyncIterable<ResolvedEvent>)
        if (event) yield serverEventOf(event);
    } catch (error) {
      throw logError(error, this.url);
    }
  }

  async close(): Promise<void> {
    this.events.destroy();
    await dispose(this.client);
  }
}
