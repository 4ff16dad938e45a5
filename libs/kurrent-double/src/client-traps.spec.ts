/**
 * What the client of KurrentDB does that its documentation does not say, or not where one looks. None of this is about the
 * test double, and none of it is what we would want: each spec pins a behaviour that our adapter works around, so that an
 * upgrade of `@kurrent/kurrentdb-client` shows what has changed. A spec that fails after an upgrade is good news, mostly: look at
 * what the adapter does about it, and change both.
 *
 * The client has two halves, each with connections of its own: JavaScript (`@grpc/grpc-js`) appends and subscribes, a native
 * bridge (`@kurrent/bridge`) reads streams and `$all`.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import {
  isCommandError,
  KurrentDBClient,
  streamNameFilter,
  UnavailableError,
  UnknownError,
} from '@kurrent/kurrentdb-client';
import { KurrentDouble } from './kurrent-double.js';
import { all, clientOf, listen, notes, pair, type Pair } from './clients.js';

let double: Pair;
beforeEach(async () => {
  double = await pair();
});
afterEach(async () => double.end());

const append = (count: number, options = {}) => double.client.appendToStream('a', notes(count), options);
const read = (client = double.client, options = {}) => all(client.readStream('a', options));

describe('numbers', () => {
  it('appends take revisions as number and bigint, and answer with bigint', async () => {
    await append(2);
    await expect(append(1, { streamState: 1 })).resolves.toMatchObject({ nextExpectedRevision: 2n });
    await expect(append(1, { streamState: 2n })).resolves.toMatchObject({ nextExpectedRevision: 3n });
  });

  it('reads take bigint only, though their types let numbers through', async () => {
    await append(2);
    const position = { commit: 256, prepare: 256 } as unknown as { commit: bigint; prepare: bigint };
    await expect(read(double.client, { fromRevision: 1 as unknown as bigint })).rejects.toThrow(
      'or a bigint',
    );
    await expect(all(double.client.readAll({ fromPosition: position }))).rejects.toThrow(UnknownError);
  });
});

describe('reads', () => {
  it('have no deadline: they wait for a server that says nothing', async () => {
    await append(1);
    double.server.faults.next('read', 'hang');
    const hanging = read(double.client, { deadline: 1 });
    await expect(within(200, hanging)).resolves.toBe('pending');
    double.server.dropConnections();
    await expect(hanging).rejects.toThrow(UnavailableError);
  });

  it('go on at the server after they were left: only maxCount bounds them', async () => {
    const text = 'x'.repeat(4000);
    double.server.plant(
      'a',
      Array.from({ length: 3000 }, (_, n) => ({ type: 'Noted', data: { n, text } })),
    );
    expect(await all(double.client.readAll(), 1)).toHaveLength(1);
    expect(double.server.traffic.reads).toBe(1);
    expect(await all(double.client.readAll({ maxCount: 10 }), 1)).toHaveLength(1);
    await eventually(async () => expect(double.server.traffic.reads).toBeLessThanOrEqual(1));
  });

  it('of $all include the event at the position, and subscriptions do not', async () => {
    await append(3);
    const fromPosition = (await all(double.client.readAll()))[1]!.event!.position;
    const included = await all(double.client.readAll({ fromPosition }));
    expect(included.map(({ event }) => event?.revision)).toEqual([1n, 2n]);
    const subscription = double.client.subscribeToAll({ fromPosition });
    const { heard, until } = listen(subscription);
    await until((words) => words.includes('caught up'));
    expect(heard).toEqual(['confirmed', 'a@2', 'caught up']);
    await subscription.unsubscribe();
  });

  it('give malformed JSON as a string, as if it were a JSON string', async () => {
    double.server.plant('a', [
      { type: 'Noted', data: '{"half' },
      { type: 'Noted', data: '"{\\"half"' },
    ]);
    const [malformed, text] = await read();
    expect(malformed?.event).toMatchObject({ isJson: true, data: '{"half' });
    expect(text?.event).toMatchObject({ isJson: true, data: '{"half' });
  });

  it('that the server ends too early look complete', async () => {
    await append(3);
    double.server.faults.next('read', { endAfterEvents: 1 });
    expect(await read()).toHaveLength(1);
  });

  it('give events 64 at a time, and lose those of the last batch to an error', async () => {
    await append(200);
    double.server.faults.next('read', { dropAfterEvents: 150 });
    const events: unknown[] = [];
    const cut = (async () => {
      for await (const event of double.client.readStream('a')) events.push(event);
    })();
    await expect(cut).rejects.toThrow(UnavailableError);
    expect(events.length % 64).toBe(0);
  });

  it('fail for ever if the first connection does, though the server is back and appends work', async () => {
    await double.server.stop();
    await expect(read()).rejects.toThrow(UnavailableError);
    await double.server.restart();
    await eventually(() => append(1));
    for (let again = 0; again < 3; again += 1) await expect(read()).rejects.toThrow(UnavailableError);
    const fresh = clientOf(double.server);
    expect(await read(fresh)).toHaveLength(1);
    await fresh.dispose();
  });

  it('recover from a later loss of the connection', async () => {
    await append(1);
    expect(await read()).toHaveLength(1);
    await double.server.stop();
    await expect(read()).rejects.toThrow(UnavailableError);
    await double.server.restart();
    expect(await eventually(() => read())).toHaveLength(1);
  });

  it('fail for ever once a server named a leader that cannot be reached', async () => {
    await append(1);
    await read();
    double.server.faults.next('read', { notLeader: { host: '127.0.0.1', port: 1 } });
    await expect(read()).rejects.toMatchObject({ type: 'not-leader' });
    for (let again = 0; again < 3; again += 1) await expect(read()).rejects.toThrow(UnavailableError);
  });
});

describe('appends', () => {
  it('that may fail without an error report a wrong revision', async () => {
    await append(6);
    const lenient = clientOf(double.server, '&throwOnAppendFailure=false');
    const result = await lenient.appendToStream('a', notes(1), { streamState: 2n });
    // The head is at 5. This is whether there is one, as a number.
    expect(result).toMatchObject({ success: false, nextExpectedRevision: 1n });
    await lenient.dispose();
  });

  it('with credentials of their own take a call each, and report the right one', async () => {
    await append(6);
    const lenient = clientOf(double.server, '&throwOnAppendFailure=false');
    const credentials = { username: 'somebody', password: 'secret' };
    const result = await lenient.appendToStream('a', notes(1), { streamState: 2n, credentials });
    expect(result).toMatchObject({ success: false, nextExpectedRevision: 5n });
    expect(double.server.traffic.singleAppends).toBe(1);
    await lenient.dispose();
  });

  it('only tell their deadline to the server, and wait for ever if it does not care', async () => {
    await append(1);
    double.server.faults.next('append', 'hang');
    const hanging = append(1, { deadline: 50 });
    await expect(within(300, hanging)).resolves.toBe('pending');
    double.server.dropConnections();
    await expect(hanging).rejects.toThrow(UnavailableError);
  });

  it('pend for ever, later ones too, once the server ends their stream without an error; so does dispose', async () => {
    const { server } = double;
    const client = clientOf(server);
    await client.appendToStream('a', notes(1));
    server.faults.next('append', 'end');
    await expect(within(100, client.appendToStream('a', notes(1)))).resolves.toBe('pending');
    await expect(within(100, client.appendToStream('a', notes(1)))).resolves.toBe('pending');
    await expect(within(100, client.dispose())).resolves.toBe('pending');
    await server.restart();
    await expect(within(100, client.appendToStream('a', notes(1)))).resolves.toBe('pending');
    expect(server.events()).toHaveLength(1);
  });

  it('all fail that are under way, when one is refused by a server that goes away or does not lead', async () => {
    await append(1);
    double.server.faults.next('append', 'hang');
    double.server.faults.next('append', 'not-leader');
    const outcomes = await Promise.allSettled([append(1), append(1)]);
    expect(outcomes.map((one) => one.status === 'rejected' && (one.reason as { type: string }).type)).toEqual(
      ['not-leader', 'not-leader'],
    );
  });

  it('to a server that is not there fail with an error that is none of the client', async () => {
    await double.server.stop();
    const error = await append(1).then(
      () => undefined,
      (reason: Error) => reason,
    );
    expect(error).toMatchObject({ code: 14 });
    expect(isCommandError(error!)).toBe(false);
    await double.server.restart();
  });

  it('to a server that is not ready fail as unknown', async () => {
    await append(1);
    double.server.faults.next('append', 'not-ready');
    await expect(append(1)).rejects.toThrow(UnknownError);
  });

  it('fail for ever if the server once refuses to tell its features', async () => {
    double.server.faults.next('features', 'deadline');
    for (let again = 0; again < 3; again += 1) await expect(append(1)).rejects.toMatchObject({ code: 10 });
  });

  it('wait for ever if the server does not tell its features', async () => {
    double.server.faults.next('features', 'hang');
    const hanging = append(1, { deadline: 50 });
    await expect(within(300, hanging)).resolves.toBe('pending');
    double.server.dropConnections();
    await expect(hanging).rejects.toMatchObject({ code: 14 });
  });

  it('refused for the revision have no message', async () => {
    await expect(append(1, { streamState: 7n })).rejects.toMatchObject({
      type: 'wrong-expected-version',
      message: '',
    });
  });

  it('go to the leader that a server names, from the next one on', async () => {
    const leader = await pair();
    double.server.faults.next('append', { notLeader: { host: '127.0.0.1', port: leader.server.port } });
    await expect(append(1)).rejects.toMatchObject({ type: 'not-leader' });
    await append(1);
    expect(leader.server.events()).toHaveLength(1);
    expect(double.server.events()).toHaveLength(0);
    await leader.end();
  });
});

describe('subscriptions', () => {
  let subscription: ReturnType<KurrentDBClient['subscribeToAll']>;

  it('reach checkpoints and catch up ahead of what was consumed', async () => {
    double.server.plant(
      'a',
      Array.from({ length: 10 }, (_, n) => ({ type: 'Noted', data: { n } })),
    );
    double.server.plant(
      'b',
      Array.from({ length: 100 }, (_, n) => ({ type: 'Noted', data: { n } })),
    );
    let reached = 0n;
    const checkpoint = new Promise<void>((resolve) => {
      const filter = streamNameFilter({
        prefixes: ['a'],
        checkpointInterval: 1,
        checkpointReached: async (_, { commit }) => {
          reached = commit;
          if (commit === BigInt(double.server.events().at(-1)!.position)) resolve();
        },
      });
      subscription = double.client.subscribeToAll({ filter });
    });
    const caughtUp = new Promise((resolve) => subscription.once('caughtUp', resolve));
    await Promise.all([checkpoint, caughtUp]);
    // Ten events lie unread, and all of the log is said to be behind us.
    const first = subscription.read() as {
      readonly event: { readonly revision: bigint; readonly position: { commit: bigint } };
    };
    expect(first.event.revision).toBe(0n);
    expect(reached).toBeGreaterThan(first.event.position.commit);
    await subscription.unsubscribe();
  });

  it('that the server ends, and those that we end, look alike', async () => {
    await append(1);
    double.server.faults.next('subscribe', { endAfterEvents: 1 });
    const theirs = listen(double.client.subscribeToAll());
    await theirs.until((words) => words.includes('ended'));
    expect(theirs.heard).toEqual(['confirmed', 'a@0', 'ended']);
    subscription = double.client.subscribeToAll();
    const ours = listen(subscription);
    await ours.until((words) => words.includes('caught up'));
    await subscription.unsubscribe();
    await ours.until((words) => words.includes('ended'));
    expect(ours.heard).toEqual(['confirmed', 'a@0', 'caught up', 'ended']);
  });

  it('go on at the server after a loop over them was left, until they are unsubscribed', async () => {
    await append(3);
    subscription = double.client.subscribeToAll();
    expect(await all(subscription, 1)).toHaveLength(1);
    await append(1);
    expect(double.server.traffic.subscriptions).toBe(1);
    await subscription.unsubscribe();
    await eventually(async () => expect(double.server.traffic.subscriptions).toBe(0));
  });

  it('live on when an append makes the client change its connection', async () => {
    await append(1);
    const { heard, until } = listen(double.client.subscribeToAll());
    await until((words) => words.includes('caught up'));
    double.server.faults.next('append', 'unavailable');
    await expect(append(1)).rejects.toThrow(UnavailableError);
    await append(1);
    await until((words) => words.includes('a@1'));
    expect(heard).toEqual(['confirmed', 'a@0', 'caught up', 'a@1']);
  });
});

describe('in a cluster', () => {
  let nodes: readonly KurrentDouble[];
  let client: KurrentDBClient;
  beforeEach(async () => {
    nodes = await KurrentDouble.cluster(3);
    const seeds = nodes.map(({ port }) => `127.0.0.1:${port}`).join();
    const settings = 'tls=false&discoveryInterval=50&nodePreference=leader';
    client = KurrentDBClient.connectionString(`kurrentdb://${seeds}?${settings}`);
    await client.appendToStream('a', notes(1));
    expect(await read(client)).toHaveLength(1);
  });
  afterEach(async () => {
    await Promise.all(nodes.map(async (node) => node.stop()));
    await client.dispose();
  });

  it('reads are told once that the leader has changed, and appends do not notice, whatever they require', async () => {
    nodes[1]!.lead();
    await expect(read(client)).rejects.toMatchObject({ leader: { port: nodes[1]!.port } });
    expect(await read(client)).toHaveLength(1);
    await client.appendToStream('a', notes(1), { requiresLeader: true });
    expect(await read(client)).toHaveLength(2);
  });

  it('reads fail for ever when their node dies, though appends find another', async () => {
    await nodes[0]!.stop();
    nodes[1]!.lead();
    await eventually(async () => client.appendToStream('a', notes(1)));
    for (let again = 0; again < 3; again += 1) await expect(read(client)).rejects.toThrow(UnavailableError);
  });
});

describe('connection strings', () => {
  it('with a password that has to be encoded work for appends, not for reads without credentials of their own', async () => {
    const credentials = { username: 'admin', password: 'ch@nge' };
    const secured = await pair({ tls: true, credentials });
    await secured.client.appendToStream('a', notes(1));
    await expect(read(secured.client)).rejects.toMatchObject({ type: 'access-denied' });
    expect(await read(secured.client, { credentials })).toHaveLength(1);
    await secured.end();
  });

  it('are checked by the bridge, too, whose error shows all of it', () => {
    const connect = (): KurrentDBClient =>
      KurrentDBClient.connectionString('kurrentdb://me:secret@h:99999?tls=false');
    expect(connect).toThrow('secret');
  });
});

describe('a process', () => {
  const APPEND = "await client.appendToStream('a', jsonEvent({ type: 'Noted', data: {} }));";

  it('exits after an append only when the client is disposed', async () => {
    const disposed = started(`${APPEND} await client.dispose();`);
    disposed.stdout!.resume();
    await once(disposed, 'exit');
    const left = started(`${APPEND} console.log('appended');`);
    await once(left.stdout!, 'data');
    await expect(within(500, once(left, 'exit'))).resolves.toBe('pending');
    left.kill();
    left.stdout!.destroy();
    await once(left, 'exit');
    expect(double.server.events()).toHaveLength(2);
  });

  it('dies of a connection that fails under many appends, though each of them is caught', async () => {
    double.server.faults.next('append', 'unavailable', { after: 5 });
    const child = started(`
      const event = () => jsonEvent({ type: 'Noted', data: { text: 'x'.repeat(400_000) } });
      const appends = Array.from({ length: 40 }, () => client.appendToStream('a', event()));
      await Promise.allSettled(appends);
      await client.dispose();`);
    child.stdout!.resume();
    expect(await once(child, 'exit')).toEqual([1, null]);
  });

  it('dies of data that is no JSON, though the append is caught', async () => {
    const child = started(
      "await client.appendToStream('a', jsonEvent({ type: 'Noted', data: { n: 1n } })).catch(() => 0);",
    );
    child.stdout!.resume();
    expect(await once(child, 'exit')).toEqual([1, null]);
  });

  function started(acts: string): ChildProcess {
    const client = fileURLToPath(import.meta.resolve('@kurrent/kurrentdb-client'));
    const code = [
      `const { jsonEvent, KurrentDBClient } = require(${JSON.stringify(client)});`,
      `const client = KurrentDBClient.connectionString(${JSON.stringify(double.server.connectionString)});`,
      `(async () => { ${acts} })();`,
    ];
    return spawn(process.execPath, ['-e', code.join('\n')], { stdio: ['ignore', 'pipe', 'ignore'] });
  }
});

/** The value of a promise, or that it has none yet. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | 'pending'> {
  let timer: NodeJS.Timeout | undefined;
  const pending = new Promise<'pending'>((resolve) => {
    timer = setTimeout(() => resolve('pending'), milliseconds);
  });
  try {
    return await Promise.race([promise, pending]);
  } finally {
    clearTimeout(timer);
  }
}

async function eventually<T>(act: () => Promise<T>, tries = 100): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await act();
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}
