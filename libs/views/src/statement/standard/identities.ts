import type { StandardStatement, Taxonomy } from './mapping.js';

/** Something that holds of a statement's lines by what they mean, in other words where a line is not stated. */
export interface Identity {
  readonly id: string;
  /**
   * The first whose lines are all stated is tested; a line with `?` need not be, for what there is none of is not
   * stated. A total never is: none is derived to make an identity testable.
   */
  readonly equations: readonly string[];
}

/** A section whose lines, by their weights, make a total. */
export interface Footing {
  readonly section: string;
  readonly total: string;
}

interface Declared {
  readonly identities: readonly Identity[];
  readonly footings: readonly Footing[];
}

const NONE: Declared = { identities: [], footings: [] };

const CASH: Declared = {
  identities: [
    {
      id: 'change-in-cash',
      equations: ['change-in-cash = operating + investing + financing + exchange-rates?'],
    },
  ],
  footings: [
    { section: 'Operating activities', total: 'operating' },
    { section: 'Investing activities', total: 'investing' },
    { section: 'Financing activities', total: 'financing' },
  ],
};

const SECTIONS_OF_POSITION: readonly Footing[] = [
  { section: 'Current assets', total: 'assets-current' },
  { section: 'Non-current assets', total: 'assets-noncurrent' },
  { section: 'Current liabilities', total: 'liabilities-current' },
  { section: 'Non-current liabilities', total: 'liabilities-noncurrent' },
];

const PARTS_OF_POSITION: readonly Identity[] = [
  { id: 'assets', equations: ['assets = assets-current + assets-noncurrent'] },
  { id: 'liabilities', equations: ['liabilities = liabilities-current + liabilities-noncurrent'] },
  { id: 'equity', equations: ['equity = equity-of-parent + noncontrolling-interests'] },
];

/** What is tied out in each column of a statement. */
export const IDENTITIES: Readonly<Record<Taxonomy, Readonly<Record<StandardStatement, Declared>>>> = {
  'us-gaap': {
    'balance-sheet': {
      identities: [
        {
          id: 'assets-claims',
          equations: [
            'assets = liabilities + all-temporary-equity + equity',
            'assets = liabilities + all-temporary-equity + equity-of-parent + noncontrolling-interests?',
            'assets = liabilities + temporary-equity? + redeemable-noncontrolling-interests? + equity',
            'assets = liabilities + temporary-equity? + redeemable-noncontrolling-interests? + equity-of-parent + noncontrolling-interests?',
          ],
        },
        { id: 'both-sides', equations: ['assets = liabilities-and-equity'] },
        ...PARTS_OF_POSITION,
      ],
      footings: SECTIONS_OF_POSITION,
    },
    'income-statement': {
      identities: [
        { id: 'gross-profit', equations: ['gross-profit = revenue - cost-of-revenue'] },
        { id: 'operating-income', equations: ['operating-income = gross-profit - operating-expenses'] },
        { id: 'profit', equations: ['profit = net-income + profit-of-noncontrolling'] },
      ],
      footings: [],
    },
    'comprehensive-income': {
      identities: [
        {
          id: 'comprehensive-income',
          equations: [
            'comprehensive-income = profit + other-comprehensive-income',
            'comprehensive-income-of-parent = net-income + other-comprehensive-income',
          ],
        },
      ],
      footings: [],
    },
    'cash-flow': CASH,
    'per-share': NONE,
  },
  'ifrs-full': {
    'balance-sheet': {
      identities: [
        { id: 'assets-claims', equations: ['assets = liabilities + equity'] },
        { id: 'both-sides', equations: ['assets = equity-and-liabilities'] },
        ...PARTS_OF_POSITION,
      ],
      footings: SECTIONS_OF_POSITION,
    },
    'income-statement': {
      identities: [
        { id: 'gross-profit', equations: ['gross-profit = revenue - cost-of-sales'] },
        { id: 'profit', equations: ['profit = profit-before-tax - income-tax + discontinued-operations?'] },
        { id: 'profit-parts', equations: ['profit = profit-of-parent + profit-of-noncontrolling'] },
      ],
      footings: [],
    },
    'comprehensive-income': {
      identities: [
        {
          id: 'comprehensive-income',
          equations: ['comprehensive-income = profit + other-comprehensive-income'],
        },
      ],
      footings: [],
    },
    'cash-flow': CASH,
    'per-share': NONE,
  },
};
