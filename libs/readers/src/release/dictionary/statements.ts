import type { StatementKind } from '#libs/figures';

export const BS: readonly StatementKind[] = ['balance-sheet'];
export const IS: readonly StatementKind[] = ['income-statement', 'comprehensive-income'];
export const OCI: readonly StatementKind[] = ['comprehensive-income'];
export const CF: readonly StatementKind[] = ['cash-flow'];
export const FLOWS: readonly StatementKind[] = [
  'income-statement',
  'comprehensive-income',
  'cash-flow',
  'non-gaap',
];
export const PROFITS: readonly StatementKind[] = ['income-statement', 'comprehensive-income', 'non-gaap'];

/** Net income or loss, however it is called. */
export const NET = 'net (?:income|loss|earnings|profit|income loss|loss income)';
