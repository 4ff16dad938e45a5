import { execFile, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { howMany, reportCounts, SeededRandom } from '#libs/testing';
import { at, CommandLine } from './command-line.js';
import { reply } from './replies.js';

const MAIN = resolve('dist/apps/cli/src/main.js');
/** The short run is one load, killed fewer times: each kill is a process that starts anew. */
const KILLS = howMany(200, 8);
/** Far above what a kill, and what is looked at after it, takes on a busy machine. */
const MS_A_KILL_MAX = 60_000;
/** Kills that one load lives through; then it is finished, and another begins. */
const KILLS_A_LOAD = Math.min(KILLS, 10);
/** About as long as a load takes from its first commit to its last. */
const KILL_WITHIN_MS = 250;
const SEED = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));
const FILES = 6;

describe(`a bulk load killed ${KILLS} times (seed ${SEED})`, () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  it(
    'goes on where it was, and ends with the digest of one that was not',
    async () => {
      if (!existsSync(MAIN)) throw new Error('this test runs the build: run "npm run build" first');
      const random = new SeededRandom(SEED);
      let [cutShort, loads] = [0, 0];
      for (let load = 0; load * KILLS_A_LOAD < KILLS; load++) {
        const folder = join(line.home, `replies-${load}`);
        mkdirSync(folder);
        for (let file = 0; file < FILES; file++) {
          const cik = 100 + file;
          writeFileSync(join(folder, `CIK${cik}.json.gz`), gzipSync(reply(cik, random)));
        }
        const home = join(line.home, `killed-${load}`);
        for (let kill = 0; kill < KILLS_A_LOAD; kill++) {
          if (await loadKilled(home, folder, random)) cutShort++;
        }
        const [resumed, whole] = [home, join(line.home, `whole-${load}`)];
        for (const each of [resumed, whole])
          expect(await line.tieout('--home', each, 'ingest', folder)).toMatchObject({ code: 0 });
        // Folded here, and on threads: the digest is the same for every number of them.
        const [digest, expected] = [await digestOnThreads(resumed), await digestOf(line, whole)];
        expect(digest).toEqual(expected);
        expect(await line.tieout('--home', resumed, 'verify')).toMatchObject({ code: 0 });
        loads++;
      }
      expect(cutShort).toBeGreaterThan(0);
      const kills = loads * KILLS_A_LOAD;
      const counts = { kills, 'cut short': cutShort, 'finished to the same digest': loads };
      reportCounts('Bulk loads killed', counts);
    },
    KILLS * MS_A_KILL_MAX,
  );
});

const digestOf = async (line: CommandLine, home: string): Promise<Record<string, unknown>> => {
  const { digest, commit, observations } = await line.json('--home', home, 'replay', 'books');
  return { digest, commit, observations };
};

async function digestOnThreads(home: string): Promise<Record<string, unknown>> {
  const args = [MAIN, ...at(home), 'replay', 'books', '--workers', '3', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { digest, commit, observations } = JSON.parse(stdout) as Record<string, unknown>;
  return { digest, commit, observations };
}

/** Loads in a process of its own, on one thread or on two more, and kills it a moment after its first file is in; whether it was cut short. */
async function loadKilled(home: string, folder: string, random: SeededRandom): Promise<boolean> {
  const workers = random.happens(0.3) ? '2' : '0';
  const child = spawn(
    process.execPath,
    [MAIN, ...at(home), 'ingest', folder, '--workers', workers, '--json'],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const closed = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), closed]);
  child.stdout.resume();
  await delay(random.below(KILL_WITHIN_MS));
  child.kill('SIGKILL');
  await closed;
  return child.signalCode === 'SIGKILL';
}
