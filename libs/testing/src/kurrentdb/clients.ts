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

export async function pair(options: DoubleOptions = {}, query = ''): Promise<Pair> {
  const server = await KurrentDouble.start(options);
  const client = KurrentDBClient.connectionString(`${server.connectionString}${query}`);
  return {
    server,
    client,
    end: async () => {
      await client.dispose();
      await server.stop();
    },
  };
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
