import { readCompanyTickers } from './company-tickers.js';

describe('The register of tickers', () => {
  it.each([
    ['a line that is nothing', '{"fields":["cik","name","ticker"],"data":[null]}'],
    ['a number that is an object', '{"0":{"cik_str":{"toString":null},"ticker":"X","title":"X"}}'],
    ['a word for a number', '{"0":{"cik_str":"x","ticker":"X","title":"X"}}'],
  ])('is refused with %s', (_, json) => {
    expect(() => readCompanyTickers(Buffer.from(json), 'tickers.json')).toThrow(
      expect.objectContaining({ code: 'register-malformed' }) as Error,
    );
  });
});
