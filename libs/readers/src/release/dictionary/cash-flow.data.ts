import { entry, type ConceptEntry } from './concept-entry.js';
import { CF } from './statements.js';

const CASH_VERB =
  '(?:provided by|used in|used for|generated from|(?:provided by|used in|used for) (?:provided by|used in|used for))';

const CHANGES = /\bchanges in\b/;
const CASH = 'cash and cash equivalents';

export const CASH_FLOW: readonly ConceptEntry[] = [
  entry(
    'DeferredIncomeTaxExpenseBenefit',
    'debit',
    CF,
    'deferred (?:income )?tax(?:es)?(?: expense| benefit)?',
    {
      place: 'line',
      section: /^(?!.*changes in).*$/,
    },
  ),
  entry(
    'AmortizationOfFinancingCosts',
    'debit',
    CF,
    'amortization of (?:debt issuance|deferred financing|financing) costs',
    {
      place: 'line',
    },
  ),
  entry('IncreaseDecreaseInAccountsReceivable', 'credit', CF, '(?:accounts|trade) receivables?(?: net)?', {
    section: CHANGES,
  }),
  entry('IncreaseDecreaseInInventories', 'credit', CF, 'inventor(?:y|ies)', { section: CHANGES }),
  entry(
    'IncreaseDecreaseInPrepaidDeferredExpenseAndOtherAssets',
    'credit',
    CF,
    'prepaid expenses and other (?:current )?assets',
    { section: CHANGES },
  ),
  entry('IncreaseDecreaseInAccountsPayable', 'debit', CF, 'accounts payable', { section: CHANGES }),
  entry('IncreaseDecreaseInAccruedLiabilities', 'debit', CF, 'accrued liabilities', { section: CHANGES }),
  entry(
    'IncreaseDecreaseInContractWithCustomerLiability',
    'debit',
    CF,
    'deferred revenues?|contract liabilities',
    {
      section: CHANGES,
    },
  ),
  entry(
    'PaymentsToAcquirePropertyPlantAndEquipment',
    'credit',
    CF,
    '(?:purchases? of|payments for) property (?:plant )?and equipment|capital expenditures',
    { place: 'line' },
  ),
  entry(
    'PaymentsToAcquireMarketableSecurities',
    'credit',
    CF,
    'purchases? of (?:short term )?marketable securities',
    {
      place: 'line',
    },
  ),
  entry(
    'PaymentsToAcquireBusinessesNetOfCashAcquired',
    'credit',
    CF,
    '(?:payments for )?(?:business )?acquisitions?(?: of businesses)? net of cash acquired',
    { place: 'line' },
  ),
  entry('PaymentsForRepurchaseOfCommonStock', 'credit', CF, 'repurchases? of common (?:stock|shares)', {
    place: 'line',
  }),
  entry('PaymentsOfDividends', 'credit', CF, 'dividends paid|payments? of dividends', { place: 'line' }),
  entry(
    'ProceedsFromStockOptionsExercised',
    'debit',
    CF,
    'proceeds from (?:the )?exercises? of stock options',
    {
      place: 'line',
    },
  ),
  entry(
    'CashAndCashEquivalentsAtCarryingValue',
    'debit',
    CF,
    `${CASH} (?:at )?(?:the )?beginning of (?:the )?(?:period|year|quarter)`,
    {
      period: 'begin',
    },
  ),
  entry(
    'CashAndCashEquivalentsAtCarryingValue',
    'debit',
    CF,
    `${CASH} (?:at )?(?:the )?end of (?:the )?(?:period|year|quarter)`,
    {
      period: 'end',
    },
  ),
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
