import {
  jsonEvent,
  KurrentDBClient,
  type AllStreamSubscription,
  type JSONEventType,
} from '@kurrent/kurrentdb-client';
import { KurrentDouble, type DoubleOptions } from './kurrent-double.js';

/** A double and the real client of it, taken down together. */
export interface Pair {
  readonly server: KurrentDouble;
  readonly client: KurrentDBClient;
  readonly end: () => Promise<void>;
}

export async function pair(options: DoubleOptions = {}): Promise<Pair> {
  const server = await KurrentDouble.start(options);
  const client = clientOf(server);
  return {
    server,
    client,
    end: async () => {
      // The server first: a client waits in vain for a batch that the server has ended.
      await server.stop();
      await client.dispose();
    },
  };
}

/** The bridge waits out an interval before its first connection, which by default is half a second. */
export function clientOf(server: KurrentDouble, query = ''): KurrentDBClient {
  return KurrentDBClient.connectionString(`${server.connectionString}&discoveryInterval=10${query}`);
}

export type Noted = JSONEventType<'Noted', { readonly n: number }>;

/** Events that carry their number. */
export function notes(count: number, from = 0): ReturnType<typeof jsonEvent<Noted>>[] {
  return Array.from({ length: count }, (_, n) => jsonEvent<Noted>({ type: 'Noted', data: { n: from + n } }));
}

export async function all<T>(items: AsyncIterable<T>, most = Infinity): Promise<T[]> {
  const taken: T[] = [];
  for await (const item of items) {
    taken.push(item);
    if (taken.length >= most) break;
  }
  return taken;
}

/** What a subscription tells, in the order in which it does. */
export function listen(subscription: AllStreamSubscription): {
  readonly heard: string[];
  readonly until: (enough: (heard: readonly string[]) => boolean) => Promise<void>;
} {
  const heard: string[] = [];
  let check: (() => void) | undefined;
  const hear = (word: string): void => {
    heard.push(word);
    check?.();
  };
  subscription.on('confirmation', () => hear('confirmed'));
  subscription.on('caughtUp', () => hear('caught up'));
  subscription.on('data', ({ event }) => hear(event ? `${event.streamId}@${event.revision}` : 'nothing'));
  subscription.on('error', ({ message }) => hear(`error: ${message}`));
  subscription.on('end', () => hear('ended'));
  return {
    heard,
    until: (enough) =>
      new Promise((resolve) => {
        check = () => {
          if (enough(heard)) resolve();
        };
        check();
      }),
  };
}

/** Tries again while the client has not noticed that its connection was cut. */
export async function persistently<T>(act: () => Promise<T>, tries = 20): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await act();
    } catch (error) {
      if (left === 0 || (error as { readonly code?: number }).code !== 14) throw error;
    }
  }
}
