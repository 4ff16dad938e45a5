import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { sha256Hex } from '#libs/figures';
import { howMany, reportCounts, SeededRandom } from '#libs/testing';
import { at, CommandLine, openBeside } from './command-line.js';
import { reply } from './replies.js';

const MAIN = resolve('dist/apps/cli/src/main.js');
const IS_LONG = process.env['TIEOUT_LONG'] === '1';
const DEATHS = howMany(30, 1);
const SEED = Number(process.env['TIEOUT_SEED'] ?? randomInt(2 ** 31));

/** A process takes seconds to run out of memory: in a short run it does in one act, drawn by the seed. */
const ACTS = 3;
const acting = (nth: number): jest.It => (IS_LONG || SEED % ACTS === nth ? it : it.skip);

/** MiB of heap: about so few that the command begins and can't end. */
const [HEAP_MIN, HEAP_MAX] = [24, 30];
/** Each longer than the one before. */
const DOCUMENTS = 6;
const REPLIES = 5;

/** Draws how much memory a process gets; less and less, where it was enough. */
class Heap {
  private less = 0;

  constructor(private readonly random: SeededRandom) {}

  draw(): number {
    return HEAP_MIN + this.random.below(HEAP_MAX - HEAP_MIN) - this.less;
  }

  wasEnough(): void {
    this.less += 2;
  }
}

interface Ended {
  readonly out: string;
  /** Whether it died for want of memory: the process, or a thread, of which the process then tells. */
  readonly isStarved: boolean;
}

/** Runs a command in a process that has so many MiB of heap, and each thread of it. */
async function starved(home: string, mib: number, ...args: readonly string[]): Promise<Ended> {
  // It may die before it has made it.
  mkdirSync(home, { recursive: true });
  const child = spawn(process.execPath, [`--max-old-space-size=${mib}`, MAIN, ...at(home), ...args]);
  const [[code, signal], out, err] = await Promise.all([
    once(child, 'close') as Promise<[number | null, NodeJS.Signals | null]>,
    text(child.stdout),
    text(child.stderr),
  ]);
  const isStarved = signal === 'SIGABRT' || code === 134 || err.includes('(memory-exhausted)');
  // Whatever else it ends with is not what is tried here.
  if (!isStarved) expect([code, err]).toEqual([0, '']);
  return { out, isStarved };
}

describe(`a process that runs out of memory, ${DEATHS} times in each of its acts (seed ${SEED})`, () => {
  const line = new CommandLine();
  const random = new SeededRandom(SEED);
  const counts = { runs: 0, 'out of memory': 0 };
  beforeAll(() => {
    if (!existsSync(MAIN)) throw new Error('this test runs the build: run "npm run build" first');
  });
  afterAll(() => {
    reportCounts('Out of memory amid documents, bulk loads and replays', counts);
    line.remove();
  });

  /** Does the act until it died for want of memory often enough. */
  async function untilStarved(act: (mib: number, run: number) => Promise<Ended>): Promise<void> {
    const heap = new Heap(random);
    for (let [run, deaths] = [0, 0]; deaths < DEATHS; run++) {
      const { isStarved } = await act(heap.draw(), run);
      counts.runs++;
      counts['out of memory'] += Number(isStarved);
      if (isStarved) deaths++;
      else heap.wasEnough();
    }
  }

  /** A folder of bulk data, and a ledger that has taken it in. */
  async function loaded(): Promise<readonly [folder: string, home: string]> {
    const [folder, home] = [join(line.home, 'replies'), join(line.home, 'whole')];
    mkdirSync(folder, { recursive: true });
    for (let file = 0; file < REPLIES; file++)
      writeFileSync(
        join(folder, `CIK${100 + file}.json`),
        reply(100 + file, new SeededRandom(SEED), 10 * 2 ** file),
      );
    expect(await line.tieout('--home', home, 'ingest', folder, '--workers', '0')).toMatchObject({
      code: 0,
      err: '',
    });
    return [folder, home];
  }

  function documents(run: number): readonly string[] {
    return Array.from({ length: DOCUMENTS }, (_, nth) => {
      const head = [
        'tieout-keyed,1',
        'entity,cik:42',
        `title,Run ${run} document ${nth}`,
        'published,2021-05-10',
        'unit,iso4217:USD',
        'decimals,0',
        '',
        'record,concept,period,value',
      ];
      const rows = Array.from(
        { length: 100 * 2 ** nth },
        (__, row) => `figure,us-gaap:Line${row},2021-03-31,${run}${nth}${row}`,
      );
      return line.file(`run-${run}-${nth}.csv`, [...head, ...rows, ''].join('\n'));
    });
  }

  acting(0)(
    'amid documents: every one that was acknowledged is there, none by half, and the next run goes on',
    async () => {
      const home = join(line.home, 'documents');
      const acknowledged = new Map<string, string>();
      await untilStarved(async (mib, run) => {
        const files = documents(run);
        const ended = await starved(home, mib, 'ingest', ...files, '--json');
        for (const told of ended.out.split('\n').filter((each) => each.endsWith('}'))) {
          const { commitId, document } = JSON.parse(told) as { commitId: string; document: string };
          acknowledged.set(commitId, document);
        }
        await expectWhole(home, acknowledged);
        expect(await line.tieout('--home', home, 'ingest', ...files)).toMatchObject({ code: 0 });
        return ended;
      });
      await expectWhole(home, acknowledged);
    },
    900_000,
  );

  acting(1)(
    'amid a bulk load: it goes on where it was, to the digest of one that had enough',
    async () => {
      const [folder, whole] = await loaded();
      const expected = await digestOf(whole);
      await untilStarved(async (mib, run) => {
        const home = join(line.home, `load-${run}`);
        const ended = await starved(home, mib, 'ingest', folder, '--workers', run % 2 === 0 ? '0' : '2');
        await expectWhole(home);
        expect(await line.tieout('--home', home, 'ingest', folder, '--workers', '0')).toMatchObject({
          code: 0,
        });
        expect(await digestOf(home)).toEqual(expected);
        return ended;
      });
    },
    900_000,
  );

  acting(2)(
    'amid a replay: what is live answers as before, and the next replay comes to the same',
    async () => {
      const [, home] = await loaded();
      const [expected, listed] = [await digestOf(home), await restatementsOf(home)];
      await untilStarved(async (mib, run) => {
        const workers = run % 2 === 0 ? [] : ['--workers', '2'];
        const ended = await starved(home, mib, 'replay', '--json', ...workers);
        expect(await restatementsOf(home)).toBe(listed);
        expect(await digestOf(home)).toEqual(expected);
        await expectWhole(home);
        return ended;
      });
    },
    900_000,
  );

  async function digestOf(home: string): Promise<unknown> {
    const { digest, observations } = await line.json('--home', home, 'replay', 'books');
    return { digest, observations };
  }

  const restatementsOf = async (home: string): Promise<string> =>
    (await line.tieout('--home', home, 'restatements', '--json')).out;
});

async function expectWhole(home: string, acknowledged = new Map<string, string>()): Promise<void> {
  const ledger = await openBeside(home);
  try {
    const findings = [];
    for await (const finding of ledger.verify()) findings.push(finding);
    expect(findings).toEqual([]);
    for (const [commitId, document] of acknowledged) {
      expect(ledger.blocks.numberOf(commitId)).toBeGreaterThan(0);
      expect(sha256Hex((await ledger.documents.get(document))!.bytes)).toBe(document);
    }
  } finally {
    await ledger.log.close();
  }
}
