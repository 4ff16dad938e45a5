import { randomUUID } from 'node:crypto';
import { jsonEvent, MaxAppendSizeExceededError, streamNameFilter } from '@kurrent/kurrentdb-client';
import { all, listen, notes, pair, type Pair } from './clients.js';

describe('the test double of KurrentDB', () => {
  let double: Pair;
  beforeEach(async () => {
    double = await pair();
  });
  afterEach(async () => double.end());

  const append = (stream: string, count: number) => double.client.appendToStream(stream, notes(count));

  it('shows what it has recorded', async () => {
    const { position } = await append('a', 2);
    await append('b', 1);
    const events = double.server.events();
    expect(events.map(({ streamId, revision }) => `${streamId}@${revision}`)).toEqual(['a@0', 'a@1', 'b@0']);
    expect(events.map(({ data }) => String(data))).toEqual(['{"n":0}', '{"n":1}', '{"n":0}']);
    expect(BigInt(events[1]!.position)).toBe(position?.commit);
  });

  it('takes up to 1 MiB in an append, or what it is told', async () => {
    const large = jsonEvent({ type: 'Large', data: { text: 'x'.repeat(1024 * 1024) } });
    const refused = double.client.appendToStream('a', [...notes(1), large]);
    await expect(refused).rejects.toBeInstanceOf(MaxAppendSizeExceededError);
    await expect(refused).rejects.toMatchObject({ maxAppendSize: 1024 * 1024 });
    const credentials = { username: 'somebody', password: 'secret' };
    const single = double.client.appendToStream('a', [...notes(1), large], { credentials });
    await expect(single).rejects.toMatchObject({ maxAppendSize: 1024 * 1024 });
    expect(double.server.events()).toEqual([]);
    await double.end();
    double = await pair({ maxAppendBytes: 2 * 1024 * 1024 });
    await double.client.appendToStream('a', [...notes(1), large]);
    expect(double.server.events()).toHaveLength(2);
  });

  it('takes no event without a UUID or a type', async () => {
    const [event] = notes(1);
    for (const wrong of [
      { ...event!, id: 'nobody' },
      { ...event!, type: '' as 'Noted' },
    ]) {
      await expect(double.client.appendToStream('a', wrong)).rejects.toMatchObject({ type: 'unknown' });
      const credentials = { username: 'somebody', password: 'secret' };
      await expect(double.client.appendToStream('a', wrong, { credentials })).rejects.toMatchObject({
        code: 3,
      });
    }
    expect(double.server.events()).toEqual([]);
  });

  it('gives back what was planted, whatever it is', async () => {
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

  it('tells checkpoints while a filter lets nothing through, and one before it has caught up', async () => {
    await append('b', 100);
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

  it('sends a log no faster than it is read', async () => {
    const text = 'x'.repeat(5000);
    double.server.plant(
      'a',
      Array.from({ length: 2000 }, (_, n) => ({ type: 'Noted', data: { n, text } })),
    );
    const subscription = double.client.subscribeToAll();
    const { event } = (await subscription[Symbol.asyncIterator]().next()).value as {
      event: { revision: bigint };
    };
    expect(event.revision).toBe(0n);
    expect(double.server.traffic.events).toBeLessThan(2000);
    const rest = await all(subscription, 1999);
    expect(rest.every((one, n) => one.event?.revision === BigInt(n + 1))).toBe(true);
    await subscription.unsubscribe();
  });

  it('says where and when it has caught up, as newer servers do', async () => {
    await double.end();
    double = await pair({ version: '25.1.0' });
    await append('a', 2);
    const subscription = double.client.subscribeToAll();
    const told = await new Promise<{ position?: { commit: bigint } }>((resolve) => {
      subscription.on('caughtUp', resolve);
      subscription.resume();
    });
    expect(told.position?.commit).toBe(BigInt(double.server.events()[1]!.position));
    await subscription.unsubscribe();
  });
});
