import type { Check, Observation, Reading } from '#libs/figures';
import { adjustmentClaims } from './adjustments.js';
import { checked } from './checked.js';

/**
 * Puts to the test what a document says of its own figures: the claims of its reader, and those that the
 * observations' roles make. All terms lie in the document. Pure: the same reading gives the same checks, in the
 * order of claims.
 */
export function tieOut(reading: Pick<Reading, 'observations' | 'claims'>): readonly Check[] {
  const { observations, claims } = reading;
  const byOrdinal = new Map<number, Observation>(observations.map((each) => [each.ordinal, each]));
  return [...claims, ...adjustmentClaims(observations)].map((claim) => checked(claim, byOrdinal));
}
