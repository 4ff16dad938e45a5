import { zipOf } from '#libs/testing';
import { xbrlReader } from '../index.js';

const number = (value: string, attributes = ''): string =>
  `<ix:nonFraction name="own:Sales" contextRef="c" unitRef="u" decimals="0" ${attributes}>${value}</ix:nonFraction>`;

const page = (body: string): Buffer =>
  Buffer.from(`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL"
  xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
  xmlns:own="http://example.com/own" xmlns:iso4217="http://www.xbrl.org/2003/iso4217"><head><title>t</title></head><body>
<ix:header><ix:references><link:schemaRef xlink:type="simple" xlink:href="own.xsd"/></ix:references>
<ix:references target="t"><link:schemaRef xlink:type="simple" xlink:href="t.xsd"/></ix:references>
<ix:resources><xbrli:context id="c"><xbrli:entity><xbrli:identifier scheme="http://www.sec.gov/CIK">0000000042</xbrli:identifier></xbrli:entity>
<xbrli:period><xbrli:instant>2024-12-31</xbrli:instant></xbrli:period></xbrli:context>
<xbrli:unit id="u"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>
<ix:relationship fromRefs="b" toRefs="n"/></ix:resources></ix:header>${body}</body></html>`);

describe('an inline document of several targets', () => {
  it('states the facts of all, those of the default one first, each once', async () => {
    const note = '<ix:footnote id="n" xml:lang="en">Restated.</ix:footnote>';
    const body = `<p>${number('1')} ${number('2', 'target="t" id="b"')} ${number('3')} ${number('x', 'target="t"')}</p>${note}`;
    const { observations, exceptions, renditionText } = await xbrlReader.read({
      bytes: page(body),
      name: 'page.htm',
      options: { publishedAt: '2025-01-01T23:59:59.999Z' },
    });
    expect(observations.map(({ ordinal, value }) => [ordinal, value])).toEqual([
      [0, '1'],
      [256, '3'],
      [512, '2'],
    ]);
    expect(exceptions.map(({ kind }) => kind)).toEqual(['value-malformed']);
    expect(renditionText).toContain('Restated.');
  });
});

describe('what a report says of itself', () => {
  it.each([
    [
      'the FRC',
      'http://xbrl.frc.org.uk/cd/2025-01-01/business',
      'EntityCurrentLegalOrRegisteredName',
      'EndDateForPeriodCoveredByReport',
    ],
    [
      'the IFRS Foundation',
      'https://xbrl.ifrs.org/taxonomy/2024-03-27/ifrs-full',
      'NameOfReportingEntityOrOtherMeansOfIdentification',
      'DateOfEndOfReportingPeriod2013',
    ],
    [
      'the Dutch taxonomy',
      'https://www.nltaxonomie.nl/jenv/2024-03-31/bw2-titel9-cor',
      'LegalEntityName',
      'FinancialReportingPeriodEndDate',
    ],
    ['the SEC', 'http://xbrl.sec.gov/dei/2024', 'EntityRegistrantName', 'DocumentPeriodEndDate'],
  ])('is read in the words of %s, whatever the prefix', async (_, namespace, name, end) => {
    const text = (local: string, value: string): string =>
      `<ix:nonNumeric name="q:${local}" contextRef="c">${value}</ix:nonNumeric>`;
    const bytes = page(
      `<p xmlns:q="${namespace}">${text(name, 'Acme  Ltd')} ${text(end, '2024-12-31')} ${number('1')}</p>`,
    );
    const { document } = await xbrlReader.read({
      bytes,
      name: 'page.htm',
      options: { publishedAt: '2025-01-01T23:59:59.999Z' },
    });
    expect([document.filer, document.title]).toEqual(['Acme Ltd', 'Acme Ltd, to 2024-12-31']);
  });
});

describe('sums of a report', () => {
  const SCHEMA = `<schema xmlns="http://www.w3.org/2001/XMLSchema" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
    xmlns:xbrli="http://www.xbrl.org/2003/instance" targetNamespace="http://example.com/own"><annotation><appinfo><link:linkbase>
    <link:calculationLink xlink:type="extended" xlink:role="http://example.com/r">${['Sales', 'Goods', 'Rest']
      .map((id) => `<link:loc xlink:type="locator" xlink:href="#own_${id}" xlink:label="${id}"/>`)
      .join('')}${['Goods', 'Rest']
      .map(
        (to) =>
          `<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Sales" xlink:to="${to}" weight="1" order="1"/>`,
      )
      .join('')}</link:calculationLink></link:linkbase></appinfo></annotation>${['Sales', 'Goods', 'Rest']
      .map(
        (name) =>
          `<element id="own_${name}" name="${name}" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>`,
      )
      .join('')}</schema>`;
  const stated = (name: string, value: string): string => number(value).replace('own:Sales', `own:${name}`);
  const sumsOf = async (...facts: readonly string[]): Promise<number> => {
    const bytes = zipOf([
      { name: 'page.htm', content: page(facts.join(' ')) },
      { name: 'own.xsd', content: SCHEMA },
    ]);
    const options = { publishedAt: '2025-01-01T23:59:59.999Z' };
    return (await xbrlReader.read({ bytes, name: 'filing.zip', options })).summations!.length;
  };

  it('are for a check where all facts of their concepts are read', async () => {
    expect(await sumsOf(stated('Sales', '3'), stated('Goods', '1'), stated('Rest', '2'))).toBe(1);
    expect(await sumsOf(stated('Sales', '3'), stated('Goods', '1'), stated('Rest', 'two'))).toBe(0);
    expect(await sumsOf(stated('Sales', 'three'), stated('Goods', '1'), stated('Rest', '2'))).toBe(0);
  });
});
