import { SeededRandom } from '../ledger/random.js';
import { Books } from './books.js';
import { balanceSheet, bridges, cashFlows, comprehensiveIncome, incomeStatement } from './made-statements.js';
import type { MadeRelease, MadeSheet } from './statement.js';

const FORMS = ['tabs', 'pipes', 'layout'] as const;

/** Two to five statements in two to six columns each, equal for equal seeds. */
export function madeRelease(seed: number): MadeRelease {
  const random = new SeededRandom(seed);
  const books = new Books(random);
  const income = incomeStatement(books);
  const sheets: MadeSheet[] = [balanceSheet(books), income];
  if (random.happens(0.4)) sheets.push(comprehensiveIncome(books));
  if (random.happens(0.5)) sheets.push(bridges(books));
  if (random.happens(0.5)) sheets.push(cashFlows(books));
  return { form: FORMS[random.below(FORMS.length)]!, rate: books.rate, sheets };
}
