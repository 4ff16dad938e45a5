/** One term of a template. */
export interface TemplateTerm {
  /** Concepts that may stand here; the first that the document states is taken. */
  readonly anyOf: readonly string[];
  readonly weight: 1 | -1;
  /** Left out where the document states none of them. */
  readonly optional: boolean;
}

/** How standard concepts make another by their definitions, of one period, unit and set of dimensions. */
export interface Template {
  readonly rule: 'sum' | 'quotient';
  readonly aim: string;
  readonly terms: readonly TemplateTerm[];
  /**
   * Whether the definitions leave room for terms that issuers tag otherwise: then a miss says nothing, and the
   * template is asserted only where it foots.
   */
  readonly isOpen: boolean;
}

const TEMPORARY_EQUITY = [
  'TemporaryEquityCarryingAmountIncludingPortionAttributableToNoncontrollingInterests',
  'TemporaryEquityCarryingAmount',
  'TemporaryEquityCarryingAmountAttributableToParent',
];
const EQUITY = [
  'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
  'StockholdersEquity',
];
const INCOME_FOR_COMMON = ['NetIncomeLossAvailableToCommonStockholdersBasic', 'NetIncomeLoss', 'ProfitLoss'];
const DILUTED_INCOME = ['NetIncomeLossAvailableToCommonStockholdersDiluted', ...INCOME_FOR_COMMON];

/** `A|B` is whichever of the two the document states, `-` takes off, `?` may be missing. */
function term(text: string): TemplateTerm {
  const [, sign, names, mark] = /^(-?)([^?]+)(\??)$/.exec(text)!;
  return {
    anyOf: names!.split('|').map((name) => `us-gaap:${name}`),
    weight: sign === '-' ? -1 : 1,
    optional: mark === '?',
  };
}

const sum = (aim: string, ...terms: readonly string[]): Template => ({
  rule: 'sum',
  aim: `us-gaap:${aim}`,
  terms: terms.map(term),
  isOpen: false,
});
const openSum = (aim: string, ...terms: readonly string[]): Template => ({
  ...sum(aim, ...terms),
  isOpen: true,
});
const openQuotient = (aim: string, dividend: readonly string[], divisor: string): Template => ({
  rule: 'quotient',
  aim: `us-gaap:${aim}`,
  terms: [term(dividend.join('|')), term(divisor)],
  isOpen: true,
});

/** US GAAP's own. A document's layout says more, and comes first: a claim that it makes is not made again. */
export const TEMPLATES: readonly Template[] = [
  sum('LiabilitiesAndStockholdersEquity', 'Assets'),
  sum('Assets', 'AssetsCurrent', 'AssetsNoncurrent'),
  sum('Liabilities', 'LiabilitiesCurrent', 'LiabilitiesNoncurrent'),
  openSum(
    'LiabilitiesAndStockholdersEquity',
    'Liabilities',
    `${TEMPORARY_EQUITY.join('|')}?`,
    'CommitmentsAndContingencies?',
    EQUITY.join('|'),
  ),
  sum(
    'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
    'StockholdersEquity',
    'MinorityInterest',
  ),
  sum('GrossProfit', 'Revenues|RevenueFromContractWithCustomerExcludingAssessedTax', '-CostOfRevenue'),
  openSum('OperatingIncomeLoss', 'GrossProfit', '-OperatingExpenses'),
  ...['ProfitLoss', 'NetIncomeLoss'].map((profit) =>
    openSum(
      profit,
      'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
      '-IncomeTaxExpenseBenefit',
    ),
  ),
  sum('NetIncomeLoss', 'ProfitLoss', '-NetIncomeLossAttributableToNoncontrollingInterest'),
  openSum('ComprehensiveIncomeNetOfTax', 'NetIncomeLoss', 'OtherComprehensiveIncomeLossNetOfTax'),
  sum(
    'ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
    'ProfitLoss',
    'OtherComprehensiveIncomeLossNetOfTax',
  ),
  sum(
    'ComprehensiveIncomeNetOfTax',
    'ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
    '-ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest',
  ),
  openSum(
    'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect',
    'NetCashProvidedByUsedInOperatingActivities',
    'NetCashProvidedByUsedInInvestingActivities',
    'NetCashProvidedByUsedInFinancingActivities',
    'EffectOfExchangeRateOnCashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents?',
  ),
  openQuotient('EarningsPerShareBasic', INCOME_FOR_COMMON, 'WeightedAverageNumberOfSharesOutstandingBasic'),
  openQuotient('EarningsPerShareDiluted', DILUTED_INCOME, 'WeightedAverageNumberOfDilutedSharesOutstanding'),
  openQuotient(
    'EarningsPerShareBasicAndDiluted',
    INCOME_FOR_COMMON,
    'WeightedAverageNumberOfSharesOutstandingBasic|WeightedAverageNumberOfShareOutstandingBasicAndDiluted',
  ),
];
