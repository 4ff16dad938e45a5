/** The name of the ledger in its data directory. */
export const LEDGER_FILE = 'ledger.db';
