import { refused, type FuzzOutcome } from '#libs/testing';
import { assertLawful } from '../instance/instance.fuzz.js';
import { readInline } from './read-inline.js';

const PAGE = `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"
 xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:xbrli="http://www.xbrl.org/2003/instance"
 xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"
 xmlns:x="http://example.com/2020" xml:lang="en"><head><title>t</title></head><body>
<div style="display:none"><ix:header><ix:hidden><ix:nonNumeric name="x:Type" contextRef="y">10-Q</ix:nonNumeric></ix:hidden>
<ix:references target="t2"><link:schemaRef xlink:type="simple" xlink:href="x.xsd"/></ix:references>
<ix:resources><xbrli:context id="y"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">42</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:startDate>2020-01-01</xbrli:startDate><xbrli:endDate>2020-12-31</xbrli:endDate></xbrli:period></xbrli:context>
<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit></ix:resources></ix:header></div>
<table><tr><td>Revenues</td><td>(<ix:nonFraction name="x:A" contextRef="y" unitRef="usd" decimals="-3" format="ixt:num-dot-decimal" scale="3" sign="-" id="f1">1,2<b>34</b>.5</ix:nonFraction>)</td>
<td><ix:nonFraction name="x:B" contextRef="y" unitRef="usd" decimals="INF" format="ixt:fixed-zero" target="t2">&#8212;</ix:nonFraction></td>
<td><ix:nonFraction name="x:C" contextRef="y" unitRef="usd" xsi:nil="true"/></td></tr></table>
<ix:nonNumeric name="x:N" contextRef="y" escape="true" continuedAt="c1"><p>On <ix:nonNumeric name="x:D" contextRef="y" format="ixt:date-monthname-day-year-en">June 30, 2020</ix:nonNumeric></p></ix:nonNumeric>
<ix:continuation id="c1" continuedAt="c2">more <ix:exclude>3</ix:exclude></ix:continuation><ix:continuation id="c2">&nbsp;of it</ix:continuation>
<ix:fraction name="x:F" contextRef="y" unitRef="usd"><ix:numerator>1</ix:numerator><ix:denominator>3</ix:denominator></ix:fraction>
<ix:footnote footnoteID="n1" id="n1">Unaudited</ix:footnote><ix:relationship fromRefs="f1" toRefs="n1"/>
</body></html>`;

export const seeds = [Buffer.from(PAGE)];

export const words = [
  '<ix:nonFraction ',
  '</ix:nonFraction>',
  '<ix:continuation id="c1" continuedAt="c1">',
  'continuedAt="c1"',
  'scale="-999"',
  'scale="60"',
  'sign="-"',
  'format="ixt:num-comma-decimal"',
  'format="ixt:date-day-month"',
  'format="ixt:fixed-false"',
  'target="t2"',
  'target=""',
  'order="1" tupleRef="t"',
  'contextRef="n"',
  'xsi:nil="true"',
  '&nbsp;',
  '&#0;',
  '&bogus;',
  '—',
  '(',
  '1.234,5',
  '9'.repeat(130),
  '<ix:exclude>',
  '<p>'.repeat(20),
  'xmlns:ix="http://www.xbrl.org/2008/inlineXBRL"',
  '<script><![CDATA[',
];

/** An inline document is read or refused, and the facts of its reports are lawful. */
export function fuzz(bytes: Uint8Array): FuzzOutcome {
  try {
    const { report, others } = readInline([{ path: 'a.htm', bytes }]);
    for (const each of [report, ...others.values()]) assertLawful(each);
    return report.facts.length > 0 ? 'taken' : 'refused';
  } catch (error) {
    return refused(error);
  }
}
