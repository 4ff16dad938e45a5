import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KurrentDouble } from '#libs/kurrent-double';
import { describeEventLogContract } from '#libs/testing';
import type { Ledger } from '../ledger.js';
import { parseLogUrl } from '../log-url.js';
import { openAt } from '../open.js';

const REAL = process.env['KURRENTDB_URL'];

describeEventLogContract(REAL ? 'KurrentDB' : 'KurrentDB (the double)', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tieout-contract-'));
  const double = REAL ? null : await KurrentDouble.start();
  // Each test has a ledger of its own on a server that keeps those of the others.
  const url = new URL(REAL ?? double!.connectionString);
  url.searchParams.set('ledger', `test.${randomUUID().slice(0, 8)}`);
  const log = parseLogUrl(url.href);
  const opened: Ledger[] = [];
  let nodes = 0;
  const open = async (node: number): Promise<Ledger> => {
    const ledger = await openAt({ path: join(folder, `node${node}.db`), log });
    opened.push(ledger);
    return ledger;
  };
  const closeAll = async (): Promise<void> => {
    for (const { log: each } of opened.splice(0)) await each.close();
  };
  return {
    ...(await open(nodes)),
    reopen: async () => {
      await closeAll();
      return open(nodes);
    },
    openSecond: async () => open(++nodes),
    destroy: async () => {
      await closeAll();
      await double?.stop();
      await rm(folder, { recursive: true });
    },
  };
});
