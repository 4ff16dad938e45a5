import { DEMO } from './harness/ledgers.js';
import { onLedger } from './harness/on-ledger.js';
import { expectNoViolations } from './harness/violations.js';

const TOKEN = 'a-token-of-more-than-thirty-two-characters';
const REFUSED = /status of 401/;

onLedger(
  DEMO,
  'a server with a token',
  (open) => {
    it('lets in who shows it, until they sign out', async () => {
      const page = await open('/entities/cik:0001804583/statements/balance-sheet', { allowed: REFUSED });
      const field = page.getByLabel('Token');
      await field.fill(`${TOKEN}-not`);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('alert').getByText('this is not the token').waitFor();
      await expectNoViolations(page);
      await field.fill(TOKEN);
      await field.press('Enter');
      await page.getByRole('rowheader').first().waitFor();
      expect(await page.context().cookies()).toMatchObject([{ httpOnly: true, sameSite: 'Strict' }]);
      await page.reload();
      await page.getByRole('rowheader').first().waitFor();
      await page.getByRole('button', { name: 'Sign out' }).click();
      await field.waitFor();
      expect(await page.context().cookies()).toEqual([]);
    });
  },
  { token: TOKEN },
);
