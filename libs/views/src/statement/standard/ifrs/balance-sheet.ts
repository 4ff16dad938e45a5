import { linesIn, type Mapping } from '../mapping.js';

const { debit, credit } = linesIn('ifrs-full');

export const BALANCE_SHEET: Mapping = {
  statement: 'balance-sheet',
  taxonomy: 'ifrs-full',
  title: 'Statement of financial position',
  periods: 'instant',
  anchors: ['assets', 'equity-and-liabilities', 'equity', 'equity-of-parent'],
  linesMin: 3,
  sections: [
    {
      label: 'Current assets',
      lines: [
        debit.plus('cash', 'Cash and cash equivalents', 'CashAndCashEquivalents', 'Cash'),
        debit.plus(
          'restricted-cash-current',
          'Restricted cash, current',
          'CurrentRestrictedCashAndCashEquivalents',
        ),
        debit.plus(
          'financial-assets-current',
          'Other financial assets, current',
          'OtherCurrentFinancialAssets',
          'CurrentFinancialAssets',
        ),
        debit.plus(
          'receivables-current',
          'Trade and other receivables',
          'TradeAndOtherCurrentReceivables',
          'CurrentTradeReceivables',
        ),
        debit.plus('inventory', 'Inventories', 'Inventories'),
        debit.plus('prepaid-current', 'Prepaid expenses', 'CurrentPrepaidExpenses'),
        debit.plus('tax-assets-current', 'Current tax assets', 'CurrentTaxAssetsCurrent', 'CurrentTaxAssets'),
        debit.plus(
          'other-assets-current',
          'Other current assets',
          'OtherCurrentNonfinancialAssets',
          'OtherCurrentAssets',
        ),
        debit.plus(
          'held-for-sale',
          'Assets held for sale',
          'NoncurrentAssetsOrDisposalGroupsClassifiedAsHeldForSale',
        ),
        debit.total('assets-current', 'Total current assets', 'CurrentAssets'),
      ],
    },
    {
      label: 'Non-current assets',
      lines: [
        debit.plus('property', 'Property, plant and equipment', 'PropertyPlantAndEquipment'),
        debit.plus('investment-property', 'Investment property', 'InvestmentProperty'),
        debit.plus('lease-assets', 'Right-of-use assets', 'RightofuseAssets'),
        debit.plus('goodwill', 'Goodwill', 'Goodwill'),
        debit.plus(
          'intangibles',
          'Intangible assets',
          'IntangibleAssetsOtherThanGoodwill',
          'IntangibleAssetsAndGoodwill',
        ),
        debit.plus(
          'associates',
          'Investments accounted for by the equity method',
          'InvestmentAccountedForUsingEquityMethod',
        ),
        debit.plus(
          'financial-assets-noncurrent',
          'Other financial assets, non-current',
          'OtherNoncurrentFinancialAssets',
          'NoncurrentFinancialAssets',
        ),
        debit.plus(
          'restricted-cash-noncurrent',
          'Restricted cash, non-current',
          'NoncurrentRestrictedCashAndCashEquivalents',
        ),
        debit.plus('deferred-tax-assets', 'Deferred tax assets', 'DeferredTaxAssets'),
        debit.plus(
          'other-assets-noncurrent',
          'Other non-current assets',
          'OtherNoncurrentNonfinancialAssets',
          'OtherNoncurrentAssets',
        ),
        debit.total('assets-noncurrent', 'Total non-current assets', 'NoncurrentAssets'),
        debit.total('assets', 'Total assets', 'Assets'),
      ],
    },
    {
      label: 'Current liabilities',
      lines: [
        credit.plus(
          'payables-current',
          'Trade and other payables',
          'TradeAndOtherCurrentPayables',
          'TradeAndOtherCurrentPayablesToTradeSuppliers',
        ),
        credit.plus(
          'borrowings-current',
          'Borrowings, current',
          'CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings',
          'CurrentPortionOfLongtermBorrowings',
          'ShorttermBorrowings',
        ),
        credit.plus('leases-current', 'Lease liabilities, current', 'CurrentLeaseLiabilities'),
        credit.plus(
          'contract-liabilities-current',
          'Contract liabilities, current',
          'CurrentContractLiabilities',
        ),
        credit.plus(
          'tax-current',
          'Current tax liabilities',
          'CurrentTaxLiabilitiesCurrent',
          'CurrentTaxLiabilities',
        ),
        credit.plus('provisions-current', 'Provisions, current', 'CurrentProvisions'),
        credit.plus(
          'other-liabilities-current',
          'Other current liabilities',
          'OtherCurrentNonfinancialLiabilities',
          'OtherCurrentLiabilities',
        ),
        credit.total('liabilities-current', 'Total current liabilities', 'CurrentLiabilities'),
      ],
    },
    {
      label: 'Non-current liabilities',
      lines: [
        credit.plus(
          'borrowings',
          'Borrowings, non-current',
          'NoncurrentPortionOfNoncurrentBorrowings',
          'LongtermBorrowings',
        ),
        credit.plus('leases-noncurrent', 'Lease liabilities, non-current', 'NoncurrentLeaseLiabilities'),
        credit.plus('payables-noncurrent', 'Payables, non-current', 'NoncurrentPayables'),
        credit.plus('provisions-noncurrent', 'Provisions, non-current', 'NoncurrentProvisions'),
        credit.plus('deferred-tax-liabilities', 'Deferred tax liabilities', 'DeferredTaxLiabilities'),
        credit.plus(
          'other-liabilities-noncurrent',
          'Other non-current liabilities',
          'OtherNoncurrentNonfinancialLiabilities',
          'OtherNoncurrentLiabilities',
        ),
        credit.total('liabilities-noncurrent', 'Total non-current liabilities', 'NoncurrentLiabilities'),
        credit.total('liabilities', 'Total liabilities', 'Liabilities'),
      ],
    },
    {
      label: 'Equity',
      lines: [
        credit.plus('capital', 'Issued capital', 'IssuedCapital'),
        credit.plus('premium', 'Share premium', 'SharePremium', 'AdditionalPaidinCapital'),
        debit.minus('treasury-shares', 'Treasury shares', 'TreasuryShares'),
        credit.plus('retained-earnings', 'Retained earnings', 'RetainedEarnings'),
        credit.plus(
          'translation-reserve',
          'Translation reserve',
          'ReserveOfExchangeDifferencesOnTranslation',
        ),
        credit.plus('other-reserves', 'Other reserves', 'OtherReserves'),
        credit.total(
          'equity-of-parent',
          'Equity of owners of the parent',
          'EquityAttributableToOwnersOfParent',
        ),
        credit.plus('noncontrolling-interests', 'Non-controlling interests', 'NoncontrollingInterests'),
        credit.total('equity', 'Total equity', 'Equity'),
        credit.total('equity-and-liabilities', 'Total equity and liabilities', 'EquityAndLiabilities'),
      ],
    },
  ],
};
