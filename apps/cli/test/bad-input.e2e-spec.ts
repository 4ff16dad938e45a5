import { CommandLine } from './command-line.js';

describe('bad input', () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  const KEYED = (rows: string): string =>
    [
      'tieout-keyed,1',
      'entity,cik:0000000042',
      'published,2021-05-10',
      'title,A test',
      'unit,iso4217:USD',
      '',
      rows,
      '',
    ].join('\n');

  const cases: [string, () => string, RegExp][] = [
    ['an empty file', () => line.file('empty.txt', ''), /empty/],
    [
      'a binary file',
      () => line.file('binary.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2])),
      /binary|recognises/,
    ],
    [
      'broken UTF-8',
      () => line.file('broken.txt', Buffer.from([0x23, 0x20, 0x41, 0xc3, 0x28, 0x0a])),
      /UTF-8/,
    ],
    ['a file that is not there', () => 'nowhere.txt', /nowhere\.txt is not a file/],
    [
      'no entity',
      () => line.file('nobody.txt', '# Results\n\nMay 1, 2021 – Revenues were fine.\n'),
      /entity|--entity/,
    ],
    [
      'an unknown unit',
      () =>
        line.file(
          'unit.csv',
          KEYED('record,concept,period,unit,value\nfigure,us-gaap:Assets,2021-03-31,iso4217:QQQ,5'),
        ),
      /unit/,
    ],
    [
      'a number with two decimal points',
      () =>
        line.file('number.csv', KEYED('record,concept,period,value\nfigure,us-gaap:Assets,2021-03-31,1.2.3')),
      /1\.2\.3/,
    ],
  ];

  it.each(cases)('%s: refused with a reason, and nothing is in the ledger', async (_, file, reason) => {
    const { code, err } = await line.tieout('ingest', file());
    expect(code).not.toBe(0);
    expect(err).toMatch(reason);
    expect(err).not.toMatch(/\n\s+at /);
    expect((await line.json('verify'))['commits']).toBe(0);
  });

  it('200 MB of text: refused by its size before it is read', async () => {
    const file = line.file('large.txt', Buffer.alloc(200 * 1024 * 1024, 'a'));
    const { code, err } = await line.tieout('ingest', file, '--entity', 'cik:42');
    expect(code).toBe(1);
    expect(err).toMatch(/large\.txt has 209715200 bytes; a document may have 64 MiB/);
  });

  it('an entity that the ledger does not know, or that is none', async () => {
    expect(await line.tieout('figures', 'cik:7')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/knows no cik:0000000007/),
    });
    expect(await line.tieout('figures', 'Cloopen')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/scheme:identifier/),
    });
  });

  it('wrong usage exits with 2 and says what can be said', async () => {
    expect(await line.tieout('statement', 'cik:7', 'cashflow')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/cash-flow/),
    });
    expect(await line.tieout('statement', 'cik:7', 'cash-flow', '--as-of', 'yesterday')).toMatchObject({
      code: 2,
    });
    expect(await line.tieout('frobnicate')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/unknown command/),
    });
    expect(await line.tieout('resolve', 'x', '--reason', 'because')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--take/),
    });
  });

  it('a good document among bad ones is taken, and the run has failed', async () => {
    const good = line.file(
      'good.csv',
      KEYED('record,concept,period,value\nfigure,us-gaap:Assets,2021-03-31,5'),
    );
    const { code, out, err } = await line.tieout('ingest', line.file('empty2.txt', ''), good);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringMatching(/empty2\.txt/) });
    expect(out).toMatch(/1 reported/);
    expect(await line.tieout('ingest', good)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/known since commit 1/),
    });
  });
});
