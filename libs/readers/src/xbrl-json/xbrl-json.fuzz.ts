import { assertFileable, refused, type FuzzOutcome } from '#libs/testing';
import { xbrlJsonReader } from './xbrl-json-reader.js';

const REPORT = `{"documentInfo":{"documentType":"https://xbrl.org/2021/xbrl-json","features":{"xbrl:canonicalValues":true},
"namespaces":{"gaap":"http://fasb.org/us-gaap/2021-01-31","srt":"http://fasb.org/srt/2021-01-31","dei":"http://xbrl.sec.gov/dei/2021",
"acme":"http://www.acme.example/20210630","scheme":"http://www.sec.gov/CIK","iso4217":"http://www.xbrl.org/2003/iso4217",
"xbrli":"http://www.xbrl.org/2003/instance","xbrl":"https://xbrl.org/2021"},"taxonomy":["acme-20210630.xsd"]},
"facts":{"f1":{"value":"10-Q/A","dimensions":{"concept":"dei:DocumentType","entity":"scheme:42","period":"2021-04-01T00:00:00/2021-07-01T00:00:00"}},
"f2":{"value":"-1234000.0","decimals":-3,"dimensions":{"concept":"gaap:ProfitLoss","entity":"scheme:42","period":"2021-04-01T00:00:00/2021-07-01T00:00:00","unit":"iso4217:USD"}},
"a/b":{"value":null,"dimensions":{"concept":"acme:Widgets","entity":"scheme:42","period":"2021-07-01T00:00:00","unit":"xbrli:shares","srt:ProductOrServiceAxis":"acme:RoundMember","acme:LotAxis":"lot 7:b"}},
"f4":{"value":"1.5","links":{"footnote":{"g":["n1"]}},"dimensions":{"concept":"gaap:PerShare","entity":"scheme:42","period":"2020-04-01T00:00:00/2020-07-01T00:00:00","unit":"iso4217:USD/xbrli:shares","srt:RestatementAxis":"srt:ScenarioPreviouslyReportedMember"}},
"n1":{"value":"Unaudited","dimensions":{"concept":"xbrl:note","noteId":"n1","language":"en"}}}}`;

export const seeds = [Buffer.from(REPORT)];

export const words = [
  'null',
  '{}',
  '[]',
  '"value":"#nil"',
  '"value":',
  '"decimals":1000',
  '"decimals":"INF"',
  '"unit":"xbrli:pure"',
  '"unit":"(a:b*c:d)/e:f"',
  '"period":"2021-07-01T00:00:00Z"',
  '"entity":"lei:x"',
  '"language":"en"',
  '"tieout:',
  '"extends":[]',
  '1e400',
  '-0',
  '9'.repeat(130),
  '\\u0000',
  '\\ud800',
  '__proto__',
  'constructor',
  ':',
  '/',
];

/** An xBRL-JSON report is read or refused, and what was read can be filed. */
export function fuzz(bytes: Uint8Array): FuzzOutcome {
  const source = { bytes, name: 'report.json', options: { publishedAt: '2021-08-11T23:59:59.999Z' } };
  xbrlJsonReader.recognises(source);
  let reading;
  try {
    reading = xbrlJsonReader.read(source);
  } catch (error) {
    return refused(error);
  }
  assertFileable(reading);
  return 'taken';
}
