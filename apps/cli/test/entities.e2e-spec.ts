import { CommandLine } from './command-line.js';

/** A reply of a company with one fact. */
const reply = (cik: number, entityName: string): string =>
  JSON.stringify({
    cik,
    entityName,
    facts: {
      'us-gaap': {
        Assets: {
          units: {
            USD: [
              { end: '2020-12-31', val: 5, accn: `0000000000-21-${cik}`, form: '10-K', filed: '2021-02-01' },
            ],
          },
        },
      },
    },
  });

describe('Entities of the ledger', () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  it('are found by CIK, ticker and name, the best first', async () => {
    const files = [
      [320193, 'Apple Inc.'],
      [1418121, 'Apple Hospitality REIT, Inc.'],
      [789019, 'MICROSOFT CORP'],
      [4242, 'Pineapple Express'],
    ].map(([cik, name]) => line.file(`${cik}.json`, reply(Number(cik), String(name))));
    expect(await line.tieout('entities')).toMatchObject({ out: expect.stringContaining('ledger is empty') });
    await line.tieout('ingest', ...files);
    const register = line.file(
      'company_tickers.json',
      JSON.stringify({
        0: { cik_str: 320193, ticker: 'AAPL', title: 'Apple Inc.' },
        1: { cik_str: 789019, ticker: 'MSFT', title: 'MICROSOFT CORP' },
        2: { cik_str: 99, ticker: 'APPLE', title: 'Not in the ledger' },
      }),
    );
    expect(await line.json('register', register)).toEqual({ lines: 3, entities: 3 });
    const find = async (query: string): Promise<unknown[]> =>
      (await line.lines('entities', query)).map(({ entity }) => entity);
    const [apple, hospitality, microsoft, pineapple] = [320193, 1418121, 789019, 4242].map(
      (cik) => `cik:${String(cik).padStart(10, '0')}`,
    );
    expect(await find('apple')).toEqual([apple, hospitality, pineapple]);
    expect(await find('msft')).toEqual([microsoft]);
    expect(await find('0000320193')).toEqual([apple]);
    expect(await find('cik:4242')).toEqual([pineapple]);
    expect(await find('reit apple')).toEqual([hospitality]);
    expect(await find('zzz')).toEqual([]);
    expect((await line.lines('entities'))[0]).toEqual({
      entity: apple,
      name: 'Apple Inc.',
      tickers: ['AAPL'],
      commits: 1,
      documents: 1,
      observations: 1,
      lastPublishedAt: '2021-02-01T23:59:59.999Z',
    });
    const other = line.file(
      'company_tickers_exchange.json',
      JSON.stringify({
        fields: ['cik', 'name', 'ticker', 'exchange'],
        data: [[4242, 'Pineapple', 'pinx', 'OTC']],
      }),
    );
    await line.tieout('register', other);
    expect(await find('PINX')).toEqual([pineapple]);
    expect(await line.tieout('register', line.file('odd.json', '[]'))).toMatchObject({ code: 0 });
    expect(await line.tieout('register', line.file('odd.json', '{"0":{"cik_str":"x"}}'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('is no register of tickers: "x" is no CIK'),
    });
  });
});
