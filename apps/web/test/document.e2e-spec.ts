import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { DEMO, type LedgerKind } from './harness/ledgers.js';
import { onLedger } from './harness/on-ledger.js';
import { ROOT } from './harness/running-explorer.js';
import { expectNoViolations } from './harness/violations.js';

/** How long a browser may take to scroll on a busy machine. */
const SCROLL_MS_MAX = 10_000;

const RELEASE = '/documents/88604e6e0029';

const PDF = join(
  process.env['TIEOUT_SHARED'] ?? join(ROOT, '../shared'),
  'data/releases/EBAY_2023Q1_EARNINGS.pdf',
);

/** A release of another company, as it was printed. */
const PRINTED: LedgerKind = {
  name: 'a PDF',
  missing: existsSync(PDF) ? null : 'TIEOUT_SHARED does not hold it',
  async fill({ url }) {
    const answer = await fetch(`${url}/v1/documents?name=release.pdf&entity=cik:1065088`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/pdf' },
      body: await readFile(PDF),
    });
    if (!answer.ok) throw new Error(await answer.text());
  },
};

onLedger(DEMO, 'a document', (open) => {
  it('is scrolled to the place of each figure that was read from it', async () => {
    const page = await open(RELEASE);
    await page.getByRole('searchbox', { name: 'Find' }).fill('total assets 968,462');
    await page
      .getByRole('button', { name: /^Show Total assets 968,462 in/ })
      .first()
      .click();
    await page.waitForURL(/at=/);
    const mark = page.frameLocator('iframe[title^="Document: Cloopen"]').locator('#place');
    await mark.waitFor();
    expect(await mark.textContent()).toBe('968,462');
    await scrolledToPlace(page);
    await expectNoViolations(page);
  });

  it('says so where the ledger has none, or it has no such place', async () => {
    const unknown = await open('/documents/00000000', { allowed: /status of 404/ });
    await unknown.getByRole('alert').getByText('the ledger has no document 00000000').waitFor();
    const beyond = await open(`${RELEASE}?at=9000000-9000001`, { allowed: /status of 404/ });
    await beyond.getByRole('alert').getByText('the document has no place 9000000').waitFor();
  });

  it('fits a phone, by night', async () => {
    const page = await open(`${RELEASE}?at=100-110`, { isPhone: true, theme: 'dark' });
    await page.frameLocator('iframe').locator('#place').waitFor();
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await expectNoViolations(page);
  });
});

onLedger(PRINTED, 'a document', (open) => {
  it('is shown as it is printed, with its place marked', async () => {
    const page = await open('/documents/1332209a1678');
    await page.getByRole('searchbox', { name: 'Find' }).fill('total current assets 8,598');
    await page.getByRole('button', { name: 'Show Total current assets 8,598 in the document' }).click();
    await page.getByText('Drawing the page').waitFor({ state: 'detached' });
    const sheet = page.getByRole('region', { name: /, page 7$/ });
    // The letters under the mark are those that were read.
    await sheet.getByText('8,598', { exact: true }).waitFor();
    const [mark, letters] = await Promise.all([
      sheet.locator('[class*="place"]').boundingBox(),
      sheet.getByText('8,598', { exact: true }).boundingBox(),
    ]);
    expect(Math.abs(mark!.x + mark!.width / 2 - (letters!.x + letters!.width / 2))).toBeLessThan(5);
    expect(Math.abs(mark!.y + mark!.height / 2 - (letters!.y + letters!.height / 2))).toBeLessThan(5);
    await page.getByRole('button', { name: 'Next page' }).click();
    await page.getByRole('button', { name: 'Back to the place' }).click();
    await page.getByRole('button', { name: 'Larger' }).click();
    await page.getByText('125%').waitFor();
    await expectNoViolations(page);
    await page.getByRole('button', { name: 'As text' }).click();
    await page.frameLocator('iframe').locator('#place').getByText('8,598').waitFor();
  });
});

/** Waits until the mark stands inside the frame's window: a browser scrolls a moment after it has read the page. */
async function scrolledToPlace(page: Page): Promise<void> {
  for (const start = Date.now(); !(await isInSight(page)); await page.waitForTimeout(50))
    if (Date.now() - start > SCROLL_MS_MAX) throw new Error('the frame is not scrolled to the place');
}

async function isInSight(page: Page): Promise<boolean> {
  const [frame, mark] = await Promise.all([
    page.locator('iframe').boundingBox(),
    page.frameLocator('iframe').locator('#place').boundingBox(),
  ]);
  return (
    mark !== null && frame !== null && mark.y >= frame.y && mark.y + mark.height <= frame.y + frame.height
  );
}
