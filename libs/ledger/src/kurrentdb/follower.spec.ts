import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { canonicalHeader, canonicalLine, commitLeafHash, sha256Hex, type Commit } from '#libs/figures';
import { KurrentDouble, type Fault, type Planted } from '#libs/kurrent-double';
import { bodyHashOf, codeOf, companyfactsCommits, filing } from '#libs/testing';
import type { Appended } from '../event-log.js';
import type { Ledger } from '../ledger.js';
import { parseLogUrl } from '../log-url.js';
import { openAt } from '../open.js';

const SHAPE = { seed: 3, entities: 2, filings: 4, concepts: 10 };

describe('A node that follows a log on a server', () => {
  let folder: string;
  let server: KurrentDouble;
  const opened: Ledger[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tieout-node-'));
    server = await KurrentDouble.start();
  });
  afterEach(async () => {
    for (const { log } of opened.splice(0)) await log.close();
    await server.stop();
    await rm(folder, { recursive: true });
  });

  const node = async (name: string): Promise<Ledger> => {
    const log = parseLogUrl(server.connectionString);
    const ledger = await openAt({ path: join(folder, `${name}.db`), log }, { patienceMs: 20_000 });
    opened.push(ledger);
    return ledger;
  };
  const close = async (ledger: Ledger): Promise<void> => {
    opened.splice(opened.indexOf(ledger), 1);
    await ledger.log.close();
  };

  it('folds what is there, and what comes, into the same commits as the writer’s own node', async () => {
    const writer = await node('writer');
    const commits = [...companyfactsCommits(SHAPE)];
    await appendAll(writer, commits.slice(0, 5));
    const follower = await node('follower');
    await appendAll(writer, commits.slice(5));
    expect(await historyOf(follower)).toEqual(await historyOf(writer));
    expect(follower.following!.status()).toMatchObject({
      state: 'following',
      lagMs: 0,
      voids: 0,
      problem: null,
    });
  });

  it('goes on from where it was when it is opened again, and reads nothing twice into its file', async () => {
    const [writer, follower] = [await node('writer'), await node('follower')];
    const commits = [...companyfactsCommits(SHAPE)];
    await appendAll(writer, commits.slice(0, 5));
    await follower.log.head();
    await close(follower);
    await appendAll(writer, commits.slice(5));
    const again = await node('follower');
    expect(await historyOf(again)).toEqual(await historyOf(writer));
    expect(again.following!.folded.commits).toBe(commits.length - 5);
  });

  it.each<[string, Fault]>([
    ['is cut', { dropAfterEvents: 7 }],
    ['ends without an error', { endAfterEvents: 7 }],
    ['is dropped for being slow', { slowConsumerAfterEvents: 7 }],
    ['is refused for a while', 'unavailable'],
    ['is sent to another leader', 'not-leader'],
  ])('goes on when its subscription %s: nothing is skipped, nothing is doubled', async (_, fault) => {
    const writer = await node('writer');
    await appendAll(writer, [...companyfactsCommits(SHAPE)]);
    server.faults.next('subscribe', fault);
    server.faults.next('subscribe', fault);
    const follower = await node('follower');
    expect(await historyOf(follower)).toEqual(await historyOf(writer));
    expect(server.faults.waiting).toBe(0);
    const { reconnects, ...status } = follower.following!.status();
    expect(status).toMatchObject({ state: 'following', problem: null });
    expect(reconnects).toBeGreaterThan(0);
  });

  it('survives a server that is away and comes back', async () => {
    const [writer, follower] = [await node('writer'), await node('follower')];
    const commits = [...companyfactsCommits(SHAPE)];
    await appendAll(writer, commits.slice(0, 3));
    await server.restart();
    await appendAll(writer, commits.slice(3));
    expect(await historyOf(follower)).toEqual(await historyOf(writer));
  });

  it('lets two processes follow for one file', async () => {
    const writer = await node('writer');
    const commits = [...companyfactsCommits(SHAPE)];
    await appendAll(writer, commits.slice(0, 2));
    const both = [await node('shared'), await node('shared')];
    await appendAll(writer, commits.slice(2));
    for (const ledger of both) expect(await historyOf(ledger)).toEqual(await historyOf(writer));
  });

  it('waits for a commit that another node told of, and says so when it does not come', async () => {
    const [writer, reader] = [await node('writer'), await node('reader')];
    const { number } = await append(writer, filing('a', 0));
    await reader.log.waitFor(number, 5_000);
    expect(reader.blocks.head().number).toBe(number);
    expect(await codeOf(reader.log.waitFor(number + 1, 50))).toMatchObject({ code: 'commit-not-here' });
  });

  it('reads documents that other nodes wrote, and keeps them', async () => {
    const [writer, reader] = [await node('writer'), await node('reader')];
    const bytes = Buffer.alloc(1_300_000, 'What a document says. ');
    const commit = filing('a', 0);
    const sha256 = sha256Hex(bytes);
    await writer.log.append(commit, {
      expectedRevision: 0,
      bodyHash: bodyHashOf('x'),
      documents: [{ sha256, mediaType: 'text/plain', bytes }],
    });
    await reader.log.head();
    expect(Buffer.from((await reader.documents.get(sha256))!.bytes).equals(bytes)).toBe(true);
    server.faults.next('read', 'unavailable');
    expect(Buffer.from((await reader.documents.get(sha256))!.bytes).equals(bytes)).toBe(true);
    expect(server.faults.waiting).toBe(1);
    const parts = server.events().filter(({ streamId }) => streamId === `document-${sha256}`);
    expect(parts.map(({ data }) => data.length)).toEqual([512_000, 512_000, 276_000]);
  });

  describe('whose server was restored from a backup', () => {
    it.each<[string, (server: KurrentDouble, writer: Ledger) => Promise<unknown>]>([
      ['and has nothing', async (double) => double.restore({ events: [] })],
      ['and has less', async () => undefined],
      ['and has other commits where those were', async (_, writer) => append(writer, filing('other', 3))],
    ])('%s, stops and says so', async (_, goOn) => {
      const [writer, follower] = [await node('writer'), await node('follower')];
      await append(writer, filing('a', 0));
      const backup = server.backup();
      await append(writer, filing('a', 1));
      await append(writer, filing('a', 2));
      await follower.log.head();
      await close(writer);
      server.restore(backup);
      await goOn(server, await node('anew'));
      await until(() => follower.following!.status().state === 'stopped');
      expect(follower.following!.status().problem).toMatchObject({ code: 'log-forked' });
      expect(await codeOf(append(follower, filing('b', 0)))).toMatchObject({ code: 'log-forked' });
      // What it has folded is still there to be compared, and is not given out as what the log says.
      expect(follower.blocks.head().number).toBe(3);
      expect(await codeOf(follower.log.head())).toMatchObject({ code: 'log-forked' });
      await close(follower);
      const again = await node('follower');
      expect(await codeOf(again.log.head())).toMatchObject({ code: 'log-forked' });
    });
  });

  describe('in whose log somebody wrote what no commit is made of', () => {
    it('lists it as void, and goes on', async () => {
      const writer = await node('writer');
      await append(writer, filing('a', 0));
      const stream = 'ledger-test:a';
      server.plant(stream, [{ type: 'Note', data: { says: 'hello' } }]);
      server.plant(stream, [{ type: 'FigureReported', data: '{"half' }]);
      server.plant(stream, runOf(filing('a', 1)).slice(1));
      server.plant(stream, runOf(filing('a', 1)).slice(0, 1));
      server.plant(stream, runOf(filing('a', 2), { leafHash: bodyHashOf('other') }));
      server.plant('ledger-test:b', runOf(filing('a', 3)));
      server.plant(stream, runOf(filing('a', 0)));
      server.plant(stream, brokenRunOf(filing('a', 4)));
      server.plant(stream, runOf(filing('a', 5)));
      const follower = await node('follower');
      expect((await historyOf(follower)).map(({ id }) => id)).toEqual(
        [filing('a', 0), filing('a', 5)].map(({ header }) => header.id),
      );
      const voids = follower.following!.voids(100);
      expect(voids.map(({ why }) => why).toReversed()).toEqual([
        'foreign',
        'foreign',
        'headless',
        'cut',
        'invalid',
        'invalid',
        'repeated',
        'invalid',
      ]);
      expect(await historyOf(writer)).toEqual(await historyOf(follower));
      expect(await append(writer, filing('a', 6))).toMatchObject({ number: 3, revision: 3 });
    });

    it('stops at a commit of a later version than it knows, with all that stands before it', async () => {
      const writer = await node('writer');
      await append(writer, filing('a', 0));
      const later = filing('a', 1);
      server.plant('ledger-test:a', runOf({ ...later, header: { ...later.header, schemaVersion: 9 } }));
      await until(() => writer.following!.status().state === 'stopped');
      const follower = await node('follower');
      await until(() => follower.following!.status().state === 'stopped');
      for (const ledger of [writer, follower]) {
        expect(ledger.following!.status().problem).toMatchObject({ code: 'schema-version-unknown' });
        expect(ledger.blocks.head().number).toBe(1);
      }
    });

    it('cuts a commit that its writer left half way, and takes the same commit anew', async () => {
      const writer = await node('writer');
      await append(writer, filing('a', 0));
      server.plant('ledger-test:a', runOf(filing('a', 1)).slice(0, 1));
      expect(await append(writer, filing('a', 1))).toMatchObject({ appended: true, number: 2, revision: 2 });
      expect(writer.following!.voids(10)).toMatchObject([{ why: 'cut', events: 1 }]);
      expect(writer.following!.status()).toMatchObject({ openRuns: 0, voids: 1 });
    });
  });

  describe('that writes', () => {
    it.each<Fault>([
      'drop-before',
      'drop-after',
      'unavailable',
      'deadline',
      'deadline-after',
      'not-ready',
      'not-leader',
    ])('is told of one commit, which is there once, when its append meets %s', async (fault) => {
      const writer = await node('writer');
      await append(writer, filing('a', 0));
      server.faults.next('append', fault);
      expect(await append(writer, filing('a', 1))).toMatchObject({ appended: true, number: 2, revision: 2 });
      expect(server.faults.waiting).toBe(0);
      expect((await historyOf(writer)).map(({ id }) => id)).toEqual(
        [filing('a', 0), filing('a', 1)].map(({ header }) => header.id),
      );
    });

    it('writes a commit of many appends whole, though one after the other is cut', async () => {
      const writer = await node('writer');
      const [commit] = companyfactsCommits({ seed: 1, entities: 1, filings: 1, concepts: 900 });
      for (const after of [1, 0, 2]) server.faults.next('append', 'drop-before', { after });
      expect(await append(writer, commit!)).toMatchObject({ appended: true, number: 1, revision: 1 });
      const [stored] = await historyOf(writer);
      expect(stored).toMatchObject({ leafHash: commitLeafHash(commit!) });
    });

    it('goes on with a document that another left half way', async () => {
      const bytes = Buffer.alloc(700_000, 'x');
      const sha256 = sha256Hex(bytes);
      const writer = await node('writer');
      const options = {
        expectedRevision: 0,
        bodyHash: bodyHashOf('x'),
        documents: [{ sha256, mediaType: 'text/plain', bytes }],
      };
      server.faults.next('append', 'drop-before', { after: 1 });
      await writer.log.append(filing('a', 0), options);
      const reader = await node('reader');
      await reader.log.head();
      expect((await reader.documents.get(sha256))!.bytes).toHaveLength(bytes.length);
    });
  });

  it('checks its file against the log', async () => {
    const writer = await node('writer');
    await appendAll(writer, [...companyfactsCommits(SHAPE)]);
    const findings = async (ledger: Ledger): Promise<string[]> => {
      const found = [];
      for await (const { code } of ledger.verify()) found.push(code);
      return found;
    };
    // The made commits file documents that nobody sent.
    expect(new Set(await findings(writer))).toEqual(new Set(['document-missing']));
  });

  it('is not taken for a ledger of its own, nor a ledger for a node', async () => {
    await close(await node('follower'));
    const path = join(folder, 'follower.db');
    const embedded = { kind: 'sqlite', path: null } as const;
    expect(await codeOf(openAt({ path, log: embedded }))).toMatchObject({ code: 'ledger-follows' });
    const other = parseLogUrl(`${server.connectionString}&ledger=other`);
    expect(await codeOf(openAt({ path, log: other }))).toMatchObject({ code: 'ledger-follows' });
    const own = await openAt({ path: join(folder, 'own.db'), log: embedded });
    await append(own, filing('a', 0));
    await own.log.close();
    expect(await codeOf(node('own'))).toMatchObject({ code: 'ledger-embedded' });
  });

  const historyOf = async ({ log }: Ledger): Promise<{ id: string; leafHash: string }[]> => {
    const history = [];
    for await (const { number, revision, recordedAt, leafHash, header } of log.readAll())
      history.push({ number, revision, recordedAt, leafHash, id: header.id });
    return history;
  };
});

async function append({ log, blocks }: Ledger, commit: Commit): Promise<Appended> {
  await log.head();
  const expectedRevision = blocks.revisionOf(commit.header.entity);
  return log.append(commit, { expectedRevision, bodyHash: bodyHashOf(commit.header.id), documents: [] });
}

async function appendAll(ledger: Ledger, commits: readonly Commit[]): Promise<void> {
  for (const commit of commits) await append(ledger, commit);
}

/** The events of a commit as another program would write them, by what the page on the log says. */
function runOf(commit: Commit, { leafHash = commitLeafHash(commit) } = {}): Planted[] {
  const { header, events } = commit;
  const run = { commit: header.id, attempt: randomUUID(), count: events.length };
  const head = {
    format: 1,
    bodyHash: bodyHashOf(header.id),
    leafHash,
    header: JSON.parse(canonicalHeader(header)) as unknown,
  };
  return events.map((event, index) => ({
    type: event.type,
    data: JSON.parse(canonicalLine(event)) as unknown,
    metadata: { ...run, index, ...(index === 0 ? head : {}) },
  }));
}

/** A whole run with an event that is not JSON, though it says so. */
const brokenRunOf = (commit: Commit): Planted[] =>
  runOf(commit).map((event, index) => (index === 1 ? { ...event, data: '{"half' } : event));

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await delay(10);
}
