import type { Moment } from '#libs/figures';
import { readCompanyFacts } from '#libs/readers';
import type { LedgerAccess } from '../ledger-access.js';
import { unpacked, type Packing } from './bulk-files.js';
import { takeFacts, type BulkFileOutcome } from './take-facts.js';

/** One file to take in, as it is handed to a worker. */
export interface BulkTask {
  readonly name: string;
  /** As they are kept. */
  readonly bytes: Uint8Array;
  readonly packing: Packing;
  /** Names the bytes and what reads them. */
  readonly fingerprint: string;
  readonly recordedAt: Moment;
  readonly actor: string;
  readonly correlationId: string;
  readonly dryRun: boolean;
}

/** Unpacks, reads and takes in one file. @throws FigureError; LedgerError */
export async function runTask(
  ledger: Pick<LedgerAccess, 'blocks' | 'library' | 'log' | 'loads'>,
  { name, bytes, packing, fingerprint, dryRun, ...who }: BulkTask,
): Promise<BulkFileOutcome> {
  const file = readCompanyFacts(await unpacked(bytes, name, packing), name);
  const act = { ...who, causationId: null };
  const outcome = await takeFacts(ledger, file, name, { act, dryRun });
  if (!dryRun) ledger.loads.add(fingerprint, name, who.recordedAt);
  return outcome;
}
