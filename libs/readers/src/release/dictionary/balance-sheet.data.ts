import { entry, type ConceptEntry, type Rest } from './concept-entry.js';
import { BS } from './statements.js';

const asset = (concept: string, label: string, rest: Rest = {}): ConceptEntry =>
  entry(concept, 'debit', BS, label, { section: /^(?!.*(?:liabilit|equity|deficit)).*$/, ...rest });
const owed = (concept: string, label: string, rest: Rest = {}): ConceptEntry =>
  entry(concept, 'credit', BS, label, rest);
const CURRENT_LIABILITIES = /(?:^|\| )(?:current liabilities)/;
const CURRENT_ASSETS = /(?:^|\| )current assets/;
/** Beside the current ones, and on the side of the assets. */
const OTHER_ASSETS = /^(?!.*(?:^|\| )current assets)(?!.*(?:liabilit|equity|deficit)).*$/;
/** Beside the current ones, and no equity. */
const OTHER_LIABILITIES = /^(?!.*(?:^|\| )current liabilities)(?!.*(?:equity|deficit)$).*$/;
const NON_CURRENT = '(?:non ?current|long term|net of current portion|less current portion)';
const EQUITY = /(?:equity|deficit)[^|]*$/;

export const BALANCE_SHEET: readonly ConceptEntry[] = [
  asset('AssetsCurrent', 'total current assets', { place: 'total' }),
  asset('AssetsNoncurrent', 'total (?:non ?current|long term) assets', { place: 'total' }),
  asset('Assets', 'total assets', { place: 'total' }),
  asset('Cash', 'cash'),
  asset('CashAndCashEquivalentsAtCarryingValue', 'cash and cash equivalents'),
  asset('RestrictedCashCurrent', 'restricted cash', { section: /(?:^|\| )current assets/ }),
  asset('ShortTermInvestments', 'short term investments'),
  asset('MarketableSecuritiesCurrent', '(?:short term |current )?marketable securities(?: current)?', {
    section: CURRENT_ASSETS,
  }),
  asset(
    'AccountsReceivableNetCurrent',
    '(?:accounts|trade) receivables?(?: net| (?:net of|less) (?:the )?allowances?\\b.*)?',
    { section: /current assets/ },
  ),
  asset('IncomeTaxesReceivable', 'income tax(?:es)? receivable', { section: CURRENT_ASSETS }),
  asset('PrepaidExpenseCurrent', 'prepaid expenses', { section: CURRENT_ASSETS }),
  asset('CapitalizedContractCostNetCurrent', 'deferred contract (?:acquisition )?costs(?: current)?', {
    section: CURRENT_ASSETS,
  }),
  asset('CapitalizedContractCostNetNoncurrent', `deferred contract (?:acquisition )?costs ${NON_CURRENT}`, {
    section: OTHER_ASSETS,
  }),
  asset('ContractWithCustomerAssetNetCurrent', 'contract assets(?: net)?', {
    section: /(?:^|\| )current assets/,
  }),
  asset('InventoryNet', '(?:merchandise )?inventor(?:y|ies)(?: net)?', {
    section: /(?:^|\| )current assets/,
  }),
  asset('PrepaidExpenseAndOtherAssetsCurrent', '(?:prepayments|prepaid expenses) and other current assets'),
  asset('OtherAssetsCurrent', 'other current assets'),
  asset('LongTermInvestments', 'long term investments'),
  asset('PropertyPlantAndEquipmentNet', '(?:property (?:plant )?|premises )and equipment net'),
  asset('OperatingLeaseRightOfUseAsset', 'operating lease (?:right of use )?assets(?: net)?'),
  asset('Goodwill', 'goodwill'),
  asset('IntangibleAssetsNetExcludingGoodwill', '(?:other )?intangible assets net'),
  asset('DeferredIncomeTaxAssetsNet', 'deferred (?:income )?tax assets(?: net)?'),
  asset('OtherAssetsNoncurrent', 'other (?:non ?current|long term) assets'),
  asset('OtherAssetsNoncurrent', 'other assets', {
    given: /^total current assets$/,
    section: OTHER_ASSETS,
  }),
  asset('OtherAssets', 'other assets', { unless: /^total current assets$/ }),
  asset('CashAndDueFromBanks', 'cash and due from banks'),
  asset('InterestBearingDepositsInBanks', 'interest bearing deposits (?:with|in|due from) (?:other )?banks'),
  asset('BankOwnedLifeInsurance', 'bank owned life insurance'),
  asset('PremiumsReceivableAtCarryingValue', 'premiums receivable(?: net)?'),
  owed('Deposits', 'total deposits', { place: 'total' }),
  owed('NoninterestBearingDepositLiabilities', 'non ?interest bearing(?: deposits)?', {
    section: /(?:^|\| )deposits$/,
  }),
  owed('InterestBearingDepositLiabilities', 'interest bearing(?: deposits)?', {
    section: /(?:^|\| )deposits$/,
  }),
  owed('SubordinatedDebt', 'subordinated (?:debentures|notes|debt)(?: net)?'),
  owed('UnearnedPremiums', 'unearned premiums'),
  owed(
    'LiabilityForClaimsAndClaimsAdjustmentExpense',
    'reserves? for (?:unpaid )?loss(?:es)? and loss adjustment expenses?',
  ),
  owed('LiabilitiesCurrent', 'total current liabilities', { place: 'total' }),
  owed('LiabilitiesNoncurrent', 'total (?:non ?current|long term) liabilities', { place: 'total' }),
  owed('Liabilities', 'total liabilities', { place: 'total' }),
  owed('AccountsPayableCurrent', 'accounts payable', { section: CURRENT_LIABILITIES }),
  owed('ContractWithCustomerLiabilityCurrent', '(?:contract liabilities|deferred revenues?)(?: current)?', {
    section: CURRENT_LIABILITIES,
  }),
  owed('ShortTermBorrowings', 'short term (?:borrowings|debt)', { section: CURRENT_LIABILITIES }),
  owed(
    'OperatingLeaseLiabilityCurrent',
    '(?:current (?:portion of )?)?operating lease liabilit(?:y|ies)(?: current)?',
    {
      section: CURRENT_LIABILITIES,
    },
  ),
  owed('AccruedLiabilitiesCurrent', 'accrued (?:liabilities|expenses)', { section: CURRENT_LIABILITIES }),
  owed(
    'AccountsPayableAndAccruedLiabilitiesCurrent',
    'accounts payable and accrued (?:liabilities|expenses)',
    {
      section: CURRENT_LIABILITIES,
    },
  ),
  owed(
    'EmployeeRelatedLiabilitiesCurrent',
    'accrued (?:compensation|payroll)(?: and (?:related |employee )?benefits)?',
    { section: CURRENT_LIABILITIES },
  ),
  owed('AccruedIncomeTaxesCurrent', 'income tax(?:es)? payable', { section: CURRENT_LIABILITIES }),
  owed('OtherLiabilitiesCurrent', 'other current liabilities', { section: CURRENT_LIABILITIES }),
  owed(
    'ContractWithCustomerLiabilityNoncurrent',
    `(?:deferred revenues?|contract liabilities) ${NON_CURRENT}|long term deferred revenues?`,
    { section: OTHER_LIABILITIES },
  ),
  owed(
    'OperatingLeaseLiabilityNoncurrent',
    `(?:non ?current|long term) operating lease liabilities|operating lease liabilit(?:y|ies) ${NON_CURRENT}`,
    { section: OTHER_LIABILITIES },
  ),
  owed(
    'LongTermDebtNoncurrent',
    'long term debt(?: (?:net of|less|excluding) current (?:portion|maturities))?',
    {
      given: /^total current liabilities$/,
      section: OTHER_LIABILITIES,
    },
  ),
  owed('DeferredIncomeTaxLiabilitiesNet', 'deferred (?:income )?tax liabilit(?:y|ies)(?: net)?', {
    section: OTHER_LIABILITIES,
  }),
  owed('LongTermDebtCurrent', 'current portion of long term debt', { section: CURRENT_LIABILITIES }),
  owed('OtherLiabilitiesNoncurrent', 'other (?:non current|long term) liabilities'),
  owed('CommitmentsAndContingencies', 'commitments and contingencies(?: note \\d+)?'),
  owed('PreferredStockValue', '(?!.*redeemable)preferred (?:stock|shares)(?: .*\\bpar value\\b.*)?', {
    section: EQUITY,
  }),
  owed('CommonStockValue', 'common (?:stock|shares)(?: .*\\bpar value\\b.*)?', { section: EQUITY }),
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
  owed('TemporaryEquityCarryingAmountAttributableToParent', 'total (?:mezzanine|temporary) equity', {
    place: 'total',
    without: /non ?controlling interest/,
  }),
  owed('MinorityInterest', 'non ?controlling interests?', { section: EQUITY }),
  owed(
    'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
    'total (?:(?:share|stock)holders )?(?:equity|deficit|equity deficit)',
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
  owed('StockholdersEquity', 'total (?:(?:share|stock)holders )?(?:equity|deficit|equity deficit)', {
    place: 'total',
    unless: /^non ?controlling interest/,
  }),
  owed(
    'LiabilitiesAndStockholdersEquity',
    'total liabilities (?:mezzanine equity |redeemable .{0,40})?and (?:(?:share|stock)holders )?(?:equity|deficit|equity deficit)',
    { place: 'total' },
  ),
];
