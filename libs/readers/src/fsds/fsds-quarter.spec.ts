import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { promisify } from 'node:util';
import canonicalize from 'canonicalize';
import { open, type Entry, type ZipFile } from 'yauzl';
import { decide, EntityState, sha256Hex, sliceOf, validateCommit, type Reading } from '#libs/figures';
import { readDataSet, type DataSetTables } from './index.js';

const QUARTER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/fsds/2010q2.zip');
const onRealData = existsSync(QUARTER) ? describe : describe.skip;

type Texts = Record<keyof DataSetTables, string>;
type Row = Readonly<Record<string, string>>;

async function textsOf(path: string): Promise<Texts> {
  const zip = await promisify<string, { lazyEntries: true }, ZipFile>(open)(path, { lazyEntries: true });
  const texts: Record<string, string> = {};
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        textOf(stream).then((text) => {
          texts[entry.fileName.replace('.txt', '')] = text;
          zip.readEntry();
        }, reject);
      });
    });
    zip.once('end', () => resolve(texts as Texts));
    zip.once('error', reject);
    zip.readEntry();
  });
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text);
}

const tablesOf = ({ sub, num, tag, pre }: Texts): DataSetTables => ({
  sub: bytesOf(sub),
  num: bytesOf(num),
  tag: bytesOf(tag),
  pre: bytesOf(pre),
});

/** The slow way: every row an object, every cell by its name. */
function rowsOf(text: string): Row[] {
  const [header, ...lines] = text.trimEnd().split('\n');
  const names = header!.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at]!, cell])));
}

const MONTHS: Readonly<Record<string, string>> = { '0': '', '1': '3', '2': '6', '3': '9', '4': '12' };

/** What a row of numbers says, in one line; `null` where nothing certain. */
function told(row: Row, tags: ReadonlyMap<string, Row>): string | null {
  const { adsh, tag, version, ddate, qtrs, uom, segments, coreg, value } = row as Record<string, string>;
  const { datatype, iord } = tags.get(`${tag} ${version}`)!;
  if (iord === 'D' && qtrs === '0') return null;
  const own = version === adsh ? 'own' : version!.split('/')[0];
  const unit =
    datatype === 'perShare' && ['USD', 'JPY', 'BRL', 'KRW', 'CAD', 'CHF', 'GBP', 'ZAR', 'EUR'].includes(uom!)
      ? `${uom}/shares`
      : uom;
  const amount = value === '' ? 'nil' : String(Number(value));
  const cut = [...segments!.split(';').filter(Boolean), ...(coreg ? [`coreg=${coreg}`] : [])]
    .toSorted()
    .join(';');
  return [adsh, own, tag, ddate, MONTHS[qtrs!], unit, cut, amount].join(' ');
}

/** The same line of an observation that was read. */
function toldOf({ document, observations }: Reading): string[] {
  return observations.map(({ concept, period, unit, dimensions, value }) => {
    const [prefix, tag] = concept.split(':');
    const [from, to] = period.split('/');
    const end = (to ?? from)!;
    const months = to
      ? String(
          12 * (Number(end.slice(0, 4)) - Number(from!.slice(0, 4))) +
            Number(end.slice(5, 7)) -
            Number(from!.slice(5, 7)) +
            1,
        )
      : '';
    const cut = Object.entries(dimensions)
      .map(
        ([axis, member]) =>
          `${axis === 'dei:LegalEntityAxis' ? 'coreg' : axis.replace('fsds:', '')}=${member}`,
      )
      .toSorted()
      .join(';');
    return [
      document.accession,
      prefix!.startsWith('cik') ? 'own' : prefix,
      tag,
      end.replaceAll('-', ''),
      months,
      unit.replaceAll(/iso4217:|xbrli:/g, ''),
      cut,
      value === null ? 'nil' : String(Number(value)),
    ].join(' ');
  });
}

onRealData('The SEC’s data set of the second quarter of 2010', () => {
  let texts: Texts;
  let readings: Reading[];
  let skipped: string[];
  beforeAll(async () => {
    texts = await textsOf(QUARTER);
    const dataSet = await readDataSet(tablesOf(texts));
    readings = [...dataSet.readings];
    skipped = dataSet.skipped.list().map(({ reason, count }) => `${count} ${reason}`);
  });

  it('is read row by row, but for those of a duration that its quarters do not tell', () => {
    const tags = new Map(rowsOf(texts.tag).map((row) => [`${row['tag']} ${row['version']}`, row]));
    const rows = rowsOf(texts.num).map((row) => told(row, tags));
    expect(readings.flatMap(toldOf).toSorted()).toEqual(rows.filter((row) => row !== null).toSorted());
    expect(skipped).toEqual(['68 the duration is shorter than half a quarter: its start is not known']);
    expect(readings).toHaveLength(rowsOf(texts.sub).length);
  });

  it('gives every line of every statement, in the filer’s order', () => {
    const inOrder = rowsOf(texts.pre).toSorted(
      (left, right) =>
        (left['adsh']! < right['adsh']! ? -1 : left['adsh']! > right['adsh']! ? 1 : 0) ||
        Number(left['report']) - Number(right['report']) ||
        Number(left['line']) - Number(right['line']),
    );
    const lines = readings
      .toSorted((left, right) => (left.document.accession! < right.document.accession! ? -1 : 1))
      .flatMap(({ document }) =>
        document.presentation.flatMap(({ rows }) =>
          rows.map(({ label, concept }) => `${document.accession} ${concept!.split(':')[1]} ${label}`),
        ),
      );
    expect(lines).toEqual(
      inOrder.map((row) => `${row['adsh']} ${row['tag']} ${row['plabel']!.replaceAll(/\s+/g, ' ').trim()}`),
    );
  });

  it('is given back by the log, every accession byte for byte, in the form of RFC 8785', () => {
    const act = {
      actor: 'test',
      recordedAt: '2024-01-01T00:00:00.000Z',
      correlationId: 'c',
      causationId: null,
    };
    for (const reading of readings) {
      const commit = decide(EntityState.empty(reading.entity), reading, [], act);
      validateCommit(commit);
      const { text } = sliceOf(commit.header, commit.events)!;
      expect(sha256Hex(text)).toBe(reading.document.document);
      expect(canonicalize(JSON.parse(text))).toBe(text);
    }
  });
});
