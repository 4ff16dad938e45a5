import { spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodyHashOf, filedDocument, filing, oneOf, reportCounts, SeededRandom } from '#libs/testing';
import type { RunEntry } from '../event-log.js';
import type { Finding, Ledger } from '../ledger.js';
import { openLedger } from './open-ledger.js';

const [SHARE, SHARE_OF_CUTS] = [oneOf(200), oneOf(40)];
const SEED = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));
const BUILT = join(import.meta.dirname, '../../../../dist/libs/ledger/src/index.js');
const CHILD = join(import.meta.dirname, 'fault-child.mjs');
const SOURCES = ['faulty-disk.c', 'unsynced.c'].map((file) =>
  join(import.meta.dirname, '../../../testing/faults', file),
);
const DAY = '2024-01-01T00:00:00.000Z';

const FAULTS = ['kill', 'torn', 'full', 'failing', 'read-only'] as const;
type Fault = (typeof FAULTS)[number] | 'power-cut';

/** What a write that the disk refused may be told as, and those that build on it. */
const TOLD_AS =
  /^(?:wrong-revision|disk-full|disk-failed|ledger-read-only|ledger-missing|file-damaged|SQLITE_(?:FULL|IOERR|CANTOPEN|READONLY)\w*)$/;

const RUNS = [[0], [1], [2, 3], [4], [5], [6, 7]];
const COMMITS = RUNS.flat().length;

/** Every kind of write that a ledger knows, commits between them. */
const ACTS = RUNS.flatMap((places, nth) => [
  {
    kind: 'append',
    expectedRevision: places[0],
    run: places.map((place) => {
      const [commit, document] = [filing('fault', place), filedDocument('fault', place)];
      const bytes = Buffer.from(document.bytes).toString('base64');
      return { commit, bodyHash: bodyHashOf(commit.header.id), documents: [{ ...document, bytes }] };
    }),
  },
  ...besides(nth),
]);

function besides(nth: number): readonly object[] {
  const others = [
    { kind: 'register', lines: [{ entity: 'test:fault', name: 'Fault', ticker: 'FLT' }] },
    { kind: 'load', fingerprint: 'f'.repeat(64), name: 'load', at: DAY },
    { kind: 'certify', id: 'c', at: DAY, body: '{}' },
    {
      kind: 'project',
      name: 'test',
      at: DAY,
      parts: [
        {
          entity: 'test:fault',
          commit: 1,
          lastPublishedAt: DAY,
          rows: 1,
          keys: ['k'],
          lines: '{}'.repeat(999),
        },
      ],
    },
  ];
  return others.slice(nth, nth + 1);
}

const COMPILER = process.env['CC'] ?? 'cc';
const hasCompiler = process.platform === 'linux' && spawnSync(COMPILER, ['--version']).status === 0;

(hasCompiler ? describe : describe.skip)(
  'A ledger on a disk that fails at any of its acts (needs Linux and cc)',
  () => {
    let folder: string;
    let disk: string;
    beforeAll(() => {
      if (!existsSync(BUILT)) throw new Error(`${BUILT} is not there: run "npm run build" first`);
      folder = mkdtempSync(join(tmpdir(), 'tieout-faults-'));
      disk = join(folder, 'disk.so');
      const { status, stderr } = spawnSync(COMPILER, [
        '-shared',
        '-fPIC',
        '-O1',
        '-o',
        disk,
        ...SOURCES,
        '-ldl',
      ]);
      if (status !== 0) throw new Error(stderr.toString());
      writeFileSync(join(folder, 'acts.json'), JSON.stringify(ACTS));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    it.each(FAULTS)(
      `keeps what it told of, and nothing half: %s (one of ${SHARE} acts, seed ${SEED})`,
      async (fault) => {
        const random = new SeededRandom(SEED);
        const total = Number(/acts on the disk: (\d+)/.exec(written('kill', 0).errors)![1]);
        expect(total).toBeGreaterThan(60);
        const counts = { 'acts on the disk': total, faults: 0, 'writes refused': 0 };
        for (let at = 1 + random.below(SHARE); at <= total; at += SHARE) {
          const { lines } = written(fault, at);
          counts.faults++;
          counts['writes refused'] += lines.filter((line) => line.startsWith('failed')).length;
          await expectWhole(lines);
        }
        reportCounts(`Writes on a disk that fails: ${fault}`, counts);
      },
      3_600_000,
    );

    it(`keeps what it told of, and nothing half, when its power is cut: of what was not synced, sectors are lost (one of ${SHARE_OF_CUTS} acts, seed ${SEED})`, async () => {
      const random = new SeededRandom(SEED);
      const total = Number(/acts on the disk: (\d+)/.exec(written('power-cut', 0).errors)![1]);
      const counts = { 'acts on the disk': total, cuts: 0, 'sectors lost': 0 };
      for (let at = 1 + random.below(SHARE_OF_CUTS); at <= total; at += SHARE_OF_CUTS) {
        const { lines, errors } = written('power-cut', at, random.below(2 ** 31));
        counts.cuts++;
        counts['sectors lost'] += Number(/sectors lost: (\d+)/.exec(errors)![1]);
        await expectWhole(lines);
      }
      expect(counts['sectors lost']).toBeGreaterThan(0);
      reportCounts('Power cut in the middle of writes, sectors of what was not synced lost', counts);
    }, 3_600_000);

    function written(
      fault: Fault,
      at: number,
      seed = 0,
    ): { readonly lines: string[]; readonly errors: string } {
      const path = join(folder, 'ledger');
      rmSync(path, { recursive: true, force: true });
      for (const beside of ['', '-wal', '-shm', '-journal']) rmSync(`${path}.db${beside}`, { force: true });
      const { stdout, stderr } = spawnSync(
        process.execPath,
        [CHILD, BUILT, `${path}.db`, join(folder, 'acts.json')],
        {
          env: {
            ...process.env,
            LD_PRELOAD: disk,
            TIEOUT_FAULT_UNDER: `${path}.db`,
            TIEOUT_FAULT_AT: String(at),
            TIEOUT_FAULT_KIND: fault,
            TIEOUT_FAULT_SEED: String(seed),
          },
        },
      );
      return { lines: stdout.toString().split('\n').slice(0, -1), errors: stderr.toString() };
    }

    /** On a disk that is well again: what was told is there, what is there is whole, and what failed can be done again. */
    async function expectWhole(lines: readonly string[]): Promise<void> {
      let told = 0;
      for (const line of lines) {
        const [how, what, seen] = line.split(' ');
        if (how === 'done') told = Number(what);
        else expect(what).toMatch(TOLD_AS);
        // A commit that failed is not seen, by the process that was refused either.
        if (how === 'failed' && seen !== 'nothing') expect(Number(seen)).toBe(told);
      }
      const ledger = openLedger(join(folder, 'ledger.db'));
      try {
        const before = ledger.blocks.head().number;
        expect(before).toBeGreaterThanOrEqual(told);
        expect([0, ...RUNS.map((places) => places.at(-1)! + 1)]).toContain(before);
        expect(await findingsOf(ledger)).toEqual([]);
        for (const [first, ...others] of RUNS) {
          const entries = [first!, ...others].map(entryOf);
          const appended = await ledger.log.appendRun(entries, first!);
          for (const [index, each] of appended.entries())
            expect(each).toMatchObject({ number: first! + index + 1, appended: first! + index >= before });
        }
        expect(ledger.blocks.head().number).toBe(COMMITS);
        expect(await findingsOf(ledger)).toEqual([]);
        for (let place = 0; place < COMMITS; place++)
          expect(await ledger.documents.get(filedDocument('fault', place).sha256)).not.toBeNull();
      } finally {
        await ledger.log.close();
      }
    }
  },
);

function entryOf(place: number): RunEntry {
  const commit = filing('fault', place);
  return { commit, bodyHash: bodyHashOf(commit.header.id), documents: [filedDocument('fault', place)] };
}

async function findingsOf(ledger: Ledger): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const each of ledger.verify()) findings.push(each);
  return findings;
}
