/**
 * `npm run fuzz -- <target> [seconds]`: puts to a target (`*.fuzz.ts`) inputs that are guided by coverage, with Jazzer.js on libFuzzer. What it
 * finds is left in `.fuzz/<target>`, and so are inputs that reach more of the code, from which the next run begins.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const JAZZER = '@jazzer.js/core@4.0.0';
const SECONDS = 60;
/** An input that takes longer is a finding. */
const INPUT_MS_MAX = 20_000;
const INPUT_BYTES_MAX = 65_536;
/** Of the process, with all that is instrumented. */
const MEMORY_MIB_MAX = 2_048;

const [name, seconds = String(SECONDS)] = process.argv.slice(2);
const targets = new Map(
  readdirSync(join(ROOT, 'libs'), { recursive: true })
    .filter((file) => file.endsWith('.fuzz.ts'))
    .map((file) => [basename(file, '.fuzz.ts'), join('dist/libs', file.replace(/ts$/, 'js'))]),
);
const module = targets.get(name);
if (!module || !/^\d+$/.test(seconds)) {
  console.error(`npm run fuzz -- <target> [seconds]\n\ntargets: ${[...targets.keys()].join(', ')}`);
  process.exit(2);
}

process.chdir(ROOT);
run('npx', 'tsc', '-p', 'libs/testing/fuzz');
const { seeds, words, fuzz } = await import(pathToFileURL(join(ROOT, module)).href);
const folder = join('.fuzz', name);
const [corpus, dictionary] = [join(folder, 'corpus'), join(folder, 'words')];
mkdirSync(corpus, { recursive: true });
for (const seed of seeds) writeFileSync(join(corpus, createHash('sha256').update(seed).digest('hex')), seed);
writeFileSync(dictionary, words.map(wordLine).join(''));
const isLater = fuzz(seeds[0]) instanceof Promise;
const guided = `npx --yes -p ${JAZZER} jazzer ${module} ${corpus} --disableBugDetectors .*`;
const instrumented = '-i dist/libs/ -e dist/libs/testing/ -e .fuzz.js';
run(
  ...`${guided} ${instrumented} --sync ${!isLater} --timeout ${INPUT_MS_MAX} --`.split(' '),
  `-max_total_time=${seconds}`,
  `-max_len=${INPUT_BYTES_MAX}`,
  `-rss_limit_mb=${MEMORY_MIB_MAX}`,
  `-dict=${dictionary}`,
  `-artifact_prefix=${folder}/`,
);

function run(command, ...args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

function wordLine(word) {
  const bytes = [...Buffer.from(word)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`);
  return `"${bytes.join('')}"\n`;
}
