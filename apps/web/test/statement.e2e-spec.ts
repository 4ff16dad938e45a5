import { AAPL, DEMO } from './harness/ledgers.js';
import { onLedger } from './harness/on-ledger.js';
import { expectNoViolations } from './harness/violations.js';

const BALANCE_SHEET = '/entities/cik:0001804583/statements/balance-sheet';

onLedger(DEMO, 'a statement', (open) => {
  it('is found by a part of its entity’s name or number', async () => {
    const page = await open('/');
    await page.getByRole('link', { name: 'cik:0001804583' }).first().waitFor();
    await page.getByRole('combobox', { name: 'Find an entity' }).fill('1804583');
    await page.getByRole('option').first().click();
    await page.waitForURL('**/entities/cik:0001804583/statements/*');
    await page.getByRole('rowheader').first().waitFor();
  });

  it.each(['light', 'dark'] as const)('can be read by everybody, %s', async (theme) => {
    const page = await open(BALANCE_SHEET, { theme });
    await page
      .getByRole('rowheader', { name: /^Total assets/ })
      .first()
      .waitFor();
    await expectNoViolations(page);
  });

  it('fits a phone', async () => {
    const page = await open(BALANCE_SHEET, { isPhone: true });
    await page
      .getByRole('rowheader', { name: /^Total assets/ })
      .first()
      .waitFor();
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    await expectNoViolations(page);
  });

  it('says so where the ledger has no such entity', async () => {
    const page = await open('/entities/cik:7/statements/balance-sheet', { allowed: /status of 404/ });
    await page.getByRole('alert').getByText('the ledger knows no cik:0000000007').waitFor();
  });
});

onLedger(AAPL, 'a statement', (open) => {
  it('is drawn from the facts of many filings', async () => {
    const page = await open(
      '/entities/cik:0000320193/statements/income-statement?presentation=standard&columns=quarterly',
    );
    await page.getByRole('rowheader', { name: 'Net income' }).first().waitFor();
    await expectNoViolations(page);
  });
});
