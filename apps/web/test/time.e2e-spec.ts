import type { Page } from 'playwright-core';
import { AAPL, DEMO } from './harness/ledgers.js';
import { onLedger } from './harness/on-ledger.js';
import { expectNoViolations } from './harness/violations.js';

const YEAR = '/entities/cik:0001804583/statements/income-statement?period=2020-01-01%2F2020-12-31';
const QUARTERS =
  '/entities/cik:0000320193/statements/income-statement?presentation=standard&columns=quarterly';

const published = (page: Page) => page.getByRole('slider', { name: /Published as of/ });
/** The ticks have come: before, an arrow leads nowhere. */
const ticked = (page: Page) =>
  page
    .getByText(/^[1-9]\d* of [1-9]\d* in sight$/)
    .first()
    .waitFor();
const asOf = (page: Page): string | null => new URL(page.url()).searchParams.get('asOf');

onLedger(DEMO, 'a statement in time', (open) => {
  it('is moved by arrows from change to change, and marks what changed', async () => {
    const page = await open(YEAR);
    await page.getByRole('rowheader', { name: 'Revenues', exact: true }).waitFor();
    await page.getByText('723,453').first().waitFor();
    await ticked(page);
    await published(page).focus();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('767,688').first().waitFor();
    await page.getByText(/^\d+ figures changed$/).waitFor();
    expect(asOf(page)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await expectNoViolations(page);
    await page.keyboard.press('ArrowRight');
    await page.getByText('723,453').first().waitFor();
    expect(asOf(page)).toBeNull();
  });

  it('is the same for whoever is sent its address', async () => {
    const page = await open(`${YEAR}&asOf=2021-12-31&scale=0`);
    await page.getByText('767,688,120').waitFor();
    await page.getByRole('button', { name: 'Today' }).first().click();
    await page.getByText('723,453,000').waitFor();
  });

  it('says so where nothing was published by then, and the sliders lead back', async () => {
    const page = await open('/entities/cik:0001804583/statements/income-statement?asOf=2001-01-01', {
      allowed: /status of 404/,
    });
    await page.getByRole('heading', { name: 'No such statement in sight' }).waitFor();
    await expectNoViolations(page);
    await page.getByText('0 of 4 in sight').first().waitFor();
    await published(page).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('rowheader', { name: 'Revenues', exact: true }).waitFor();
  });

  it('says at each figure what an auditor would tick there', async () => {
    const page = await open(YEAR);
    const revenues = page.getByRole('row', { name: /^Revenues/ }).getByRole('link');
    await revenues
      .getByRole('img', { name: /restated/ })
      .first()
      .waitFor();
    await revenues.first().hover();
    await page.getByText(/767,688\.12 → 723,453, error correction, 2024-02-27/).waitFor();
    await page
      .getByLabel('Marks')
      .getByText(/restated: an error was corrected/)
      .waitFor();
  });

  it('opens a figure beside it by keyboard, and gives the focus back', async () => {
    const page = await open(YEAR);
    const figure = page
      .getByRole('row', { name: /^Revenues/ })
      .getByRole('link')
      .first();
    await figure.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const inspector = page.getByRole('complementary', { name: 'The figure' });
    await inspector.getByRole('heading', { name: 'Revenues', exact: true }).waitFor();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
    await inspector.waitFor({ state: 'detached' });
    expect(await figure.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

onLedger(AAPL, 'a statement in time', (open) => {
  it('moves through many filings, columns out of sight not drawn', async () => {
    const page = await open(QUARTERS);
    await page.getByRole('rowheader', { name: 'Net income' }).first().waitFor();
    const columns = await page.getByRole('columnheader').count();
    expect(columns).toBeLessThan(Number(await page.getByRole('table').first().getAttribute('aria-colcount')));
    await ticked(page);
    await published(page).focus();
    for (let moves = 0; moves < 3; moves++) await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(() => new URL(location.href).searchParams.has('asOf'));
    await page.getByRole('rowheader', { name: 'Net income' }).first().waitFor();
    await expectNoViolations(page);
  });

  it('says what a figure is made of that nobody stated', async () => {
    const page = await open(QUARTERS);
    const derived = page
      .getByRole('row', { name: /^Revenue / })
      .getByRole('link')
      .filter({ has: page.getByRole('img', { name: /derived/ }) });
    await derived.first().click();
    const inspector = page.getByRole('complementary', { name: 'The figure' });
    await inspector.getByText(/No document states it/).waitFor();
    expect(await inspector.getByRole('table').getByRole('link').count()).toBe(2);
    await expectNoViolations(page);
  });
});
