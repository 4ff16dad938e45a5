import { STATEMENT_KINDS } from '#libs/figures';
import { CONCEPTS } from './concepts.data.js';
import { IFRS_CONCEPTS } from './ifrs.data.js';

const ALL = [...CONCEPTS, ...IFRS_CONCEPTS];

describe('the label dictionary', () => {
  it.each(ALL.map((entry) => [`${entry.concept} ${entry.label.source.slice(0, 40)}`, entry] as const))(
    'has a whole entry: %s',
    (_, { concept, label, statements, balance, period }) => {
      expect(concept).toMatch(/^(?:us-gaap|ifrs-full|ext):[A-Z]\w+$/);
      expect(label.source).toMatch(/^\^\(\?:.+\)\$$/);
      expect(label.test('')).toBe(false);
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.filter((kind) => !STATEMENT_KINDS.includes(kind))).toEqual([]);
      expect(period === 'instant').toBe(statements.includes('balance-sheet'));
      expect(['debit', 'credit', 'none']).toContain(balance);
    },
  );

  it('gives a concept one balance wherever it stands', () => {
    const balances = new Map<string, string>();
    for (const { concept, balance } of ALL) {
      expect(balances.get(concept) ?? balance).toBe(balance);
      balances.set(concept, balance);
    }
  });
});
