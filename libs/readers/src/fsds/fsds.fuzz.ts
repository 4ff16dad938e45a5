import { assertFileable, refused, type FuzzOutcome } from '#libs/testing';
import { readDataSet } from './fsds-reader.js';
import type { TableBytes } from './tables.js';

/** Stands between the tables of an input, and in none. */
const BETWEEN = '\f';

const TABLES = [
  `adsh\tcik\tname\tsic\tform\tperiod\tfiled
0000000042-10-000007\t42\tLOOMS INC\t3711\t10-Q\t20100331\t20100507
0000000043-10-000001\t43\tSPOOLS PLC\t3711\t20-F\t20091231\t20100430
`,
  `tag\tversion\tcustom\tdatatype\tiord\tcrdr
Assets\tus-gaap/2009\t0\tmonetary\tI\tD
Revenues\tus-gaap/2009\t0\tmonetary\tD\tC
EarningsPerShareBasic\tus-gaap/2009\t0\tperShare\tD\t
Revenue\tifrs/2009\t0\tmonetary\tD\tC
LoopsSold\t0000000042-10-000007\t1\tdecimal\tD\t
`,
  `adsh\ttag\tversion\tddate\tqtrs\tuom\tsegments\tcoreg\tvalue\tfootnote
0000000042-10-000007\tRevenues\tus-gaap/2009\t20100331\t1\tUSD\t\t\t1234000.0000\t
0000000042-10-000007\tAssets\tus-gaap/2009\t20100331\t0\tUSD\tEquityComponents=Parent;\tLoops_LLC\t57057000000.0000\t
0000000042-10-000007\tEarningsPerShareBasic\tus-gaap/2009\t20100331\t1\tUSD\t\t\t-3.3900\t
0000000042-10-000007\tLoopsSold\t0000000042-10-000007\t20091231\t4\tsqft\t\t\t\t
0000000043-10-000001\tRevenue\tifrs/2009\t20091231\t4\tEUR\t\t\t1457970108000001.1250\t
`,
  `adsh\treport\tline\tstmt\tinpth\trfile\ttag\tversion\tplabel\tnegating
0000000042-10-000007\t4\t9\tIS\t0\tX\tRevenues\tus-gaap/2009\tTakings\t0
0000000042-10-000007\t2\t3\tBS\t0\tX\tAssets\tus-gaap/2009\tAll of it\t1
0000000043-10-000001\t2\t3\tCI\t0\tX\tRevenue\tifrs/2009\tRevenue\t0
`,
];

export const seeds = [Buffer.from(TABLES.join(BETWEEN))];

export const words = [
  '\t',
  '\n',
  BETWEEN,
  '\r\n',
  '0000000042-10-000007',
  'us-gaap/2009',
  'perShare',
  '20100228',
  '20100230',
  '00010131',
  '99991231',
  '400',
  '999',
  '-0.0000',
  '1e5',
  '9'.repeat(130),
  'A=B;C=D;',
  '=;',
  ';;',
  '__proto__=x;',
  'ifrs/',
  '\ufffd',
  'adsh\tcik',
];

async function* bytesOf(text: string): TableBytes {
  yield Buffer.from(text, 'latin1');
}

/** A data set is read, row by row, or refused, and each of its filings can be filed. */
export async function fuzz(bytes: Uint8Array): Promise<FuzzOutcome> {
  const [sub = '', tag = '', num = '', pre = ''] = Buffer.from(bytes).toString('latin1').split(BETWEEN);
  try {
    const { readings } = await readDataSet({
      sub: bytesOf(sub),
      tag: bytesOf(tag),
      num: bytesOf(num),
      pre: bytesOf(pre),
    });
    for (const reading of readings) assertFileable(reading);
  } catch (error) {
    return refused(error);
  }
  return 'taken';
}
