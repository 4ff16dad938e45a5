import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observation, Reading } from '#libs/figures';
import { zipOf } from '#libs/testing';
import { tieOut } from '#libs/tieout';
import { xbrlReader } from './index.js';

const FOLDER = 'samples/cloopen-2021-annual-xbrl';
const INSTANCE = 'cloopen-20211231.xml';
const YEAR = '2021-01-01/2021-12-31';
const DAY = '2019-12-31';

const options = { publishedAt: '2024-02-27T23:59:59.999Z' };

const filesOf = (change: (text: string) => string = (text) => text) =>
  readdirSync(FOLDER).map((name) => ({ name, content: change(readFileSync(join(FOLDER, name), 'utf8')) }));

const read = (bytes: Uint8Array): Promise<Reading> => xbrlReader.read({ bytes, name: 'sample.zip', options });

describe('The sample of an annual report', () => {
  let reading: Reading;
  beforeAll(async () => {
    reading = await read(zipOf(filesOf()));
  });

  const observed = (concept: string, period: string): Observation[] =>
    reading.observations.filter((each) => each.concept === concept && each.period === period);

  it('says who filed it, on which form, and for which period', () => {
    expect(reading).toMatchObject({
      entity: 'cik:0001804583',
      publishedAt: '2024-02-27T23:59:59.999Z',
      exceptions: [],
      document: {
        form: '20-F',
        accession: null,
        filer: 'Cloopen Group Holding Limited',
        title: 'Cloopen Group Holding Limited, 20-F, to 2021-12-31',
        framework: 'us-gaap',
        mediaType: 'application/zip',
        reader: { name: 'xbrl' },
      },
    });
  });

  it('shows its statement in its order, with its labels, signs and depths', () => {
    const [statement] = reading.document.presentation;
    expect(statement).toMatchObject({
      kinds: ['income-statement'],
      title: 'Consolidated Statements of Operations',
      columns: [
        { period: YEAR, unit: 'iso4217:CNY', dimensions: {} },
        { period: '2020-01-01/2020-12-31' },
        { period: '2019-01-01/2019-12-31' },
      ],
    });
    const cells = new Map(
      reading.observations
        .filter(({ place }) => place?.statement === 0 && place.column === 0)
        .map(({ place, value, negated }) => [place!.row, `${negated ? '−' : ''}${value}`]),
    );
    expect(
      statement!.rows.map(({ label, depth, role }, row) => [label, depth, role, cells.get(row) ?? null]),
    ).toEqual([
      ['Revenues', 0, 'line', '752688000'],
      ['Cost of revenues', 0, 'line', '−480755000'],
      ['Gross profit', 0, 'total', '271933000'],
      ['Operating expenses:', 0, 'heading', null],
      ['Research and development expenses', 1, 'line', '−297360000'],
      ['Selling and marketing expenses', 1, 'line', '−300043000'],
      ['General and administrative expenses', 1, 'line', '−385498000'],
      ['Impairment loss of goodwill', 1, 'line', '−149092000'],
      ['Impairment loss of intangible assets', 1, 'line', '−136000'],
      ['Other operating expenses', 1, 'line', '−51354000'],
      ['Total operating expenses', 1, 'total', '−1183483000'],
      ['Operating loss', 0, 'total', '-911550000'],
      ['Loss before income taxes', 0, 'total', '-893332000'],
      ['Income tax expense', 0, 'line', '−11120000'],
      ['Net loss', 0, 'total', '-904452000'],
    ]);
  });

  it('makes roles of the columns of a restatement, and no dimensions', () => {
    expect(
      observed('us-gaap:AssetsCurrent', DAY).map(({ role, value, dimensions }) => [role, value, dimensions]),
    ).toEqual([
      ['previously-reported', '601178000', {}],
      ['adjustment', '-85279000', {}],
      ['stated', '515899000', {}],
    ]);
    expect(reading.document.presentation[1]).toMatchObject({
      kinds: ['other'],
      title: 'Restatement (Details)',
    });
  });

  it('ties: every adjustment, and every sum of the calculation linkbase in every column', () => {
    const checks = tieOut(reading);
    const count = (method: string) => checks.filter((each) => each.method === method).length;
    expect(checks.filter(({ outcome }) => outcome !== 'exact')).toEqual([]);
    // Eleven lines; four sums in three years, and one in two columns of a day.
    expect(count('roll-forward')).toBe(11);
    expect(count('summation')).toBeGreaterThanOrEqual(14);
  });

  it('keeps the texts of the instance as what it shows', () => {
    expect(reading.renditionText).toContain('dei:EntityRegistrantName: Cloopen Group Holding Limited');
    expect(reading.renditionText).toContain('had been overstated');
  });

  it('has the same facts without its taxonomy, but no labels, no statements and no sums', async () => {
    const alone = await read(readFileSync(join(FOLDER, INSTANCE)));
    const told = ({ observations }: Reading): Set<string> =>
      new Set(
        observations.map(({ place: _place, ordinal, negated: _negated, ...each }) =>
          JSON.stringify([Math.floor(ordinal / 256), each]),
        ),
      );
    expect(told(alone)).toEqual(told(reading));
    expect(alone.document).toMatchObject({ presentation: [], mediaType: 'application/xml' });
    expect(alone.summations).toEqual([]);
  });

  it('reads the same from a full submission, which says when it was filed and under which accession', async () => {
    const submission = [
      '<SEC-DOCUMENT>0000950170-24-020632.txt : 20240227',
      '<SEC-HEADER>0000950170-24-020632.hdr.sgml : 20240227',
      'ACCESSION NUMBER:\t\t0000950170-24-020632',
      'CONFORMED SUBMISSION TYPE:\t20-F',
      'FILED AS OF DATE:\t\t20240227',
      'FILER:\n\tCOMPANY DATA:\n\t\tCENTRAL INDEX KEY:\t\t0001804583',
      '</SEC-HEADER>',
      ...filesOf().map(
        ({ name, content }) =>
          `<DOCUMENT>\n<TYPE>EX-101\n<FILENAME>${name}\n<TEXT>\n<XBRL>\n${content}</XBRL>\n</TEXT>\n</DOCUMENT>`,
      ),
    ].join('\n');
    const bytes = Buffer.from(submission);
    const other = await xbrlReader.read({ bytes, name: 'submission.txt', options: {} });
    expect(other.observations).toEqual(reading.observations);
    expect(other.document).toMatchObject({
      accession: '0000950170-24-020632',
      form: '20-F',
      mediaType: 'text/plain',
    });
    expect(other.publishedAt).toBe(options.publishedAt);
    const given = { accession: '0000950170-24-099999' };
    await expect(xbrlReader.read({ bytes, name: 'submission.txt', options: given })).rejects.toMatchObject({
      code: 'accession-conflict',
    });
  });

  it('takes the accession that is given where nothing in it says one', async () => {
    const given = { ...options, accession: '0000950170-24-020632' };
    const { document } = await xbrlReader.read({
      bytes: zipOf(filesOf()),
      name: 'sample.zip',
      options: given,
    });
    expect(document.accession).toBe('0000950170-24-020632');
  });

  it.each([
    ['no date of publication', {}, 'published-missing'],
    ['another entity', { ...options, entity: 'cik:0000000042' }, 'entity-conflict'],
  ])('is refused with %s', async (_, given, code) => {
    const bytes = zipOf(filesOf());
    await expect(xbrlReader.read({ bytes, name: 'sample.zip', options: given })).rejects.toMatchObject({
      code,
    });
  });

  it('asks what a member of the restatement axis stands for that nothing explains', async () => {
    const own = await read(
      zipOf(
        filesOf((text) =>
          text
            .replaceAll('srt:RestatementAdjustmentMember', 'cloopen:OwnMember')
            .replaceAll('srt_RestatementAdjustmentMember', 'cloopen_OwnMember'),
        ),
      ),
    );
    expect(own.exceptions).toMatchObject([
      {
        kind: 'restatement-member-unknown',
        candidates: [{ observations: { length: 11 } }, { observations: { length: 11 } }],
      },
    ]);
    expect(own.observations.filter(({ role }) => role === 'adjustment')).toEqual([]);
  });
});
