import { randomInt } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openLedger } from '#libs/ledger';
import {
  bodyHashOf,
  FILER,
  filedDocument,
  Filled,
  filing,
  oneOf,
  readingSets,
  reportCounts,
  SeededRandom,
} from '#libs/testing';
import { bookDigest, digestOf, findFigures, Library, restatementsOf } from './index.js';

const SEED = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));
const EVERY = oneOf(200);
const OTHER = 'test:b';
const COMMITS_OF_OTHER = 3;

/**
 * Stronger than that `verify` names it: no view gives another answer meanwhile. What a flip changes in silence is only what nothing is read from.
 */
describe('A ledger’s file with one byte changed', () => {
  let folder: string;
  let path: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tieout-flip-'));
    path = join(folder, 'ledger.db');
    await fill(path);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it(`answers as before, or refuses to (one of ${EVERY} bytes, seed ${SEED})`, async () => {
    const whole = readFileSync(path);
    const expected = await saidBy(path);
    const random = new SeededRandom(SEED);
    const counts = { 'bytes in the file': whole.length, flipped: 0, refused: 0, 'other answers': 0 };
    for (let at = random.below(EVERY); at < whole.length; at += EVERY) {
      const damaged = Buffer.from(whole);
      damaged[at]! ^= 1 + random.below(255);
      putFile(path, damaged);
      const said = await saidBy(path).catch(() => null);
      counts.flipped++;
      if (said === null) counts.refused++;
      else expect({ at, isSame: said === expected }).toEqual({ at, isSame: true });
    }
    expect(counts.refused).toBeGreaterThan(0);
    reportCounts('Bytes of a ledger flipped, one at a time', counts);
  }, 3_600_000);
});

/** Of what SQLite keeps beside a file nothing is left from the one before. */
function putFile(path: string, bytes: Buffer): void {
  for (const beside of ['-wal', '-shm']) rmSync(path + beside, { force: true });
  writeFileSync(path, bytes);
}

async function fill(path: string): Promise<void> {
  const ledger = openLedger(path);
  const [readings] = fc.sample(readingSets, { seed: 7, numRuns: 1 });
  await new Filled('2024-01-01T00:00:00.000Z', ledger).take(readings!);
  for (let place = 0; place < COMMITS_OF_OTHER; place++) {
    const commit = filing('b', place);
    await ledger.log.append(commit, {
      expectedRevision: place,
      bodyHash: bodyHashOf(commit.header.id),
      documents: [filedDocument('b', place)],
    });
  }
  await ledger.log.close();
}

async function saidBy(path: string): Promise<string> {
  const ledger = openLedger(path, { readOnly: true });
  try {
    const library = new Library(ledger.blocks);
    const said = [FILER, OTHER].map((entity) =>
      [
        { asOf: null, recordedAsOf: null },
        { asOf: '2021-05-12T23:59:59.999Z', recordedAsOf: null },
        { asOf: null, recordedAsOf: '2024-01-01T00:01:00.000Z' },
      ].map((at) => {
        const [book, vantage] = [library.book(entity), library.vantage(at)];
        return [
          bookDigest(book, vantage),
          digestOf([...findFigures(book, vantage, {})]),
          digestOf(restatementsOf(book, vantage)),
        ];
      }),
    );
    return JSON.stringify(said);
  } finally {
    await ledger.log.close();
  }
}
