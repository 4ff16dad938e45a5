import { randomUUID } from 'node:crypto';
import {
  BACKWARDS,
  END,
  jsonEvent,
  MaxAppendSizeExceededError,
  START,
  StreamNotFoundError,
  streamNameFilter,
  WrongExpectedVersionError,
  type AppendStreamState,
} from '@kurrent/kurrentdb-client';
import { all, listen, notes, pair, type Pair } from './clients.js';

describe('the test double of KurrentDB, spoken to by the real client', () => {
  let double: Pair;
  beforeEach(async () => {
    double = await pair();
  });
  afterEach(async () => double.end());

  const append = (stream: string, events: ReturnType<typeof notes>, streamState: AppendStreamState = 'any') =>
    double.client.appendToStream(stream, events, { streamState });

  describe('appending', () => {
    it('stores events in order, and says where they are', async () => {
      const first = await append('a', notes(2), 'no_stream');
      const second = await append('a', notes(1, 2), 1n);
      expect(first).toMatchObject({ success: true, nextExpectedRevision: 1n });
      expect(second).toMatchObject({ success: true, nextExpectedRevision: 2n });
      const events = double.server.events();
      expect(events.map(({ streamId, revision }) => `${streamId}@${revision}`)).toEqual([
        'a@0',
        'a@1',
        'a@2',
      ]);
      expect(second.position).toEqual({
        commit: BigInt(events[2]!.position),
        prepare: BigInt(events[2]!.position),
      });
      expect(events[0]!.position < events[1]!.position && events[1]!.position < events[2]!.position).toBe(
        true,
      );
      expect(events.map(({ data }) => String(data))).toEqual(['{"n":0}', '{"n":1}', '{"n":2}']);
    });

    it.each([
      ['no_stream where there is one', 'a', 'no_stream' as const, 'no_stream', 1n],
      ['stream_exists where there is none', 'b', 'stream_exists' as const, 'stream_exists', 'no_stream'],
      ['a revision behind the head', 'a', 0n, 0n, 1n],
      ['a revision before the head is reached', 'a', 7n, 7n, 1n],
      ['a revision where there is no stream', 'b', 0n, 0n, 'no_stream'],
    ])(
      'refuses to append expecting %s, and tells the revision',
      async (_, stream, streamState, expectedState, actualState) => {
        await append('a', notes(2), 'no_stream');
        const refused = append(stream, notes(1), streamState);
        await expect(refused).rejects.toBeInstanceOf(WrongExpectedVersionError);
        await expect(refused).rejects.toMatchObject({ streamName: stream, expectedState, actualState });
        expect(double.server.events()).toHaveLength(2);
      },
    );

    it('answers a repeated append behind the head as a success, by the ids', async () => {
      const events = notes(3);
      await append('a', notes(1), 'no_stream');
      await append('a', events, 0n);
      await append('a', notes(2), 3n);
      expect(await append('a', events, 0n)).toMatchObject({ success: true, nextExpectedRevision: 3n });
      expect(double.server.events()).toHaveLength(6);
    });

    it('refuses a repeated append of which a part is there', async () => {
      const events = notes(3);
      await append('a', events, 'no_stream');
      await expect(append('a', [...events, ...notes(1)], 'no_stream')).rejects.toThrow(
        WrongExpectedVersionError,
      );
      expect(double.server.events()).toHaveLength(3);
    });

    it('doubles a repeated append at the new head: an explicit revision does not look there', async () => {
      const events = notes(2);
      await append('a', events, 'no_stream');
      await append('a', events, 1n);
      expect(double.server.events().map(({ id }) => id)).toEqual([...events, ...events].map(({ id }) => id));
    });

    it('looks for ids in all of the stream where any revision will do', async () => {
      const events = notes(2);
      await append('a', events);
      await append('a', notes(3));
      expect(await append('a', events)).toMatchObject({ success: true, nextExpectedRevision: 1n });
      expect(await append('a', events, 'stream_exists')).toMatchObject({ nextExpectedRevision: 1n });
      expect(double.server.events()).toHaveLength(5);
      await append('b', events);
      expect(double.server.events()).toHaveLength(7);
    });

    it('refuses an append that is larger than it takes, as a whole', async () => {
      const large = jsonEvent({ type: 'Large', data: { text: 'x'.repeat(1024 * 1024) } });
      const refused = double.client.appendToStream('a', [...notes(1), large]);
      await expect(refused).rejects.toBeInstanceOf(MaxAppendSizeExceededError);
      await expect(refused).rejects.toMatchObject({ maxAppendSize: 1024 * 1024 });
      expect(double.server.events()).toEqual([]);
    });

    it('stores nothing of an append that came too late', async () => {
      const late = double.client.appendToStream('a', notes(1), { deadline: -1 });
      await expect(late).rejects.toMatchObject({ type: 'deadline-exceeded' });
      expect(double.server.events()).toEqual([]);
    });
  });

  describe('reading', () => {
    it('reads a stream from both ends, and from a revision', async () => {
      await append('a', notes(5));
      const numbers = async (options: object): Promise<unknown[]> =>
        (await all(double.client.readStream('a', options))).map(({ event }) => Number(event?.revision));
      expect(await numbers({ fromRevision: START })).toEqual([0, 1, 2, 3, 4]);
      expect(await numbers({ fromRevision: 3n })).toEqual([3, 4]);
      expect(await numbers({ fromRevision: 9n })).toEqual([]);
      expect(await numbers({ fromRevision: START, maxCount: 2 })).toEqual([0, 1]);
      expect(await numbers({ direction: BACKWARDS, fromRevision: END, maxCount: 2 })).toEqual([4, 3]);
      expect(await numbers({ direction: BACKWARDS, fromRevision: 1n })).toEqual([1, 0]);
    });

    it('says which stream is not there', async () => {
      const missing = all(double.client.readStream('none'));
      await expect(missing).rejects.toBeInstanceOf(StreamNotFoundError);
      await expect(missing).rejects.toMatchObject({ streamName: 'none' });
    });

    it('reads $all from a position on, that one included, and through a filter', async () => {
      for (const stream of ['a-1', 'b-1', 'a-2']) await append(stream, notes(2));
      const [, second, third] = await all(double.client.readAll());
      const streams = async (options: object): Promise<unknown[]> =>
        (await all(double.client.readAll(options))).map(({ event }) => event?.streamId);
      expect(await streams({ fromPosition: third!.event!.position })).toEqual(['b-1', 'b-1', 'a-2', 'a-2']);
      expect(await streams({ filter: streamNameFilter({ prefixes: ['a-'] }) })).toEqual([
        'a-1',
        'a-1',
        'a-2',
        'a-2',
      ]);
      expect(await streams({ direction: BACKWARDS, fromPosition: END, maxCount: 3 })).toEqual([
        'a-2',
        'a-2',
        'b-1',
      ]);
      const before = await all(
        double.client.readAll({ direction: BACKWARDS, fromPosition: second!.event!.position }),
      );
      expect(before.map(({ event }) => event?.revision)).toEqual([0n]);
    });

    it('reads what was planted, whatever it is', async () => {
      const id = randomUUID();
      double.server.plant('a', [
        { type: 'Broken', data: '{"half', id, metadata: { by: 'nobody' } },
        { type: 'Bytes', data: Buffer.from([1, 2, 3]) },
      ]);
      const [broken, bytes] = await all(double.client.readStream('a'));
      expect(broken?.event).toMatchObject({ id, type: 'Broken', data: '{"half', metadata: { by: 'nobody' } });
      expect(bytes?.event).toMatchObject({ type: 'Bytes', isJson: false });
      expect(Buffer.from(bytes?.event?.data as Uint8Array)).toEqual(Buffer.from([1, 2, 3]));
    });
  });

  describe('subscribing', () => {
    it('sends what is there, says that it has caught up, and sends what comes', async () => {
      await append('a-1', notes(2));
      await append('b-1', notes(1));
      const subscription = double.client.subscribeToAll({ filter: streamNameFilter({ prefixes: ['a-'] }) });
      const { heard, until } = listen(subscription);
      await until((words) => words.includes('caught up'));
      await append('b-1', notes(1));
      await append('a-2', notes(1));
      await until((words) => words.includes('a-2@0'));
      expect(heard).toEqual(['confirmed', 'a-1@0', 'a-1@1', 'caught up', 'a-2@0']);
      await subscription.unsubscribe();
    });

    it('sends the events behind a position, that one excluded', async () => {
      await append('a', notes(3));
      const [, second] = await all(double.client.readAll());
      const subscription = double.client.subscribeToAll({ fromPosition: second!.event!.position });
      const { heard, until } = listen(subscription);
      await until((words) => words.includes('caught up'));
      expect(heard).toEqual(['confirmed', 'a@2', 'caught up']);
      await subscription.unsubscribe();
    });

    it('tells checkpoints while a filter lets nothing through, and one before it has caught up', async () => {
      await append('b', notes(100));
      const checkpoints: bigint[] = [];
      const subscription = double.client.subscribeToAll({
        filter: streamNameFilter({
          prefixes: ['a-'],
          checkpointInterval: 1,
          checkpointReached: async (_, { commit }) => void checkpoints.push(commit),
        }),
      });
      const { until } = listen(subscription);
      await until((words) => words.includes('caught up'));
      const positions = double.server.events().map(({ position }) => BigInt(position));
      expect(checkpoints).toEqual([positions[31], positions[63], positions[95], positions[99]]);
      await subscription.unsubscribe();
    });

    it('sends a long log no faster than it is read', async () => {
      double.server.plant(
        'a',
        Array.from({ length: 5_000 }, (_, n) => ({ type: 'Noted', data: { n, text: 'x'.repeat(1000) } })),
      );
      const subscription = double.client.subscribeToAll();
      const events = await all(subscription, 5_000);
      expect(events.every(({ event }, n) => event?.revision === BigInt(n))).toBe(true);
      await subscription.unsubscribe();
    });
  });
});
