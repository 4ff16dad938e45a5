import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { sha256Hex } from '#libs/figures';
import { zipOf } from '#libs/testing';
import { CommandLine, openBeside } from './command-line.js';

interface Fact {
  readonly end: string;
  readonly start?: string;
  readonly val: unknown;
  readonly accn?: string;
  readonly form?: string;
  readonly filed?: string;
  readonly frame?: string;
}

const FILED = { accn: '0000000042-21-000001', form: '10-K', filed: '2021-02-01' };

function reply(cik: number | string, facts: readonly Fact[], unit = 'USD'): string {
  return JSON.stringify({
    cik,
    entityName: `Company ${cik}`,
    facts: {
      'us-gaap': {
        Assets: { label: 'Assets', units: { [unit]: facts.map((each) => ({ ...FILED, ...each })) } },
      },
    },
  });
}

const assets = (val: unknown): Fact => ({ end: '2020-12-31', val });

describe('Bulk data', () => {
  let line: CommandLine;
  beforeEach(() => {
    line = new CommandLine();
  });
  afterEach(() => line.remove());

  const digest = async (): Promise<unknown> => (await line.json('replay'))['digest'];

  it('is the same as a file, packed, in a folder and in a ZIP file; what is in whole is passed over', async () => {
    const replies = [7, 8, 9].map((cik) => ({ name: `CIK${cik}.json`, content: reply(cik, [assets(cik)]) }));
    const zip = line.file(
      'companyfacts.zip',
      zipOf([
        { name: 'readme.txt', content: 'hi' },
        ...replies.map((each, at) => ({ ...each, stored: at === 1 })),
      ]),
    );
    const first = await line.tieout('ingest', zip);
    expect(first).toMatchObject({ code: 0 });
    expect(first.out).toMatch(/3 files of 3, 3 entities\n\s+3 facts/);
    expect(first.out).toContain('skipped 1: its name does not end in .json');
    const expected = await digest();
    expect((await line.tieout('ingest', zip)).out).toContain('3 files taken in before');
    line.remove();
    line = new CommandLine();
    const folder = join(line.home, 'replies');
    mkdirSync(folder);
    for (const { name, content } of replies) writeFileSync(join(folder, `${name}.gz`), gzipSync(content));
    writeFileSync(join(folder, 'notes.json'), '{}');
    const loaded = await line.tieout('ingest', folder);
    expect(loaded.out).toContain('skipped 1: it is not a companyfacts reply');
    expect(await digest()).toBe(expected);
    const again = await line.tieout('ingest', line.file(replies[0]!.name, replies[0]!.content));
    expect(again.out).toContain('0 filings appended, 1 known');
  });

  it('keeps numbers exactly, collapses repetitions, and gives its document back', async () => {
    const text = reply(42, [
      assets(1),
      { end: '2019-12-31', val: 2, frame: 'CY2019Q4I' },
      { end: '2019-12-31', val: 2 },
      { end: '2018-12-31', val: null },
    ]).replace('"val":1}', '"val":12345678901234567890.125}');
    await line.tieout('ingest', line.file('CIK42.json', text));
    const figures = await line.lines('figures', 'cik:42');
    expect(figures.map(({ value }) => value)).toEqual(['12345678901234567890.125', '2', null]);
    const { source } = figures[0] as { source: { document: string } };
    const ledger = await openBeside(line.ledger);
    const document = (await ledger.documents.get(source.document))!;
    await ledger.log.close();
    expect(document.mediaType).toBe('application/vnd.tieout.companyfacts-slice+json');
    expect(sha256Hex(document.bytes)).toBe(source.document);
    expect(JSON.parse(Buffer.from(document.bytes).toString())).toEqual({
      cik: 42,
      facts: {
        'us-gaap': {
          Assets: {
            units: {
              USD: [
                { ...FILED, end: '2018-12-31', val: null },
                { ...FILED, end: '2019-12-31', val: 2 },
                { ...FILED, end: '2020-12-31', val: '12345678901234567890.125' },
              ],
            },
          },
        },
      },
    });
    expect(await line.tieout('verify')).toMatchObject({ code: 0 });
  });

  it('says what it left out, with the reason and an example, and takes the rest', async () => {
    const odd = reply('0000000043', [
      assets(5),
      assets('many'),
      { end: 'soon', val: 1 },
      { end: '2020-01-01', start: '2020-12-31', val: 1 },
      { ...assets(1), accn: '' },
      { ...assets(1), filed: '2021-02-02' },
    ]);
    const told = await line.tieout('ingest', line.file('CIK43.json', odd));
    expect(told.code).toBe(0);
    expect(told.out).toContain('1 fact in');
    for (const reason of [
      /skipped 1: the value is no number \(us-gaap:Assets in USD: .*"many"/,
      /skipped 2: the period is no date, or ends before it begins/,
      /skipped 1: the accession is missing or malformed/,
      /skipped 1: the accession has another filing date elsewhere in the file/,
    ])
      expect(told.out).toMatch(reason);
    const unit = await line.tieout('ingest', line.file('CIK44.json', reply(44, [assets(1)], 'a b')));
    expect(unit.out).toContain('skipped 1: the concept or unit is no qualified name');
  });

  it('goes on behind what is broken, and says so', async () => {
    const zip = zipOf([
      { name: 'CIK1.json', content: reply(1, [assets(1)]), damaged: true },
      { name: 'CIK2.json', content: '{"cik": 2, "facts": ' },
      { name: 'CIK3.json', content: reply(3, [assets(3)]) },
    ]);
    const told = await line.tieout('ingest', line.file('all.zip', zip));
    expect(told.code).toBe(1);
    expect(told.err).toMatch(/CIK1\.json can't be unpacked \(its checksum is another\)/);
    expect(told.err).toMatch(/CIK2\.json is not a companyfacts reply: it is not JSON in UTF-8/);
    expect(told.out).toContain('2 files failed');
    expect(await line.lines('figures', 'cik:3')).toHaveLength(1);
    expect(await line.tieout('ingest', line.file('cut.zip', zip.subarray(0, 100)))).toMatchObject({
      code: 1,
      err: expect.stringContaining("can't be read as a ZIP file"),
    });
    expect(await line.tieout('ingest', line.file('none.zip', zipOf([])))).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no bulk data there'),
    });
  });

  it('is told line by line as JSON, appended only where it is no dry run, and takes no options of documents', async () => {
    const file = line.file('CIK5.json', reply(5, [assets(5)]));
    const [dry] = await line.lines('ingest', file, '--dry-run');
    expect(dry).toMatchObject({ commit: null, entity: 'cik:0000000005', reported: 1, exceptions: 0 });
    expect(await line.lines('entities')).toEqual([]);
    const [appended] = await line.lines('ingest', file);
    expect(appended).toMatchObject({ document: dry!['document'], commit: 1, accession: FILED.accn });
    expect(await line.tieout('ingest', file, '--form', '10-K')).toMatchObject({ code: 2 });
    const document = line.file('a.txt', 'hello');
    expect(await line.tieout('ingest', file, document)).toMatchObject({
      code: 2,
      err: expect.stringContaining('ingest them one after the other'),
    });
  });
});
