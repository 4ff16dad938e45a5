import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '#libs/app';
import { CommandLine } from './command-line.js';

const PAGE = readFileSync(new URL('../../../docs/VERIFYING.md', import.meta.url), 'utf8');
const blocks = (kind: string): string[] =>
  [...PAGE.matchAll(new RegExp(`\`\`\`${kind}\\n(.*?)\`\`\``, 'gs'))].map(([, commands]) => commands!);

/** What the owner types, and what a stranger types. */
const [OWNERS, STRANGERS] = [blocks('sh owner'), blocks('sh')];

const missing = ['bash', 'jq', 'xxd', 'openssl', 'sha256sum', 'base64'].filter(
  (tool) => spawnSync('which', [tool]).status !== 0,
);
const title = 'docs/VERIFYING.md';
const SAMPLES = ['samples/cloopen-2020-annual-as-filed.csv', 'samples/cloopen-2020-annual-restated.csv'];
const FIGURE = 'QendP8UPC7e0dex_v4EHyA';

(missing.length === 0 ? describe : describe.skip)(
  missing.length === 0 ? title : `${title} (skipped: there is no ${missing.join(', ')})`,
  () => {
    const line = new CommandLine();
    const folder = join(line.home, 'stranger');

    beforeAll(async () => {
      mkdirSync(folder);
      for (const sample of SAMPLES) expect(await line.tieout('ingest', sample)).toMatchObject({ code: 0 });
      for (const commands of OWNERS) for (const each of commands.trim().split('\n')) await owner(each);
    });
    afterAll(() => line.remove());

    /** Runs a line of the page as its shell would: `tieout … > file`. */
    async function owner(command: string): Promise<void> {
      const [said, file] = command.split(' > ');
      const words = said!.replace('"$FIGURE"', FIGURE).split(' ').slice(1);
      const { code, out, err } = await line.tieout(
        ...words.map((word) => (word === 'proof.json' ? join(folder, word) : word)),
      );
      expect([command, code, err]).toEqual([command, 0, '']);
      if (file !== undefined) writeFileSync(join(folder, file), `${out}\n`);
    }

    const stranger = () =>
      spawnSync('bash', ['-euo', 'pipefail', '-c', STRANGERS.join('\n')], { cwd: folder, encoding: 'utf8' });

    it('says what its commands do, to the last one', () => {
      expect([OWNERS.length, STRANGERS.length]).toEqual([2, 4]);
      const { status, stdout, stderr } = stranger();
      expect([status, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Signature Verified Successfully');
      expect(stdout).toContain('commit 0 is in the log\ncommit 1 is in the log');
      expect(stdout).toMatch(/2021-05-10T23:59:59.999Z\tFigureReported\t767688120\t337fe207/);
      expect(stdout).toMatch(/FigureRestated\t723453000/);
      expect(stdout.match(/has these bytes/g)).toHaveLength(2);
    });

    it.each<[string, (bundle: Bundle) => unknown]>([
      [
        'a digit of a commit',
        (b) => ({
          ...b,
          commits: b.commits.map((c) => ({ ...c, canonical: c.canonical.replace('767688120', '867688120') })),
        }),
      ],
      [
        'a hash of a proof',
        (b) => ({
          ...b,
          commits: b.commits.map((c) => ({
            ...c,
            proof: c.proof.map(() => Buffer.alloc(32).toString('base64')),
          })),
        }),
      ],
      ['the index', (b) => ({ ...b, commits: b.commits.map((c) => ({ ...c, index: 1 - c.index })) })],
      ['the root', (b) => ({ ...b, checkpoint: b.checkpoint.replace(/\n2\n./, '\n2\nX') })],
      ['the size', (b) => ({ ...b, checkpoint: b.checkpoint.replace('\n2\n', '\n1\n') })],
      ['a document', (b) => ({ ...b, documents: b.documents.map((d) => ({ ...d, bytes: 'AAAA' })) })],
      ['no commits', (b) => ({ ...b, commits: [] })],
    ])('does not take a bundle with another of %s', (_, change) => {
      const path = join(folder, 'proof.json');
      const text = readFileSync(path, 'utf8');
      writeFileSync(path, JSON.stringify(change(JSON.parse(text) as Bundle)));
      expect(stranger().status).not.toBe(0);
      writeFileSync(path, text);
    });
  },
);
