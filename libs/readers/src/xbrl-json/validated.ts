import { FigureError, validateCommit, type Reading } from '#libs/figures';
import { asCommit } from './as-commit.js';

/**
 * Holds a reading to what the ledger takes: what an export carries comes from a file that anybody may have written.
 * @throws FigureError `xbrl-json-malformed`
 */
export function validated(reading: Reading, name: string): void {
  try {
    validateCommit(asCommit(reading));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new FigureError('xbrl-json-malformed', `${name} says what the ledger can't take: ${problem}`, {
      name,
    });
  }
}
