import { readFile } from 'node:fs/promises';
import { AAPL, DEMO } from './harness/ledgers.js';
import { onLedger } from './harness/on-ledger.js';
import { expectNoViolations } from './harness/violations.js';

/** Revenues of 2020, published again with another value. */
const RESTATED = '/figures/QendP8UPC7e0dex_v4EHyA';
/** An operating loss at a damaged place. */
const REPAIRED = '/figures/ZA2oR9zlQRZD_K2oKS_j5Q';
/** Revenues of a quarter, in a sentence and in a table; reliance on them was withdrawn. */
const WITHDRAWN = '/figures/FTDwRBPt-rGXVNCgNIMvKg';

onLedger(DEMO, 'a figure', (open) => {
  it.each(['light', 'dark'] as const)(
    'shows its vintages as steps and as a list, with what changed and why, %s',
    async (theme) => {
      const page = await open(RESTATED, { theme });
      const vintages = page.getByRole('list', { name: 'Vintages, the newest first' });
      await vintages.getByText('−44,235,120 to the vintage before (−5.76 %)').waitFor();
      await vintages.getByText('error correction').waitFor();
      await page.getByRole('img', { name: /^723,453,000, published 2024-02-27/ }).focus();
      await page.getByRole('heading', { name: 'What it is a term of' }).waitFor();
      await expectNoViolations(page);
    },
  );

  it('says what the dates of the page hide, and leads to it', async () => {
    const page = await open(`${RESTATED}?asOf=2022-01-01`);
    await page.getByText('1 more vintage is not in sight').waitFor();
    await page.getByText('as of 2022-01-01').first().waitFor();
    await page.getByRole('link', { name: 'See it as it stands today' }).click();
    await page.getByRole('region', { name: 'How it stands' }).getByText('723,453,000').waitFor();
    expect(new URL(page.url()).search).toBe('');
    const before = await open(`${RESTATED}?asOf=2019-01-01`, { allowed: /status of 404/ });
    await before.getByText('It was first published on 2021-05-10').waitFor();
  });

  it('proves a repaired reading by sums, refutes its rivals, and leads to the terms of its ties', async () => {
    const page = await open(REPAIRED);
    const proof = page.getByRole('region', { name: 'Proof of the reading' });
    await proof.getByText('Operating loss would be off by 5,005,000').waitFor();
    await proof.getByRole('row', { name: 'Total operating expenses' }).waitFor();
    await expectNoViolations(page);
    await page.getByRole('link', { name: 'Gross profit' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Gross profit' }).waitFor();
  });

  it('gives the issuer’s words where reliance on it is withdrawn, and each place where it is stated', async () => {
    const page = await open(WITHDRAWN, { isPhone: true });
    await page.getByRole('region', { name: 'Not to be relied on' }).getByText('5%-10% of the').waitFor();
    await page.getByRole('link', { name: /^Show in its document: 273,900,000, line 7/ }).click();
    await page.waitForURL(/observation=/);
    const shown = page.frameLocator('iframe');
    await shown.locator('#place', { hasText: '273.9' }).waitFor();
    await page.getByRole('link', { name: /^Show in its document: 273,905,000, line 101/ }).waitFor();
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await expectNoViolations(page);
  });

  it('is copied as a citation, and kept as PROV-JSON', async () => {
    const page = await open(RESTATED);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as citation' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('accession 0000950170-24-020632');
    expect(copied).toContain('Line 27: “723,453”');
    await page.getByRole('button', { name: 'View it' }).click();
    await page
      .getByRole('region', { name: 'PROV-JSON of this figure' })
      .getByText('wasDerivedFrom')
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('region', { name: /^Provenance/ })
        .getByRole('link', { name: 'Download' })
        .click(),
    ]);
    expect(download.suggestedFilename()).toBe('tieout-QendP8UPC7e0dex_v4EHyA.prov.json');
    expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toHaveProperty('wasGeneratedBy');
  });

  it('says so where the ledger has no such figure', async () => {
    const page = await open('/figures/AAAAAAAAAAAAAAAAAAAAAA', { allowed: /status of 404/ });
    await page.getByRole('alert').getByText('no figure AAAAAAAAAAAAAAAAAAAAAA in sight').waitFor();
  });
});

onLedger(AAPL, 'a figure', (open) => {
  it('without a label is called by its concept, in words', async () => {
    const page = await open('/figures/dUZ2aKvuAxjsts5xHVy8Rg');
    await page.getByRole('heading', { level: 1, name: 'Accrued liabilities current' }).waitFor();
    await page.getByText('+505,000,000 to the vintage before (+13.58 %)').waitFor();
    await expectNoViolations(page);
  });
});
