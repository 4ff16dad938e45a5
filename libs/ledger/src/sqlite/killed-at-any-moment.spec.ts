import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { bodyHashOf, filedDocument, filing, howMany, reportCounts, SeededRandom } from '#libs/testing';
import type { Finding, Ledger } from '../ledger.js';
import { openLedger } from './open-ledger.js';

const KILLS = howMany(200, 20);
/** Kills that one ledger lives through; then comes a new one, whose first commits are cut too. */
const KILLS_A_LEDGER = 20;
const KILL_WITHIN_MS = 250;
const AFTER_ANSWER_SHARE = 0.8;
const SEED = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));
const CHILD = join(import.meta.dirname, 'kill-child.mjs');
const BUILT = join(import.meta.dirname, '../../../../dist/libs/ledger/src/index.js');

describe('A process that appends and is killed at any moment', () => {
  let folder: string;
  beforeAll(async () => {
    if (!existsSync(BUILT)) throw new Error(`${BUILT} is not there: run "npm run build" first`);
    folder = await mkdtemp(join(tmpdir(), 'tieout-kill-'));
  });
  afterAll(async () => rm(folder, { recursive: true }));

  it(`leaves every commit that it told of, whole, and no half of another (${KILLS} kills, seed ${SEED})`, async () => {
    const random = new SeededRandom(SEED);
    let appended = 0;
    let told = 0;
    for (let kill = 0; kill < KILLS; kill++) {
      const path = join(folder, `ledger-${Math.floor(kill / KILLS_A_LEDGER)}.db`);
      if (kill % KILLS_A_LEDGER === 0) appended = 0;
      const acknowledged = await appendUntilKilled(path, appended, random);
      told += acknowledged.length;
      appended = await expectWhole(path, appended, acknowledged);
    }
    expect(told).toBeGreaterThan(0);
    reportCounts('Appending processes killed', { kills: KILLS, 'commits told of': told, lost: 0 });
  }, 600_000);
});

/** Feeds a new process commits from a place on, and kills it: mostly some time after its first answer, else while it starts. */
async function appendUntilKilled(path: string, from: number, random: SeededRandom): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, BUILT, path]);
  let answers = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const closed = once(child, 'close');
  const answered = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      answers += chunk.toString();
      resolve();
    });
  });
  // A pipe breaks when its reader is killed: that is what is meant to happen.
  const fed = pipeline(Readable.from(lines(from)), child.stdin).catch(() => undefined);
  if (random.happens(AFTER_ANSWER_SHARE)) await Promise.race([answered, closed]);
  await delay(random.below(KILL_WITHIN_MS));
  child.kill('SIGKILL');
  await Promise.all([closed, fed]);
  if (child.signalCode !== 'SIGKILL') throw new Error(`the child ended by itself: ${errors}`);
  // A line without its end was not told.
  return answers.split('\n').slice(0, -1);
}

function* lines(from: number): Generator<string> {
  for (let place = from; ; place++) {
    const { bytes, ...document } = filedDocument('killed', place);
    const commit = filing('killed', place);
    const documents = [{ ...document, bytes: Buffer.from(bytes).toString('base64') }];
    const bodyHash = bodyHashOf(commit.header.id);
    yield `${JSON.stringify({ commit, expectedRevision: place, bodyHash, documents })}\n`;
  }
}

/** The ledger as the next process finds it; how many commits it has. */
async function expectWhole(path: string, before: number, acknowledged: readonly string[]): Promise<number> {
  const ledger = openLedger(path);
  try {
    const { number } = ledger.blocks.head();
    expect(number).toBeGreaterThanOrEqual(before + acknowledged.length);
    for (const [index, id] of acknowledged.entries()) {
      expect(ledger.blocks.numberOf(id)).toBe(before + index + 1);
    }
    // At most one more was on its way; its document is there if it is.
    expect(number).toBeLessThanOrEqual(before + acknowledged.length + 1);
    for (let place = before; place <= number; place++) {
      const stored = await ledger.documents.get(filedDocument('killed', place).sha256);
      expect(stored !== null).toBe(place < number);
    }
    expect(await findingsOf(ledger)).toEqual([]);
    return number;
  } finally {
    await ledger.log.close();
  }
}

async function findingsOf(ledger: Ledger): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const each of ledger.verify()) findings.push(each);
  return findings;
}
