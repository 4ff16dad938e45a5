import { createHash } from 'node:crypto';

/** Where end-to-end tests keep their logs, if not in the data directory: the URL of a server, or of its double. */
export const TEST_LOG = 'TIEOUT_TEST_LOG';

/** The URL of the log of a test's data directory: each has a ledger of its own on the server that all tests share. */
export function testLog(home: string): string {
  const server = process.env[TEST_LOG];
  if (!server) return 'sqlite:';
  const url = new URL(server);
  url.searchParams.set('ledger', `test.${createHash('sha256').update(home).digest('hex').slice(0, 16)}`);
  return url.href;
}
