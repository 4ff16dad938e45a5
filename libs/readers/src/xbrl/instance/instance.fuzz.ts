import assert from 'node:assert/strict';
import { isCanonicalDecimal, isConcept, isText, isUnit, parsePeriod } from '#libs/figures';
import { refused, type FuzzOutcome } from '#libs/testing';
import type { XbrlReport } from '../report.js';
import { readInstance } from './read-instance.js';

const INSTANCE = `<?xml version="1.0" encoding="utf-8"?>
<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"
 xmlns:gaap="http://fasb.org/us-gaap/2020-01-31" xmlns:x="http://example.com/2020">
<link:schemaRef xlink:type="simple" xlink:href="x-2020.xsd"/>
<context id="y"><entity><identifier scheme="http://www.sec.gov/CIK">0000000042</identifier><segment>
<xbrldi:explicitMember dimension="x:LineAxis">x:LoomMember</xbrldi:explicitMember>
<xbrldi:typedMember dimension="x:LotAxis"><x:lot>7</x:lot></xbrldi:typedMember></segment></entity>
<period><startDate>2020-01-01</startDate><endDate>2020-12-31</endDate></period></context>
<context id="d"><entity><identifier scheme="http://www.sec.gov/CIK">42</identifier></entity><period><instant>2020-12-31T00:00:00</instant></period></context>
<context id="f"><entity><identifier scheme="http://www.sec.gov/CIK">42</identifier></entity><period><forever/></period></context>
<unit id="usd"><measure>iso4217:USD</measure></unit>
<unit id="per"><divide><unitNumerator><measure>iso4217:USD</measure></unitNumerator><unitDenominator><measure>shares</measure></unitDenominator></divide></unit>
<gaap:Revenues contextRef="y" unitRef="usd" decimals="-3" id="f1">-1234000.50</gaap:Revenues>
<gaap:Assets contextRef="d" unitRef="usd" precision="4">12340000</gaap:Assets>
<x:PerShare contextRef="y" unitRef="per" decimals="INF" xsi:nil="true"/>
<x:Note contextRef="f" xml:lang="en">Some &amp; <![CDATA[other]]> &#x263a;</x:Note>
<x:Pair><x:One contextRef="d">1</x:One></x:Pair>
<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link"><link:loc xlink:type="locator" xlink:href="#f1" xlink:label="a"/>
<link:footnote xlink:type="resource" xlink:label="b" xlink:role="r" xml:lang="en">Unaudited</link:footnote>
<link:footnoteArc xlink:type="arc" xlink:from="a" xlink:to="b" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote"/></link:footnoteLink>
</xbrl>`;

export const seeds = [Buffer.from(INSTANCE)];

export const words = [
  '<context id="z">',
  '</context>',
  '<unit id="usd">',
  '<measure>x:y</measure>',
  '<forever/>',
  '<instant>',
  'decimals="999999999"',
  'precision="0"',
  'xsi:nil="1"',
  'xmlns:x=""',
  'xmlns="',
  'xml:lang=""',
  'INF',
  '1e400',
  '-.5',
  '9'.repeat(130),
  '24:00:00',
  '+14:00',
  '0000-01-01',
  '<!DOCTYPE x [<!ENTITY a "a">]>',
  '&a;',
  '&#0;',
  '<![CDATA[',
  '<?xml version="1.1"?>',
  'xlink:href="#xpointer(id(\'f1\'))"',
  '<x:a>'.repeat(20),
];

/** An instance is read or refused, and its facts are lawful. */
export function fuzz(bytes: Uint8Array): FuzzOutcome {
  try {
    const report = readInstance(bytes, 'instance.xml');
    assertLawful(report);
    return report.facts.length > 0 ? 'taken' : 'refused';
  } catch (error) {
    return refused(error);
  }
}

/** That what is said of a report's facts is in our words, however the document was made. */
export function assertLawful({ facts, count, problems }: XbrlReport): void {
  assert(facts.length <= count, `${facts.length} facts of ${count}`);
  for (const { concept, unit, value, element, context, index } of facts) {
    assert(isConcept(concept), concept);
    assert(unit === null || isUnit(unit), unit ?? '');
    assert(unit === null || value === null || isCanonicalDecimal(value), value ?? '');
    assert(isText(element) && index < count, element);
    if (context.period !== null) parsePeriod(context.period);
    for (const [axis, member] of Object.entries(context.dimensions))
      assert(isConcept(axis) && (context.typed.includes(axis) || isConcept(member)), `${axis} ${member}`);
  }
  for (const { kind, why } of problems) assert(isText(kind) && isText(why), kind);
}
