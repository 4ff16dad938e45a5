import type { PackageFile } from '../report.js';
import { hrefIn, idOfFragment } from './href.js';
import { element, file, label, labels, link, linkbase, schema } from './made-taxonomy.js';
import { taxonomyOf, type Taxonomy } from './taxonomy.js';

const NAMES = {
  nameOf: ({ local }: { local: string }) => `own:${local}`,
  nameOfId: (id: string) => id.replace('_', ':'),
};

const discovered = (
  files: readonly PackageFile[],
  references: readonly string[] = ['own.xsd'],
  language: string | null = null,
): Taxonomy => taxonomyOf(files, { path: 'report.xml', references, language, ...NAMES });

const ROLE = 'http://example.com/role/R';
const hrefOf = (id: string): string =>
  id.startsWith('own_') ? `own.xsd#${id}` : `http://fasb.org/us-gaap/2025/us-gaap-2025.xsd#${id}`;
const parents = ({ presentation }: Taxonomy): readonly string[] =>
  presentation.flatMap(({ relationships }) => relationships.map(({ from, to }) => `${from} > ${to}`));

const REF = (href: string): string => `<link:linkbaseRef xlink:type="simple" xlink:href="${href}"/>`;

describe('A taxonomy', () => {
  it('is found from what the report refers to: schemas, what they import, their linkbases, and those in them', () => {
    const found = discovered([
      file(
        'own.xsd',
        schema(
          `<xs:import namespace="http://example.com/more" schemaLocation="more/more.xsd"/>${element('A', 'abstract="true" xbrli:balance="debit" xbrli:periodType="instant" substitutionGroup="xbrldt:dimensionItem"')}`,
          `${REF('pre.xml')}<link:roleType roleURI="${ROLE}"><link:definition>0001 - Statement - Mine</link:definition></link:roleType>${linkbase(link('calculation', ROLE, [['own_A', 'us-gaap_Assets', 'weight="-1.0"']], hrefOf))}`,
        ),
      ),
      file('more/more.xsd', schema(element('B'))),
      file('pre.xml', linkbase(link('presentation', ROLE, [['own_A', 'us-gaap_Assets']], hrefOf))),
      file('unrelated.xsd', schema(element('C'))),
    ]);
    expect([...found.concepts.keys()]).toEqual(['own:A', 'own:B']);
    expect(found.concepts.get('own:A')).toEqual({
      type: null,
      substitutionGroup: { namespace: 'http://xbrl.org/2005/xbrldt', local: 'dimensionItem' },
      balance: 'debit',
      periodType: 'instant',
      isAbstract: true,
      itemType: null,
    });
    expect(found.roles.get(ROLE)).toBe('0001 - Statement - Mine');
    expect(parents(found)).toEqual(['own:A > us-gaap:Assets']);
    expect(found.calculation[0]!.relationships).toMatchObject([
      { from: 'own:A', to: 'us-gaap:Assets', weight: -1 },
    ]);
    expect(found.missing).toEqual(['http://fasb.org/us-gaap/2025/us-gaap-2025.xsd']);
  });

  it('names what its own schema does not declare by nothing, and what another would by its id', () => {
    const pre = linkbase(
      link(
        'presentation',
        ROLE,
        [
          ['own_Gone', 'us-gaap_Assets'],
          ['us-gaap_Assets', 'us-gaap_Cash'],
        ],
        hrefOf,
      ),
    );
    const found = discovered([file('own.xsd', schema('', REF('pre.xml'))), file('pre.xml', pre)]);
    expect(parents(found)).toEqual(['us-gaap:Assets > us-gaap:Cash']);
  });

  it('is found by a catalog, beside that by its place in the package, and last by its own name', () => {
    const own = schema(element('A'));
    const catalog =
      '<catalog xmlns="urn:oasis:names:tc:entity:xmlns:xml:catalog"><rewriteURI uriStartString="http://example.com/taxonomy/" rewritePrefix="../files/"/></catalog>';
    const inPackage = [file('p/META-INF/catalog.xml', catalog), file('p/files/own.xsd', own)];
    const conceptsOf = (files: readonly PackageFile[], reference: string): readonly string[] => [
      ...discovered(files, [reference]).concepts.keys(),
    ];
    expect(conceptsOf(inPackage, 'http://example.com/taxonomy/own.xsd')).toEqual(['own:A']);
    expect(conceptsOf([file('a/b/own.xsd', own)], './elsewhere.zip/own.xsd')).toEqual(['own:A']);
    expect(conceptsOf([file('a/own.xsd', own), file('b/own.xsd', own)], 'c/own.xsd')).toEqual([]);
    expect(conceptsOf([], 'http://example.com/taxonomy/own.xsd')).toEqual([]);
  });

  it('has a base where it says so', () => {
    const based = `<link:linkbase xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xml:base="deep/">${link('presentation', ROLE, [['own_A', 'own_B']], (id) => `own.xsd#${id}`)}</link:linkbase>`;
    const found = discovered(
      [file('pre.xml', based), file('deep/own.xsd', schema(element('A') + element('B')))],
      ['pre.xml'],
    );
    expect(parents(found)).toEqual(['own:A > own:B']);
  });

  it('goes on where a file of it is no XML, and says which', () => {
    const found = discovered([
      file('own.xsd', schema(element('A'), REF('pre.xml'))),
      file('pre.xml', '<link:linkbase'),
    ]);
    expect([...found.concepts.keys()]).toEqual(['own:A']);
    expect(found.missing).toEqual(['pre.xml']);
  });

  it('keeps networks of the two arcroles of summation apart', () => {
    const old = link('calculation', ROLE, [['own_A', 'own_B']], hrefOf);
    const both = linkbase(
      old,
      old.replaceAll(
        'http://www.xbrl.org/2003/arcrole/summation-item',
        'https://xbrl.org/2023/arcrole/summation-item',
      ),
    );
    const found = discovered([file('own.xsd', schema(element('A') + element('B'), both))]);
    expect(found.calculation.map(({ relationships }) => relationships.length)).toEqual([1, 1]);
  });

  it('labels a concept in the role and the language asked for, else in its standard role, in English, in any', () => {
    const STANDARD = 'xlink:role="http://www.xbrl.org/2003/role/label"';
    const TERSE = 'xlink:role="http://www.xbrl.org/2003/role/terseLabel"';
    const own = schema(
      element('A'),
      linkbase(
        labels(label('own_A', 'own.xsd#own_A', 'Assets,  in\n all', `${STANDARD} xml:lang="en-US"`)),
        labels(label('own_A', 'own.xsd#own_A', 'Aktiva', `${STANDARD} xml:lang="de"`)),
        labels(label('own_A', 'own.xsd#own_A', 'Kurz', `${TERSE} xml:lang="de-AT"`)),
      ),
    );
    const labelOf = (role: string | null, language: string | null): string | null =>
      discovered([file('own.xsd', own)], ['own.xsd'], language).labels.of('own:A', role);
    expect(labelOf(null, null)).toBe('Assets, in all');
    expect(labelOf(null, 'de-CH')).toBe('Aktiva');
    expect(labelOf('http://www.xbrl.org/2003/role/terseLabel', 'fr')).toBe('Kurz');
    expect(labelOf('http://www.xbrl.org/2003/role/totalLabel', 'de')).toBe('Aktiva');
    expect(discovered([file('own.xsd', own)]).labels.of('own:B', null)).toBeNull();
  });
});

describe('A reference', () => {
  it.each([
    ['a/b.xml', 'c.xsd#x', 'a/c.xsd', 'x'],
    ['a/b.xml', '../c d.xsd', 'c d.xsd', ''],
    ['a/b.xml', '#x', 'a/b.xml', 'x'],
    ['a b/c#d.xml', 'e.xsd', 'a b/e.xsd', ''],
    ['http://x.org/a/b.xsd', '../c.xsd#y', 'http://x.org/c.xsd', 'y'],
    ['a/b.xml', 'https://x.org/c.xsd', 'https://x.org/c.xsd', ''],
    ['a.xml', './b.zip/c/d.xsd', 'b.zip/c/d.xsd', ''],
    ['a.xml', '../../../../etc/passwd', 'etc/passwd', ''],
  ])('in %s to %s leads to %s', (base, written, document, fragment) => {
    expect(hrefIn(base, written)).toEqual({ document, fragment });
  });

  it('to an element is its id, or one of XPointer’s schemes', () => {
    expect(['x', 'element(x)', "xpointer(id('x'))"].map(idOfFragment)).toEqual(['x', 'x', 'x']);
  });
});
