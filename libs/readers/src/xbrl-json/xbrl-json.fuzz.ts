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

/** As an export of a ledger writes it. */
const EXPORT = `{"documentInfo":{"documentType":"https://xbrl.org/2021/xbrl-json",
"namespaces":{"cik":"http://www.sec.gov/CIK","iso4217":"http://www.xbrl.org/2003/iso4217","tieout":"urn:tieout:terms","us-gaap":"http://fasb.org/us-gaap/2025"},
"taxonomy":["https://xbrl.fasb.org/us-gaap/2025/elts/us-gaap-2025.xsd"],
"tieout:document":{"sha256":"${'ab'.repeat(32)}","entity":"cik:0000000042","publishedAt":"2021-08-11T23:59:59.999Z",
"mediaType":"application/vnd.tieout.companyfacts-slice+json","form":"10-Q","accession":"0000000042-21-000001","title":"10-Q","assurance":"unknown","framework":"us-gaap",
"presentation":[{"kinds":["income-statement"],"title":"Income","columns":[{"period":"2021-04-01/2021-06-30","unit":"iso4217:USD","dimensions":{}}],
"rows":[{"label":"Revenues","concept":"us-gaap:Revenues","depth":0,"role":"line"}]}],
"withdrawals":[{"periods":["2021-04-01/2021-06-30"],"words":"not to be relied upon"}],
"checks":[{"method":"summation","aim":0,"terms":[[1,1],[2,-1]]},{"method":"text","rule":"growth","aim":2,"terms":[[0,1],[1,1]]}]}},
"facts":{"f0":{"value":"10","decimals":0,"dimensions":{"concept":"us-gaap:Revenues","entity":"cik:0000000042","period":"2021-04-01T00:00:00/2021-07-01T00:00:00","unit":"iso4217:USD"},
"tieout:ordinal":0,"tieout:negated":true,"tieout:place":{"statement":0,"row":0,"column":0},"tieout:pointer":"/facts/us-gaap/Revenues/units/USD/0"},
"f1":{"value":"12","dimensions":{"concept":"us-gaap:Revenues","entity":"cik:0000000042","period":"2020-04-01T00:00:00/2020-07-01T00:00:00","unit":"iso4217:USD"},
"tieout:decimals":"unknown","tieout:ordinal":1,"tieout:cause":"unknown","tieout:pointer":"/facts/us-gaap/Revenues/units/USD/1",
"tieout:accepted":{"kind":"suspect-jump","reason":"a merger"},"tieout:proof":{"reading":"torn","identities":[{"rule":"sum","aim":0,"terms":[{"ordinal":1,"weight":1}]}],
"rivals":[{"value":"3","identity":0,"difference":"1","absent":false}]}}},
"tieout:terms":{"f2":{"value":"-0.2","decimals":1,"dimensions":{"concept":"us-gaap:Revenues","entity":"cik:0000000042","period":"2021-04-01T00:00:00/2021-07-01T00:00:00"},
"tieout:unit":"xbrli:pure","tieout:role":"growth","tieout:ordinal":2,"tieout:citation":{"page":"1"}}}}`;

export const seeds = [REPORT, EXPORT].map((text) => Buffer.from(text));

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
  '"tieout:ordinal":4294967295',
  '"tieout:role":"adjustment"',
  '"rule":"quotient"',
  '"terms":[]',
  'fsds-slice',
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
