import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CommandLine } from './command-line.js';

const GAAP = 'http://taxonomy.example/gaap/2024';

const XMLNS = `xmlns="http://www.w3.org/2001/XMLSchema" xmlns:xbrli="http://www.xbrl.org/2003/instance"
  xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"`;

/** A standard taxonomy: a schema, and labels beside it. */
const STANDARD: Readonly<Record<string, string>> = {
  'gaap.xsd': `<schema ${XMLNS} targetNamespace="${GAAP}"><annotation><appinfo>
    <link:linkbaseRef xlink:type="simple" xlink:href="labels/gaap_en.xml"/></appinfo></annotation>
    <element id="gaap_Cash" name="Cash" type="xbrli:monetaryItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant" xbrli:balance="debit"/></schema>`,
  'labels/gaap_en.xml': `<link:linkbase ${XMLNS}><link:labelLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
    <link:loc xlink:type="locator" xlink:href="../gaap.xsd#gaap_Cash" xlink:label="c"/>
    <link:labelArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/concept-label" xlink:from="c" xlink:to="l"/>
    <link:label xlink:type="resource" xlink:label="l" xlink:role="http://www.xbrl.org/2003/role/label" xml:lang="en">Cash and balances at banks</link:label>
    </link:labelLink></link:linkbase>`,
};

/** A filing that presents a standard concept, and labels nothing. */
const FILING: Readonly<Record<string, string>> = {
  'acme.xsd': `<schema ${XMLNS} targetNamespace="http://acme.example/2024"><annotation><appinfo>
    <link:roleType roleURI="http://acme.example/role/BS" id="BS"><link:definition>01 - Statement - Balance sheet</link:definition><link:usedOn>link:presentationLink</link:usedOn></link:roleType>
    <link:linkbase><link:presentationLink xlink:type="extended" xlink:role="http://acme.example/role/BS">
      <link:loc xlink:type="locator" xlink:href="#acme_Top" xlink:label="top"/>
      <link:loc xlink:type="locator" xlink:href="${GAAP}/gaap.xsd#gaap_Cash" xlink:label="cash"/>
      <link:presentationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/parent-child" xlink:from="top" xlink:to="cash" order="1"/>
    </link:presentationLink></link:linkbase></appinfo></annotation>
    <import namespace="${GAAP}" schemaLocation="${GAAP}/gaap.xsd"/>
    <element id="acme_Top" name="Top" abstract="true" type="xbrli:stringItemType" substitutionGroup="xbrli:item" xbrli:periodType="duration"/></schema>`,
  'acme.xml': `<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink"
    xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:gaap="${GAAP}"><link:schemaRef xlink:type="simple" xlink:href="acme.xsd"/>
    <context id="c"><entity><identifier scheme="http://www.sec.gov/CIK">0000000042</identifier></entity><period><instant>2024-12-31</instant></period></context>
    <unit id="u"><measure>iso4217:USD</measure></unit>
    <gaap:Cash contextRef="c" unitRef="u" decimals="0">1234</gaap:Cash></xbrl>`,
};

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe('A standard taxonomy in the data directory', () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  const labels = async (): Promise<unknown> =>
    (await line.lines('figures', 'cik:42')).map(({ label }) => label);

  it('labels what a filing presents of it; without it facts are the same, and a later reading has the labels', async () => {
    const filing = join(line.home, 'filing');
    write(filing, FILING);
    await line.tieout('ingest', filing, '--published', '2025-02-20');
    const [before] = await line.lines('figures', 'cik:42');
    expect(before).toMatchObject({ value: '1234', unit: 'iso4217:USD' });
    expect(before!['label']).not.toBe('Cash and balances at banks');

    write(join(line.ledger, 'taxonomies/taxonomy.example/gaap/2024'), STANDARD);
    const source = before!['source'] as { document: string };
    const reread = await line.tieout('reread', source.document);
    expect([reread.code, reread.err]).toEqual([0, '']);
    expect(await labels()).toEqual(['Cash and balances at banks']);
  });
});
