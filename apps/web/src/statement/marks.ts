import { amountText, differenceText } from '../ui/amounts.js';
import { momentName, words } from '../ui/names.js';
import type { AnyFigure } from './shown-rows.js';

/** An auditor's mark on a figure, in the order in which the legend explains them. */
export const MARKS = {
  footed: { sign: 'F', name: 'footed: its column adds up to it' },
  'cross-footed': { sign: 'X', name: 'cross-footed: it agrees with other columns, statements or sentences' },
  agreed: { sign: '✓', name: 'agreed to its source' },
  repaired: { sign: 'P', name: 'read by proof: the place is damaged, its sums prove it' },
  restated: { sign: 'R', name: 'restated: an error was corrected' },
  recast: { sign: 'r', name: 'recast: published again with another value' },
  later: { sign: 'L', name: 'a later document states it otherwise' },
  corrected: { sign: 'C', name: 'our reading of it was corrected' },
  derived: { sign: 'd', name: 'derived: a difference of two periods, which nobody stated' },
  suspect: { sign: '?', name: 'suspect: a newer value waits for a person' },
  withdrawn: { sign: 'W', name: 'the issuer withdrew reliance on it' },
  exception: { sign: '!', name: 'an exception: something does not agree, or could not be read' },
} as const;

export type MarkCode = keyof typeof MARKS;

/** A mark, and what there is to say of it at this figure. */
export interface Mark {
  readonly code: MarkCode;
  readonly detail: string | null;
}
