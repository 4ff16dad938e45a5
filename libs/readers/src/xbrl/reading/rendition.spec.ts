import { readInstance } from '../instance/read-instance.js';
import { numberLineIn, renditionOf } from './rendition.js';

const INSTANCE = `<xbrl xmlns="http://www.xbrl.org/2003/instance" xmlns:link="http://www.xbrl.org/2003/linkbase"
  xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:iso4217="http://www.xbrl.org/2003/iso4217" xmlns:own="http://example.com/own">
  <context id="c"><entity><identifier scheme="http://www.sec.gov/CIK">0000000007</identifier></entity>
    <period><instant>2024-12-31</instant></period></context>
  <unit id="usd"><measure>iso4217:USD</measure></unit>
  <own:Policy id="p" contextRef="c">Costs are spread evenly.</own:Policy>
  <own:Stock id="a" contextRef="c" unitRef="usd" decimals="0">5</own:Stock>
  <link:footnoteLink xlink:type="extended" xlink:role="http://www.xbrl.org/2003/role/link">
    <link:loc xlink:type="locator" xlink:href="#a" xlink:label="fact"/>
    <link:footnote xlink:type="resource" xlink:label="note" xlink:role="http://www.xbrl.org/2003/role/footnote" xml:lang="en">Of it,
      two are pledged.</link:footnote>
    <link:footnoteArc xlink:type="arc" xlink:arcrole="http://www.xbrl.org/2003/arcrole/fact-footnote" xlink:from="fact" xlink:to="note"/>
  </link:footnoteLink>
</xbrl>`;

const report = readInstance(new TextEncoder().encode(INSTANCE), 'own.xml');
const text = renditionOf({ report, pages: [], path: 'own.xml' });

it('shows of an instance its numbers, its texts, and its footnotes under the facts that they are of', () => {
  expect(text.split('\n')).toEqual([
    'own:Stock 2024-12-31: 5 iso4217:USD (a)',
    'own:Policy: Costs are spread evenly.',
    'Footnote of own:Stock 2024-12-31 (a): Of it, two are pledged.',
  ]);
});

it('finds the line of a number by its element', () => {
  const { start, end } = numberLineIn(text, 'a')!;
  expect(text.slice(start, end)).toBe('own:Stock 2024-12-31: 5 iso4217:USD');
  expect([numberLineIn(text, 'p'), numberLineIn('', 'a')]).toEqual([null, null]);
});
