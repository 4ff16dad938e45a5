export { BALANCE_SHEET } from './balance-sheet.js';
export { INCOME_STATEMENT } from './income-statement.js';
export { COMPREHENSIVE_INCOME } from './comprehensive-income.js';
export { CASH_FLOW } from './cash-flow.js';
export { PER_SHARE } from './per-share.js';
