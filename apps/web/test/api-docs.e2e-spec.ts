import { DEMO } from './harness/ledgers.js';
import { onLedger } from './harness/on-ledger.js';

onLedger(DEMO, 'the page that describes the API', (open) => {
  it('is drawn under its policy', async () => {
    const page = await open('/docs');
    await page.getByText('What companies published, byte for byte').first().waitFor();
    await page.getByText('/v1/entities', { exact: true }).first().waitFor();
  });
});
