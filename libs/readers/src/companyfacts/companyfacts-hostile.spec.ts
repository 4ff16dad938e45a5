import { FigureError } from '#libs/figures';
import { readCompanyFacts, type CompanyFacts } from './companyfacts-reader.js';
import { fuzz } from './companyfacts.fuzz.js';

const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
const FACT = { end: '2021-06-30', val: 1, accn: '0000000042-21-000001', filed: '2021-08-11' };

const replyOf = (facts: string, name = '"Looms Inc."'): Buffer =>
  Buffer.from(`{"cik":42,"entityName":${name},"facts":${facts}}`);
const usd = (...facts: readonly string[]): string =>
  `{"us-gaap":{"Assets":{"units":{"USD":[${facts.join()}]}}}}`;

function read(reply: Buffer): CompanyFacts {
  expect(fuzz(reply)).toBe('taken');
  return readCompanyFacts(reply, 'reply.json');
}

describe('A reply of companyfacts that nobody made in good faith', () => {
  it.each([
    ['taxonomies that are nothing', '{"us-gaap":null,"dei":0}', 'the taxonomy has no concepts'],
    ['facts nested beyond measure', usd(DEEP), 'the value is no number'],
    [
      'a list where a day should be',
      usd(JSON.stringify({ ...FACT, end: ['2021-06-30'] })),
      'the period is no date, or ends before it begins',
    ],
    [
      'a list where a value should be',
      usd(JSON.stringify({ ...FACT, val: ['1'] })),
      'the value is no number',
    ],
    [
      'a form that is no text',
      usd(JSON.stringify({ ...FACT, form: '10-Q' }).replace('10-Q', '\\ud800')),
      'the form is no text',
    ],
  ])('is read without %s', (_, facts, reason) => {
    expect(read(replyOf(facts)).skipped).toEqual(
      expect.arrayContaining([expect.objectContaining({ reason })]),
    );
  });

  it('names no filer by what is no text', () => {
    expect(read(replyOf(usd(JSON.stringify(FACT)), '"Lo\\ud800oms"')).filer).toBeNull();
  });

  it.each(['{"toString":null}', '[42]', 'null'])('is refused with the CIK %s', (cik) => {
    expect(() => readCompanyFacts(Buffer.from(`{"cik":${cik},"facts":{}}`), 'reply.json')).toThrow(
      FigureError,
    );
  });
});
