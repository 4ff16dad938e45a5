import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { EntityState, expanded, FactsDecider, type Commit } from '#libs/figures';
import type { DocumentStore, EventLog, StoredCommit } from '#libs/ledger';
import { factFiles } from '../figures/fact-files.js';
import { companyfactsCommits, COMPANYFACTS_SHAPE } from '../ledger/companyfacts-commits.js';
import { SeededRandom } from '../ledger/random.js';
import { bodyHashOf, codeOf, filedDocument, filing, take } from './filings.js';

/** A store under test, empty. */
export interface StoreUnderTest {
  readonly log: EventLog;
  readonly documents: DocumentStore;
  /** Closes and opens again what is there. */
  reopen(): Promise<Pick<StoreUnderTest, 'log' | 'documents'>>;
  /** Another connection to the same store, as another process would have. */
  openSecond(): Promise<Pick<StoreUnderTest, 'log' | 'documents'>>;
  /** Closes everything and leaves nothing behind. */
  destroy(): Promise<void>;
}

/**
 * What every event log does, whatever stores it: order, idempotence, atomicity, one winner of a
 * race, following without gaps. An adapter enrols with a spec that calls this.
 */
export function describeEventLogContract(name: string, open: () => Promise<StoreUnderTest>): void {
  const seed = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));
  describe(`${name}, as an event log (seed ${seed})`, () => {
    let store: StoreUnderTest;
    beforeEach(async () => {
      store = await open();
    });
    afterEach(async () => store.destroy());
    describeAppending(() => store);
    describeAtomicity(() => store);
    describeConcurrency(() => store, seed);
    describeFollowing(() => store);
    describeDocuments(() => store);
  });
}

type Store = () => StoreUnderTest;

const BULK = {
  actor: 'system',
  recordedAt: '2021-09-01T00:00:00.000Z',
  correlationId: 'a bulk load',
  causationId: null,
};

const SHAPE = { ...COMPANYFACTS_SHAPE, entities: 2, filings: 5, concepts: 12 };

function describeAppending(store: Store): void {
  it('gives back what was appended: all in order, and each entity by its revisions', async () => {
    const { log } = store();
    const commits = [...companyfactsCommits(SHAPE)];
    await appendAll(log, commits);
    const all = await take(log.readAll());
    expect(all.map(({ number }) => number)).toEqual(commits.map((_, index) => index + 1));
    expect(all.map(({ header, events }) => ({ header, events }))).toEqual(commits);
    const [first] = commits;
    const own = await take(log.readEntity(first!.header.entity));
    expect(own.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5]);
    expect(own.every(({ header }) => header.entity === first!.header.entity)).toBe(true);
    expect(await log.head()).toEqual({ number: 10, recordedAt: all.at(-1)!.recordedAt });
  });

  it('reads on from a number and from a revision', async () => {
    const { log } = store();
    await appendAll(log, [...companyfactsCommits(SHAPE)]);
    expect((await take(log.readAll(8))).map(({ number }) => number)).toEqual([8, 9, 10]);
    const { entity } = (await take(log.readAll(1)))[0]!.header;
    expect((await take(log.readEntity(entity, 4))).map(({ revision }) => revision)).toEqual([4, 5]);
    expect(await take(log.readEntity('cik:0000000001'))).toEqual([]);
    expect(await take(log.readAll(11))).toEqual([]);
  });

  it('appends a run of commits in their order, facts in columns as those in events', async () => {
    const [file] = fc.sample(factFiles, { numRuns: 1, seed: 42 });
    const decider = new FactsDecider(EntityState.empty(file!.entity), file!, BULK);
    const run = file!.filings.map((each) => decider.next(each));
    const entries = run.map((commit) => ({ commit, bodyHash: commit.filing.document, documents: [] }));
    const appended = await store().log.appendRun(entries, 0);
    expect(appended.map(({ number, revision }) => [number, revision])).toEqual(
      run.map((_, at) => [at + 1, at + 1]),
    );
    const all = await take(store().log.readAll());
    expect(all.map(({ header, events }) => ({ header, events }))).toEqual(run.map(expanded));
  });

  it('appends nothing of a run of which one commit is refused', async () => {
    const [first, second] = [filing('a', 0), filing('a', 1)];
    const entries = [first, { ...second, events: [] }].map((commit) => ({
      commit,
      bodyHash: bodyHashOf(commit.header.id),
      documents: [],
    }));
    expect(await codeOf(store().log.appendRun(entries, 0))).toMatchObject({ code: 'invalid-event' });
    expect(await codeOf(store().log.appendRun(entries.slice(0, 1), 3))).toMatchObject({
      code: 'wrong-revision',
    });
    expect(await take(store().log.readAll())).toEqual([]);
  });

  it('is the same after it is opened again', async () => {
    const { log } = store();
    await appendAll(log, [...companyfactsCommits(SHAPE)]);
    const before = await take(log.readAll());
    const again = await store().reopen();
    expect(await take(again.log.readAll())).toEqual(before);
  });

  it('finds a commit by its id', async () => {
    const { log } = store();
    const commit = filing('a', 0);
    expect(await log.find(commit.header.id)).toBeNull();
    await append(log, commit, 0);
    expect(await log.find(commit.header.id)).toMatchObject({ number: 1, revision: 1, ...commit });
  });

  it('answers the same commit again with the first, whatever the revision that is expected', async () => {
    const { log } = store();
    const first = await append(log, filing('a', 0), 0);
    await append(log, filing('a', 1), 1);
    expect(first.appended).toBe(true);
    expect(await append(log, filing('a', 0), 0)).toEqual({ ...first, appended: false });
    expect(await append(log, filing('a', 0), 2)).toEqual({ ...first, appended: false });
    expect((await log.head()).number).toBe(2);
  });

  it('refuses a commit id that was used for another body', async () => {
    const { log } = store();
    await append(log, filing('a', 0), 0);
    const options = { expectedRevision: 1, bodyHash: bodyHashOf('other'), documents: [] };
    expect(await codeOf(log.append(filing('a', 0), options))).toMatchObject({ code: 'commit-id-reused' });
  });

  it('refuses a revision that is not the head, and says which is', async () => {
    const { log } = store();
    await append(log, filing('a', 0), 0);
    for (const expected of [0, 2]) {
      expect(await codeOf(append(log, filing('a', 1), expected))).toEqual({
        code: 'wrong-revision',
        facts: { entity: filing('a', 1).header.entity, expected, actual: 1 },
      });
    }
  });

  it('never lets the effective time fall, and keeps the own time as it was', async () => {
    const { log } = store();
    const times = ['2021-05-03T00:00:00.000Z', '2021-05-01T00:00:00.000Z', '2021-05-04T00:00:00.000Z'];
    for (const [index, recordedAt] of times.entries()) {
      const commit = filing(`entity${index}`, 0, { recordedAt });
      const effective = index === 1 ? times[0] : recordedAt;
      expect(await append(log, commit, 0)).toMatchObject({ recordedAt: effective });
    }
    const all = await take(log.readAll());
    expect(all.map(({ header }) => header.recordedAt)).toEqual(times);
    expect(all.map(({ recordedAt }) => recordedAt)).toEqual([times[0], times[0], times[2]]);
  });
}

function describeAtomicity(store: Store): void {
  it('keeps nothing of a commit with an invalid event at its end', async () => {
    const { log, documents } = store();
    const good = filing('a', 0);
    const broken = { type: 'FigureReported', observation: { concept: 'not a concept' } } as never;
    const commit = { ...good, events: [...good.events, broken] };
    const document = filedDocument('a', 0);
    expect(await codeOf(append(log, commit, 0, [document]))).toMatchObject({ code: 'invalid-event' });
    await expectNothing(log, documents, document.sha256);
    expect(await append(log, good, 0, [document])).toMatchObject({ number: 1, revision: 1 });
  });

  it('keeps nothing of a commit with a document whose hash is not its own', async () => {
    const { log, documents } = store();
    const right = filedDocument('a', 0);
    const wrong = { ...filedDocument('a', 1), bytes: Buffer.from('other') };
    expect(await codeOf(append(log, filing('a', 0), 0, [right, wrong]))).toMatchObject({
      code: 'document-hash-wrong',
    });
    await expectNothing(log, documents, right.sha256);
  });

  it('keeps no document of a commit that is refused', async () => {
    const { log, documents } = store();
    const document = filedDocument('a', 0);
    await codeOf(append(log, filing('a', 0), 5, [document]));
    await expectNothing(log, documents, document.sha256);
  });
}

function describeConcurrency(store: Store, seed: number): void {
  it('has one winner of a race; the loser folds, decides again and is next', async () => {
    const [first, second] = [store(), await store().openSecond()];
    await append(first.log, filing('a', 0), 0);
    const racers = [first.log, second.log].map(async (log, index) =>
      codeOf(append(log, filing('a', index + 1), 1)),
    );
    const codes = (await Promise.all(racers)).map(({ code }) => code);
    expect(codes.toSorted()).toEqual(['none', 'wrong-revision']);
    const loser = codes.indexOf('wrong-revision');
    const { log } = [first, second][loser]!;
    const folded = await take(log.readEntity(filing('a', 0).header.entity));
    expect(await append(log, filing('a', loser + 1), folded.length)).toMatchObject({
      appended: true,
      revision: 3,
    });
  });

  it('gives two writers who take turns at random one history', async () => {
    const random = new SeededRandom(seed);
    const logs = [store().log, (await store().openSecond()).log];
    const commits = [...companyfactsCommits({ ...SHAPE, filings: 8, seed })];
    const revisions = new Map<string, number>();
    for (const commit of commits) {
      const revision = revisions.get(commit.header.entity) ?? 0;
      await append(logs[random.below(2)]!, commit, revision);
      revisions.set(commit.header.entity, revision + 1);
    }
    for (const log of logs) {
      const all = await take(log.readAll());
      expect(all.map(({ header, events }) => ({ header, events }))).toEqual(commits);
    }
  });
}

function describeFollowing(store: Store): void {
  it('tells what is there and then what comes, each once, from any number, until the signal', async () => {
    const writer = await store().openSecond();
    await append(writer.log, filing('a', 0), 0);
    await append(writer.log, filing('a', 1), 1);
    const stop = new AbortController();
    const seen: number[] = [];
    const following = (async () => {
      for await (const { number } of store().log.follow(2, stop.signal)) {
        seen.push(number);
        if (number < 6) await append(writer.log, filing('a', number), number);
        else stop.abort();
      }
    })();
    await following;
    expect(seen).toEqual([2, 3, 4, 5, 6]);
    const again = new AbortController();
    for await (const { number } of store().log.follow(5, again.signal)) {
      seen.push(number);
      if (number === 6) again.abort();
    }
    expect(seen).toEqual([2, 3, 4, 5, 6, 5, 6]);
  });

  it('ends when it is told to while it waits', async () => {
    const stop = new AbortController();
    const seen: StoredCommit[] = [];
    setTimeout(() => stop.abort(), 30);
    for await (const each of store().log.follow(1, stop.signal)) seen.push(each);
    expect(seen).toEqual([]);
  });
}

function describeDocuments(store: Store): void {
  it('gives documents back by their hash, and hashes by how they begin', async () => {
    const { log, documents } = store();
    const document = filedDocument('a', 0);
    await append(log, filing('a', 0), 0, [document]);
    const found = await documents.get(document.sha256);
    expect(found).toMatchObject({ sha256: document.sha256, mediaType: document.mediaType });
    expect(Buffer.from(found!.bytes).equals(document.bytes)).toBe(true);
    for (const digits of [4, 5, 63, 64]) {
      expect(await documents.find(document.sha256.slice(0, digits))).toEqual([document.sha256]);
    }
    expect(await documents.find(document.sha256.slice(0, 3))).toEqual([]);
    expect(await documents.get(bodyHashOf('never sent'))).toBeNull();
  });

  it('takes a document that it has already', async () => {
    const { log, documents } = store();
    const document = filedDocument('a', 0);
    await append(log, filing('a', 0), 0, [document]);
    await append(log, filing('b', 0), 0, [document]);
    expect((await documents.get(document.sha256))?.sha256).toBe(document.sha256);
  });
}

async function expectNothing(log: EventLog, documents: DocumentStore, sha256: string): Promise<void> {
  expect(await log.head()).toEqual({ number: 0, recordedAt: null });
  expect(await take(log.readAll())).toEqual([]);
  expect(await documents.get(sha256)).toBeNull();
}

const append = (
  log: EventLog,
  commit: Commit,
  expectedRevision: number,
  documents: Parameters<EventLog['append']>[1]['documents'] = [],
): ReturnType<EventLog['append']> =>
  log.append(commit, { expectedRevision, bodyHash: bodyHashOf(commit.header.id), documents });

async function appendAll(log: EventLog, commits: readonly Commit[]): Promise<void> {
  const revisions = new Map<string, number>();
  for (const commit of commits) {
    const revision = revisions.get(commit.header.entity) ?? 0;
    await append(log, commit, revision);
    revisions.set(commit.header.entity, revision + 1);
  }
}
