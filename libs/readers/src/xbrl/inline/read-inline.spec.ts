import type { XbrlReport } from '../report.js';
import { readInline, type InlineReports } from './read-inline.js';

const RESOURCES = `
<xbrli:context id="y"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">320193</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:startDate>2020-01-01</xbrli:startDate><xbrli:endDate>2020-12-31</xbrli:endDate></xbrli:period></xbrli:context>
<xbrli:unit id="usd"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>`;

interface Parts {
  readonly body: string;
  readonly hidden?: string;
  readonly resources?: string;
  readonly references?: string;
  readonly namespace?: string;
}

const page = ({
  body,
  hidden = '',
  resources = '',
  references = '',
  namespace = '2013',
}: Parts): string => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/${namespace}/inlineXBRL"
 xmlns:ixt="http://www.xbrl.org/inlineXBRL/transformation/2020-02-12" xmlns:xbrli="http://www.xbrl.org/2003/instance"
 xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"
 xmlns:x="http://example.com/2020" xml:lang="en"><head><title>t</title></head><body>
<div style="display:none"><ix:header><ix:hidden>${hidden}</ix:hidden>
<ix:references>${references || '<link:schemaRef xlink:type="simple" xlink:href="x.xsd"/>'}</ix:references>
<ix:resources>${RESOURCES}${resources}</ix:resources></ix:header></div>
${body}</body></html>`;

const readAll = (parts: Parts): InlineReports =>
  readInline([{ path: 'a.htm', bytes: Buffer.from(page(parts)) }]);

const read = (body: string, more: Omit<Parts, 'body'> = {}): XbrlReport => readAll({ body, ...more }).report;

/** A number's element. */
const number = (text: string, more = 'format="ixt:num-dot-decimal"', name = 'x:A'): string =>
  `<ix:nonFraction name="${name}" contextRef="y" unitRef="usd" decimals="-3" ${more}>${text}</ix:nonFraction>`;

const words = (text: string, more = '', name = 'x:N'): string =>
  `<ix:nonNumeric name="${name}" contextRef="y" ${more}>${text}</ix:nonNumeric>`;

const kinds = ({ problems }: XbrlReport): readonly string[] => problems.map(({ kind }) => kind);

describe('A number on a page', () => {
  it.each([
    ['1,234', 'format="ixt:num-dot-decimal"', '1234'],
    ['1,234.5', 'format="ixt:num-dot-decimal" scale="6"', '1234500000'],
    ['12.5', 'format="ixt:num-dot-decimal" scale="-2"', '0.125'],
    ['1,234', 'format="ixt:num-dot-decimal" scale="3" sign="-"', '-1234000'],
    ['0', 'sign="-"', '0'],
    ['1234.50', '', '1234.5'],
    ['—', 'format="ixt:fixed-zero"', '0'],
    ['—', 'xsi:nil="true"', null],
    ['', 'xsi:nil="true"', null],
    ['1<b>,</b>234', 'format="ixt:num-dot-decimal"', '1234'],
    ['1,23&#52;', 'format="ixt:num-dot-decimal"', '1234'],
    ['1&nbsp;234', 'format="ixt:num-dot-decimal"', '1234'],
  ])('%s with %s is %s', (text, more, value) => {
    const report = read(`<p>${number(text, more)}</p>`);
    expect([report.problems, report.facts.map((fact) => fact.value)]).toEqual([[], [value]]);
  });

  it.each([
    ['1,234', '', 'value-malformed'],
    ['-5', '', 'value-malformed'],
    ['(5)', 'format="ixt:num-dot-decimal"', 'value-malformed'],
    ['5', 'sign="+"', 'value-malformed'],
    ['5', 'scale="x"', 'value-malformed'],
    ['5', 'scale="9999"', 'value-malformed'],
    ['5', 'format="ixt:num-klingon"', 'transformation-unknown'],
    ['5', 'format="num-dot-decimal"', 'transformation-unknown'],
    ['5', 'format="no:num-dot-decimal"', 'transformation-unknown'],
    ['5', 'tupleRef="t"', 'tuple'],
  ])('%s with %s is refused', (text, more, kind) => {
    const report = read(`<p>${number(text, more)}</p>`);
    expect([report.count, report.facts, kinds(report)]).toEqual([1, [], [kind]]);
  });

  it.each([
    [`<td>(${number('58,128', 'format="ixt:num-dot-decimal" sign="-"')}</td><td>)</td>`, '(58,128)', false],
    [`<td>${number('58,128')}</td><td></td>`, '58,128', false],
    [`<td>(${number('58,128')}</td><td>)</td>`, '(58,128)', true],
    [`<td>$(${number('58,128')})</td>`, '(58,128)', true],
    [
      `<td>($ ${number('58,128', 'format="ixt:num-dot-decimal" sign="-"')}<span> )</span></td>`,
      '(58,128)',
      false,
    ],
    [`<td>${number('58,128', 'format="ixt:num-dot-decimal" sign="-"')}</td><td>)</td>`, '58,128', true],
    [`<td>−${number('5', 'sign="-"')}</td>`, '-5', false],
    [`<td>–${number('5')}</td>`, '-5', true],
    [`<td>2–${number('5')}</td>`, '5', false],
    [`<td>(${number('5')} shares)</td>`, '5', false],
    [`<td>(</td><td>${number('5')}</td><td>)</td>`, '5', false],
    [`<td>${number('—', 'format="ixt:fixed-zero"')}</td>`, '—', false],
    [`<td>(${number('—', 'format="ixt:fixed-zero"')})</td>`, '(—)', false],
    [`<td>(${number('5')}</td></tr><tr><td>)</td>`, '5', false],
  ])('%s is printed as %s', (cells, text, negated) => {
    const { facts, problems } = read(`<table><tr>${cells}</tr></table>`);
    expect(problems).toEqual([]);
    expect(facts[0]!.printed).toEqual({ text, negated });
  });

  it('is not printed where it is hidden', () => {
    const report = read(`<div style="margin:0; display: none">${number('1')}</div>`, { hidden: number('2') });
    expect(report.facts.map(({ value, printed }) => [value, printed])).toEqual([
      ['2', null],
      ['1', null],
    ]);
  });

  it('is not printed where it is nothing to see', () => {
    const report = read(`<p>${number(' ', 'xsi:nil="true"')} ${words(' ')}</p>`);
    expect(report.facts.map(({ printed }) => printed)).toEqual([null, null]);
  });

  it('may stand in another', () => {
    const inner = number('5', 'scale="6" id="in"', 'x:B');
    const report = read(`<p>${number(inner, 'scale="6" id="out"')}</p>`);
    expect(
      report.facts.map(({ index, element, concept, value }) => [index, element, concept, value]),
    ).toEqual([
      [0, 'out', 'x:A', '5000000'],
      [1, 'in', 'x:B', '5000000'],
    ]);
  });

  it.each([
    ['of another scale', number(number('5', 'scale="3"', 'x:B'), 'scale="6"'), 1],
    ['of another format', number(number('5', 'format="ixt:num-dot-decimal"', 'x:B'), ''), 1],
    ['beside other digits', number(`1${number('5', '', 'x:B')}`, ''), 1],
    ['beside another', number(number('1', '', 'x:B') + number('5', '', 'x:C'), ''), 2],
    ['that is nil', number(number('', 'xsi:nil="true"', 'x:B'), ''), 1],
    ['though it is nil', number(number('5', '', 'x:B'), 'xsi:nil="true"'), 1],
  ])('is refused where it holds one %s', (_, body, taken) => {
    const report = read(`<p>${body}</p>`);
    expect([report.facts.length, kinds(report)]).toEqual([taken, ['nesting-mismatch']]);
  });

  it('tells of an id that two facts have', () => {
    const report = read(number('1', 'id="a"') + number('2', 'id="a"'));
    expect([report.facts.length, kinds(report)]).toEqual([2, ['id-twice']]);
  });

  it('may be a fraction', () => {
    const part = (name: string, text: string) =>
      `<ix:${name} format="ixt:num-dot-decimal">${text}</ix:${name}>`;
    const fraction = (over: string, under: string) =>
      `<ix:fraction name="x:F" contextRef="y" unitRef="usd">${part('numerator', over)} of ${part('denominator', under)}</ix:fraction>`;
    expect(read(fraction('3', '1,000')).facts[0]).toMatchObject({ value: '0.003', decimals: 'INF' });
    expect(kinds(read(fraction('1', '3')))).toEqual(['fraction-endless']);
    expect(kinds(read(fraction('x', '3')))).toEqual(['value-malformed']);
    expect(kinds(read(fraction(`3</ix:numerator><ix:numerator>4`, '5')))).toEqual(['value-malformed']);
  });
});

describe('A text on a page', () => {
  it('is what is shown, without what is excluded', () => {
    const body = words(`One <b>two</b> <ix:exclude>page ${number('9', '', 'x:P')}</ix:exclude>&lt;three`);
    expect(read(body).facts.map(({ value, language }) => [value, language])).toEqual([
      ['One two <three', 'en'],
      ['9', null],
    ]);
  });

  it('is XHTML where it is escaped', () => {
    const body = words(
      `<p class="a&amp;b">5 &lt; ${number('6', '')}<br/></p><ix:exclude><p>x</p></ix:exclude>`,
      'escape="true"',
    );
    expect(read(body).facts[0]!.value).toBe('<p class="a&amp;b">5 &lt; 6<br/></p>');
  });

  it('goes on where it says so, wherever that stands', () => {
    const first = words('One ', 'continuedAt="c1" id="f"');
    const second = '<ix:continuation id="c2">three</ix:continuation>';
    const third = '<ix:continuation id="c1" continuedAt="c2"><i>two</i> </ix:continuation>';
    expect(read(`${second}<div>${first}</div>${third}`).facts[0]!.value).toBe('One two three');
  });

  it.each([
    [words('a', 'continuedAt="no"'), 'continuation-missing'],
    [
      words('a', 'continuedAt="c"') + '<ix:continuation id="c" continuedAt="c">b</ix:continuation>',
      'continuation-circular',
    ],
    [words('a', 'format="ixt:date-month-day"'), 'value-malformed'],
    [words('a', 'format="ixt:no"'), 'transformation-unknown'],
    [words('a').replace('"y"', '"no"'), 'context-missing'],
    [`<ix:tuple name="x:T" tupleID="t">${words('a')}</ix:tuple>`, 'tuple'],
  ])('%s is refused: %s', (body, kind) => {
    const report = read(body);
    expect([report.count, report.facts.length, kinds(report)]).toEqual([1, 0, [kind]]);
  });

  it('is transformed with its continuations', () => {
    const body =
      words('June ', 'format="ixt:date-monthname-day-year-en" continuedAt="c"') +
      '<ix:continuation id="c">30, 2021</ix:continuation>';
    expect(read(body).facts[0]).toMatchObject({
      value: '2021-06-30',
      printed: { text: 'June 30, 2021', negated: false },
    });
  });
});

describe('A page', () => {
  it('has a report for each target', () => {
    const { report, others } = readAll({
      body: number('1', 'id="a"') + number('2', 'target="t" id="b"') + number('3'),
      references:
        '<link:schemaRef xlink:type="simple" xlink:href="x.xsd"/></ix:references><ix:references target="t"><link:schemaRef xlink:type="simple" xlink:href="t.xsd"/>',
    });
    expect(report.facts.map(({ index, value }) => [index, value])).toEqual([
      [0, '1'],
      [1, '3'],
    ]);
    expect(report.references).toEqual(['x.xsd']);
    expect([...others.keys()]).toEqual(['t']);
    expect(others.get('t')).toMatchObject({
      references: ['t.xsd'],
      count: 1,
      facts: [{ index: 0, value: '2' }],
    });
  });

  it('has footnotes for facts, in the report where they are', () => {
    const note = '<ix:footnote id="n" xml:lang="fr"><p>Voir</p><p>la <b>note</b></p></ix:footnote>';
    const { report, others } = readAll({
      body: number('1', 'id="a"') + number('2', 'id="b" target="t"') + note,
      resources: '<ix:relationship fromRefs="a b" toRefs="n"/>',
    });
    const footnote = {
      arcrole: 'http://www.xbrl.org/2003/arcrole/fact-footnote',
      language: 'fr',
      text: 'Voir la note',
      facts: [0],
    };
    expect([report.footnotes, report.problems]).toEqual([[footnote], []]);
    expect(others.get('t')!.footnotes).toEqual([footnote]);
  });

  it('tells of relationships that it does not read', () => {
    const report = read(number('1', 'id="a"') + number('2', 'id="b"'), {
      resources: '<ix:relationship fromRefs="a" toRefs="b" arcrole="urn:explains"/>',
    });
    expect(kinds(report)).toEqual(['relationship-unread']);
  });

  it('may be of Inline XBRL 1.0, whose facts name their notes', () => {
    const report = read(number('1', 'footnoteRefs="n"') + '<ix:footnote footnoteID="n">Note</ix:footnote>', {
      namespace: '2008',
    });
    expect(report.facts).toHaveLength(1);
    expect(report.footnotes).toMatchObject([{ text: 'Note', facts: [0] }]);
  });

  it('names an element without an id by where it stands', () => {
    expect(read(`<p>x</p><p>${number('1', '')}</p>`).facts[0]!.element).toBe('/1/2/3/1');
  });

  it('takes prefixes as they are bound where they stand', () => {
    const body = `<div xmlns:x="http://example.com/other">${number('1', '')}</div>${number('2', '')}`;
    expect(read(body).facts.map(({ concept, namespace }) => [concept, namespace])).toEqual([
      ['x:A', 'http://example.com/other'],
      ['x-2:A', 'http://example.com/2020'],
    ]);
  });

  it('may be one of several that say together what they say', () => {
    const empty = page({ body: words('One ', 'continuedAt="c"') }).replace(
      /<ix:resources>[^]*<\/ix:resources>/,
      '',
    );
    const other = page({ body: number('2', '') + '<ix:continuation id="c">two</ix:continuation>' });
    const { report } = readInline([
      { path: 'a.htm', bytes: Buffer.from(empty) },
      { path: 'b.htm', bytes: Buffer.from(other) },
    ]);
    expect(report.problems).toEqual([]);
    expect(report.facts.map(({ value, element }) => [value, element])).toEqual([
      ['One two', '/1/2/2'],
      ['2', 'b.htm#/1/2/2'],
    ]);
  });

  it('is refused where it has no inline XBRL, or is no XHTML', () => {
    const bytes = (text: string) => [{ path: 'a.htm', bytes: Buffer.from(text) }];
    expect(() => readInline(bytes('<html><body/></html>'))).toThrow(
      expect.objectContaining({ code: 'xbrl-missing' }),
    );
    expect(() => readInline(bytes('<html><body><br></body></html>'))).toThrow(
      expect.objectContaining({ code: 'xml-malformed' }),
    );
    expect(() => readInline(bytes('<!DOCTYPE html [<!ENTITY x "y">]><html>&x;</html>'))).toThrow(
      expect.objectContaining({ code: 'xml-doctype' }),
    );
  });
});
