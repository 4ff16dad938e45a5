import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import fc from 'fast-check';
import { sha256Hex } from '#libs/figures';
import { howMany, reportCounts } from '#libs/testing';
import { at, CommandLine, openBeside } from './command-line.js';

const MAIN = resolve('dist/apps/cli/src/main.js');
const KILLS = howMany(200, 20);
/** Far above what a kill, and what is looked at after it, takes on a busy machine. */
const MS_A_KILL_MAX = 60_000;
const FILES_A_RUN = 40;
/** Kills that one ledger lives through; then comes a new one, whose first commits are cut too. */
const KILLS_A_LEDGER = 10;
/** About as long as a run takes to ingest its files, once it has begun. */
const KILL_WITHIN_MS = 120;
const SEED = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));

interface Acknowledged {
  readonly document: string;
  readonly commitId: string;
}

/** Documents of a few figures each, no two alike. */
function documentsOf(line: CommandLine, run: number): string[] {
  return Array.from({ length: FILES_A_RUN }, (_, index) => {
    const rows = Array.from(
      { length: 20 },
      (__, row) => `figure,us-gaap:Line${row},2021-03-31,${run}${index}${row}`,
    );
    const preamble = [
      'tieout-keyed,1',
      'entity,cik:42',
      `title,Run ${run} document ${index}`,
      'published,2021-05-10',
    ];
    const text = [
      ...preamble,
      'unit,iso4217:USD',
      'decimals,0',
      '',
      'record,concept,period,value',
      ...rows,
      '',
    ];
    return line.file(`run-${run}-${index}.csv`, text.join('\n'));
  });
}

/** Ingests in a process of its own, which is killed a moment after it acknowledged its first document. */
async function ingestKilled(
  home: string,
  files: readonly string[],
  afterMs: number,
): Promise<Acknowledged[]> {
  const child = spawn(process.execPath, [MAIN, ...at(home), 'ingest', ...files, '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const acknowledged: Acknowledged[] = [];
  let killing: Promise<void> | null = null;
  for await (const text of createInterface({ input: child.stdout })) {
    // A line that the kill cut short was not acknowledged.
    if (!text.endsWith('}')) continue;
    acknowledged.push(JSON.parse(text) as Acknowledged);
    killing ??= delay(afterMs).then(() => void child.kill('SIGKILL'));
  }
  await killing;
  return acknowledged;
}

describe(`a process killed while it ingests, ${KILLS} times (seed ${SEED})`, () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  it(
    'leaves every acknowledged commit, no partial document, and a clean ledger',
    async () => {
      if (!existsSync(MAIN)) throw new Error('this test runs the build: run "npm run build" first');
      const delays = fc.sample(fc.double({ min: 0, max: KILL_WITHIN_MS, noNaN: true }), {
        numRuns: KILLS,
        seed: SEED,
      });
      const everAcknowledged = new Map<string, string>();
      let [cutShort, told] = [0, 0];
      for (const [run, afterMs] of delays.entries()) {
        if (run % KILLS_A_LEDGER === 0) everAcknowledged.clear();
        const home = join(line.home, `ledger-${Math.floor(run / KILLS_A_LEDGER)}`);
        const files = documentsOf(line, run);
        const acknowledged = await ingestKilled(home, files, afterMs);
        for (const { document, commitId } of acknowledged) everAcknowledged.set(commitId, document);
        told += acknowledged.length;
        if (acknowledged.length < files.length) cutShort++;
        const ledger = await openBeside(home);
        try {
          // Documents without a commit are findings too.
          const findings = [];
          for await (const finding of ledger.verify()) findings.push(finding);
          expect(findings).toEqual([]);
          for (const [commitId, document] of everAcknowledged) {
            expect(ledger.blocks.numberOf(commitId)).toBeGreaterThan(0);
            expect(sha256Hex((await ledger.documents.get(document))!.bytes)).toBe(document);
          }
        } finally {
          await ledger.log.close();
        }
      }
      // Kills that came too late to cut anything would prove nothing.
      expect(cutShort).toBeGreaterThan(KILLS / 4);
      const counts = { kills: KILLS, 'cut short': cutShort, 'commits told of': told, lost: 0 };
      reportCounts('`tieout ingest` killed', counts);
    },
    KILLS * MS_A_KILL_MAX,
  );
});
