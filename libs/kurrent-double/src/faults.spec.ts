import { NotLeaderError, streamNameFilter, UnavailableError } from '@kurrent/kurrentdb-client';
import { all, listen, notes, pair, persistently, type Pair } from './clients.js';
import { Faults } from './faults.js';
import { KurrentDouble } from './kurrent-double.js';

describe('a fault on command', () => {
  it('strikes the next call of its kind, once', () => {
    const faults = new Faults();
    faults.next('append', 'hang');
    expect(faults.take('read')).toBeUndefined();
    expect(faults.take('append')).toBe('hang');
    expect(faults.take('append')).toBeUndefined();
  });

  it('lets so many calls through before', () => {
    const faults = new Faults();
    faults.next('append', 'hang', { after: 2 });
    faults.next('append', 'end', { after: 1 });
    const taken = Array.from({ length: 4 }, () => faults.take('append'));
    expect(taken).toEqual([undefined, 'end', 'hang', undefined]);
    expect(faults.waiting).toBe(0);
  });
});

describe('the test double of KurrentDB, when things go wrong', () => {
  let double: Pair;
  beforeEach(async () => {
    double = await pair();
    await append(3);
  });
  afterEach(async () => double.end());

  const append = (count: number, options = {}) => double.client.appendToStream('a', notes(count), options);
  const count = (): number => double.server.events().length;

  describe('on an append', () => {
    it.each([
      ['drop-before' as const, 0],
      ['drop-after' as const, 2],
      ['unavailable' as const, 0],
    ])('%s: the client hears that the server is away, and %i events are there', async (fault, stored) => {
      double.server.faults.next('append', fault);
      await expect(append(2)).rejects.toThrow(UnavailableError);
      expect(count()).toBe(3 + stored);
      await expect(append(1)).resolves.toMatchObject({ success: true });
    });

    it.each([
      ['deadline' as const, 0],
      ['deadline-after' as const, 2],
    ])('%s: the client hears that time is up, and %i events are there', async (fault, stored) => {
      double.server.faults.next('append', fault);
      await expect(append(2)).rejects.toMatchObject({ type: 'deadline-exceeded' });
      expect(count()).toBe(3 + stored);
    });

    it('access-denied: nothing is stored', async () => {
      double.server.faults.next('append', 'access-denied');
      await expect(append(2)).rejects.toMatchObject({ type: 'access-denied' });
      expect(count()).toBe(3);
    });

    it('hang: no answer comes, and nothing is stored', async () => {
      double.server.faults.next('append', 'hang');
      const hanging = append(2).then(
        () => 'answered',
        () => 'refused',
      );
      await append(1);
      await expect(Promise.race([hanging, Promise.resolve('pending')])).resolves.toBe('pending');
      expect(count()).toBe(4);
    });

    it('strikes appends with credentials of their own, too', async () => {
      const credentials = { username: 'somebody', password: 'secret' };
      double.server.faults.next('append', 'drop-after');
      await expect(append(2, { credentials })).rejects.toThrow(UnavailableError);
      expect(count()).toBe(5);
      double.server.faults.next('append', 'unavailable');
      await expect(append(2, { credentials })).rejects.toThrow(UnavailableError);
      await expect(append(2, { credentials })).resolves.toMatchObject({
        success: true,
        nextExpectedRevision: 6n,
      });
    });
  });

  describe('on a read', () => {
    it.each(['drop-before', 'unavailable', 'not-ready', 'drop-after'] as const)(
      '%s: the read fails',
      async (fault) => {
        double.server.faults.next('read', fault);
        await expect(all(double.client.readStream('a'))).rejects.toThrow(UnavailableError);
        double.server.faults.next('readAll', fault);
        await expect(all(double.client.readAll())).rejects.toThrow(UnavailableError);
        expect(await all(double.client.readStream('a'))).toHaveLength(3);
      },
    );

    it('cuts the connection in the middle', async () => {
      await append(200);
      double.server.faults.next('read', { dropAfterEvents: 150 });
      const read: unknown[] = [];
      const cut = (async () => {
        for await (const event of double.client.readStream('a')) read.push(event);
      })();
      await expect(cut).rejects.toThrow(UnavailableError);
      expect(read.length).toBeLessThanOrEqual(150);
      expect(await all(double.client.readStream('a'))).toHaveLength(203);
    });

    it('ends too early', async () => {
      double.server.faults.next('readAll', { endAfterEvents: 2 });
      expect(await all(double.client.readAll())).toHaveLength(2);
    });
  });

  describe('on a subscription', () => {
    const subscribe = () =>
      listen(double.client.subscribeToAll({ filter: streamNameFilter({ prefixes: ['a'] }) }));

    it.each([
      ['drop-before' as const, 'error: 14 UNAVAILABLE'],
      ['unavailable' as const, 'error: 14 UNAVAILABLE'],
      ['slow-consumer' as const, 'error: 1 CANCELLED'],
      ['access-denied' as const, 'error: 7 PERMISSION_DENIED'],
      ['end' as const, 'ended'],
      [{ endAfterEvents: 2 }, 'ended'],
      [{ slowConsumerAfterEvents: 2 }, 'error: 1 CANCELLED'],
      [{ dropAfterEvents: 2 }, 'error: 14 UNAVAILABLE'],
    ])('%j: the client hears "%s"', async (fault, last) => {
      double.server.faults.next('subscribe', fault);
      const { heard, until } = subscribe();
      await until((words) => words.some((word) => word.startsWith(last)));
      expect(heard).not.toContain('a@2');
      const again = subscribe();
      await again.until((words) => words.includes('caught up'));
      expect(again.heard).toEqual(['confirmed', 'a@0', 'a@1', 'a@2', 'caught up']);
    });

    it('hangs after so many events', async () => {
      double.server.faults.next('subscribe', { hangAfterEvents: 2 });
      const { heard, until } = subscribe();
      await until((words) => words.includes('a@1'));
      await append(1);
      expect(heard).toEqual(['confirmed', 'a@0', 'a@1']);
      expect(double.server.traffic.subscriptions).toBe(1);
    });
  });

  describe('as a whole', () => {
    it('cuts all connections when told, and when it restarts, and keeps what is recorded', async () => {
      const { until } = listen(double.client.subscribeToAll());
      await until((words) => words.includes('caught up'));
      double.server.dropConnections();
      await until((words) => words.some((word) => word.startsWith('error: 14')));
      const { port } = double.server;
      await persistently(() => append(1));
      await double.server.restart();
      expect(double.server.port).toBe(port);
      await persistently(() => append(1));
      expect(await all(double.client.readStream('a'))).toHaveLength(5);
    });

    it('is not there while it is stopped', async () => {
      await double.server.stop();
      await expect(append(1)).rejects.toMatchObject({ code: 14 });
      await double.server.restart();
      await expect(persistently(() => append(1))).resolves.toMatchObject({ success: true });
    });

    it('is restored from a backup: what came later is gone, and its positions come again', async () => {
      const backup = double.server.backup();
      const lost = await append(2);
      double.server.restore(backup);
      expect(count()).toBe(3);
      const found = await persistently(() => double.client.appendToStream('b', notes(1)));
      expect(found.position!.commit).toBeLessThan(lost.position!.commit);
      const again = await all(double.client.readAll({ fromPosition: found.position! }));
      expect(again.map(({ event }) => event?.streamId)).toEqual(['b']);
      await append(1, { streamState: 2n });
    });

    it('cannot be read from the middle of a record', async () => {
      const commit = BigInt(double.server.events()[1]!.position) + 1n;
      const reading = all(double.client.readAll({ fromPosition: { commit, prepare: commit } }));
      await expect(reading).rejects.toThrow('Trying to read from an invalid position');
      const { until } = listen(double.client.subscribeToAll({ fromPosition: { commit, prepare: commit } }));
      await until((words) => words.some((word) => word.includes('Trying to read from an invalid position')));
    });

    it('plays a follower that sends to the leader whoever requires it', async () => {
      const leader = await KurrentDouble.start();
      double.server.leader = { host: '127.0.0.1', port: leader.port };
      const refused = append(1, { requiresLeader: true, credentials: { username: 'a', password: 'b' } });
      await expect(refused).rejects.toThrow(NotLeaderError);
      await expect(refused).rejects.toMatchObject({ leader: { address: '127.0.0.1', port: leader.port } });
      await append(1);
      expect(leader.events()).toHaveLength(1);
      expect(count()).toBe(3);
      await double.client.dispose();
      await leader.stop();
    });
  });
});
