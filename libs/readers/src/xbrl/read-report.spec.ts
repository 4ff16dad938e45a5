import { readReport } from './read-report.js';

const SCHEMA = `<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance"
  xmlns:a="http://acme.example/2024" targetNamespace="http://acme.example/2024" elementFormDefault="qualified">
  <complexType name="Money"><simpleContent><restriction base="xbrli:monetaryItemType">
    <attribute name="decimals" type="xbrli:decimalsType" default="-3"/>
    <attribute name="precision" type="xbrli:precisionType" use="prohibited"/>
  </restriction></simpleContent></complexType>
  <complexType name="SmallMoney"><simpleContent><restriction base="a:Money"><maxInclusive value="9"/></restriction></simpleContent></complexType>
  <complexType name="Round"><simpleContent><restriction base="a:About"/></simpleContent></complexType>
  <complexType name="About"><simpleContent><restriction base="a:Round"/></simpleContent></complexType>
  <element name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true" default="1000"/>
  <element name="Rent" type="a:Money" substitutionGroup="xbrli:item" xbrli:periodType="instant" nillable="true"/>
  <element name="Tips" type="a:SmallMoney" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>
  <element name="Loop" type="a:Round" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>
  <element name="Held" type="xbrli:sharesItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>
  <element name="Sold" type="xbrli:decimalItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/>
  <element name="Fees" substitutionGroup="xbrli:item" xbrli:periodType="instant">
    <complexType><simpleContent><restriction base="xbrli:monetaryItemType">
      <attribute name="precision" type="xbrli:precisionType" fixed="2"/>
    </restriction></simpleContent></complexType>
  </element>
</schema>`;

const instance = (facts: string): string => `<xbrl xmlns="http://www.xbrl.org/2003/instance"
  xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:a="http://acme.example/2024">
  <link:schemaRef xlink:type="simple" xlink:href="acme.xsd"/>
  <context id="c"><entity><identifier scheme="http://www.sec.gov/CIK">0000000042</identifier></entity>
    <period><instant>2024-12-31</instant></period></context>
  <unit id="u"><measure>iso4217:USD</measure></unit>
  ${facts}
</xbrl>`;

const file = (path: string, text: string) => ({ path, bytes: Buffer.from(text) });

async function read(facts: string) {
  const entry = file('acme.xml', instance(facts));
  const { report } = await readReport([entry], [entry, file('acme.xsd', SCHEMA)]);
  return {
    facts: report.facts.map(({ value, decimals }) => [value, decimals]),
    problems: report.problems.map(({ kind }) => kind),
  };
}

const fact = (name: string, attributes: string, content: string): string =>
  `<a:${name} contextRef="c" unitRef="u" ${attributes}>${content}</a:${name}>`;

describe('what a schema says of facts that leave it out', () => {
  it.each([
    ['an empty element has its default', fact('Cash', 'decimals="0"', ''), ['1000', 0]],
    ['a comment is no content', fact('Cash', 'decimals="0"', '<!-- 7 -->'), ['1000', 0]],
    ['what is stated holds', fact('Cash', 'decimals="0"', '7'), ['7', 0]],
    ['nil is nil', fact('Cash', 'xsi:nil="true"', ''), [null, null]],
    ['a type rounds', fact('Rent', '', '5400'), ['5400', -3]],
    ['a type rounds as the type that it is made from', fact('Tips', '', '5'), ['5', -3]],
    ['a type of an element’s own rounds', fact('Fees', '', '5432'), ['5432', -2]],
    ['what is stated of rounding holds', fact('Rent', 'precision="INF"', '5400'), ['5400', 'INF']],
    ['nil is not rounded', fact('Rent', 'xsi:nil="true"', ''), [null, null]],
    ['types that are made from each other say nothing', fact('Loop', '', '5'), ['5', null]],
  ])('%s', async (_, text, expected) => {
    expect(await read(text)).toEqual({ facts: [expected], problems: [] });
  });

  it.each([
    ['blanks are content, and no number', fact('Cash', 'decimals="0"', ' ')],
    ['without a default an empty element has no value', fact('Rent', 'decimals="0"', '')],
  ])('%s', async (_, text) => {
    expect(await read(text)).toEqual({ facts: [], problems: ['value-malformed'] });
  });
});

describe('what contradicts a schema', () => {
  const shares = '<unit id="s"><measure>xbrli:shares</measure></unit>';
  const euros =
    '<unit id="e"><divide><unitNumerator><measure>iso4217:EUR</measure></unitNumerator><unitDenominator><measure>xbrli:shares</measure></unitDenominator></divide></unit>';
  const year = `<context id="y"><entity><identifier scheme="http://www.sec.gov/CIK">0000000042</identifier></entity>
    <period><startDate>2024-01-01</startDate><endDate>2024-12-31</endDate></period></context>`;
  const forever = `<context id="f"><entity><identifier scheme="http://www.sec.gov/CIK">0000000042</identifier></entity>
    <period><forever/></period></context>`;
  const other = (name: string, refs: string): string => `<a:${name} ${refs} decimals="0">1</a:${name}>`;

  it.each([
    ['an instant of what is of durations', other('Sold', 'contextRef="c" unitRef="u"'), 'period-type'],
    ['a duration of what is of instants', year + other('Rent', 'contextRef="y" unitRef="u"'), 'period-type'],
    ['forever of what is of instants', forever + other('Rent', 'contextRef="f" unitRef="u"'), 'period-type'],
    [
      'money in shares, through types that are made from money',
      shares + other('Tips', 'contextRef="c" unitRef="s"'),
      'unit-type',
    ],
    ['money per share', euros + other('Cash', 'contextRef="c" unitRef="e"'), 'unit-type'],
    ['shares in money', other('Held', 'contextRef="c" unitRef="u"'), 'unit-type'],
  ])('is a problem: %s', async (_, text, kind) => {
    expect(await read(text)).toEqual({ facts: [], problems: [kind] });
  });

  it('is nothing where they agree, or the schema does not say', async () => {
    const agreed = [
      shares + year,
      other('Held', 'contextRef="c" unitRef="s"'),
      other('Sold', 'contextRef="y" unitRef="s"'),
      other('Sold', 'contextRef="y" unitRef="u"'),
      other('Tips', 'contextRef="c" unitRef="u"'),
    ];
    expect((await read(agreed.join(''))).problems).toEqual([]);
  });
});
