import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Ledger } from '#libs/ledger';
import { howMany, reportCounts, SeededRandom } from '#libs/testing';
import { at, CommandLine, openBeside } from './command-line.js';
import { reply } from './replies.js';

const MAIN = resolve('dist/apps/cli/src/main.js');
const KILLS = howMany(200, 20);
/** Far above what a kill, and what is looked at after it, takes on a busy machine. */
const MS_A_KILL_MAX = 60_000;
/** Kills that one rebuild lives through; then it is finished. */
const KILLS_A_REBUILD = 5;
/** About as long as a rebuild takes from its first step to its last. */
const KILL_WITHIN_MS = 300;
const SEED = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));
const COMPANIES = 24;

interface Replayed {
  readonly digest: string;
  readonly views: readonly {
    readonly name: string;
    readonly digest: string;
    readonly rows: number;
    readonly agreed: boolean | null;
  }[];
}

describe(`a rebuild of projections killed ${KILLS} times (seed ${SEED})`, () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  it(
    'goes on where it was, to the digests of one that was not, and what is live answers all the while',
    async () => {
      if (!existsSync(MAIN)) throw new Error('this test runs the build: run "npm run build" first');
      const random = new SeededRandom(SEED);
      const folder = join(line.home, 'replies');
      mkdirSync(folder);
      for (let company = 0; company < COMPANIES; company++) {
        const cik = 100 + company;
        writeFileSync(join(folder, `CIK${cik}.json`), reply(cik, random));
      }
      expect(await line.tieout('ingest', folder, '--workers', '0')).toMatchObject({ code: 0, err: '' });
      const told = (): Promise<string> => line.tieout('restatements', '--json').then(({ out }) => out);
      const [expected, listed] = [await line.json<Replayed>('replay'), await told()];
      const ledger = await openBeside(line.ledger);
      let cutShort = 0;
      for (let kill = 1; kill <= KILLS; kill++) {
        if (await rebuildKilled(line.ledger, ledger, random)) cutShort++;
        if (kill % KILLS_A_REBUILD !== 0) continue;
        expect(await told()).toBe(listed);
        const resumed = await line.json<Replayed>('replay');
        expect(saidBy(resumed)).toEqual(saidBy(expected));
        expect(resumed.views.map(({ agreed }) => agreed)).not.toContain(false);
        expect(ledger.projections.states().map(({ status }) => status)).not.toContain('building');
      }
      await ledger.log.close();
      expect(await line.tieout('verify')).toMatchObject({ code: 0 });
      expect(cutShort).toBeGreaterThan(KILLS / 4);
      const finished = Math.floor(KILLS / KILLS_A_REBUILD);
      const counts = { kills: KILLS, 'cut short': cutShort, 'finished to the same digests': finished };
      reportCounts('Rebuilds of projections killed', counts);
    },
    KILLS * MS_A_KILL_MAX,
  );
});

const saidBy = ({ digest, views }: Replayed): unknown => [
  digest,
  views.map(({ name, digest: each, rows }) => [name, each, rows]),
];

/** Rebuilds in a process of its own, on one thread or on two more, and kills it a moment after it began; whether it was cut short. */
async function rebuildKilled(home: string, ledger: Ledger, random: SeededRandom): Promise<boolean> {
  const workers = random.happens(0.4) ? ['--workers', '2'] : [];
  const before = Math.max(...ledger.projections.states().map(({ generation }) => generation));
  const child = spawn(process.execPath, [MAIN, ...at(home), 'replay', ...workers], { stdio: 'ignore' });
  const closed = once(child, 'close');
  const hasBegun = (): boolean =>
    ledger.projections
      .states()
      .some(({ status, generation }) => status === 'building' || generation > before);
  while (child.exitCode === null && !hasBegun()) await delay(2);
  await Promise.race([delay(random.below(KILL_WITHIN_MS)), closed]);
  child.kill('SIGKILL');
  await closed;
  return (
    child.signalCode === 'SIGKILL' && ledger.projections.states().some(({ status }) => status === 'building')
  );
}
