/**
 * What our log builds on, told to the test double by the real client, and to a real server as well where `KURRENTDB_URL` names
 * one. Where the two differ, the double is wrong.
 */
import { randomUUID } from 'node:crypto';
import {
  BACKWARDS,
  END,
  jsonEvent,
  KurrentDBClient,
  MaxAppendSizeExceededError,
  START,
  StreamNotFoundError,
  streamNameFilter,
  WrongExpectedVersionError,
  type AppendResult,
  type AppendStreamState,
  type ReadStreamOptions,
} from '@kurrent/kurrentdb-client';
import { all, listen, notes, pair } from './clients.js';

const REAL = process.env['KURRENTDB_URL'];
const onRealServer = REAL ? describe : describe.skip;

describe('the test double of KurrentDB', () => {
  behavesAsAServer(async () => pair());
});

onRealServer('a real server, which KURRENTDB_URL names', () => {
  behavesAsAServer(async () => {
    const client = KurrentDBClient.connectionString(REAL!);
    return { client, end: async () => client.dispose() };
  });
});

interface Target {
  readonly client: KurrentDBClient;
  readonly end: () => Promise<void>;
}

function behavesAsAServer(connect: () => Promise<Target>): void {
  let target: Target;
  let a: string;
  let b: string;
  beforeEach(async () => {
    target = await connect();
    const test = randomUUID();
    a = `${test}-a`;
    b = `${test}-b`;
  });
  afterEach(async () => target.end());

  const append = async (
    stream: string,
    events: ReturnType<typeof notes>,
    streamState: AppendStreamState = 'any',
  ): Promise<AppendResult> => target.client.appendToStream(stream, events, { streamState });
  const ids = async (stream: string): Promise<unknown[]> =>
    (await all(target.client.readStream(stream))).map(({ event }) => event?.id);
  const revisions = async (options: ReadStreamOptions): Promise<number[]> =>
    (await all(target.client.readStream(a, options))).map(({ event }) => Number(event?.revision));

  describe('appending', () => {
    it('stores events in order, and says where they are', async () => {
      const first = await append(a, notes(2), 'no_stream');
      const second = await append(a, notes(1, 2), 1n);
      expect(first).toMatchObject({ success: true, nextExpectedRevision: 1n });
      expect(second).toMatchObject({ success: true, nextExpectedRevision: 2n });
      const events = await all(target.client.readStream(a));
      expect(events.map(({ event }) => event?.data)).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }]);
      expect(events.map(({ event }) => event?.revision)).toEqual([0n, 1n, 2n]);
      const [, inFirst, inSecond] = events.map(({ event }) => event!.position!.commit);
      expect(inSecond).toBeGreaterThan(inFirst!);
      expect([first.position?.commit, second.position?.commit]).toEqual([inFirst, inSecond]);
    });

    it.each([
      ['no_stream where there is one', 'a', 'no_stream' as const, 'no_stream', 1n],
      ['stream_exists where there is none', 'b', 'stream_exists' as const, 'stream_exists', 'no_stream'],
      ['a revision behind the head', 'a', 0n, 0n, 1n],
      ['a revision before the head is reached', 'a', 7n, 7n, 1n],
      ['a revision where there is no stream', 'b', 0n, 0n, 'no_stream'],
    ])('refuses %s, and tells the revision', async (_, which, streamState, expectedState, actualState) => {
      await append(a, notes(2), 'no_stream');
      const streamName = which === 'a' ? a : b;
      const refused = append(streamName, notes(1), streamState);
      await expect(refused).rejects.toBeInstanceOf(WrongExpectedVersionError);
      await expect(refused).rejects.toMatchObject({ streamName, expectedState, actualState });
      expect(await ids(a)).toHaveLength(2);
    });

    it('answers a repeated append behind the head as a success, by the ids', async () => {
      const events = notes(3);
      await append(a, notes(1), 'no_stream');
      await append(a, events, 0n);
      await append(a, notes(2), 3n);
      expect(await append(a, events, 0n)).toMatchObject({ success: true, nextExpectedRevision: 3n });
      expect(await ids(a)).toHaveLength(6);
    });

    it('refuses a repeated append of which a part is there', async () => {
      const events = notes(3);
      await append(a, events, 'no_stream');
      const more = append(a, [...events, ...notes(1)], 'no_stream');
      await expect(more).rejects.toThrow(WrongExpectedVersionError);
      expect(await ids(a)).toHaveLength(3);
    });

    it('doubles a repeated append at the new head: an explicit revision does not look there', async () => {
      const events = notes(2);
      await append(a, events, 'no_stream');
      await append(a, events, 1n);
      expect(await ids(a)).toEqual([...events, ...events].map(({ id }) => id));
    });

    it('looks for ids in all of the stream where any revision will do', async () => {
      const events = notes(2);
      await append(a, events);
      await append(a, notes(3));
      expect(await append(a, events)).toMatchObject({ success: true, nextExpectedRevision: 1n });
      expect(await append(a, events, 'stream_exists')).toMatchObject({ nextExpectedRevision: 1n });
      expect(await ids(a)).toHaveLength(5);
      await append(b, events);
      expect(await ids(b)).toHaveLength(2);
    });

    it('refuses what is far too large, as a whole', async () => {
      const large = jsonEvent({ type: 'Large', data: { text: 'x'.repeat(1024 * 1024) } });
      const parts = Array.from({ length: 20 }, () => ({ ...large, id: randomUUID() }));
      const refused = target.client.appendToStream(a, [...notes(1), ...parts]);
      await expect(refused).rejects.toBeInstanceOf(MaxAppendSizeExceededError);
      await expect(ids(a)).rejects.toThrow(StreamNotFoundError);
    });

    it('takes what is half as large as the least limit there is, in one append', async () => {
      const text = 'x'.repeat(1000);
      const events = Array.from({ length: 512 }, () => jsonEvent({ type: 'Large', data: { text } }));
      await target.client.appendToStream(a, events, { streamState: 'no_stream' });
      expect(await ids(a)).toHaveLength(512);
    });

    it('stores nothing of an append that came too late', async () => {
      await append(b, notes(1));
      const late = target.client.appendToStream(a, notes(1), { deadline: -60_000 });
      await expect(late).rejects.toMatchObject({ type: 'deadline-exceeded' });
      await expect(ids(a)).rejects.toThrow(StreamNotFoundError);
    });

    it('gives one of two who append at the same revision', async () => {
      await append(a, notes(1), 'no_stream');
      const outcomes = await Promise.allSettled([append(a, notes(2), 0n), append(a, notes(2), 0n)]);
      expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(await ids(a)).toHaveLength(3);
    });
  });

  describe('reading', () => {
    it('reads a stream from both ends, and from a revision', async () => {
      await append(a, notes(5));
      expect(await revisions({ fromRevision: START })).toEqual([0, 1, 2, 3, 4]);
      expect(await revisions({ fromRevision: 3n })).toEqual([3, 4]);
      expect(await revisions({ fromRevision: 9n })).toEqual([]);
      expect(await revisions({ fromRevision: START, maxCount: 2 })).toEqual([0, 1]);
      expect(await revisions({ direction: BACKWARDS, fromRevision: END, maxCount: 2 })).toEqual([4, 3]);
      expect(await revisions({ direction: BACKWARDS, fromRevision: 1n })).toEqual([1, 0]);
    });

    it('says which stream is not there', async () => {
      const missing = all(target.client.readStream(b));
      await expect(missing).rejects.toBeInstanceOf(StreamNotFoundError);
      await expect(missing).rejects.toMatchObject({ streamName: b });
    });

    it('reads $all from a position on, that one included, through a filter', async () => {
      const first = await append(a, notes(1));
      await append(b, notes(2));
      await append(a, notes(1));
      const filter = streamNameFilter({ prefixes: [a] });
      const fromPosition = first.position!;
      const read = await all(target.client.readAll({ fromPosition, filter }));
      expect(read.map(({ event }) => `${event?.streamId}@${event?.revision}`)).toEqual([`${a}@0`, `${a}@1`]);
      const bounded = await all(target.client.readAll({ fromPosition, filter, maxCount: 1 }));
      expect(bounded.map(({ event }) => event?.position)).toEqual([first.position]);
    });

    it('reads $all backwards, the event at the position excluded', async () => {
      await append(a, notes(1));
      const second = await append(a, notes(1));
      const filter = streamNameFilter({ prefixes: [a] });
      const back = { direction: BACKWARDS, filter, fromPosition: second.position!, maxCount: 1 } as const;
      const [before] = await all(target.client.readAll(back));
      expect(before?.event?.revision).toBe(0n);
    });

    it('keeps bytes as bytes, and metadata beside them', async () => {
      const bytes = Uint8Array.from({ length: 256 }, (_, n) => n);
      const event = {
        id: randomUUID(),
        contentType: 'application/octet-stream' as const,
        type: 'Bytes',
        data: bytes,
        metadata: { of: 'what' },
      };
      await target.client.appendToStream(a, event);
      const [read] = await all(target.client.readStream(a));
      expect(read?.event).toMatchObject({
        id: event.id,
        type: 'Bytes',
        isJson: false,
        metadata: { of: 'what' },
      });
      expect(Buffer.from(read?.event?.data as Uint8Array)).toEqual(Buffer.from(bytes));
    });
  });

  describe('subscribing', () => {
    it('sends what is there, says that it has caught up, and sends what comes', async () => {
      const { position } = await append(b, notes(1));
      await append(a, notes(2));
      const filter = streamNameFilter({ prefixes: [a] });
      const subscription = target.client.subscribeToAll({ filter, fromPosition: position! });
      const { heard, until } = listen(subscription);
      await until((words) => words.includes('caught up'));
      await append(b, notes(1));
      await append(a, notes(1));
      await until((words) => words.includes(`${a}@2`));
      expect(heard).toEqual(['confirmed', `${a}@0`, `${a}@1`, 'caught up', `${a}@2`]);
      await subscription.unsubscribe();
    });

    it('sends the events behind a position, that one excluded', async () => {
      await append(a, notes(1));
      const { position } = await append(a, notes(1));
      await append(a, notes(1));
      const filter = streamNameFilter({ prefixes: [a] });
      const subscription = target.client.subscribeToAll({ filter, fromPosition: position! });
      const { heard, until } = listen(subscription);
      await until((words) => words.includes('caught up'));
      expect(heard).toEqual(['confirmed', `${a}@2`, 'caught up']);
      await subscription.unsubscribe();
    });

    it('waits where the log does not reach yet', async () => {
      const { position } = await append(a, notes(1));
      const commit = position!.commit + 1_000_000_000_000n;
      const subscription = target.client.subscribeToAll({ fromPosition: { commit, prepare: commit } });
      const { heard, until } = listen(subscription);
      await until((words) => words.includes('caught up'));
      await append(a, notes(1));
      expect(heard).toEqual(['confirmed', 'caught up']);
      await subscription.unsubscribe();
    });
  });
}
