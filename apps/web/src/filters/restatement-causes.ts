import type { Change } from '#libs/client';
import { words } from '../ui/names.js';

type Cause = NonNullable<Change['cause']>;

const NAMED: Readonly<Record<Cause, true>> = {
  'error-correction': true,
  reclassification: true,
  'accounting-standard': true,
  'accounting-principle': true,
  'discontinued-operations': true,
  'business-combination': true,
  'stock-split': true,
  'definition-change': true,
  'tagging-error': true,
  unknown: true,
};

/** Why a figure may have been published again with another value, to be chosen from. */
export const CAUSES: readonly (readonly [Cause, string])[] = (Object.keys(NAMED) as Cause[]).map(
  (cause) => [cause, words(cause)] as const,
);
