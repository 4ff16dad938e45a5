// Reading XBRL: facts and megabytes a second, and what memory it takes, against the XML parser's bare pass over the same bytes.
// Run after `npm run build`: node bench/xbrl.mjs [file…]; without files, the filings in TIEOUT_SHARED.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { characterEntitiesHtml4 } from 'character-entities-html4';
import { SaxesParser } from 'saxes';
import { readInline, readInstance } from '#libs/readers';
import { machine, median, RUNS, seconds } from './shared/runs.mjs';

const SHARED = process.env['TIEOUT_SHARED'] ?? fileURLToPath(new URL('../../shared', import.meta.url));
const MEGABYTE = 1024 * 1024;
/** Small documents are read several times a run, so that a run takes a while. */
const RUN_BYTES = 8 * MEGABYTE;

const [flag, alone] = process.argv.slice(2);
if (flag === '--memory') console.log(memoryFor(alone));
else await bench();

async function bench() {
  const paths = process.argv.length > 2 ? process.argv.slice(2) : filings();
  const table = {};
  const all = {};
  for (const path of paths) {
    const bytes = readFileSync(path);
    const { count } = read(path, bytes);
    const times = { read: [], bare: [] };
    const turns = Math.max(1, Math.round(RUN_BYTES / bytes.length));
    const repeated = (act) =>
      seconds(() => {
        for (let turn = 0; turn < turns; turn++) act();
      });
    for (let run = 0; run <= RUNS; run++) {
      const whole = await repeated(() => read(path, bytes));
      const bare = await repeated(() => passOver(path, bytes));
      // The first run warms up the code.
      if (run > 0) {
        times.read.push(whole / turns);
        times.bare.push(bare / turns);
      }
    }
    const measured = {
      bytes: bytes.length,
      facts: count,
      read: median(times.read),
      bare: median(times.bare),
    };
    const memory = execFileSync(process.execPath, [fileURLToPath(import.meta.url), '--memory', path]);
    table[basename(path)] = { ...row(measured), 'peak memory': `${Number(memory)} MB` };
    const sum = (all[formOf(path)] ??= { bytes: 0, facts: 0, read: 0, bare: 0 });
    for (const name in sum) sum[name] += measured[name];
  }
  for (const [form, sum] of Object.entries(all)) table[`all ${form}`] = row(sum);
  console.log(machine());
  console.log(
    `median of ${RUNS} runs; bare: decoding and the parser alone; peak memory: beyond that of the program`,
  );
  console.table(table);
}

function row({ bytes, facts, read: whole, bare }) {
  return {
    MB: (bytes / MEGABYTE).toFixed(2),
    facts,
    'facts/s': Math.round(facts / whole).toLocaleString('en-US'),
    'MB/s': (bytes / MEGABYTE / whole).toFixed(1),
    'bare MB/s': (bytes / MEGABYTE / bare).toFixed(1),
    '× bare': (whole / bare).toFixed(2),
  };
}

function formOf(path) {
  return /\.(?:x?html?)$/.test(path) ? 'inline' : 'instances';
}

function read(path, bytes) {
  return formOf(path) === 'inline' ? readInline([{ path, bytes }]).report : readInstance(bytes, path);
}

function passOver(path, bytes) {
  const parser = new SaxesParser({ xmlns: true });
  if (formOf(path) === 'inline') Object.assign(parser.ENTITIES, characterEntitiesHtml4);
  parser.write(new TextDecoder().decode(bytes)).close();
}

/** Megabytes by which the most memory that the process ever had grows where it reads a document. */
function memoryFor(path) {
  const bytes = readFileSync(path);
  const before = process.resourceUsage().maxRSS;
  read(path, bytes);
  return Math.round((process.resourceUsage().maxRSS - before) / 1024);
}

function filings() {
  const folder = join(SHARED, 'data/filings');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:xml|html)$/.test(path) && !/_(?:cal|def|lab|pre)\.xml$/.test(path))
    .map((path) => join(folder, path));
}
