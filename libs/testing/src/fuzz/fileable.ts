import assert from 'node:assert/strict';
import {
  canonicalBytes,
  decide,
  EntityState,
  FigureError,
  parseCanonical,
  validateCommit,
  type Commit,
  type Locator,
  type Reading,
} from '#libs/figures';
import { tieOut } from '#libs/tieout';

const ACT = {
  actor: 'system',
  recordedAt: '2026-01-01T00:00:00.000Z',
  correlationId: 'fuzz',
  causationId: null,
};

/**
 * That a reading, whatever was read, is one that a ledger takes: its commit is valid, its canonical bytes say it all, and its places are
 * in the document. That a person's correction has nothing to correct is no fault of the reading.
 */
export function assertFileable(reading: Reading): void {
  const commit = commitOf(reading);
  if (commit === null) return;
  validateCommit(commit);
  assert.deepEqual(canonicalBytes(parseCanonical(canonicalBytes(commit))), canonicalBytes(commit));
  const end = Array.from(reading.renditionText).length;
  for (const { locator } of [...reading.observations, ...reading.exceptions])
    if (locator) assertPlaced(locator, end);
}

function commitOf(reading: Reading): Commit | null {
  try {
    return decide(EntityState.empty(reading.entity), reading, tieOut(reading), ACT);
  } catch (error) {
    if (error instanceof FigureError && error.code.startsWith('correction-')) return null;
    throw error;
  }
}

function assertPlaced(locator: Locator, end: number): void {
  if (!('line' in locator)) return;
  assert(0 <= locator.start && locator.start <= locator.end && locator.end <= end, JSON.stringify(locator));
}
