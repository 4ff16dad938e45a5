import {
  commitLeafHash,
  factsLeafHash,
  FigureError,
  upcastCommit,
  validateCommit,
  validateFacts,
} from '#libs/figures';
import type { RunEntry } from '../event-log.js';
import { LedgerError } from '../ledger-error.js';
import { uuidBytes } from './sqlite-blocks.js';
import { assertHash } from './sqlite-documents.js';

/** An entry that was checked, with what is derived from it. */
export interface PreparedEntry {
  readonly entry: RunEntry;
  readonly id: Buffer;
  readonly leafHash: Buffer;
}

/**
 * All that can be done before other writers have to wait.
 * @throws LedgerError `invalid-event`, `body-hash-malformed`, `document-hash-wrong`
 */
export function prepareEntry(entry: RunEntry): PreparedEntry {
  const { commit, bodyHash, documents } = entry;
  const isWhole = 'events' in commit;
  try {
    if (isWhole) validateCommit(upcastCommit(commit));
    else validateFacts(commit);
  } catch (error) {
    if (error instanceof FigureError) throw new LedgerError(error.code, error.message, error.facts);
    throw error;
  }
  if (!SHA256.test(bodyHash))
    throw new LedgerError('body-hash-malformed', 'bodyHash is not a SHA-256 in hex', { bodyHash });
  documents.forEach(assertHash);
  return {
    entry,
    id: uuidBytes(commit.header.id),
    leafHash: Buffer.from(isWhole ? commitLeafHash(commit) : factsLeafHash(commit), 'hex'),
  };
}

const SHA256 = /^[0-9a-f]{64}$/;
