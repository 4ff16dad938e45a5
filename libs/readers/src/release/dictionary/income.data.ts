import { entry, type ConceptEntry } from './concept-entry.js';
import { FLOWS, IS, NET, OCI, PROFITS } from './statements.js';

const TAX =
  '(?:provision for income tax(?:es)?|(?:income )?tax (?:provision|expenses?|benefits?|expenses? benefits?|benefits? expenses?|benefits? provision)|income tax(?:es)?)';

const PROFIT = '(?:income|loss|earnings|profit|income loss|loss income)';
const PRETAX = `${PROFIT} before (?:provision for |benefit from )?income tax(?:es)?(?: expense| benefit| expense benefit| benefit expense)?`;
/** A share of others' results that is taken in after taxes. */
const EQUITY_METHOD = /\b(?:equity (?:method )?invest|equity affiliate|associate|joint venture|equity in )/;
const SHARE = '(?:common |ordinary )?shares?';
const AVERAGE_HEADING = /weighted average (?:number of )?(?:ordinary |common )?shares/;
const AVERAGE = `weighted average (?:number of )?${SHARE}(?: outstanding)?(?: used in .*)?`;

export const INCOME: readonly ConceptEntry[] = [
  entry('Revenues', 'credit', IS, '(?:total )?(?:net )?(?:revenues?|sales)(?: net)?', { measure: true }),
  entry(
    'CostOfRevenue',
    'debit',
    IS,
    '(?:total )?costs? of (?:net )?(?:revenues?|sales|(?:goods|products|services)(?: and services)? sold)',
    {},
  ),
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
  entry('OperatingExpenses', 'debit', IS, 'total operating expenses?', {
    place: 'total',
    without: /^costs? of /,
  }),
  entry('CostsAndExpenses', 'debit', IS, 'total (?:operating )?(?:costs and )?expenses', {
    place: 'total',
    from: /:CostOfRevenue$/,
  }),
  entry(
    'OperatingIncomeLoss',
    'credit',
    IS,
    'operating (?:income|loss|profit|income loss|loss income)|(?:income|loss|income loss|loss income) from operations',
    { place: 'total', measure: true },
  ),
  entry(
    'NonoperatingIncomeExpense',
    'credit',
    IS,
    'total (?:other|non ?operating) (?:income|expenses?|income expenses?|expenses? income)(?: net)?',
    { place: 'total' },
  ),
  entry('InterestExpense', 'debit', IS, '(?:total )?interest expenses?', {}),
  entry('InterestAndDividendIncomeOperating', 'credit', IS, 'total interest (?:and dividend )?income', {
    place: 'total',
    measure: true,
  }),
  entry('InterestAndFeeIncomeLoansAndLeases', 'credit', IS, 'interest and fees on loans', {}),
  entry('InterestExpenseDeposits', 'debit', IS, '(?:interest on )?deposits', {
    section: /interest expenses?$/,
  }),
  entry(
    'InterestIncomeExpenseAfterProvisionForLoanLoss',
    'credit',
    IS,
    'net interest income after provisions? for (?:credit|loan) losses',
    { place: 'total', measure: true },
  ),
  entry('NoninterestIncome', 'credit', IS, 'total non ?interest income', { place: 'total', measure: true }),
  entry('NoninterestExpense', 'debit', IS, 'total non ?interest expenses?', { place: 'total' }),
  entry('LaborAndRelatedExpense', 'debit', IS, 'salaries and employee benefits', {}),
  entry('PremiumsEarnedNet', 'credit', IS, 'net premiums earned', {}),
  entry('NetInvestmentIncome', 'credit', IS, 'net investment income', {}),
  entry('InvestmentIncomeInterest', 'credit', IS, 'interest income', {}),
  entry('ext:InvestmentIncome', 'credit', FLOWS, 'investment income', {}),
  entry(
    'InterestIncomeExpenseNet',
    'credit',
    PROFITS,
    'interest (?:expenses? income|income expenses?) net|net interest income',
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
    PRETAX,
    { place: 'total', measure: true, notBefore: EQUITY_METHOD },
  ),
  entry(
    'IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments',
    'credit',
    IS,
    PRETAX,
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
    'IncomeLossFromDiscontinuedOperationsNetOfTax',
    'credit',
    IS,
    `${PROFIT} from discontinued operations(?: net of (?:income )?tax(?:es)?)?`,
    {},
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
    `(?:net )?(?:${PROFIT} )?per ${SHARE} basic and diluted|basic and diluted (?:net )?${PROFIT} per ${SHARE}`,
    {},
  ),
  entry('EarningsPerShareBasicAndDiluted', 'none', IS, 'basic and diluted', {
    section: /(?:income|loss|earnings|profit) per (?:ordinary |common )?shares?$/,
  }),
  entry(
    'EarningsPerShareBasic',
    'none',
    IS,
    `(?:net )?${PROFIT} per ${SHARE} basic|basic (?:net )?${PROFIT} per ${SHARE}`,
    {},
  ),
  entry(
    'EarningsPerShareDiluted',
    'none',
    IS,
    `(?:net )?${PROFIT} per ${SHARE} diluted|diluted (?:net )?${PROFIT} per ${SHARE}`,
    {},
  ),
  entry('CommonStockDividendsPerShareDeclared', 'none', IS, `(?:cash )?dividends declared per ${SHARE}`, {}),
  entry(
    'WeightedAverageNumberOfShareOutstandingBasicAndDiluted',
    'none',
    IS,
    `${AVERAGE} basic and diluted`,
    {},
  ),
  entry('WeightedAverageNumberOfSharesOutstandingBasic', 'none', IS, `${AVERAGE} basic`, {}),
  entry('WeightedAverageNumberOfDilutedSharesOutstanding', 'none', IS, `${AVERAGE} diluted`, {}),
  entry('WeightedAverageNumberOfShareOutstandingBasicAndDiluted', 'none', IS, 'basic and diluted', {
    section: AVERAGE_HEADING,
  }),
  entry('WeightedAverageNumberOfSharesOutstandingBasic', 'none', IS, 'basic', { section: AVERAGE_HEADING }),
  entry('WeightedAverageNumberOfDilutedSharesOutstanding', 'none', IS, 'diluted', {
    section: AVERAGE_HEADING,
  }),
  entry('EarningsPerShareBasic', 'none', IS, 'basic', { section: /per (?:ordinary |common )?share/ }),
  entry('EarningsPerShareDiluted', 'none', IS, 'diluted', { section: /per (?:ordinary |common )?share/ }),
];
