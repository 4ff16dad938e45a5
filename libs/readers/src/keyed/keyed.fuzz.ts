import { assertFileable, refused, type FuzzOutcome } from '#libs/testing';
import { keyedReader } from './keyed-reader.js';

const CSV = `tieout-keyed,1
# Amounts as printed.
entity,cik:0000000042
published,2024-02-27
form,20-F
accession,0000950170-24-020632
title,"Annual report, restated"
framework,us-gaap
assurance,audited
unit,iso4217:CNY
scale,thousands
decimals,-3
cause,error-correction
url,https://www.sec.gov/x.htm

record,kinds,title
statement,income-statement+non-gaap,Income statement

record,id,period,role,dimensions
column,A,2020-01-01/2020-12-31,stated,
column,B,2019-01-01/2019-12-31,previously-reported,srt:ProductOrServiceAxis=x:CloudMember

record,label,concept,depth,role,negated,per,A,B
row,Revenues,us-gaap:Revenues,0,line,no,,"723,453","592,798"
row,Costs,us-gaap:CostOfRevenue,1,total,yes,,"(478,118)",-
row,Per share,us-gaap:EarningsPerShareBasic,0,line,no,xbrli:shares,"1,500",
row,Expenses:,,0,heading,,,,

record,concept,period,unit,value,scale,decimals
figure,us-gaap:Assets,2020-12-31,iso4217:USD,1234.5,1,INF

record,corrects,concept,period,unit,from,to,reason
correction,${'ab'.repeat(32)},us-gaap:Assets,2019-12-31,iso4217:USD,1,void,misread

record,periods,words
withdrawal,2020-12-31+2019-01-01/2019-12-31,not to be relied on
`;

const JSON_FORM = `{"tieout-keyed":1,"entity":"cik:0000000042","published":"2024-02-27T09:00:00+01:00","title":"Annual report",
"unit":"iso4217:CNY","scale":"thousands","decimals":-3,"document":"20-F","page":"4","words":"see note",
"statements":[{"kinds":["income-statement"],"title":"Income statement",
"columns":[{"id":"A","period":"2020-01-01/2020-12-31"},{"id":"B","period":"2019-01-01/2019-12-31","role":"adjustment"}],
"rows":[{"label":"Revenues","concept":"us-gaap:Revenues","values":{"A":"723,453","B":592798}},
{"label":"Costs","concept":"us-gaap:CostOfRevenue","negated":true,"values":{"A":"(478,118)"}}]}],
"figures":[{"concept":"us-gaap:Assets","period":"2020-12-31","dimensions":{"x:Axis":"x:Member"},"value":"\\u2014"}],
"withdrawals":[{"periods":["2020-12-31"],"words":"not to be relied on"}]}`;

export const seeds = [CSV, JSON_FORM].map((text) => Buffer.from(text));

export const words = [
  ',',
  '"',
  '\n',
  '\r\n',
  '\u0000',
  '\ufeff',
  '{',
  '[',
  '"a":',
  '1e400',
  '1e-400',
  '-0',
  '0.1',
  '9'.repeat(130),
  'null',
  'true',
  '__proto__',
  'constructor',
  'record,',
  'row,',
  'figure,',
  'value',
  '—',
  '()',
  '0000-00-00',
  '9999-12-31',
  '\\ud800',
  ' = ',
  '; ',
  '+',
];

/** A file of the keyed form is read or refused, and what was read can be filed. */
export function fuzz(bytes: Uint8Array): FuzzOutcome {
  const source = { bytes, name: 'keyed', options: {} };
  keyedReader.recognises(source);
  let reading;
  try {
    reading = keyedReader.read(source);
  } catch (error) {
    return refused(error);
  }
  assertFileable(reading);
  return 'taken';
}
