import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32c } from '@node-rs/crc32';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { decide, type Reading } from '#libs/figures';
import { openLedger, POSTINGS, type Ledger } from '#libs/ledger';
import { property, readingOf } from '#libs/testing';
import type { Book } from '../book/book.js';
import type { ExceptionOnView } from '../exceptions.js';
import { combinedDigest } from '../ledger-digest.js';
import { Library } from '../library.js';
import type { Vantage } from '../vantage.js';
import { bringUpToDate, projectionStatus } from './bring-up-to-date.js';
import type { EntityProjection } from './entity-projection.js';
import { ENTITY_PROJECTIONS, EXCEPTION_QUEUE, RESTATEMENT_FEED } from './feeds.js';
import { OpenExceptions } from './open-exceptions.js';
import { readProjection } from './read-projection.js';
import { runReplayTask, type ReplayTask, type TaskOutcome } from './replay-task.js';

const NOW = '2024-06-01T00:00:00.000Z';

type Story = readonly (readonly [entity: string, reading: Reading, isBroughtUp: boolean])[];

/** Documents of three entities, each once, in the order in which they come in; now and then projections are brought to the head. */
const stories: fc.Arbitrary<Story> = fc
  .array(
    fc.tuple(
      fc.constantFrom('cik:0000000001', 'cik:0000000002', 'cik:0000000003'),
      fc.nat({ max: 999 }).chain((name) => readingOf(`document ${name}`)),
      fc.boolean(),
    ),
    { maxLength: 10 },
  )
  .map((story) => [...new Map(story.map((each) => [each[1].document.document, each])).values()]);

async function tell(ledger: Ledger, story: Story): Promise<void> {
  const library = new Library(ledger.blocks);
  for (const [index, [entity, reading, isBroughtUp]] of story.entries()) {
    const book = library.book(entity);
    const recordedAt = new Date(Date.UTC(2024, 0, 1 + index)).toISOString();
    const act = { actor: 'test', recordedAt, correlationId: 'c', causationId: null };
    const commit = decide(book, { ...reading, entity }, [], act);
    const bodyHash = reading.document.document;
    await ledger.log.append(commit, { expectedRevision: book.revision, bodyHash, documents: [] });
    if (isBroughtUp) bringUp(ledger, library);
  }
}

function bringUp(
  ledger: Ledger,
  library = new Library(ledger.blocks),
  projections = ENTITY_PROJECTIONS,
): void {
  for (const step of bringUpToDate(ledger, library, NOW, projections)) void step;
}

/** What a projection says, by every entity's book. */
function naively(projection: EntityProjection, library: Library, vantage: Vantage): unknown[] {
  const { reader } = library;
  const known = reader.entities().filter((entity) => reader.revisionOf(entity) > 0);
  return known.flatMap((entity) => [...projection.rowsOf(library.book(entity), vantage)]);
}

const asJson = (rows: Iterable<unknown>): unknown => JSON.parse(JSON.stringify([...rows]));

/** A task that rebuilds all there is, every projection into a generation of its own. */
function rebuildOf(ledger: Ledger, { of = 1, anew = true } = {}): ReplayTask[] {
  const { projections, blocks } = ledger;
  const viewOf = ({ name, version }: { name: string; version: number }) => ({
    name,
    generation: projections.begin(name, version, NOW, anew).generation,
    live: projections.live(name, version)?.generation ?? null,
  });
  const views = ENTITY_PROJECTIONS.map(viewOf);
  const upTo = blocks.head().number;
  const common = { of, upTo, asOf: null, recordedAsOf: null, digest: true };
  const shares = Array.from({ length: of }, (_, part) => {
    return { ...common, part, books: true, projections: views, postings: null };
  });
  return [
    ...shares,
    { ...common, part: 0, of: 1, books: false, projections: [], postings: viewOf(POSTINGS) },
  ];
}

function run(ledger: Ledger, task: ReplayTask): TaskOutcome {
  const running = runReplayTask(ledger, task);
  for (;;) {
    const { value, done } = running.next();
    if (done) return value;
  }
}

function digestsOf(outcomes: readonly TaskOutcome[]): Record<string, string> {
  const names = [...new Set(outcomes.flatMap(({ views }) => views.map(({ name }) => name)))];
  return Object.fromEntries(
    names.toSorted().map((name) => {
      const own = outcomes.flatMap(({ views }) => views.filter((each) => each.name === name));
      return [name, combinedDigest(new Map(own.flatMap(({ digests }) => digests)))];
    }),
  );
}

function swap(ledger: Ledger, tasks: readonly ReplayTask[]): void {
  for (const { generation } of tasks.flatMap(({ projections, postings }) => [
    ...projections,
    ...(postings ? [postings] : []),
  ])) {
    ledger.projections.advance(generation!, tasks[0]!.upTo);
    ledger.projections.goLive(generation!, NOW);
  }
}

function countedBy(exceptions: OpenExceptions): number | null {
  const counting = exceptions.count();
  for (;;) {
    const { value, done } = counting.next();
    if (done) return value;
  }
}

describe('Projections', () => {
  property(
    'count the exceptions that are open as one does who looks at all, entity by entity and after a rebuild',
    fc.tuple(stories, fc.nat({ max: 9 })),
    async ([story, rebuiltAfter]) => {
      const ledger = openLedger(':memory:');
      const exceptions = new OpenExceptions(ledger.projections);
      expect(countedBy(exceptions)).toBeNull();
      for (const [index, each] of story.entries()) {
        await tell(ledger, [each]);
        bringUp(ledger);
        if (index === rebuiltAfter) {
          const tasks = rebuildOf(ledger);
          for (const task of tasks) run(ledger, task);
          swap(ledger, tasks);
        }
        const vantage = { asOf: null, recordedAsOf: null, upTo: Infinity };
        const rows = naively(EXCEPTION_QUEUE, new Library(ledger.blocks), vantage) as ExceptionOnView[];
        expect(countedBy(exceptions)).toBe(rows.filter(({ resolution }) => resolution === null).length);
      }
      await ledger.log.close();
    },
    30,
  );

  property(
    'say what the books of all entities say, however far they are, from every vantage',
    fc.tuple(
      stories,
      fc.constantFrom(null, '2021-05-12T23:59:59.999Z', '2021-08-01T00:00:00.000Z'),
      fc.option(fc.nat({ max: 10 })),
    ),
    async ([story, asOf, upTo]) => {
      const ledger = openLedger(':memory:');
      await tell(ledger, story);
      const library = new Library(ledger.blocks);
      const vantage = { asOf, recordedAsOf: null, upTo: upTo ?? Infinity };
      const said = () =>
        ENTITY_PROJECTIONS.map((each) =>
          asJson(readProjection(each, library, ledger.projections, { vantage })),
        );
      const expected = ENTITY_PROJECTIONS.map((each) => asJson(naively(each, library, vantage)));
      expect(said()).toEqual(expected);
      bringUp(ledger, library);
      expect(said()).toEqual(expected);
      await ledger.log.close();
    },
    100,
  );

  property(
    'have one digest, whatever the order of the documents, the number of threads, and the path',
    fc.tuple(stories, fc.integer({ min: 2, max: 4 }), fc.infiniteStream(fc.nat())),
    async ([story, of, numbers]) => {
      const straight = openLedger(':memory:');
      await tell(straight, story);
      const expected = digestsOf(rebuildOf(straight).map((task) => run(straight, task)));
      const other = openLedger(':memory:');
      const order = story.map((each) => [numbers.next().value as number, each] as const);
      await tell(
        other,
        order.toSorted(([left], [right]) => left - right).map(([, each]) => each),
      );
      bringUp(other);
      const tasks = rebuildOf(other, { of });
      const outcomes = tasks.map((task) => run(other, task));
      expect(digestsOf(outcomes)).toEqual(expected);
      // What was kept on the way says the same as what is rebuilt.
      expect(outcomes.flatMap(({ views }) => views.flatMap(({ differing }) => differing))).toEqual([]);
      await straight.log.close();
      await other.log.close();
    },
    60,
  );

  property(
    'go on where a rebuild was left, to the same digest',
    fc.tuple(stories, fc.array(fc.nat({ max: 6 }), { maxLength: 5 })),
    async ([story, steps]) => {
      const ledger = openLedger(':memory:');
      await tell(ledger, story);
      const expected = digestsOf(rebuildOf(ledger).map((task) => run(ledger, task)));
      rebuildOf(ledger);
      for (const count of steps) {
        for (const task of rebuildOf(ledger, { anew: false, of: 2 })) {
          const running = runReplayTask(ledger, task);
          for (let step = 0; step < count && !running.next().done; step++);
        }
      }
      const outcomes = rebuildOf(ledger, { anew: false }).map((task) => run(ledger, task));
      expect(digestsOf(outcomes)).toEqual(expected);
      await ledger.log.close();
    },
    60,
  );
});

describe('A ledger with projections', () => {
  let folder: string;
  let ledger: Ledger;
  const readings = fc.sample(
    fc.tuple(...Array.from({ length: 4 }, (_, name) => readingOf(`document ${name}`))),
    { seed: 7, numRuns: 1 },
  )[0]!;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tieout-projections-'));
    ledger = openLedger(join(folder, 'ledger.db'));
    await tell(
      ledger,
      readings.map((reading, at) => [`cik:000000000${1 + (at % 2)}`, reading, false]),
    );
    bringUp(ledger);
  });
  afterEach(async () => {
    await ledger.log.close();
    rmSync(folder, { recursive: true });
  });

  const generationOf = (name: string): number =>
    ledger.projections.states().find((each) => each.name === name && each.status === 'live')!.generation;

  it('loses a row that replay cannot produce, and says of whom it was', () => {
    const database = new Database(ledger.path);
    const body = Buffer.from('{"planted":true}\n');
    const crc = database
      .prepare('SELECT crc FROM projection_parts WHERE generation = ? LIMIT 1')
      .pluck()
      .get(generationOf('restatements')) as number;
    // A row of an entity that the log does not have, and one in the place of a true one, checksums and all.
    const plant = database.prepare('INSERT OR REPLACE INTO projection_parts VALUES (?, ?, 4, ?, 1, 0, ?, ?)');
    plant.run(generationOf('restatements'), 99, NOW, crc, body);
    plant.run(generationOf('catalogue'), 2, NOW, checksum(body), body);
    const list = database.prepare('SELECT rowid, list FROM posting_lists WHERE generation = ? LIMIT 1');
    const { rowid, list: bytes } = list.get(generationOf('postings')) as { rowid: number; list: Buffer };
    bytes[bytes.length - 1]! ^= 2;
    database.prepare('UPDATE posting_lists SET list = ? WHERE rowid = ?').run(bytes, rowid);
    const clean = digestsOf(rebuildOf(ledger).map((task) => run(ledger, task)));
    const tasks = rebuildOf(ledger);
    const outcomes = tasks.map((task) => run(ledger, task));
    const differing = outcomes.flatMap(({ views }) => views.map(({ name, differing: of }) => [name, of]));
    expect(differing).toEqual([
      ['catalogue', ['cik:0000000002']],
      ['restatements', ['']],
      ['exceptions', []],
      ['books', []],
      ['postings', ['']],
    ]);
    swap(ledger, tasks);
    const parts = ENTITY_PROJECTIONS.flatMap(({ name }) => [...ledger.projections.parts(generationOf(name))]);
    expect(parts.map(({ entity }) => entity)).not.toContain('');
    expect(parts.map((part) => part.lines()).join('')).not.toContain('planted');
    const again = rebuildOf(ledger).map((task) => run(ledger, task));
    expect(again.flatMap(({ views }) => views.flatMap(({ differing: of }) => of))).toEqual([]);
    expect(digestsOf(again)).toEqual(clean);
    database.close();
  });

  it('is read through its books where a part is damaged', () => {
    const library = new Library(ledger.blocks);
    const vantage = { asOf: null, recordedAsOf: null, upTo: Infinity };
    const database = new Database(ledger.path);
    database.exec(`UPDATE projection_parts SET body = x'00'`);
    database.close();
    for (const each of ENTITY_PROJECTIONS)
      expect(asJson(readProjection(each, library, ledger.projections, { vantage }))).toEqual(
        asJson(naively(each, library, vantage)),
      );
  });

  it('stops one projection at an event that it cannot take, names it, and brings the others on', async () => {
    const picky: EntityProjection = {
      name: 'picky',
      version: 1,
      *rowsOf(book: Book, { upTo }: Vantage) {
        const third = book.records.filings.find(({ number }) => number === 3);
        if (third && third.number <= upTo)
          throw Object.assign(new Error('no third, please'), { event: 'the third event' });
        yield { entity: book.entity };
      },
    };
    bringUp(ledger, new Library(ledger.blocks), [picky, ...ENTITY_PROJECTIONS]);
    const states = projectionStatus(ledger);
    expect(states.find(({ name }) => name === 'picky')).toMatchObject({
      checkpoint: 0,
      lag: 4,
      failure: {
        entity: 'cik:0000000001',
        commit: 3,
        commitId: ledger.blocks.block(3)!.header.id,
        eventId: 'the third event',
        message: 'no third, please',
      },
    });
    expect(states.filter(({ name }) => name !== 'picky').map(({ lag, failure }) => [lag, failure])).toEqual(
      Array.from({ length: 4 }, () => [0, null]),
    );
  });

  it('stops at a damaged block and names its commit, and lists what came before from what it has', async () => {
    const { generation } = ledger.projections.begin('restatements', RESTATEMENT_FEED.version, NOW, true);
    const database = new Database(ledger.path);
    database.exec('DROP TRIGGER commits_no_update; UPDATE commits SET block = zeroblob(9) WHERE number = 3');
    database.close();
    const outcomes = rebuildOf(ledger, { anew: false }).map((task) => run(ledger, task));
    const failures = outcomes.flatMap(({ views }) =>
      views.map(({ name, failure }) => [name, failure?.commit, failure?.entity, failure?.code]),
    );
    for (const name of ['catalogue', 'restatements', 'exceptions', 'books', 'postings'])
      expect(failures).toContainEqual([name, 3, 'cik:0000000001', 'block-damaged']);
    expect(ledger.projections.states().find((each) => each.generation === generation)?.failure).toMatchObject(
      {
        commit: 3,
      },
    );
    // The live ones answer as before.
    const rows = readProjection(RESTATEMENT_FEED, new Library(ledger.blocks), ledger.projections, {
      vantage: { asOf: null, recordedAsOf: null, upTo: Infinity },
    });
    expect(() => [...rows]).not.toThrow();
  });

  it('makes a new version beside the old one, which answers until the new one is whole', () => {
    const newer: EntityProjection = {
      name: RESTATEMENT_FEED.name,
      version: RESTATEMENT_FEED.version + 1,
      rowsOf: (book) => [{ entity: book.entity, commits: book.revision }],
    };
    const library = new Library(ledger.blocks);
    const vantage = { asOf: null, recordedAsOf: null, upTo: Infinity };
    const said = (projection: EntityProjection): unknown =>
      asJson(readProjection(projection, library, ledger.projections, { vantage }));
    const old = said(RESTATEMENT_FEED);
    const steps = bringUpToDate(ledger, library, NOW, [newer]);
    steps.next();
    // Half made: the old one is live, and the new one's questions are answered by books.
    expect(ledger.projections.live(newer.name, RESTATEMENT_FEED.version)).not.toBeNull();
    expect(ledger.projections.live(newer.name, newer.version)).toBeNull();
    expect([said(RESTATEMENT_FEED), said(newer)]).toEqual([old, naively(newer, library, vantage)]);
    while (!steps.next().done);
    expect(ledger.projections.live(newer.name, newer.version)).not.toBeNull();
    // An older program finds no rows of its version, and asks the books.
    expect(ledger.projections.live(newer.name, RESTATEMENT_FEED.version)).toBeNull();
    expect([said(RESTATEMENT_FEED), said(newer)]).toEqual([old, naively(newer, library, vantage)]);
  });

  it('puts a generation in the place of the live one once, and clears what it leaves behind', () => {
    const before = generationOf('catalogue');
    const { generation } = ledger.projections.begin('catalogue', 1, NOW, true);
    expect(ledger.projections.goLive(generation, NOW)).toBe(true);
    expect(ledger.projections.goLive(generation, NOW)).toBe(false);
    expect(ledger.projections.retired()).toEqual([before]);
    bringUp(ledger);
    for (let turns = 0; ledger.projections.retired().length > 0 && turns < 9; turns++) {
      ledger.projections.begin('catalogue', 1, NOW);
      bringUp(ledger);
    }
    expect([...ledger.projections.parts(before)]).toEqual([]);
  });
});

const checksum = (bytes: Buffer): number => crc32c(bytes);
