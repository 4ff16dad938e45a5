import type { StatementKind } from '#libs/figures';
import type { Name } from '../report.js';

/** What a role of the presentation is, as far as its definition and its concepts tell. */
export interface KindClues {
  readonly title: string;
  /** The middle of "0000002 - Statement - Balance Sheets", in small letters; `null` where the definition is not written so. */
  readonly category: string | null;
  /** Concepts of the lines that have values. */
  readonly concepts: ReadonlySet<Name>;
  /** What its lines stand under. */
  readonly roots: readonly Name[];
}

/**
 * Which statements the roles of a filing are, one entry a role. By the concepts in them, never by a title, but for
 * parenthetical ones, which are none. A note may show a statement's lines again: where some roles that hold a statement's
 * concepts are called statements, only those are it; else it is the one with the most lines. Where no role holds a statement's concepts, one that
 * is called a statement is it by the standard heading that it stands under.
 */
export function kindsOf(roles: readonly KindClues[]): readonly (readonly StatementKind[])[] {
  const alike = roles.map((role) => (isParenthetical(role) ? [] : likeness(role.concepts)));
  const kinds = roles.map((role, index) => {
    const headed = role.category === 'statement' && !isParenthetical(role) ? headingsOf(role) : [];
    const missing = headed.filter((kind) => !alike.some((list) => list.includes(kind)));
    return alike[index]!.length > 0 ? alike[index]! : missing;
  });
  return roles.map((role, index): readonly StatementKind[] => {
    const own = kinds[index]!.filter((kind) => {
      const rivals = roles.filter((_, at) => kinds[at]!.includes(kind));
      const called = rivals.filter(({ category }) => category === 'statement');
      if (called.length > 0) return called.includes(role);
      const most = Math.max(...rivals.map(({ concepts }) => concepts.size));
      return rivals.find(({ concepts }) => concepts.size === most) === role;
    });
    return own.length > 0 ? own : ['other'];
  });
}

const isParenthetical = ({ title }: KindClues): boolean => /\bparenthetical\b/i.test(title);

/** Standard headings of statements. */
const HEADINGS: Readonly<Record<Name, StatementKind>> = {
  'us-gaap:StatementOfFinancialPositionAbstract': 'balance-sheet',
  'us-gaap:IncomeStatementAbstract': 'income-statement',
  'us-gaap:StatementOfIncomeAndComprehensiveIncomeAbstract': 'comprehensive-income',
  'us-gaap:StatementOfCashFlowsAbstract': 'cash-flow',
  'ifrs-full:StatementOfFinancialPositionAbstract': 'balance-sheet',
  'ifrs-full:IncomeStatementAbstract': 'income-statement',
  'ifrs-full:StatementOfComprehensiveIncomeAbstract': 'comprehensive-income',
  'ifrs-full:StatementOfCashFlowsAbstract': 'cash-flow',
};

const headingsOf = ({ roots }: KindClues): readonly StatementKind[] =>
  roots.flatMap((root) => HEADINGS[root] ?? []);

/** Some concept of each group tells a statement. */
const SIGNS: readonly { readonly kind: StatementKind; readonly groups: readonly (readonly Name[])[] }[] = [
  {
    kind: 'balance-sheet',
    groups: [
      ['us-gaap:Assets', 'us-gaap:AssetsNet', 'ifrs-full:Assets', 'bw2-titel9:Assets'],
      [
        'us-gaap:LiabilitiesAndStockholdersEquity',
        'us-gaap:Liabilities',
        'us-gaap:AssetsNet',
        'us-gaap:StockholdersEquity',
        'ifrs-full:EquityAndLiabilities',
        'ifrs-full:Equity',
        'ifrs-full:Liabilities',
        'bw2-titel9:EquityAndLiabilities',
        'bw2-titel9:Equity',
      ],
    ],
  },
  {
    kind: 'cash-flow',
    groups: [
      [
        'us-gaap:NetCashProvidedByUsedInOperatingActivities',
        'us-gaap:NetCashProvidedByUsedInOperatingActivitiesContinuingOperations',
        'ifrs-full:CashFlowsFromUsedInOperatingActivities',
      ],
      [
        'us-gaap:NetCashProvidedByUsedInFinancingActivities',
        'us-gaap:NetCashProvidedByUsedInFinancingActivitiesContinuingOperations',
        'us-gaap:NetCashProvidedByUsedInInvestingActivities',
        'us-gaap:NetCashProvidedByUsedInInvestingActivitiesContinuingOperations',
        'ifrs-full:CashFlowsFromUsedInFinancingActivities',
        'ifrs-full:CashFlowsFromUsedInInvestingActivities',
      ],
    ],
  },
  {
    kind: 'comprehensive-income',
    groups: [
      [
        'us-gaap:ComprehensiveIncomeNetOfTax',
        'us-gaap:ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
        'ifrs-full:ComprehensiveIncome',
      ],
    ],
  },
  {
    kind: 'income-statement',
    groups: [
      [
        'us-gaap:NetIncomeLoss',
        'us-gaap:ProfitLoss',
        'us-gaap:NetIncomeLossAvailableToCommonStockholdersBasic',
        'us-gaap:IncomeLossFromContinuingOperations',
        'ifrs-full:ProfitLoss',
        'bw2-titel9:ResultAfterTax',
      ],
      [
        'us-gaap:Revenues',
        'us-gaap:RevenueFromContractWithCustomerExcludingAssessedTax',
        'us-gaap:RevenueFromContractWithCustomerIncludingAssessedTax',
        'us-gaap:SalesRevenueNet',
        'us-gaap:InterestAndDividendIncomeOperating',
        'us-gaap:InterestIncomeExpenseNet',
        'us-gaap:OperatingIncomeLoss',
        'us-gaap:OperatingExpenses',
        'us-gaap:CostsAndExpenses',
        'us-gaap:IncomeTaxExpenseBenefit',
        'us-gaap:IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
        'us-gaap:EarningsPerShareBasic',
        'us-gaap:EarningsPerShareBasicAndDiluted',
        'ifrs-full:Revenue',
        'ifrs-full:ProfitLossBeforeTax',
        'ifrs-full:IncomeTaxExpenseContinuingOperations',
        'ifrs-full:ProfitLossFromOperatingActivities',
        'bw2-titel9:NetRevenue',
        'bw2-titel9:OperatingIncome',
        'bw2-titel9:ResultBeforeTax',
      ],
    ],
  },
];

/** Lines of other statements, where a statement's own concepts may stand too: changes in equity start and end with balances. */
const NOT_WITH: Partial<Record<StatementKind, readonly Name[]>> = {
  'income-statement': [
    'us-gaap:NetCashProvidedByUsedInOperatingActivities',
    'us-gaap:NetCashProvidedByUsedInOperatingActivitiesContinuingOperations',
    'us-gaap:StockholdersEquity',
    'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
    'us-gaap:PartnersCapital',
    'ifrs-full:CashFlowsFromUsedInOperatingActivities',
    'ifrs-full:Equity',
  ],
  'comprehensive-income': [
    'us-gaap:StockholdersEquity',
    'us-gaap:StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
    'us-gaap:PartnersCapital',
    'ifrs-full:Equity',
  ],
};

function likeness(concepts: ReadonlySet<Name>): readonly StatementKind[] {
  return SIGNS.filter(
    ({ kind, groups }) =>
      groups.every((group) => group.some((name) => concepts.has(name))) &&
      !NOT_WITH[kind]?.some((name) => concepts.has(name)),
  ).map(({ kind }) => kind);
}
