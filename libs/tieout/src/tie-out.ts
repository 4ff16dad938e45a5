import { facetsKey, type Check, type Claim, type Reading } from '#libs/figures';
import { adjustmentClaims } from './adjustments.js';
import { calculationClaims } from './calculations.js';
import { checked, Stock } from './checked.js';
import { partClaims } from './parts.js';
import { templateClaims } from './template-claims.js';
import { translationClaims } from './translation.js';

/**
 * Puts to the test what a document says of its own figures: the claims of its reader; those that the observations'
 * roles and dimensions make, and the sums that it declares of concepts; and standard templates, where all that they need is in the document. What is claimed
 * already is not claimed again. Pure: the same reading gives the same checks, in the same order.
 */
export function tieOut(reading: Pick<Reading, 'observations' | 'claims' | 'summations'>): readonly Check[] {
  const stock = new Stock(reading.observations);
  const made = new Set<string>();
  const checks: Check[] = [];
  const take = (claim: Claim): void => {
    made.add(claimKey(claim, stock));
    checks.push(checked(claim, stock));
  };
  const isMade = (claim: Claim): boolean => made.has(claimKey(claim, stock));
  for (const claim of reading.claims) take(claim);
  for (const claim of [
    ...adjustmentClaims(stock.observations, reading.claims),
    ...calculationClaims(stock.observations, reading.summations ?? []),
    ...translationClaims(stock.observations),
    ...partClaims(stock),
  ])
    if (!isMade(claim)) take(claim);
  for (const { isOpen, ...claim } of templateClaims(stock)) {
    if (isMade(claim) || (isOpen && checked(claim, stock).outcome === 'exception')) continue;
    take(claim);
  }
  return checks;
}

/**
 * Equal for claims that say the same: of sums by figures, and without terms that are nothing, since a document
 * that repeats a figure repeats its sum; of the others by place.
 */
function claimKey({ method, rule, aim, terms }: Claim, stock: Stock): string {
  const isSum = method === 'summation' || method === 'bridge';
  const nameOf = (ordinal: number): string => {
    const observation = stock.at(ordinal);
    return isSum ? `${observation.role}|${facetsKey(observation)}` : String(ordinal);
  };
  const names = terms
    .filter(({ ordinal }) => !isSum || !NOTHING.has(stock.at(ordinal).value))
    .map(({ ordinal, weight }) => `${weight}*${nameOf(ordinal)}`);
  return [isSum ? 'sum' : method, rule, nameOf(aim), ...(isSum ? names.toSorted() : names)].join('\n');
}

const NOTHING: ReadonlySet<string | null> = new Set([null, '0']);
