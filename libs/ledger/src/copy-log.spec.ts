import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { EntityState, FactsDecider, type FactFile } from '#libs/figures';
import { bodyHashOf, factFiles, filedDocument, filing, property } from '#libs/testing';
import { copyLog, type CopyProgress, type CopySide } from './copy-log.js';
import type { EventLog, StoredCommit } from './event-log.js';
import type { Ledger } from './ledger.js';
import { openLedger } from './sqlite/open-ledger.js';

/** What is in a log: single filings of some entities, with times that come in any order, and runs of slices. */
type Act = { readonly name: string; readonly day: number } | { readonly file: FactFile };

const acts = (lengthMax: number): fc.Arbitrary<Act[]> =>
  fc.array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.record({ name: fc.constantFrom('a', 'b', 'c'), day: fc.integer({ min: 1, max: 28 }) }),
      },
      { weight: 1, arbitrary: fc.record({ file: factFiles }) },
    ),
    { maxLength: lengthMax },
  );

/** Each commit is synced to disk, many times over. */
const COPIES = 10;
const KILLED_COPIES = 3;

let folder: string;
let opened: Ledger[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tieout-copy-'));
  opened = [];
});
afterEach(async () => {
  await closeAll();
  rmSync(folder, { recursive: true });
});

const closeAll = async (): Promise<void> => {
  for (const { log } of opened.splice(0)) await log.close();
};

function ledger(): Ledger {
  const made = openLedger(join(folder, `${opened.length}-${Math.random()}.db`));
  opened.push(made);
  return made;
}

describe('Copying a log', () => {
  property(
    'gives a log that says the same at the same places, with its documents',
    acts(14),
    async (all) => {
      const [from, to] = [await filled(all), ledger()];
      const outcome = await copyLog(from, to);
      await expectCopied(from, to);
      const { number } = await from.log.head();
      expect(outcome).toMatchObject({
        commitsTotal: number,
        commitsKnown: 0,
        commitsCopied: number,
        interrupted: false,
      });
      const again = await copyLog(from, to);
      expect(again).toMatchObject({ commitsKnown: number, commitsCopied: 0, digest: outcome.digest });
      await closeAll();
    },
    COPIES,
  );

  property(
    'goes on where it was, behind whichever commit it was killed',
    acts(6),
    async (all) => {
      const from = await filled(all);
      const { number } = await from.log.head();
      for (let commits = 0; commits < number; commits++) {
        const to = ledger();
        await expect(copyLog(from, { ...to, log: dying(to.log, commits) })).rejects.toThrow('killed');
        expect((await to.log.head()).number).toBe(commits);
        expect(await copyLog(from, to)).toMatchObject({
          commitsKnown: commits,
          commitsCopied: number - commits,
        });
        await expectCopied(from, to);
      }
      await closeAll();
    },
    KILLED_COPIES,
  );

  it('stops behind what is on its way, tells that, and goes on when it is made again', async () => {
    const [from, to] = [await filled(filings('a', 'b', 'a', 'b', 'a')), ledger()];
    const stop = new AbortController();
    const onProgress = ({ commits }: CopyProgress): void => {
      if (commits === 2) stop.abort();
    };
    const { digest, interrupted, commitsCopied } = await copyLog(from, to, {
      signal: stop.signal,
      onProgress,
    });
    expect([digest, interrupted]).toEqual([null, true]);
    expect((await to.log.head()).number).toBe(commitsCopied);
    expect((await copyLog(from, to)).interrupted).toBe(false);
    await expectCopied(from, to);
  });

  it('tells how far it is in each phase', async () => {
    const [from, to] = [await filled(filings('a', 'b', 'b')), await filled(filings('a'))];
    const told: string[] = [];
    await copyLog(from, to, {
      onProgress: ({ phase, commits, commitsTotal }) => told.push(`${phase} ${commits}/${commitsTotal}`),
    });
    expect(told).toEqual(['compare 1/1', 'copy 3/3', 'verify 1/3', 'verify 2/3', 'verify 3/3']);
  });

  it('leaves for the next time what the source takes in meanwhile', async () => {
    const [from, to] = [await filled(filings('a')), ledger()];
    const late: EventLog = withLog(to.log, {
      appendRun: async (run, revision) => {
        await append(from, 'late', 0, 3);
        return to.log.appendRun(run, revision);
      },
    });
    expect(await copyLog(from, { ...to, log: late })).toMatchObject({ commitsTotal: 1, interrupted: false });
    expect(await copyLog(from, to)).toMatchObject({ commitsKnown: 1, commitsCopied: 1 });
  });
});

describe('Copying into a log that is none of its beginnings', () => {
  it.each([
    ['another commit', filings('a', 'c'), 2, 'id'],
    ['commits in another order', filings('b', 'a'), 1, 'id'],
    [
      'the same commit recorded at another time',
      [
        { name: 'a', day: 1 },
        { name: 'b', day: 9 },
      ],
      2,
      'leaf hash',
    ],
    ['more commits', filings('a', 'b', 'c', 'c'), 4, 'number'],
  ])('is refused, with the first that differs: %s', async (_, theirs, commit, what) => {
    const [from, to] = [await filled(filings('a', 'b', 'c')), await filled(theirs)];
    const before = await listed(to.log.readAll());
    await expect(copyLog(from, to)).rejects.toMatchObject({ code: 'copy-diverges', facts: { commit, what } });
    expect(await listed(to.log.readAll())).toEqual(before);
  });

  it('is refused where another writer was there meanwhile', async () => {
    const [from, to] = [await filled(filings('a', 'b')), ledger()];
    const log = withLog(to.log, {
      appendRun: async (run, revision) => {
        if ((await to.log.head()).number === 1) await append(to, 'other', 0, 1);
        return to.log.appendRun(run, revision);
      },
    });
    await expect(copyLog(from, { ...to, log })).rejects.toMatchObject({
      code: 'copy-diverges',
      facts: { commit: 2, what: 'number' },
    });
  });

  it('is refused where what was written is not read again', async () => {
    const [from, to] = [await filled(filings('a', 'b')), ledger()];
    const log = withLog(to.log, {
      async *readAll() {
        for await (const commit of to.log.readAll()) yield { ...commit, leafHash: bodyHashOf('damage') };
      },
    });
    await expect(copyLog(from, { ...to, log })).rejects.toMatchObject({ code: 'copy-differs' });
  });

  it('is refused where the source lacks a document', async () => {
    const [from, to] = [await filled(filings('a')), ledger()];
    const documents = { ...from.documents, get: async () => null };
    await expect(copyLog({ ...from, documents }, to)).rejects.toMatchObject({
      code: 'document-missing',
      facts: { commit: 1, document: filedDocument('a', 0).sha256 },
    });
  });
});

function filings(...names: string[]): Act[] {
  return names.map((name) => ({ name, day: 1 }));
}

const BULK = {
  actor: 'system',
  recordedAt: '2021-09-14T00:00:00.000Z',
  correlationId: 'a load',
  causationId: null,
};

async function filled(all: readonly Act[]): Promise<Ledger> {
  const made = ledger();
  const places = new Map<string, number>();
  for (const act of all) {
    if ('file' in act) {
      await load(made, act.file);
      continue;
    }
    const place = places.get(act.name) ?? 0;
    places.set(act.name, place + 1);
    await append(made, act.name, place, act.day);
  }
  return made;
}

async function append({ log }: Ledger, name: string, place: number, day: number): Promise<void> {
  const commit = filing(name, place, { recordedAt: `2021-09-${String(day).padStart(2, '0')}T00:00:00.000Z` });
  const bodyHash = bodyHashOf(commit.header.id);
  await log.append(commit, { expectedRevision: place, bodyHash, documents: [filedDocument(name, place)] });
}

/** A load of slices, whose documents are made from their commits; an entity is loaded once. */
async function load({ log, blocks }: Ledger, file: FactFile): Promise<void> {
  if (blocks.revisionOf(file.entity) > 0) return;
  const decider = new FactsDecider(EntityState.empty(file.entity), file, BULK);
  const run = file.filings.map((each) => decider.next(each));
  await log.appendRun(
    run.map((commit) => ({ commit, bodyHash: commit.filing.document, documents: [] })),
    0,
  );
}

/** A log that dies behind so many commits, be it amid a run. */
function dying(log: EventLog, commitsMax: number): EventLog {
  let commits = 0;
  return withLog(log, {
    appendRun: async (run, revision) => {
      const alive = run.slice(0, commitsMax - commits);
      if (alive.length > 0) await log.appendRun(alive, revision);
      commits += alive.length;
      if (alive.length < run.length) throw new Error('killed');
      return [...(await log.appendRun(alive, revision))];
    },
  });
}

const withLog = (log: EventLog, parts: Partial<EventLog>): EventLog =>
  new Proxy(log, {
    get: (target, name) => {
      const part = Reflect.get(parts, name) ?? Reflect.get(target, name);
      return typeof part === 'function' ? part.bind(target) : part;
    },
  });

async function expectCopied(from: Ledger, to: Ledger & CopySide): Promise<void> {
  const [ours, theirs] = [await listed(from.log.readAll()), await listed(to.log.readAll())];
  expect(theirs).toEqual(ours);
  for (const { events } of ours) await expectDocuments(events, from, to);
  expect(await listed(to.verify())).toEqual([]);
}

async function expectDocuments(events: StoredCommit['events'], from: Ledger, to: Ledger): Promise<void> {
  for (const event of events) {
    if (event.type !== 'DocumentFiled') continue;
    for (const sha256 of [event.document, event.rendition]) {
      const document = await from.documents.get(sha256);
      expect(document).not.toBeNull();
      expect(await to.documents.get(sha256)).toEqual(document);
    }
  }
}

async function listed<T>(iterable: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const each of iterable) all.push(each);
  return all;
}
