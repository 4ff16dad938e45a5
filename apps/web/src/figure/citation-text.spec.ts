import { citationText } from './citation-text.js';
import { sampleHistory, sampleSighting, sampleVintage } from './sample-history.js';

describe('A figure as a citation', () => {
  const vintage = sampleVintage(1, '767688120', '2021-05-10');
  const cited = {
    history: sampleHistory([vintage]),
    sighting: sampleSighting(vintage),
    name: 'Cloopen Group Holding Limited',
    seen: { asOf: '2021-12-31' },
    today: '2026-11-26',
  };

  it('says who, what, how much, where, and as of which days', () => {
    expect(citationText(cited)).toBe(
      'Cloopen Group Holding Limited (cik:0001804583). Revenues (us-gaap:Revenues), 2020-01-01 to 2020-12-31: CNY 767,688,120. ' +
        '20-F, accession 0001104659-21-063826, “Annual report for 2020”, published 2021-05-10. ' +
        'Line 26: “767,688,120”; document SHA-256 337fe207ae1c. ' +
        'Figure QendP8UPC7e0dex_v4EHyA, as published by 2021-12-31 and recorded by 2026-11-26 (commit 4), Tieout.',
    );
  });

  it('does without a name, a form and a line', () => {
    const bare = { form: null, accession: null, locator: { pointer: '/facts/0' } };
    const text = citationText({ ...cited, name: null, sighting: { ...cited.sighting, ...bare } });
    expect(text).toMatch(/^cik:0001804583\. Revenues/);
    expect(text).toContain('. “Annual report for 2020”, published');
    expect(text).toContain('At /facts/0; document');
  });
});
