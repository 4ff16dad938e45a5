import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import pc from 'picocolors';
import { demoOnTheWeb, type FillStep, type WebOptions } from '../demo-on-the-web.js';
import { EXIT, type Io } from '../io.js';
import { wholeNumber, type Surroundings } from '../surroundings.js';

/** The story that comes with the project: what is said, and what is run. */
const STORY = 'samples/demo.json';
const SAY_WIDTH = 96;

/** Of a story's ledgers the one that its steps mean where they name none. */
const LEDGER = 'ledger';

/** A step runs a command line, in a ledger of its own if it names one, or compares two digests told before. */
type Step =
  | { readonly say: string; readonly run: readonly string[]; readonly ledger?: string; readonly as?: string }
  | { readonly say: string; readonly equal: readonly [string, string] };

interface Story {
  readonly title: string;
  readonly chapters: readonly { readonly title: string; readonly steps: readonly Step[] }[];
}

interface Options extends WebOptions {
  readonly keep?: string;
  readonly web?: boolean;
}

/** `tieout demo`: the main job on the sample documents, from nothing, in a ledger that is thrown away. */
export function registerDemo(program: Command, { exit, run, ...io }: Surroundings): void {
  program
    .command('demo')
    .description('the main job on real figures: read, restate, ask as of different days, trace, replay')
    .option('--keep <directory>', 'keep the ledgers of the demo there')
    .option('--web', 'show it in the explorer instead: a page, served until Ctrl-C')
    .option(
      '--port <number>',
      'with --web: the port, 0 for any free one (default: 3000 where it is free)',
      wholeNumber,
    )
    .option('--open', 'with --web: open a browser (default: where somebody would see it)')
    .option('--no-open', 'with --web: open none')
    .action(async ({ keep, web = false, ...options }: Options) => {
      const root = projectRoot();
      const story = JSON.parse(await readFile(join(root, STORY), 'utf8')) as Story;
      const home = keep ?? (await mkdtemp(join(tmpdir(), 'tieout-demo-')));
      try {
        if (web) {
          const steps = fillingOf(story).map(({ command, file }) => ({ command, file: join(root, file) }));
          exit(await demoOnTheWeb(join(home, LEDGER), steps, options, { ...io, run }));
          return;
        }
        const teller = new Teller(root, home, { ...io, run });
        exit((await teller.tell(story)) ? EXIT.done : EXIT.failed);
      } finally {
        if (keep === undefined) await rm(home, { recursive: true, force: true });
      }
    });
}

class Teller {
  private readonly digests = new Map<string, string>();

  constructor(
    private readonly root: string,
    private readonly home: string,
    private readonly io: Io & Pick<Surroundings, 'run'>,
  ) {}

  /** Whether all went as the story says. */
  async tell({ title, chapters }: Story): Promise<boolean> {
    this.io.out(`\n${pc.bold(title)}`);
    for (const [index, chapter] of chapters.entries()) {
      this.io.out(`\n\n${pc.bold(pc.cyan(`${index + 1}. ${chapter.title}`))}`);
      for (const step of chapter.steps) {
        this.io.out(step.say === '' ? '' : `\n${wrapped(step.say)}\n`);
        if (!('run' in step ? await this.run(step) : this.compare(step.equal))) return false;
      }
    }
    return true;
  }

  private async run({
    run: args,
    ledger = LEDGER,
    as,
  }: Extract<Step, { run: readonly string[] }>): Promise<boolean> {
    this.io.out(pc.dim(`$ tieout ${args.map(quoted).join(' ')}`));
    const located = args.map((arg) => (arg.startsWith('samples/') ? join(this.root, arg) : arg));
    const told: string[] = [];
    const out = (text: string): void => {
      told.push(text);
      this.io.out(text);
    };
    // Made-up documents do not belong into a log that the environment names.
    const where = ['--home', join(this.home, ledger), '--log', 'sqlite:'];
    const code = await this.io.run([...where, ...located], { ...this.io, out });
    const digest = /digest ([0-9a-f]{64})/.exec(told.join('\n'))?.[1];
    if (as !== undefined && digest !== undefined) this.digests.set(as, digest);
    return code === EXIT.done;
  }

  private compare([left, right]: readonly [string, string]): boolean {
    const [one, other] = [this.digests.get(left), this.digests.get(right)];
    const same = one !== undefined && one === other;
    this.io.out(
      same ? pc.green(`the same: ${one}`) : pc.red(`not the same: ${one ?? 'none'} and ${other ?? 'none'}`),
    );
    return same;
  }
}

/** What fills a story's own ledger, a file a command. */
const fillingOf = ({ chapters }: Story): readonly FillStep[] =>
  chapters
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      if (!('run' in step) || step.ledger !== undefined) return [];
      const [command, ...files] = step.run;
      return command === 'ingest' || command === 'register' ? files.map((file) => ({ command, file })) : [];
    });

/** The folder that holds the samples: the project's own, above this file or its build. */
function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, STORY)) && dirname(folder) !== folder) folder = dirname(folder);
  return folder;
}

const quoted = (arg: string): string => (/[^\w./:=-]/.test(arg) ? `'${arg}'` : arg);

function wrapped(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)!} ${word}`.trim();
    if (line.length <= SAY_WIDTH) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines.join('\n');
}
