import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const NAMESPACES =
  'xmlns="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:t="http://example.com/t"';

const CONTEXT =
  '<context id="c"><entity><identifier scheme="http://example.com">x</identifier></entity><period><instant>2024-12-31</instant></period></context><unit id="u"><measure>pure</measure></unit>';

/** An instance of one total and two parts; facts as `name@decimals value`. */
const instance = (...facts: string[]): string =>
  `<xbrl ${NAMESPACES}><link:schemaRef xlink:type="simple" xlink:href="t.xsd"/>${CONTEXT}${facts
    .map((fact) => /^(\w+)@(\S+) (\S+)$/.exec(fact)!)
    .map(
      ([, name, decimals, value]) =>
        `<t:${name} contextRef="c" unitRef="u" decimals="${decimals}">${value}</t:${name}>`,
    )
    .join('')}</xbrl>`;

const SCHEMA = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrli="http://www.xbrl.org/2003/instance" targetNamespace="http://example.com/t"><xs:annotation><xs:appinfo><link:linkbase><link:calculationLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">${[
  'Total',
  'One',
  'Two',
]
  .map((name) => `<link:loc xlink:type="locator" xlink:href="#t_${name}" xlink:label="${name}"/>`)
  .join('')}${['One', 'Two']
  .map(
    (name) =>
      `<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Total" xlink:to="${name}" weight="1"/>`,
  )
  .join('')}</link:calculationLink></link:linkbase></xs:appinfo></xs:annotation>${['Total', 'One', 'Two']
  .map(
    (name) =>
      `<xs:element id="t_${name}" name="${name}" type="xbrli:pureItemType" substitutionGroup="xbrli:item" xbrli:periodType="instant"/>`,
  )
  .join('')}</xs:schema>`;

const PAGE = `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:ix="http://www.xbrl.org/2013/inlineXBRL" xmlns:link="http://www.xbrl.org/2003/linkbase" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:xbrli="http://www.xbrl.org/2003/instance" xmlns:t="http://example.com/t"><head><title>t</title></head><body><ix:header><ix:references><link:schemaRef xlink:type="simple" xlink:href="t.xsd"/></ix:references><ix:resources>${CONTEXT.replaceAll(
  /<(\/?)(\w)/g,
  '<$1xbrli:$2',
).replace(
  '>pure<',
  '>xbrli:pure<',
)}</ix:resources></ix:header><p><ix:nonFraction name="t:Total" contextRef="c" unitRef="u" decimals="0">10</ix:nonFraction></p></body></html>`;

/** The same as xBRL-JSON; facts as `name@decimals value`. */
const json = (...facts: string[]): string =>
  JSON.stringify({
    documentInfo: {
      documentType: 'https://xbrl.org/2021/xbrl-json',
      namespaces: {
        e: 'http://example.com/t',
        s: 'http://example.com',
        xbrli: 'http://www.xbrl.org/2003/instance',
      },
      taxonomy: ['t.xsd'],
    },
    facts: Object.fromEntries(
      facts
        .map((fact) => /^(\w+)@(\S+) (\S+)$/.exec(fact)!)
        .map(([, name, decimals, value], index) => [
          `f${index}`,
          {
            value,
            decimals: Number(decimals),
            dimensions: {
              concept: `e:${name}`,
              entity: 's:x',
              period: '2025-01-01T00:00:00',
              unit: 'xbrli:pure',
            },
          },
        ]),
    ),
  });

const variation = (id: string, file: string, result: string, kind = 'instance'): string =>
  `<variation id="${id}" name="${id}"><data><xsd>t.xsd</xsd><${kind} readMeFirst="true">${file}</${kind}></data>${result}</variation>`;

const VALID = '<result expected="valid"/>';
const error = (code: string): string => `<result><error>${code}</error></result>`;

const testcase = (...variations: string[]): string =>
  `<testcase name="summations">${variations.join('')}</testcase>`;

const SUITE: Readonly<Record<string, string>> = {
  'xbrl.xml':
    '<testcases root="cases"><testcase uri="sums.xml"/><testcase uri="calc11/index.xml"/></testcases>',
  'cases/t.xsd': SCHEMA,
  'cases/exact.xml': instance('Total@0 10', 'One@0 4', 'Two@0 6'),
  'cases/off.xml': instance('Total@0 10', 'One@0 5', 'Two@0 6'),
  'cases/tuple.xml': instance('Total@0 10').replace(
    '</xbrl>',
    '<t:Group><t:One contextRef="c" unitRef="u" decimals="0">10</t:One></t:Group></xbrl>',
  ),
  'cases/page.html': PAGE,
  'cases/page.xml': instance('Total@0 10'),
  'cases/other.xml': instance('Total@0 11'),
  'cases/sums.xml': testcase(
    variation('exact', 'exact.xml', VALID),
    variation('off', 'off.xml', '<result expected="invalid"/>'),
    variation('tuple', 'tuple.xml', VALID),
    variation('schema', 't.xsd', error('xbrl.5.1'), 'xsd'),
    variation('group', 'tuple.xml', error('xbrl.4.9')),
    variation('rule', 'exact.xml', error('xbrl.4.7.2')),
    variation('page', 'page.html', '<result expected="valid"><instance>page.xml</instance></result>'),
    variation('gone', 'gone.xml', VALID),
  ),
  'cases/calc11/index.xml': '<testcases><testcase uri="sums.xml"/></testcases>',
  'cases/calc11/t.xsd': SCHEMA,
  'cases/calc11/off.xml': instance('Total@0 10', 'One@0 5', 'Two@0 6'),
  'cases/calc11/far.xml': instance('Total@0 10', 'One@0 9', 'Two@0 6'),
  'cases/calc11/twice.xml': instance('Total@0 10', 'Total@0 12', 'One@0 10'),
  'cases/calc11/twice.xsd': SCHEMA.replace(
    '</link:calculationLink>',
    '<link:calculationArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/summation-item" xlink:from="Total" xlink:to="One" weight="-1"/></link:calculationLink>',
  ),
  'cases/calc11/linked-twice.xml': instance('Total@0 10').replace('t.xsd', 'twice.xsd'),
  'cases/calc11/double.xsd': SCHEMA.replace('xbrli:pureItemType', 'xbrli:doubleItemType'),
  'cases/calc11/double.xml': instance('Total@0 10').replace('t.xsd', 'double.xsd'),
  'cases/calc11/tuple.xml': instance('Total@0 10', 'One@0 4', 'Two@0 6').replace(
    '</xbrl>',
    '<t:Group><t:One contextRef="c" unitRef="u" decimals="0">1</t:One></t:Group></xbrl>',
  ),
  'cases/calc11/near.json': json('Total@0 10', 'One@0 5', 'Two@0 6'),
  'cases/calc11/far.json': json('Total@0 10', 'One@0 9', 'Two@0 6'),
  'cases/calc11/sums.xml': testcase(
    variation('off-round', 'off.xml', VALID),
    variation('far-round', 'far.xml', error('calc11e:inconsistentCalculationUsingRounding')),
    variation('off-truncate', 'off.xml', error('calc11e:inconsistentCalculationUsingTruncation')),
    variation('twice-round', 'twice.xml', error('oime:disallowedDuplicateFacts')),
    variation('linked-twice-round', 'linked-twice.xml', error('calc11e:duplicateCalculationRelationships')),
    variation('double-round', 'double.xml', error('calc11e:nonDecimalItemNode')),
    variation(
      'tuple-round',
      'tuple.xml',
      '<result><warning>calc11e:tuplesInReportWarning</warning></result>',
    ),
    variation('tuple-left-out-round', 'tuple.xml', VALID),
    variation(
      'json-near',
      'near.json',
      '<result xmlns:c="http://example.com/c" c:mode="round-to-nearest" expected="valid"/>',
    ),
    variation(
      'json-far',
      'far.json',
      '<result xmlns:c="http://example.com/c" c:mode="truncate"><error>calc11e:inconsistentCalculationUsingTruncation</error></result>',
    ),
  ),
};

describe('The runner of conformance suites', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tieout-suite-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (files: Readonly<Record<string, string>>, ...args: string[]) => {
    const suite = mkdtempSync(join(folder, 'suite-'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(suite, path)), { recursive: true });
      writeFileSync(join(suite, path), text);
    }
    const { status, stdout } = spawnSync(process.execPath, ['bench/conformance.mjs', suite, ...args], {
      encoding: 'utf8',
    });
    return { status, lines: stdout.trim().split('\n') };
  };

  it('tells of each variation whether it passes, and why it is not supported', () => {
    const { status, lines } = run(SUITE);
    expect(lines.map((line) => line.split('  ').slice(0, 2).join('  '))).toEqual([
      'pass  cases/sums.xml exact',
      'pass  cases/sums.xml off',
      'pass  cases/sums.xml tuple',
      'not supported  cases/sums.xml schema',
      'not supported  cases/sums.xml group',
      'not supported  cases/sums.xml rule',
      'pass  cases/sums.xml page',
      'not supported  cases/sums.xml gone',
      'pass  cases/calc11/sums.xml off-round',
      'pass  cases/calc11/sums.xml far-round',
      'pass  cases/calc11/sums.xml off-truncate',
      'pass  cases/calc11/sums.xml twice-round',
      'pass  cases/calc11/sums.xml linked-twice-round',
      'pass  cases/calc11/sums.xml double-round',
      'pass  cases/calc11/sums.xml tuple-round',
      'pass  cases/calc11/sums.xml tuple-left-out-round',
      'pass  cases/calc11/sums.xml json-near',
      'pass  cases/calc11/sums.xml json-far',
      '18 variations: 14 pass, 0 fail, 4 not supported',
    ]);
    expect(status).toBe(0);
  });

  it('fails where something comes to other than is expected', () => {
    const { status, lines } = run(
      {
        ...SUITE,
        'cases/sums.xml': testcase(
          variation('off', 'off.xml', VALID),
          variation('exact', 'exact.xml', '<result expected="invalid"/>'),
          variation('page', 'page.html', '<result expected="valid"><instance>other.xml</instance></result>'),
        ),
      },
      '--quiet',
    );
    expect(lines.at(-1)).toBe('13 variations: 10 pass, 3 fail, 0 not supported');
    expect(lines).toHaveLength(4);
    expect(status).toBe(1);
  });

  it('says how it is used', () => {
    expect(spawnSync(process.execPath, ['bench/conformance.mjs']).status).toBe(2);
    expect(spawnSync(process.execPath, ['bench/conformance.mjs', folder, '--rules', 'none']).status).toBe(2);
    expect(spawnSync(process.execPath, ['bench/conformance.mjs', join(folder, 'none')]).status).toBe(2);
  });
});
