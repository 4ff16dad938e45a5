import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAGE = new URL('../../docs/RELIABILITY.md', import.meta.url);
const [BEGIN, END] = ['<!-- counts -->', '<!-- end of counts -->'];

/** A reporter of Jest: prints what suites of faults counted (`reportCounts`); `npm run test:long` writes it to docs/RELIABILITY.md. */
export default class ReliabilityReporter {
  onRunStart() {
    this.folder = mkdtempSync(join(tmpdir(), 'tieout-counts-'));
    process.env.TIEOUT_COUNTS = this.folder;
  }

  onRunComplete() {
    const counted = readdirSync(this.folder).map((file) => JSON.parse(readFileSync(join(this.folder, file))));
    rmSync(this.folder, { recursive: true });
    if (counted.length === 0) return;
    for (const { what, counts } of counted) console.log(`${what}: ${told(counts)}`);
    if (process.env.TIEOUT_LONG === '1' && existsSync(PAGE)) writePage(counted);
  }
}

const told = (counts) =>
  Object.entries(counts)
    .map(([name, count]) => `${count.toLocaleString('en-US')} ${name}`)
    .join(', ');

/** Lines of suites that did not run this time stay. */
function writePage(counted) {
  const page = readFileSync(PAGE, 'utf8');
  const [from, to] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  const day = new Date().toISOString().slice(0, 10);
  const rows = new Map(
    page
      .slice(from, to)
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1)
      .map((line) => [line.split(' | ')[0].slice(2), line]),
  );
  for (const { what, spec, counts } of counted) {
    rows.set(what, `| ${what} | ${told(counts)} | \`${spec}\` | ${day} |`);
  }
  const lines = [...rows].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
  const table = ['| what was tried | counts | by | on |', '|---|---|---|---|', ...lines].join('\n');
  writeFileSync(PAGE, `${page.slice(0, from)}\n${table}\n${page.slice(to)}`);
}
