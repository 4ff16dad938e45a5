import { entry, type ConceptEntry, type Rest } from './concept-entry.js';
import { BS, CF, IS, OCI } from './statements.js';

const line = (
  concept: string,
  balance: ConceptEntry['balance'],
  statements: ConceptEntry['statements'],
  label: string,
  rest: Rest = {},
): ConceptEntry => entry(`ifrs-full:${concept}`, balance, statements, label, rest);

const ASSETS = /^(?!.*(?:liabilit|equity|deficit)).*$/;
const CURRENT_ASSETS = /(?:^|\| )current assets/;
const CURRENT_LIABILITIES = /(?:^|\| )current liabilities/;
const NON_CURRENT_LIABILITIES = /(?:^|\| )non ?current liabilities/;
const EQUITY = /equity[^|]*$/;
const TOTAL: Rest = { place: 'total' };
const PERIOD = '(?: for the (?:period|year|half year|quarter))?';
const PROFIT = '(?:profit|loss|profit loss|loss profit|income|earnings)';

const BALANCE_SHEET: readonly ConceptEntry[] = [
  line('Assets', 'debit', BS, 'total assets', TOTAL),
  line('CurrentAssets', 'debit', BS, 'total current assets', TOTAL),
  line('NoncurrentAssets', 'debit', BS, 'total non ?current assets', TOTAL),
  line('CashAndCashEquivalents', 'debit', BS, 'cash and cash equivalents', { section: ASSETS }),
  line('TradeAndOtherCurrentReceivables', 'debit', BS, 'trade and other receivables', {
    section: CURRENT_ASSETS,
  }),
  line('Inventories', 'debit', BS, 'inventories', { section: CURRENT_ASSETS }),
  line('OtherCurrentAssets', 'debit', BS, 'other current assets', { section: CURRENT_ASSETS }),
  line('PropertyPlantAndEquipment', 'debit', BS, 'property plant and equipment', { section: ASSETS }),
  line('RightofuseAssets', 'debit', BS, 'right of use assets', { section: ASSETS }),
  line('InvestmentProperty', 'debit', BS, 'investment propert(?:y|ies)', { section: ASSETS }),
  line('Goodwill', 'debit', BS, 'goodwill', { section: ASSETS }),
  line('IntangibleAssetsOtherThanGoodwill', 'debit', BS, 'other intangible assets', { section: ASSETS }),
  line('IntangibleAssetsAndGoodwill', 'debit', BS, 'goodwill and (?:other )?intangible assets', {
    section: ASSETS,
  }),
  line('DeferredTaxAssets', 'debit', BS, 'deferred tax assets?', { section: ASSETS }),
  line('OtherNoncurrentAssets', 'debit', BS, 'other non ?current assets', { section: ASSETS }),
  line('Liabilities', 'credit', BS, 'total liabilities', TOTAL),
  line('CurrentLiabilities', 'credit', BS, 'total current liabilities', TOTAL),
  line('NoncurrentLiabilities', 'credit', BS, 'total non ?current liabilities', TOTAL),
  line('TradeAndOtherCurrentPayables', 'credit', BS, 'trade and other payables', {
    section: CURRENT_LIABILITIES,
  }),
  line('CurrentLeaseLiabilities', 'credit', BS, 'lease liabilities', { section: CURRENT_LIABILITIES }),
  line('NoncurrentLeaseLiabilities', 'credit', BS, 'lease liabilities', { section: NON_CURRENT_LIABILITIES }),
  line('DeferredTaxLiabilities', 'credit', BS, 'deferred tax liabilit(?:y|ies)', {
    section: NON_CURRENT_LIABILITIES,
  }),
  line('IssuedCapital', 'credit', BS, '(?:share|issued) capital', { section: EQUITY }),
  line('SharePremium', 'credit', BS, 'share premium', { section: EQUITY }),
  line('TreasuryShares', 'debit', BS, 'treasury shares', { section: EQUITY }),
  line('RetainedEarnings', 'credit', BS, 'retained earnings', { section: EQUITY }),
  line('NoncontrollingInterests', 'credit', BS, 'non ?controlling interests?', { section: EQUITY }),
  line(
    'EquityAttributableToOwnersOfParent',
    'credit',
    BS,
    '(?:total )?equity attributable to (?:owners|equity holders|shareholders) of the (?:parent|company|bank|group)',
    TOTAL,
  ),
  line('Equity', 'credit', BS, 'total equity', TOTAL),
  line(
    'EquityAndLiabilities',
    'credit',
    BS,
    'total (?:liabilities and equity|equity and liabilities)',
    TOTAL,
  ),
];

const INCOME: readonly ConceptEntry[] = [
  line('Revenue', 'credit', IS, '(?:total )?revenues?', { measure: true }),
  line('CostOfSales', 'debit', IS, 'costs? of (?:sales|goods sold|revenues?)'),
  line('GrossProfit', 'credit', IS, 'gross (?:profit|loss|profit loss)', { place: 'total', measure: true }),
  line('DistributionCosts', 'debit', IS, 'distribution (?:costs|expenses)'),
  line('AdministrativeExpense', 'debit', IS, '(?:general and )?administrative (?:expenses|costs)'),
  line('SellingGeneralAndAdministrativeExpense', 'debit', IS, 'selling general and administrative expenses'),
  line('ResearchAndDevelopmentExpense', 'debit', IS, 'research and development(?: expenses?| costs?)?'),
  line('ProfitLossFromOperatingActivities', 'credit', IS, `operating ${PROFIT}`, {
    place: 'total',
    measure: true,
  }),
  line('FinanceIncome', 'credit', IS, 'finance income'),
  line('FinanceCosts', 'debit', IS, 'finance (?:costs?|expenses?)'),
  line(
    'ShareOfProfitLossOfAssociatesAndJointVenturesAccountedForUsingEquityMethod',
    'credit',
    IS,
    `share of (?:${PROFIT}|results) of (?:associates and joint ventures|investments accounted for using the equity method)`,
  ),
  line('ProfitLossBeforeTax', 'credit', IS, `${PROFIT} before (?:income )?tax(?:ation|es)?`, {
    place: 'total',
    measure: true,
  }),
  line(
    'IncomeTaxExpenseContinuingOperations',
    'debit',
    IS,
    '(?:income )?tax(?:ation)?(?: expenses?)?|income taxes',
  ),
  line(
    'ProfitLoss',
    'credit',
    IS,
    `net ${PROFIT}${PERIOD}|${PROFIT} for the (?:period|year|half year|quarter)`,
    {
      place: 'total',
      measure: true,
    },
  ),
  line('OtherComprehensiveIncome', 'credit', OCI, `(?:total )?other comprehensive ${PROFIT}${PERIOD}`, TOTAL),
  line('ComprehensiveIncome', 'credit', OCI, `total comprehensive ${PROFIT}${PERIOD}`, {
    place: 'total',
    measure: true,
  }),
];

// Cash at an edge of the period has none here: it may be less overdrafts, as the statement of financial position's is not.
const CASH_FLOW: readonly ConceptEntry[] = ['Operating', 'Investing', 'Financing'].map((kind) =>
  line(
    `CashFlowsFromUsedIn${kind}Activities`,
    'debit',
    CF,
    `net cash (?:flows? )?(?:generated from|generated by|provided by|from|used in|from used in|generated from used in|used in generated from) ${kind.toLowerCase()} activities`,
    TOTAL,
  ),
);

/** The dictionary of those who report under IFRS. */
export const IFRS_CONCEPTS: readonly ConceptEntry[] = [...BALANCE_SHEET, ...INCOME, ...CASH_FLOW];
