import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeEventLogContract } from '#libs/testing';
import type { Ledger } from '../ledger.js';
import { openLedger } from './open-ledger.js';

describeEventLogContract('SQLite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tieout-contract-'));
  const path = join(folder, 'ledger.db');
  const opened: Ledger[] = [];
  const open = (): Ledger => {
    const ledger = openLedger(path);
    opened.push(ledger);
    return ledger;
  };
  const closeAll = async (): Promise<void> => {
    for (const { log } of opened.splice(0)) await log.close();
  };
  return {
    ...open(),
    reopen: async () => {
      await closeAll();
      return open();
    },
    openSecond: async () => open(),
    destroy: async () => {
      await closeAll();
      await rm(folder, { recursive: true });
    },
  };
});
