import type { RestatementCause } from './events.js';
import type { Dimensions } from './identity.js';

/**
 * Axes of US GAAP whose members say why a value was adjusted, each with the cause that they are of. They take an adjustment
 * apart by its reasons; the values before and after it do not have them.
 */
const CAUSE_AXES: ReadonlyMap<string, RestatementCause> = new Map([
  ['us-gaap:AdjustmentsForNewAccountingPronouncementsAxis', 'accounting-standard'],
  ['us-gaap:AdjustmentsForChangeInAccountingPrincipleAxis', 'accounting-principle'],
  [
    'us-gaap:ErrorCorrectionsAndPriorPeriodAdjustmentsRestatementByRestatementPeriodAndAmountAxis',
    'error-correction',
  ],
  ['us-gaap:ErrorCorrectionTypeAxis', 'error-correction'],
]);

const STANDARD_UPDATE = /^us-gaap:AccountingStandardsUpdate\w*Member$/;

/** The cause that dimensions name, `null` where they name none. */
export function causeOf(dimensions: Dimensions): RestatementCause | null {
  for (const axis in dimensions) {
    const cause = CAUSE_AXES.get(axis);
    if (cause) return STANDARD_UPDATE.test(dimensions[axis]!) ? 'accounting-standard' : cause;
  }
  return null;
}

/** Dimensions without those that name a cause; the same object where there are none. */
export function withoutCause(dimensions: Dimensions): Dimensions {
  if (causeOf(dimensions) === null) return dimensions;
  return Object.fromEntries(Object.entries(dimensions).filter(([axis]) => !CAUSE_AXES.has(axis)));
}
