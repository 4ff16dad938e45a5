import { join } from 'node:path';
import { AAPL, DEMO } from './harness/ledgers.js';
import { onLedger } from './harness/on-ledger.js';
import { ROOT } from './harness/running-explorer.js';
import { expectNoViolations } from './harness/violations.js';

const BRIDGE = '/entities/cik:0001804583/bridge';

/** Rebuilding gives way to all else that runs: where a machine is busy, it takes long. */
const REPLAYED = { timeout: 120_000 };
const TEST_MS_MAX = 180_000;

/** A release that does not say who reports. */
const NAMELESS = {
  name: 'nameless.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      'tieout-keyed': 1,
      title: 'A letter',
      published: '2024-05-01',
      document: 'a letter',
      figures: [
        {
          concept: 'us-gaap:Revenues',
          period: '2024-01-01/2024-03-31',
          unit: 'iso4217:CNY',
          value: '7',
          decimals: 0,
          page: '1',
        },
      ],
    }),
  ),
};

onLedger(DEMO, 'what is done on a page', (open) => {
  describe('a bridge', () => {
    it.each(['light', 'dark'] as const)(
      'is a chart and a table, from a line of the statements, %s',
      async (theme) => {
        const page = await open(BRIDGE, { theme });
        await page.getByRole('heading', { name: 'Net loss to Non-GAAP net loss' }).waitFor();
        await page.getByText('ties out exactly').first().waitFor();
        await page.locator('.recharts-bar').first().waitFor();
        const line = page.getByRole('row', { name: /^Net loss begins with/ });
        await line.getByText(/STATEMENTS OF COMPREHENSIVE LOSS/).waitFor();
        await expectNoViolations(page);
      },
    );

    it('is chosen by what it leads to, and the URL says so', async () => {
      const page = await open(BRIDGE);
      await page.getByLabel('Leads to').selectOption({ label: 'EBITDA' });
      await page.getByRole('heading', { name: 'Net loss to EBITDA' }).waitFor();
      await page.waitForURL(/bridge=/);
      await page.reload();
      await page.getByRole('heading', { name: 'Net loss to EBITDA' }).waitFor();
    });

    it('fits a phone, and is missing before its document was published', async () => {
      const page = await open(`${BRIDGE}?asOf=2021-06-30`, { isPhone: true, allowed: /status of 404/ });
      await page.getByRole('heading', { name: 'No bridge in sight' }).waitFor();
      await page.getByRole('link', { name: 'Look at all that is known' }).click();
      await page.locator('.recharts-bar').first().waitFor();
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
      await expectNoViolations(page);
    });
  });
});

onLedger(
  DEMO,
  'what is done on a page',
  (open) => {
    describe('a replay', () => {
      it(
        'is started, ends, and agrees with what is live; its certificates hold',
        async () => {
          const page = await open('/replays');
          await page.getByRole('button', { name: 'Start the replay' }).click();
          await page.waitForURL(/replays\/.+/);
          await page.getByText('All commits folded').waitFor(REPLAYED);
          await page.getByText('agrees with the live one').first().waitFor();
          await expectNoViolations(page);
          await page.getByRole('link', { name: 'All replays and certificates' }).click();
          await page.getByText('all agree').waitFor();
          await page
            .getByRole('button', { name: /^Check again/ })
            .first()
            .click();
          await page.getByText('holds', { exact: true }).waitFor(REPLAYED);
          await expectNoViolations(page);
        },
        TEST_MS_MAX,
      );
    });

    describe('ingestion', () => {
      it('knows what the ledger has, and says where a refusal can be mended', async () => {
        const page = await open('/ingest', { allowed: /status of 4(?:04|22)/ });
        await expectNoViolations(page);
        const known = join(ROOT, 'samples/cloopen-2021q2-release.txt');
        await page.getByLabel('Documents').setInputFiles(known);
        await page.getByText(/The ledger has this document already/).waitFor();
        await page.getByRole('tab', { name: 'Left to a person (1)' }).click();
        await page.getByText('malformed number').waitFor();
        await expectNoViolations(page);

        await page.getByLabel('Documents').setInputFiles(NAMELESS);
        await page.getByText('The document does not say who reports').waitFor();
        await expectNoViolations(page);
        await page.getByLabel('Entity', { exact: true }).fill('cik:77');
        await page.getByRole('button', { name: 'Read again' }).click();
        await page.getByText('to be accepted').waitFor();
        await page.getByRole('button', { name: 'Accept', exact: true }).click();
        await page.getByText('It is in the ledger, as commit 5.').waitFor();
        await expectNoViolations(page);
        await page.getByRole('link', { name: 'Statements', exact: true }).click();
        await page.waitForURL('**/entities/cik:0000000077/statements**');
      });
    });
  },
  { isWritten: true },
);

onLedger(AAPL, 'what is done on a page', (open) => {
  it('leads over a bridge only where a document presents one', async () => {
    const page = await open('/entities/cik:0000320193/bridge', { allowed: /status of 404/ });
    await page.getByText(/its documents give facts and no statements/).waitFor();
    await expectNoViolations(page);
  });

  it(
    'rebuilds what is live, and it agrees',
    async () => {
      const page = await open('/replays');
      await page.getByRole('button', { name: 'Start the replay' }).click();
      await page.getByText('All commits folded').waitFor(REPLAYED);
      await page.getByText('agrees with the live one').first().waitFor();
    },
    TEST_MS_MAX,
  );
});
