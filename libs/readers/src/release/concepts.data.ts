import type { StatementKind } from '#libs/figures';
import { entry, type ConceptEntry, type Rest } from './concept-entry.js';

const BS: readonly StatementKind[] = ['balance-sheet'];
const IS: readonly StatementKind[] = ['income-statement', 'comprehensive-income'];
const OCI: readonly StatementKind[] = ['comprehensive-income'];
const CF: readonly StatementKind[] = ['cash-flow'];
const FLOWS: readonly StatementKind[] = ['income-statement', 'comprehensive-income', 'cash-flow', 'non-gaap'];
const PROFITS: readonly StatementKind[] = ['income-statement', 'comprehensive-income', 'non-gaap'];

const asset = (concept: string, label: string, rest: Rest = {}): ConceptEntry =>
  entry(concept, 'debit', BS, label, { section: /^(?!.*(?:liabilit|equity|deficit)).*$/, ...rest });
const owed = (concept: string, label: string, rest: Rest = {}): ConceptEntry =>
  entry(concept, 'credit', BS, label, rest);
const CURRENT_LIABILITIES = /(?:^|\| )(?:current liabilities)/;
const EQUITY = /(?:equity|deficit)[^|]*$/;

const BALANCE_SHEET: readonly ConceptEntry[] = [
  asset('AssetsCurrent', 'total current assets', { place: 'total' }),
  asset('AssetsNoncurrent', 'total (?:non current|long term) assets', { place: 'total' }),
  asset('Assets', 'total assets', { place: 'total' }),
  asset('Cash', 'cash'),
  asset('CashAndCashEquivalentsAtCarryingValue', 'cash and cash equivalents'),
  asset('RestrictedCashCurrent', 'restricted cash', { section: /(?:^|\| )current assets/ }),
  asset('AccountsReceivableNetCurrent', '(?:accounts|trade) receivables? net', { section: /current assets/ }),
  asset('ContractWithCustomerAssetNetCurrent', 'contract assets(?: net)?', {
    section: /(?:^|\| )current assets/,
  }),
  asset('InventoryNet', '(?:merchandise )?inventor(?:y|ies)(?: net)?', {
    section: /(?:^|\| )current assets/,
  }),
  asset('PrepaidExpenseAndOtherAssetsCurrent', '(?:prepayments|prepaid expenses) and other current assets'),
  asset('OtherAssetsCurrent', 'other current assets'),
  asset('LongTermInvestments', 'long term investments'),
  asset('PropertyPlantAndEquipmentNet', 'property (?:plant )?and equipment net'),
  asset('OperatingLeaseRightOfUseAsset', 'operating lease (?:right of use )?assets(?: net)?'),
  asset('Goodwill', 'goodwill'),
  asset('IntangibleAssetsNetExcludingGoodwill', 'intangible assets net'),
  asset('DeferredIncomeTaxAssetsNet', 'deferred (?:income )?tax assets(?: net)?'),
  asset('OtherAssetsNoncurrent', 'other non current assets|other long term assets'),
  owed('LiabilitiesCurrent', 'total current liabilities', { place: 'total' }),
  owed('LiabilitiesNoncurrent', 'total (?:non current|long term) liabilities', { place: 'total' }),
  owed('Liabilities', 'total liabilities', { place: 'total' }),
  owed('AccountsPayableCurrent', 'accounts payable', { section: CURRENT_LIABILITIES }),
  owed('ContractWithCustomerLiabilityCurrent', 'contract liabilities|deferred revenues?', {
    section: CURRENT_LIABILITIES,
  }),
  owed('ShortTermBorrowings', 'short term (?:borrowings|debt)', { section: CURRENT_LIABILITIES }),
  owed('OperatingLeaseLiabilityCurrent', '(?:current portion of )?operating lease liabilities', {
    section: CURRENT_LIABILITIES,
  }),
  owed('AccruedLiabilitiesCurrent', 'accrued liabilities', { section: CURRENT_LIABILITIES }),
  owed('LongTermDebtCurrent', 'current portion of long term debt', { section: CURRENT_LIABILITIES }),
  owed('OtherLiabilitiesNoncurrent', 'other (?:non current|long term) liabilities'),
  owed('CommitmentsAndContingencies', 'commitments and contingencies(?: note \\d+)?'),
  owed('AdditionalPaidInCapital', 'additional paid in capital', { section: EQUITY }),
  owed(
    'AccumulatedOtherComprehensiveIncomeLossNetOfTax',
    'accumulated other comprehensive (?:income|loss|income loss|loss income)',
    { section: EQUITY },
  ),
  owed(
    'RetainedEarningsAccumulatedDeficit',
    'accumulated (?:deficit|surplus)|retained earnings(?: accumulated deficit)?',
    { section: EQUITY },
  ),
  entry('TreasuryStockValue', 'debit', BS, 'treasury (?:stock|shares)(?: at cost.*)?', { section: EQUITY }),
  owed('MinorityInterest', 'non ?controlling interests?', { section: EQUITY }),
  owed(
    'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
    'total (?:share|stock)holders (?:equity|deficit|equity deficit)',
    {
      place: 'total',
      from: /:MinorityInterest$/,
    },
  ),
  owed(
    'StockholdersEquity',
    'total (?:share|stock)holders (?:equity|deficit|equity deficit) attributable to .*',
    { place: 'total' },
  ),
  owed('StockholdersEquity', 'total (?:share|stock)holders (?:equity|deficit|equity deficit)', {
    place: 'total',
    unless: /^non ?controlling interest/,
  }),
  owed(
    'LiabilitiesAndStockholdersEquity',
    'total liabilities (?:mezzanine equity |redeemable .{0,40})?and (?:(?:share|stock)holders )?(?:equity|deficit|equity deficit)',
    { place: 'total' },
  ),
];

const TAX =
  '(?:provision for income tax(?:es)?|(?:income )?tax (?:provision|expenses?|benefits?|expenses? benefits?|benefits? expenses?|benefits? provision)|income tax(?:es)?)';
const NET = 'net (?:income|loss|earnings|profit|income loss|loss income)';

const INCOME: readonly ConceptEntry[] = [
  entry('Revenues', 'credit', IS, '(?:total )?(?:net )?revenues?(?: net)?', { measure: true }),
  entry('CostOfRevenue', 'debit', IS, '(?:total )?costs? of (?:net )?(?:revenues?|sales)', {}),
  entry('GrossProfit', 'credit', IS, 'gross (?:profit|loss|profit loss)', { place: 'total', measure: true }),
  entry('ResearchAndDevelopmentExpense', 'debit', IS, 'research and development(?: expenses?)?', {}),
  entry('SellingAndMarketingExpense', 'debit', IS, '(?:sales|selling) and marketing(?: expenses?)?', {}),
  entry('GeneralAndAdministrativeExpense', 'debit', IS, 'general and administrative(?: expenses?)?', {}),
  entry(
    'SellingGeneralAndAdministrativeExpense',
    'debit',
    IS,
    'selling general and administrative(?: expenses?)?',
    {},
  ),
  entry('OperatingExpenses', 'debit', IS, 'total operating expenses', { place: 'total' }),
  entry(
    'OperatingIncomeLoss',
    'credit',
    IS,
    'operating (?:income|loss|profit|income loss|loss income)|(?:income|loss|income loss|loss income) from operations',
    { place: 'total', measure: true },
  ),
  entry('InterestExpense', 'debit', IS, 'interest expenses?', {}),
  entry('InvestmentIncomeInterest', 'credit', IS, 'interest income', {}),
  entry('ext:InvestmentIncome', 'credit', FLOWS, 'investment income', {}),
  entry(
    'InterestIncomeExpenseNet',
    'credit',
    PROFITS,
    'interest (?:expenses? income|income expenses?) net',
    {},
  ),
  entry(
    'GainLossOnSaleOfBusiness',
    'credit',
    FLOWS,
    '(?:gain|loss|gain loss|loss gain) (?:from|on) disposal of subsidiaries(?: net)?',
    {},
  ),
  entry(
    'IncomeLossFromEquityMethodInvestments',
    'credit',
    FLOWS,
    'share of (?:income|losses?|income loss|losses? income|profits?|results) (?:of|from|in) equity method investments?',
    {},
  ),
  entry(
    'FairValueAdjustmentOfWarrants',
    'debit',
    FLOWS,
    'changes? in fair value of warrants? liabilit(?:y|ies)',
    {},
  ),
  // The taxonomy's element counts impairments before it is known whether they go through the profit.
  entry(
    'ext:ImpairmentOfLongTermInvestments',
    'debit',
    FLOWS,
    'impairment (?:loss(?:es)? )?(?:of|on) long term investments?',
    {},
  ),
  entry(
    'ForeignCurrencyTransactionGainLossBeforeTax',
    'credit',
    FLOWS,
    'foreign (?:currency )?exchange (?:gains?|loss(?:es)?|gains? loss(?:es)?|loss(?:es)? gains?)(?: net)?',
    {},
  ),
  entry(
    'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
    'credit',
    IS,
    '(?:income|loss|earnings|profit|income loss|loss income) before (?:provision for )?income tax(?:es)?(?: expense| benefit)?',
    { place: 'total', measure: true },
  ),
  entry('IncomeTaxExpenseBenefit', 'debit', PROFITS, TAX, {}),
  entry(
    'NetIncomeLossAttributableToNoncontrollingInterest',
    'debit',
    IS,
    `(?:less )?${NET} attributable to non ?controlling interests?`,
    { from: /:ProfitLoss$/ },
  ),
  entry(
    'ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest',
    'debit',
    OCI,
    '(?:less )?comprehensive (?:income|loss|income loss|loss income) attributable to non ?controlling interests?',
    {
      from: /:ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest$/,
    },
  ),
  entry(
    'OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax',
    'credit',
    OCI,
    'foreign currency translation adjustments?(?: net of (?:nil )?(?:income )?tax(?:es)?)?',
    {},
  ),
  entry(
    'OtherComprehensiveIncomeLossNetOfTax',
    'credit',
    OCI,
    '(?:total )?other comprehensive (?:income|loss|income loss|loss income)(?: net of tax(?:es)?)?',
    { place: 'total' },
  ),
  entry(
    'ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
    'credit',
    OCI,
    '(?:total )?comprehensive (?:income|loss|income loss|loss income)',
    { place: 'total', from: /:ProfitLoss$/ },
  ),
  entry(
    'ComprehensiveIncomeNetOfTax',
    'credit',
    OCI,
    '(?:total )?comprehensive (?:income|loss|income loss|loss income)',
    { place: 'total', from: /:NetIncomeLoss$/ },
  ),
  entry(
    'EarningsPerShareBasicAndDiluted',
    'none',
    IS,
    '(?:net )?(?:income|loss|earnings|income loss|loss income)? ?per (?:ordinary |common )?shares? (?:basic and diluted)',
    {},
  ),
  entry('WeightedAverageNumberOfSharesOutstandingBasic', 'none', IS, 'basic', {
    section: /weighted average (?:number of )?(?:ordinary |common )?shares/,
  }),
  entry('WeightedAverageNumberOfDilutedSharesOutstanding', 'none', IS, 'diluted', {
    section: /weighted average (?:number of )?(?:ordinary |common )?shares/,
  }),
  entry('EarningsPerShareBasic', 'none', IS, 'basic', { section: /per (?:ordinary |common )?share/ }),
  entry('EarningsPerShareDiluted', 'none', IS, 'diluted', { section: /per (?:ordinary |common )?share/ }),
];

const CASH_VERB =
  '(?:provided by|used in|used for|generated from|(?:provided by|used in|used for) (?:provided by|used in|used for))';

const CASH_FLOW: readonly ConceptEntry[] = [
  entry(
    'NetCashProvidedByUsedInOperatingActivities',
    'debit',
    CF,
    `(?:total |net )?cash (?:flows? )?${CASH_VERB} operating activities`,
    { place: 'total' },
  ),
  entry(
    'NetCashProvidedByUsedInInvestingActivities',
    'debit',
    CF,
    `(?:total |net )?cash ${CASH_VERB} investing activities`,
    { place: 'total' },
  ),
  entry(
    'NetCashProvidedByUsedInFinancingActivities',
    'debit',
    CF,
    `(?:total |net )?cash ${CASH_VERB} financing activities`,
    { place: 'total' },
  ),
  entry(
    'EffectOfExchangeRateOnCashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
    'debit',
    CF,
    'effect of (?:foreign )?exchange rate changes on cash cash equivalents and restricted cash',
    {},
  ),
  entry(
    'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect',
    'debit',
    CF,
    '(?:net )?(?:increase|decrease|increase decrease|decrease increase) in cash cash equivalents and restricted cash',
    { place: 'total' },
  ),
  entry(
    'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
    'debit',
    CF,
    'cash cash equivalents and restricted cash (?:at )?(?:the )?beginning of (?:the )?(?:period|year|quarter)',
    { period: 'begin' },
  ),
  entry(
    'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
    'debit',
    CF,
    'cash cash equivalents and restricted cash (?:at )?(?:the )?end of (?:the )?(?:period|year|quarter)',
    { period: 'end' },
  ),
];

const BRIDGES: readonly ConceptEntry[] = [
  entry(
    'ShareBasedCompensation',
    'debit',
    ['cash-flow', 'non-gaap'],
    '(?:share|stock) based compensation(?: expenses?)?',
    { place: 'line' },
  ),
  entry(
    'DepreciationDepletionAndAmortization',
    'debit',
    ['cash-flow', 'non-gaap'],
    'depreciation and amortization(?: expenses?)?',
    { place: 'line' },
  ),
  entry('ext:NonGAAPNetIncomeLoss', 'credit', ['non-gaap'], `non gaap ${NET}`, {
    place: 'total',
    measure: true,
  }),
  entry(
    'ext:NonGAAPOperatingIncomeLoss',
    'credit',
    ['non-gaap'],
    'non gaap operating (?:income|loss|profit|income loss)',
    { place: 'total', measure: true },
  ),
  entry('ext:EBITDA', 'credit', ['non-gaap'], 'ebitda', { place: 'total', measure: true }),
  entry('ext:AdjustedEBITDA', 'credit', ['non-gaap'], 'adjusted ebitda', { place: 'total', measure: true }),
  entry(
    'OperatingIncomeLoss',
    'credit',
    ['non-gaap'],
    '(?:gaap )?operating (?:income|loss|profit|income loss)',
    { measure: true },
  ),
  entry(
    'ext:NetProfitOfThePeriod',
    'credit',
    FLOWS,
    `(?:gaap |consolidated )?${NET}(?: for the (?:period|year))?`,
    { measure: true },
  ),
];

/** The dictionary. `ext:` stands for the entity's own prefix. */
export const CONCEPTS: readonly ConceptEntry[] = [...BALANCE_SHEET, ...INCOME, ...CASH_FLOW, ...BRIDGES];

/**
 * Stands for net income until it is known whether the document tells a non-controlling interest's part:
 * then it is `ProfitLoss`, otherwise `NetIncomeLoss`.
 */
export const NET_PROFIT = 'ext:NetProfitOfThePeriod';
