import { BALANCE_SHEET } from './balance-sheet.data.js';
import { BRIDGES } from './bridges.data.js';
import { CASH_FLOW } from './cash-flow.data.js';
import type { ConceptEntry } from './concept-entry.js';
import { INCOME } from './income.data.js';

/** The dictionary. `ext:` stands for the entity's own prefix. */
export const CONCEPTS: readonly ConceptEntry[] = [...BALANCE_SHEET, ...INCOME, ...CASH_FLOW, ...BRIDGES];

/**
 * Stands for net income until it is known whether the document tells a non-controlling interest's part:
 * then it is `ProfitLoss`, otherwise `NetIncomeLoss`.
 */
export const NET_PROFIT = 'ext:NetProfitOfThePeriod';
