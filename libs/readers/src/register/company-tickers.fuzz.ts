import { refused, type FuzzOutcome } from '#libs/testing';
import { readCompanyTickers } from './company-tickers.js';

export const seeds = [
  '{"0":{"cik_str":42,"ticker":"LOOM","title":"Looms Inc."},"1":{"cik_str":"0000000043","ticker":"sp l","title":" "}}',
  '{"fields":["cik","name","ticker","exchange"],"data":[[42,"Looms Inc.","LOOM","Nasdaq"],[43,null,null,null]]}',
].map((text) => Buffer.from(text));

export const words = [
  'null',
  '[]',
  '{}',
  '"cik"',
  '1e400',
  '-1',
  '"fields":["cik"],',
  '"data":[null]',
  '__proto__',
];

/** A register of tickers is read or refused. */
export function fuzz(bytes: Uint8Array): FuzzOutcome {
  try {
    readCompanyTickers(bytes, 'tickers.json');
  } catch (error) {
    return refused(error);
  }
  return 'taken';
}
