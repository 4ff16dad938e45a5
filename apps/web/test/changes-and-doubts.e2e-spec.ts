import { AAPL, DEMO } from './harness/ledgers.js';
import { onLedger } from './harness/on-ledger.js';
import { expectNoViolations } from './harness/violations.js';

const COMPARE = '/entities/cik:0001804583/compare?from=2021-12-31&to=2024-12-31';

onLedger(DEMO, 'what changed, and what is in doubt', (open) => {
  it('is compared figure by figure, each with its cause and its document', async () => {
    const page = await open(COMPARE);
    const revenues = page.getByRole('row', { name: /^Revenues/ }).first();
    await revenues.waitFor();
    for (const told of ['767,688,120', '723,453,000', '−44,235,120', '−5.8 %', 'error correction'])
      expect(await revenues.textContent()).toContain(told);
    await page.getByText(/employee misconduct/).waitFor();
    await expectNoViolations(page);
    await page.getByRole('button', { name: '8 reported' }).click();
    await page.waitForURL('**kind=reported**');
    await page.getByText('8 in all').waitFor();
  });

  it('is compared as whole statements, with what changed marked', async () => {
    const page = await open(`${COMPARE}&show=all`);
    await page.getByRole('tab', { name: 'Income statement' }).click();
    const profit = page.getByRole('row', { name: /^Gross profit/ });
    await profit.getByText('changed').waitFor();
    expect(await profit.textContent()).toContain('245,335');
    await expectNoViolations(page);
  });

  it('says at the filter what is wrong with it', async () => {
    const page = await open('/restatements', { allowed: /status of 400/ });
    await page.getByText('23 in all').waitFor();
    await page.getByLabel('Size at least').fill('much');
    await page.getByRole('alert').getByText('a number of whole units').waitFor();
    await expectNoViolations(page);
  });

  it('fits a phone', async () => {
    const page = await open('/restatements', { isPhone: true, theme: 'dark' });
    await page.getByText('23 in all').waitFor();
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await expectNoViolations(page);
  });
});

onLedger(
  DEMO,
  'a doubt',
  (open) => {
    it('is decided by a person, who sees the place and says why', async () => {
      const page = await open('/exceptions');
      await expectNoViolations(page);
      await page.getByRole('link', { name: /malformed number/ }).click();
      const place = page.frameLocator('iframe').locator('#place').first();
      expect(await place.textContent()).toContain('Basic and diluted');
      await page.getByRole('button', { name: 'Review the decision' }).click();
      await page.getByText('Say who decides.').waitFor();
      await page.getByRole('radio', { name: /^Take candidate 1/ }).check();
      await page.getByLabel('Your name').fill('A. Auditor');
      await page.getByLabel('Reason').fill('Both amounts are legible; the third is a misprint.');
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Review the decision' }).click();
      await page.getByRole('dialog').getByText('is appended in a commit of its own').waitFor();
      await expectNoViolations(page);
      await page.getByRole('button', { name: 'Write it' }).click();
      await page.getByText(/^Commit 5: the decision, 2 figures/).waitFor();
      await page.getByRole('definition').getByText('A. Auditor').waitFor();
      await expectNoViolations(page);
      await page.getByRole('link', { name: 'What else waits for a person' }).click();
      await page.getByText('Nothing waits for a person').waitFor();
    });
  },
  { isWritten: true },
);

onLedger(AAPL, 'what changed, and what is in doubt', (open) => {
  it('is listed a page at a time', async () => {
    const page = await open('/restatements');
    await page.getByText('The first 100 are shown').waitFor();
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByText('The first 200 are shown').waitFor();
    await page
      .getByRole('heading', { name: /10-K\/A/ })
      .first()
      .waitFor();
    await expectNoViolations(page);
  });

  it('is a doubted value, beside the fact', async () => {
    const page = await open('/exceptions?code=suspect-scale');
    await page.getByText('3 in all').waitFor();
    await page
      .getByRole('link', { name: /suspect: scale/ })
      .first()
      .click();
    await page.getByRole('radio', { name: /^Accept/ }).check();
    await page.frameLocator('iframe').locator('#place').first().waitFor();
    await expectNoViolations(page);
  });

  it('is compared between two days of many filings', async () => {
    const page = await open('/entities/cik:0000320193/compare?from=2010-01-01&to=2010-12-31');
    await page.getByRole('button', { name: /recast$/ }).click();
    await page.getByRole('rowheader').first().waitFor();
    await expectNoViolations(page);
  });
});
