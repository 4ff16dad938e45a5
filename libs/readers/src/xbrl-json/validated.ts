import {
  DOUBT_KINDS,
  FigureError,
  validateCommit,
  type AcceptedDoubt,
  type Claim,
  type Reading,
} from '#libs/figures';
import { asCommit } from './as-commit.js';

/**
 * Holds a reading to what the ledger takes: what an export carries comes from a file that anybody may have written.
 * @throws FigureError `xbrl-json-malformed`
 */
export function validated(reading: Reading, name: string): void {
  try {
    reading.claims.forEach(validateClaim);
    reading.accepted?.forEach(validateAccepted);
    validateCommit(asCommit(reading));
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new FigureError('xbrl-json-malformed', `${name} says what the ledger can't take: ${problem}`, {
      name,
    });
  }
}

function validateAccepted({ kind }: AcceptedDoubt): void {
  if (!DOUBT_KINDS.includes(kind)) throw new Error(`"${kind}" is no kind of doubt`);
}

/** Sums are of any number of terms, quotients and growth of two. */
function validateClaim({ method, rule, terms }: Claim): void {
  if ((method as string) === 'corroboration') throw new Error('a check is no corroboration');
  if (rule !== 'sum' && terms.length !== 0 && terms.length !== 2)
    throw new Error(`a ${rule} is of two terms, not ${terms.length}`);
}
