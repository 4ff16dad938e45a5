// Reading releases: pages and figures a second, against taking the same documents' bare text and numbers out.
// Run after `npm run build`: node bench/reading.mjs [file…]; without files, the samples and the releases in TIEOUT_SHARED.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { extractText, getDocumentProxy } from 'unpdf';
import { readerFor } from '#libs/readers';
import { tieOut } from '#libs/tieout';
import { machine, median, RUNS, seconds } from './shared/runs.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const SHARED = process.env['TIEOUT_SHARED'] ?? join(ROOT, '../shared');
/** A page of what has none: about as many characters as a printed page holds. */
const PAGE_CHARACTERS = 3_000;
const NUMBER = /\(?\d[\d,]*(?:\.\d+)?\)?/g;

const table = {};
const totals = { pages: 0, figures: 0, read: 0, bare: 0 };
for (const path of process.argv.length > 2 ? process.argv.slice(2) : documents()) {
  const bytes = readFileSync(path);
  const name = join(basename(dirname(path)), basename(path));
  let reading;
  try {
    reading = await read(bytes, name);
  } catch (error) {
    table[name] = { form: error.message.slice(0, 60) };
    continue;
  }
  const times = { read: [], bare: [] };
  for (let run = 0; run <= RUNS; run++) {
    const whole = await seconds(() => read(bytes, name));
    const bare = await seconds(() => numbersIn(bytes, path));
    // The first run warms up the code.
    if (run > 0) {
      times.read.push(whole);
      times.bare.push(bare);
    }
  }
  const [whole, bare] = [median(times.read), median(times.bare)];
  const pages = await pagesOf(bytes, path, reading);
  const figures = reading.observations.length;
  totals.pages += pages;
  totals.figures += figures;
  totals.read += whole;
  totals.bare += bare;
  table[name] = row(formOf(path), pages, figures, whole, bare);
}
table['all'] = row('', totals.pages, totals.figures, totals.read, totals.bare);

console.log(machine());
console.log(
  `read and tied out, median of ${RUNS} runs; bare: decoding, or the library's parser, and a pattern for numbers`,
);
console.table(table);

function documents() {
  const folders = [join(ROOT, 'samples'), join(SHARED, 'data/seed'), join(SHARED, 'data/releases')];
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => /\.(?:txt|md|html?|pdf)$/i.test(file) && file !== 'README.md')
        .map((file) => join(folder, file)),
    );
}

async function read(bytes, name) {
  const reading = await readFrom(bytes, name, {});
  tieOut(reading);
  return reading;
}

/** A release that does not say whose it is, or of which day, is read as anybody's, of today. */
async function readFrom(bytes, name, options) {
  const source = { bytes, name, options };
  try {
    return await readerFor(source).read(source);
  } catch (error) {
    const missing = {
      'entity-missing': { entity: 'cik:0000000000' },
      'published-missing': { publishedAt: new Date().toISOString() },
    }[error.code];
    if (!missing) throw error;
    return readFrom(bytes, name, { ...options, ...missing });
  }
}

async function numbersIn(bytes, path) {
  const text = await bareText(bytes, path);
  return text.match(NUMBER)?.length ?? 0;
}

async function bareText(bytes, path) {
  if (formOf(path) === 'pdf') {
    const { text } = await extractText(new Uint8Array(bytes), { mergePages: true });
    return text;
  }
  const text = new TextDecoder().decode(bytes);
  return formOf(path) === 'html' ? textIn(parse(text)) : text;
}

function textIn(node) {
  return node.value ?? (node.childNodes ?? []).map(textIn).join(' ');
}

async function pagesOf(bytes, path, { renditionText }) {
  if (formOf(path) === 'pdf') return (await getDocumentProxy(new Uint8Array(bytes))).numPages;
  return Math.ceil(renditionText.replaceAll(/ {2,}/g, ' ').length / PAGE_CHARACTERS);
}

function formOf(path) {
  const extension = extname(path).toLowerCase();
  return extension === '.pdf' ? 'pdf' : /^\.html?$/.test(extension) ? 'html' : 'text';
}

function row(form, pages, figures, whole, bare) {
  return {
    form,
    pages,
    figures,
    ms: Math.round(whole * 1000),
    'pages/s': Math.round(pages / whole),
    'figures/s': Math.round(figures / whole),
    '× bare': (whole / bare).toFixed(1),
  };
}
