import { linesIn, type Mapping } from '../mapping.js';

const { debit, credit } = linesIn('us-gaap');

export const BALANCE_SHEET: Mapping = {
  statement: 'balance-sheet',
  taxonomy: 'us-gaap',
  title: 'Balance sheet',
  periods: 'instant',
  anchors: ['assets', 'liabilities-and-equity', 'equity', 'equity-of-parent'],
  linesMin: 3,
  sections: [
    {
      label: 'Current assets',
      lines: [
        debit.plus(
          'cash',
          'Cash and cash equivalents',
          'CashAndCashEquivalentsAtCarryingValue',
          'CashAndDueFromBanks',
          'Cash',
        ),
        debit.plus(
          'restricted-cash-current',
          'Restricted cash, current',
          'RestrictedCashCurrent',
          'RestrictedCashAndCashEquivalentsAtCarryingValue',
        ),
        debit.plus(
          'investments-current',
          'Short-term investments',
          'ShortTermInvestments',
          'MarketableSecuritiesCurrent',
          'AvailableForSaleSecuritiesDebtSecuritiesCurrent',
          'AvailableForSaleSecuritiesCurrent',
        ),
        debit.plus(
          'receivables-current',
          'Receivables, net',
          'AccountsReceivableNetCurrent',
          'ReceivablesNetCurrent',
          'AccountsNotesAndLoansReceivableNetCurrent',
        ),
        debit.plus(
          'other-receivables-current',
          'Other receivables',
          'NontradeReceivablesCurrent',
          'OtherReceivablesNetCurrent',
        ),
        debit.plus('inventory', 'Inventories', 'InventoryNet'),
        debit.plus(
          'contract-costs-current',
          'Contract costs, current',
          'CapitalizedContractCostNetCurrent',
          'DeferredCostsCurrent',
        ),
        debit.plus(
          'deferred-tax-assets-current',
          'Deferred tax assets, current',
          'DeferredTaxAssetsNetCurrent',
        ),
        debit.plus('prepaid-current', 'Prepaid expenses', 'PrepaidExpenseCurrent'),
        debit.plus(
          'other-assets-current',
          'Other current assets',
          'PrepaidExpenseAndOtherAssetsCurrent',
          'OtherAssetsCurrent',
        ),
        debit.total('assets-current', 'Total current assets', 'AssetsCurrent'),
      ],
    },
    {
      label: 'Non-current assets',
      lines: [
        debit.plus(
          'investments-noncurrent',
          'Long-term investments',
          'LongTermInvestments',
          'MarketableSecuritiesNoncurrent',
          'AvailableForSaleSecuritiesDebtSecuritiesNoncurrent',
          'AvailableForSaleSecuritiesNoncurrent',
        ),
        debit.plus(
          'property',
          'Property, plant and equipment, net',
          'PropertyPlantAndEquipmentNet',
          'PropertyPlantAndEquipmentAndFinanceLeaseRightOfUseAssetAfterAccumulatedDepreciationAndAmortization',
        ),
        debit.plus(
          'operating-lease-assets',
          'Operating lease right-of-use assets',
          'OperatingLeaseRightOfUseAsset',
        ),
        debit.plus(
          'finance-lease-assets',
          'Finance lease right-of-use assets',
          'FinanceLeaseRightOfUseAsset',
        ),
        debit.plus('goodwill', 'Goodwill', 'Goodwill'),
        debit.plus(
          'intangibles',
          'Intangible assets, net',
          'IntangibleAssetsNetExcludingGoodwill',
          'FiniteLivedIntangibleAssetsNet',
        ),
        debit.plus(
          'contract-costs-noncurrent',
          'Contract costs, non-current',
          'CapitalizedContractCostNetNoncurrent',
        ),
        debit.plus(
          'deferred-tax-assets-noncurrent',
          'Deferred tax assets, non-current',
          'DeferredIncomeTaxAssetsNet',
          'DeferredTaxAssetsNetNoncurrent',
        ),
        debit.plus('other-assets-noncurrent', 'Other non-current assets', 'OtherAssetsNoncurrent'),
        debit.total('assets-noncurrent', 'Total non-current assets', 'AssetsNoncurrent'),
        debit.total('assets', 'Total assets', 'Assets'),
      ],
    },
    {
      label: 'Current liabilities',
      lines: [
        credit.plus(
          'payables-current',
          'Accounts payable',
          'AccountsPayableCurrent',
          'AccountsPayableTradeCurrent',
          'AccountsPayableAndAccruedLiabilitiesCurrent',
        ),
        credit.plus('accrued-current', 'Accrued liabilities', 'AccruedLiabilitiesCurrent'),
        credit.plus('employee-current', 'Employee-related liabilities', 'EmployeeRelatedLiabilitiesCurrent'),
        credit.plus(
          'income-tax-current',
          'Income taxes payable',
          'AccruedIncomeTaxesCurrent',
          'TaxesPayableCurrent',
        ),
        credit.plus('short-term-debt', 'Short-term borrowings', 'ShortTermBorrowings', 'CommercialPaper'),
        credit.plus(
          'long-term-debt-current',
          'Long-term debt, current portion',
          'LongTermDebtCurrent',
          'LongTermDebtAndCapitalLeaseObligationsCurrent',
        ),
        credit.part('debt-current', 'Debt, current', 'DebtCurrent'),
        credit.plus(
          'contract-liabilities-current',
          'Contract liabilities, current',
          'ContractWithCustomerLiabilityCurrent',
          'DeferredRevenueCurrent',
        ),
        credit.plus(
          'operating-lease-current',
          'Operating lease liabilities, current',
          'OperatingLeaseLiabilityCurrent',
        ),
        credit.plus(
          'finance-lease-current',
          'Finance lease liabilities, current',
          'FinanceLeaseLiabilityCurrent',
          'CapitalLeaseObligationsCurrent',
        ),
        credit.plus('dividends-payable', 'Dividends payable', 'DividendsPayableCurrent'),
        credit.plus('other-liabilities-current', 'Other current liabilities', 'OtherLiabilitiesCurrent'),
        credit.total('liabilities-current', 'Total current liabilities', 'LiabilitiesCurrent'),
      ],
    },
    {
      label: 'Non-current liabilities',
      lines: [
        credit.plus('deposits', 'Deposits', 'Deposits'),
        credit.plus(
          'long-term-debt',
          'Long-term debt, non-current',
          'LongTermDebtNoncurrent',
          'LongTermDebtAndCapitalLeaseObligations',
          'ConvertibleLongTermNotesPayable',
        ),
        credit.plus(
          'contract-liabilities-noncurrent',
          'Contract liabilities, non-current',
          'ContractWithCustomerLiabilityNoncurrent',
          'DeferredRevenueNoncurrent',
        ),
        credit.plus(
          'operating-lease-noncurrent',
          'Operating lease liabilities, non-current',
          'OperatingLeaseLiabilityNoncurrent',
        ),
        credit.plus(
          'finance-lease-noncurrent',
          'Finance lease liabilities, non-current',
          'FinanceLeaseLiabilityNoncurrent',
          'CapitalLeaseObligationsNoncurrent',
        ),
        credit.plus(
          'income-tax-noncurrent',
          'Income taxes payable, non-current',
          'AccruedIncomeTaxesNoncurrent',
        ),
        credit.plus(
          'deferred-tax-liabilities',
          'Deferred tax liabilities',
          'DeferredIncomeTaxLiabilitiesNet',
          'DeferredTaxLiabilitiesNoncurrent',
          'DeferredIncomeTaxesAndOtherLiabilitiesNoncurrent',
        ),
        credit.plus(
          'other-liabilities-noncurrent',
          'Other non-current liabilities',
          'OtherLiabilitiesNoncurrent',
        ),
        credit.total('liabilities-noncurrent', 'Total non-current liabilities', 'LiabilitiesNoncurrent'),
        credit.total('liabilities', 'Total liabilities', 'Liabilities'),
      ],
    },
    {
      label: 'Temporary equity',
      lines: [
        credit.total(
          'all-temporary-equity',
          'Temporary equity, redeemable non-controlling interests included',
          'TemporaryEquityCarryingAmountIncludingPortionAttributableToNoncontrollingInterests',
        ),
        credit.plus(
          'temporary-equity',
          'Temporary equity',
          'TemporaryEquityCarryingAmount',
          'TemporaryEquityCarryingAmountAttributableToParent',
        ),
        credit.plus(
          'redeemable-noncontrolling-interests',
          'Redeemable non-controlling interests',
          'RedeemableNoncontrollingInterestEquityCarryingAmount',
        ),
      ],
    },
    {
      label: 'Equity',
      lines: [
        credit.plus(
          'preferred-stock',
          'Preferred stock',
          'PreferredStockValue',
          'PreferredStockValueOutstanding',
        ),
        credit.plus('common-stock', 'Common stock', 'CommonStockValue', 'CommonStockValueOutstanding'),
        credit.plus(
          'common-stock-and-capital',
          'Common stock and additional paid-in capital',
          'CommonStocksIncludingAdditionalPaidInCapital',
        ),
        credit.plus(
          'paid-in-capital',
          'Additional paid-in capital',
          'AdditionalPaidInCapital',
          'AdditionalPaidInCapitalCommonStock',
        ),
        debit.minus('treasury-stock', 'Treasury stock', 'TreasuryStockValue', 'TreasuryStockCommonValue'),
        credit.plus(
          'retained-earnings',
          'Retained earnings (accumulated deficit)',
          'RetainedEarningsAccumulatedDeficit',
        ),
        credit.plus(
          'accumulated-oci',
          'Accumulated other comprehensive income (loss)',
          'AccumulatedOtherComprehensiveIncomeLossNetOfTax',
        ),
        credit.total('equity-of-parent', 'Total equity of stockholders', 'StockholdersEquity'),
        credit.plus('noncontrolling-interests', 'Non-controlling interests', 'MinorityInterest'),
        credit.total(
          'equity',
          'Total equity including non-controlling interests',
          'StockholdersEquityIncludingPortionAttributableToNoncontrollingInterest',
        ),
        credit.total(
          'liabilities-and-equity',
          'Total liabilities and equity',
          'LiabilitiesAndStockholdersEquity',
        ),
      ],
    },
  ],
};
