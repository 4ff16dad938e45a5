import { FigureError } from '#libs/figures';
import type { XbrlReport } from '../report.js';
import { readInstance } from './read-instance.js';

const USUAL = `
  <context id="y"><entity><identifier scheme="http://www.sec.gov/CIK">320193</identifier></entity>
    <period><startDate>2020-01-01</startDate><endDate>2020-12-31</endDate></period></context>
  <context id="d"><entity><identifier scheme="http://www.sec.gov/CIK">320193</identifier></entity>
    <period><instant>2020-12-31</instant></period></context>
  <unit id="usd"><measure>iso4217:USD</measure></unit>`;

/** An instance around some elements; `x` is a prefix of its own. */
const instance = (content: string): string => `<?xml version="1.0"?>
<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase"
  xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:xbrldi="http://xbrl.org/2006/xbrldi" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"
  xmlns:gaap="http://fasb.org/us-gaap/2020-01-31" xmlns:x="http://example.com/2020">
${content}
</xbrl>`;

const read = (content: string): XbrlReport => readInstance(Buffer.from(instance(content)), 'a.xml');

const readUsual = (content: string): XbrlReport => read(USUAL + content);

/** What became of a fact: its value and decimals, or why it was refused. */
function outcome(fact: string): unknown {
  const { facts, problems } = readUsual(fact);
  const [one] = facts;
  return one ? [one.value, one.decimals] : problems.map(({ kind }) => kind);
}

/** The period of a context, or why there is none. */
function period(elements: string): unknown {
  const { facts, problems } = read(
    `${USUAL}<context id="p"><entity><identifier scheme="s:x">a</identifier></entity><period>${elements}</period></context>
    <x:A contextRef="p" unitRef="usd" decimals="0">1</x:A>`,
  );
  return facts[0] ? facts[0].context.period : problems[0]!.kind;
}

const member = (axis: string, name: string): string =>
  `<xbrldi:explicitMember dimension="${axis}">${name}</xbrldi:explicitMember>`;

describe('An instance', () => {
  it('gives facts with all that they are of', () => {
    const report = read(`
      <link:schemaRef xlink:type="simple" xlink:href="x-2020.xsd"/>
      <gaap:Revenues contextRef="y" unitRef="usd" decimals="-3" id="f1">1234000</gaap:Revenues>
      <x:Note contextRef="y" xml:lang="en">Some &amp; other</x:Note>${USUAL}`);
    expect(report.problems).toEqual([]);
    expect(report.references).toEqual(['x-2020.xsd']);
    expect(report.prefixes.get('http://example.com/2020')).toBe('x');
    expect(report.count).toBe(2);
    const context = {
      id: 'y',
      entity: 'cik:0000320193',
      period: '2020-01-01/2020-12-31',
      dimensions: {},
      typed: [],
    };
    expect(report.facts).toEqual([
      {
        index: 0,
        element: 'f1',
        concept: 'us-gaap:Revenues',
        namespace: 'http://fasb.org/us-gaap/2020-01-31',
        context,
        unit: 'iso4217:USD',
        value: '1234000',
        decimals: -3,
        language: null,
        printed: null,
      },
      {
        index: 1,
        element: '/1/3',
        concept: 'x:Note',
        namespace: 'http://example.com/2020',
        context,
        unit: null,
        value: 'Some & other',
        decimals: null,
        language: 'en',
        printed: null,
      },
    ]);
  });

  it.each([
    ['<x:A contextRef="y" unitRef="usd" decimals="2"> -1.50 </x:A>', ['-1.5', 2]],
    ['<x:A contextRef="y" unitRef="usd" decimals="INF">+.5e3</x:A>', ['500', 'INF']],
    ['<x:A contextRef="y" unitRef="usd">7</x:A>', ['7', null]],
    ['<x:A contextRef="y" unitRef="usd" xsi:nil="true"/>', [null, null]],
    ['<x:A contextRef="y" unitRef="usd" xsi:nil="1" decimals="0"/>', [null, null]],
    ['<x:A contextRef="y" xsi:nil="true"/>', [null, null]],
    ['<x:A contextRef="y"/>', ['', null]],
    ['<x:A contextRef="y">  1 </x:A>', ['  1 ', null]],
    ['<x:A contextRef="y" unitRef="usd" precision="3">1234000</x:A>', ['1234000', -4]],
    ['<x:A contextRef="y" unitRef="usd" precision="3">0.001234</x:A>', ['0.001234', 5]],
    ['<x:A contextRef="y" unitRef="usd" precision="1">-9.99</x:A>', ['-9.99', 0]],
    ['<x:A contextRef="y" unitRef="usd" precision="4">0</x:A>', ['0', 'INF']],
    ['<x:A contextRef="y" unitRef="usd" precision="INF">5</x:A>', ['5', 'INF']],
    ['<x:A contextRef="y" unitRef="usd" precision="0">5</x:A>', ['5', null]],
    [
      '<x:A contextRef="y" unitRef="usd"><numerator>3</numerator><denominator>8</denominator></x:A>',
      ['0.375', 'INF'],
    ],
    [
      '<x:A contextRef="y" unitRef="usd"><numerator>-1.5</numerator><denominator>-0.3</denominator></x:A>',
      ['5', 'INF'],
    ],
    [
      '<x:A contextRef="y" unitRef="usd"><numerator>1</numerator><denominator>3</denominator></x:A>',
      ['fraction-endless'],
    ],
    [
      '<x:A contextRef="y" unitRef="usd"><numerator>1</numerator><denominator>0</denominator></x:A>',
      ['value-malformed'],
    ],
    ['<x:A contextRef="y" unitRef="usd"><numerator>1</numerator></x:A>', ['value-malformed']],
    ['<x:A contextRef="y" unitRef="usd" decimals="0">1,000</x:A>', ['value-malformed']],
    ['<x:A contextRef="y" unitRef="usd" decimals="0"></x:A>', ['value-malformed']],
    ['<x:A contextRef="y" unitRef="usd" decimals="0">INF</x:A>', ['value-not-finite']],
    ['<x:A contextRef="y" unitRef="usd" decimals="0">NaN</x:A>', ['value-not-finite']],
    ['<x:A contextRef="y" unitRef="usd" decimals="1.5">1</x:A>', ['decimals-malformed']],
    ['<x:A contextRef="y" unitRef="usd" decimals="99999">1</x:A>', ['decimals-malformed']],
    ['<x:A contextRef="y" unitRef="usd" decimals="0" precision="1">1</x:A>', ['decimals-malformed']],
    ['<x:A contextRef="y" decimals="0">1</x:A>', ['unit-missing']],
    ['<x:A contextRef="y" unitRef="eur" decimals="0">1</x:A>', ['unit-missing']],
    ['<x:A contextRef="no" unitRef="usd" decimals="0">1</x:A>', ['context-missing']],
    ['<x:A contextRef="y"><b xmlns="http://www.w3.org/1999/xhtml">1</b></x:A>', ['value-malformed']],
  ])('takes %s as it is, or says why not', (fact, expected) => {
    expect(outcome(fact)).toEqual(expected);
  });

  it('does not take tuples, and counts what is in them', () => {
    const { facts, count, problems } = readUsual(`
      <x:T><x:A contextRef="y">a</x:A><x:U><x:B contextRef="d">b</x:B></x:U></x:T>
      <x:C contextRef="y">c</x:C>`);
    expect(count).toBe(3);
    expect(facts.map(({ index, concept }) => [index, concept])).toEqual([[2, 'x:C']]);
    expect(problems).toEqual([
      { kind: 'tuple', element: '/1/4/1', why: expect.stringContaining('<x:T>') },
      { kind: 'tuple', element: '/1/4/2/1', why: expect.stringContaining('<x:T>') },
    ]);
  });

  it('is refused where it is none', () => {
    expect(() => readInstance(Buffer.from('<html/>'), 'a.xml')).toThrow(
      expect.objectContaining({ code: 'xbrl-missing' }) as FigureError,
    );
  });
});

describe('A period', () => {
  it.each([
    ['<instant>2020-12-31</instant>', '2020-12-31'],
    ['<instant> 2020-12-31T00:00:00 </instant>', '2020-12-30'],
    ['<instant>2020-12-31T24:00:00</instant>', '2020-12-31'],
    ['<instant>2021-01-01T00:00:00.000Z</instant>', '2020-12-31'],
    ['<instant>2020-12-31+08:00</instant>', '2020-12-31'],
    ['<startDate>2020-01-01</startDate><endDate>2020-12-31</endDate>', '2020-01-01/2020-12-31'],
    [
      '<startDate>2020-01-01T00:00:00</startDate><endDate>2021-01-01T00:00:00</endDate>',
      '2020-01-01/2020-12-31',
    ],
    ['<startDate>2019-12-31T24:00:00</startDate><endDate>2020-01-01</endDate>', '2020-01-01/2020-01-01'],
    ['<forever/>', null],
    ['<instant>2020-12-31T12:00:00</instant>', 'period-time'],
    ['<startDate>2020-01-01T09:30:00</startDate><endDate>2020-12-31</endDate>', 'period-time'],
    ['<instant>2020-02-30</instant>', 'period-malformed'],
    ['<instant>31.12.2020</instant>', 'period-malformed'],
    ['<startDate>2020-12-31</startDate><endDate>2020-01-01</endDate>', 'period-malformed'],
    ['<startDate>2020-01-01</startDate><endDate>2020-01-01T00:00:00</endDate>', 'period-malformed'],
    ['', 'context-malformed'],
  ])('%s is %s', (elements, expected) => {
    expect(period(elements)).toBe(expected);
  });
});

describe('A context', () => {
  const contextOf = (scheme: string, id: string, segment = '', scenario = '') => {
    const { facts, problems } = read(
      `<context id="c"><entity><identifier scheme="${scheme}">${id}</identifier>${segment && `<segment>${segment}</segment>`}</entity>
      <period><forever/></period>${scenario && `<scenario>${scenario}</scenario>`}</context><x:A contextRef="c">a</x:A>`,
    );
    return facts[0]?.context ?? problems[0]!.kind;
  };

  it.each([
    ['http://www.sec.gov/CIK', '320193', 'cik:0000320193'],
    ['http://www.sec.gov/CIK', ' 0000320193 ', 'cik:0000320193'],
    ['http://standards.iso.org/iso/17442', '5493001KJTIIGC8Y1R12', 'lei:5493001KJTIIGC8Y1R12'],
    ['http://www.companieshouse.gov.uk/', '01234567', 'companieshouse-gov-uk:01234567'],
    ['http://disclosure.edinet-fsa.go.jp', 'E01777-000', 'disclosure-edinet-fsa-go-jp:E01777-000'],
    ['http://example.com/a/scheme/that/has/a/long/name', 'a', 'example-com-a-scheme-th-14c7d0b9:a'],
    ['urn:x', 'Some Company', 'x-x:Some_x0020_Company'],
  ])('is of the entity that %s calls %s', (scheme, id, entity) => {
    const found = contextOf(scheme, id);
    if (scheme.includes('/long/'))
      expect(found).toMatchObject({
        entity: expect.stringMatching(/^example-com-a-scheme-th[a-z-]*[0-9a-f]{8}:a$/),
      });
    else expect(found).toMatchObject({ entity });
  });

  it.each([
    ['http://www.sec.gov/CIK', 'AAPL'],
    ['http://standards.iso.org/iso/17442', 'nonsense'],
    ['urn:x', '   '],
  ])('is of no entity where %s has no identifier %j', (scheme, id) => {
    expect(contextOf(scheme, id)).toBe('entity-unlawful');
  });

  it('has dimensions from its segment and its scenario, in the order of their names', () => {
    expect(
      contextOf(
        'urn:x',
        'a',
        member('x:BAxis', 'gaap:ParentMember') +
          '<xbrldi:typedMember dimension="x:CAxis"><x:Number> 12 </x:Number></xbrldi:typedMember>',
        member('gaap:AAxis', ' x:OneMember '),
      ),
    ).toMatchObject({
      dimensions: { 'us-gaap:AAxis': 'x:OneMember', 'x:BAxis': 'us-gaap:ParentMember', 'x:CAxis': '12' },
      typed: ['x:CAxis'],
    });
  });

  it.each([
    ['has elements in an element of its own', '<x:Region><x:North/></x:Region>', 'segment-unknown'],
    ['has attributes of a namespace on one', '<x:Region x:of="Asia">North</x:Region>', 'segment-unknown'],
    ['has one of no text', '<x:Region xsi:nil="true"/>', 'segment-unknown'],
    ['has one of no namespace', '<Region xmlns="">North</Region>', 'segment-unknown'],
    ['has one twice', '<x:Region>North</x:Region><x:Region>South</x:Region>', 'dimension-twice'],
    ['has one of a long text', `<x:Region>${'N'.repeat(257)}</x:Region>`, 'dimension-malformed'],
    [
      'has a dimension of another kind',
      '<xbrldi:member dimension="x:A">x:B</xbrldi:member>',
      'segment-unknown',
    ],
    ['gives one twice', member('x:AAxis', 'x:B') + member('x:AAxis', 'x:C'), 'dimension-twice'],
    ['names a member of no namespace', member('x:AAxis', 'none:B'), 'dimension-malformed'],
    [
      'has a typed member without a text',
      '<xbrldi:typedMember dimension="x:A"><x:B/></xbrldi:typedMember>',
      'dimension-empty',
    ],
    [
      'has a typed member that is more than a text',
      '<xbrldi:typedMember dimension="x:A"><x:B><x:C/></x:B></xbrldi:typedMember>',
      'dimension-complex',
    ],
  ])('can not be taken where its segment %s', (_, segment, kind) => {
    expect(contextOf('urn:x', 'a', segment)).toBe(kind);
  });

  it('has elements of its own, their texts and attributes, as dimensions by their names', () => {
    const segment = '<x:Region xsi:type="x:Regions" of="Asia"> North </x:Region>';
    expect(contextOf('urn:x', 'a', segment, '<x:Audited by="nobody"/>')).toMatchObject({
      dimensions: { 'x:Audited.by': 'nobody', 'x:Region': 'North', 'x:Region.of': 'Asia' },
      typed: ['x:Audited.by', 'x:Region', 'x:Region.of'],
    });
  });

  it('takes for what they leave out what their schema says', () => {
    const { facts } = readInstance(
      new TextEncoder().encode(
        `<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:x="urn:x"><context id="c"><entity><identifier scheme="urn:x">a</identifier></entity>
        <period><forever/></period><scenario><x:Planet weight="+6.40e23"/><x:Region of="here">North</x:Region></scenario></context><x:A contextRef="c">a</x:A></xbrl>`,
      ),
      'a.xml',
      new Map([
        [
          'x:Planet',
          {
            text: 'Mars',
            isNumber: false,
            attributes: new Map([
              ['around', { byDefault: 'Sun', isNumber: false }],
              ['weight', { byDefault: null, isNumber: true }],
            ]),
          },
        ],
        [
          'x:Region',
          {
            text: 'South',
            isNumber: false,
            attributes: new Map([['of', { byDefault: 'there', isNumber: false }]]),
          },
        ],
      ]),
    );
    expect(facts[0]!.context.dimensions).toEqual({
      'x:Planet': 'Mars',
      'x:Planet.around': 'Sun',
      'x:Planet.weight': '640000000000000000000000',
      'x:Region': 'North',
      'x:Region.of': 'here',
    });
  });

  it('takes a prefix as it is bound where it stands', () => {
    const segment = `<xbrldi:explicitMember xmlns:x="http://example.com/other" dimension="x:AAxis">x:B</xbrldi:explicitMember>`;
    const { facts } = read(
      `<x:A contextRef="c">a</x:A><context id="c"><entity><identifier scheme="urn:x">a</identifier><segment>${segment}</segment></entity>
      <period><forever/></period></context>`,
    );
    expect(facts[0]).toMatchObject({ concept: 'x:A', context: { dimensions: { 'x-2:AAxis': 'x-2:B' } } });
  });
});

describe('A unit', () => {
  const unitOf = (content: string): unknown => {
    const { facts, problems } = readUsual(
      `<unit id="u">${content}</unit><x:A contextRef="y" unitRef="u" decimals="0">1</x:A>`,
    );
    return facts[0]?.unit ?? problems[0]!.kind;
  };
  const measure = (name: string): string => `<measure>${name}</measure>`;
  const divided = (over: string, under: string): string =>
    `<divide><unitNumerator>${over}</unitNumerator><unitDenominator>${under}</unitDenominator></divide>`;

  it.each([
    [measure('iso4217:USD'), 'iso4217:USD'],
    [measure(' shares '), 'xbrli:shares'],
    [measure('pure'), 'xbrli:pure'],
    [measure('x:b') + measure('x:a'), 'x:a*x:b'],
    [divided(measure('iso4217:USD'), measure('shares')), 'iso4217:USD/xbrli:shares'],
    [divided(measure('x:b') + measure('x:a'), measure('x:d') + measure('x:c')), 'x:a*x:b/x:c*x:d'],
    [measure('iso4217:Dollar'), 'unit-malformed'],
    [measure('no:USD'), 'unit-malformed'],
    [divided(measure('iso4217:USD'), ''), 'unit-malformed'],
    ['', 'unit-malformed'],
  ])('%s is %s', (content, unit) => {
    expect(unitOf(content)).toBe(unit);
  });
});

describe('A footnote', () => {
  const link = (content: string): string =>
    `<link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${content}</link:footnoteLink>`;
  const loc = (href: string, label: string): string =>
    `<link:loc xlink:type="locator" xlink:href="${href}" xlink:label="${label}"/>`;
  const arc = (from: string, to: string, more = ''): string =>
    `<link:footnoteArc xlink:type="arc" xlink:arcrole="urn:note" xlink:from="${from}" xlink:to="${to}" ${more}/>`;
  const note = (label: string, text: string): string =>
    `<link:footnote xlink:type="resource" xlink:label="${label}" xml:lang="en">${text}</link:footnote>`;
  const FACTS =
    '<x:A contextRef="y" id="a">a</x:A><x:B contextRef="y" id="b">b</x:B><x:C contextRef="y">c</x:C>';

  it('is of the facts that its arcs come from, by ids or child sequences', () => {
    const { footnotes, problems } = readUsual(
      FACTS +
        link(
          loc('#a', 'one') +
            loc('#b', 'one') +
            loc('#element(/1/6)', 'two') +
            note('n', 'See  <p xmlns="http://www.w3.org/1999/xhtml">the <b>note</b></p>.') +
            arc('one', 'n') +
            arc('two', 'n'),
        ),
    );
    expect(problems).toEqual([]);
    expect(footnotes).toEqual([
      { arcrole: 'urn:note', language: 'en', text: 'See the note .', facts: [0, 1, 2] },
    ]);
  });

  it('is of none where the arc is prohibited', () => {
    const arcs = arc('one', 'n') + arc('two', 'n') + arc('one', 'n', 'use="prohibited" priority="1"');
    const { footnotes } = readUsual(
      FACTS + link(loc('#a', 'one') + loc('#b', 'two') + note('n', 'n') + arcs),
    );
    expect(footnotes.map(({ facts }) => facts)).toEqual([[1]]);
  });

  it('that is of nothing, and a relationship that leads to none, are told', () => {
    const { footnotes, problems } = readUsual(
      FACTS +
        link(loc('#no', 'one') + loc('#a', 'two') + note('n', 'n') + arc('one', 'n') + arc('one', 'two')),
    );
    expect(footnotes).toEqual([]);
    expect(problems.map(({ kind }) => kind).toSorted()).toEqual(['footnote-target', 'relationship-unread']);
  });
});

describe('A name', () => {
  const conceptOf = (namespace: string, tag: string): string =>
    readInstance(
      Buffer.from(
        instance(
          `${USUAL}<${tag} xmlns${tag.includes(':') ? `:${tag.split(':')[0]}` : ''}="${namespace}" contextRef="y">a</${tag}>`,
        ),
      ),
      'a.xml',
    ).facts[0]!.concept;

  it.each([
    ['http://fasb.org/us-gaap/2009-01-31', 'p:A', 'us-gaap:A'],
    ['http://xbrl.us/us-gaap/2008-03-31', 'p:A', 'us-gaap:A'],
    ['http://fasb.org/srt/2024', 'p:A', 'srt:A'],
    ['http://xbrl.sec.gov/dei/2014-01-31', 'p:A', 'dei:A'],
    ['http://xbrl.sec.gov/ecd/2024', 'p:A', 'ecd:A'],
    ['http://xbrl.sec.gov/country/2025', 'p:A', 'country:A'],
    ['http://xbrl.ifrs.org/taxonomy/2020-03-16/ifrs-full', 'p:A', 'ifrs-full:A'],
    ['https://xbrl.ifrs.org/taxonomy/2024-03-27/ifrs-full', 'A', 'ifrs-full:A'],
    ['http://www.esma.europa.eu/taxonomy/2020-03-16/esef_cor', 'p:A', 'esef_cor:A'],
    ['http://xbrl.frc.org.uk/fr/2025-01-01/core', 'd:A', 'uk-core:A'],
    ['http://xbrl.frc.org.uk/cd/2014-09-01/business', 'c:A', 'uk-bus:A'],
    ['http://xbrl.frc.org.uk/reports/2023-01-01/direp', 'g:A', 'uk-direp:A'],
    ['http://www.xbrl.org/uk/gaap/core/2009-09-01', 'p:A', 'uk-gaap:A'],
    ['http://www.hmrc.gov.uk/schemas/ct/comp/2021-01-01', 'p:A', 'ct-comp:A'],
    ['http://disclosure.edinet-fsa.go.jp/taxonomy/jppfs/2023-12-01/jppfs_cor', 'p:A', 'jppfs_cor:A'],
    ['http://example.com/own', 'uk-core:A', 'example.com_own:A'],
    ['http://example.com/own', 'own:A', 'own:A'],
    ['http://example.com/own', 'us-gaap:A', 'example.com_own:A'],
    ['http://example.com/own', 'A', 'example.com_own:A'],
    ['http://example.com/own', 'größe:A', 'example.com_own:A'],
    ['http://example.com/own', 'p:Erlöse', 'p:Erl_x00F6_se'],
    ['http://example.com/own', 'p:A_x00F6_', 'p:A_x005F_x00F6_'],
    ['http://fasb.org/us-gaap/forged/2020', 'us-gaap:A', 'fasb.org_us-gaap_forged_2020:A'],
  ])('of %s, written %s, is %s', (namespace, tag, concept) => {
    expect(conceptOf(namespace, tag)).toBe(concept);
  });
});
