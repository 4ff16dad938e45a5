import { EntityState, expanded, FactsDecider, validateCommit } from '#libs/figures';
import { refused, type FuzzOutcome } from '#libs/testing';
import { isCompanyFacts, readCompanyFacts, type CompanyFacts } from './companyfacts-reader.js';

const REPLY = `{"cik":42,"entityName":"Looms Inc.","facts":{"dei":{"EntityCommonStockSharesOutstanding":{"label":"Shares","description":"of it",
"units":{"shares":[{"end":"2021-04-30","val":1000000,"accn":"0000000042-21-000001","fy":2021,"fp":"Q1","form":"10-Q","filed":"2021-05-12"}]}}},
"us-gaap":{"Revenues":{"label":"Revenues","description":null,"units":{"USD":[
{"start":"2021-01-01","end":"2021-03-31","val":1234567,"accn":"0000000042-21-000001","fy":2021,"fp":"Q1","form":"10-Q","filed":"2021-05-12","frame":"CY2021Q1"},
{"start":"2021-01-01","end":"2021-03-31","val":-1234568.25,"accn":"0000000042-21-000002","fy":2021,"fp":"Q2","form":"10-Q/A","filed":"2021-08-12"},
{"start":"2021-01-01","end":"2021-06-30","val":123456789012345678901,"accn":"0000000042-21-000002","form":"10-Q/A","filed":"2021-08-12"}]}},
"EarningsPerShareBasic":{"units":{"USD/shares":[{"start":"2021-01-01","end":"2021-03-31","val":0.1,"accn":"0000000042-21-000001","form":"10-Q","filed":"2021-05-12"}]}}}}}`;

export const seeds = [Buffer.from(REPLY)];

export const words = [
  'null',
  '[]',
  '{}',
  '""',
  '0',
  '-0',
  '1e400',
  '1E-7',
  '12345678901234567890.5',
  '1.2.3.4.5.6.7.8.9.0',
  '[[[[[[[[',
  '{"a":'.repeat(40),
  '"__proto__":',
  '"val":',
  '"start":"2021-02-30",',
  '"filed":"9999-12-31"',
  '"units":null',
  '"facts":',
  'ifrs-full',
  '/',
  '~',
  '\\u0000',
  '\\ud800',
  '\\"val\\":1e5',
];

const BULK = {
  actor: 'system',
  recordedAt: '2026-01-01T00:00:00.000Z',
  correlationId: 'fuzz',
  causationId: null,
};

/** A reply of companyfacts is read or refused, and each of its filings can be filed. */
export function fuzz(bytes: Uint8Array): FuzzOutcome {
  isCompanyFacts(bytes);
  let file: CompanyFacts;
  try {
    file = readCompanyFacts(bytes, 'reply.json');
  } catch (error) {
    return refused(error);
  }
  const decider = new FactsDecider(EntityState.empty(file.entity), file, BULK);
  for (const filing of file.filings) validateCommit(expanded(decider.next(filing)));
  return 'taken';
}
