import { linesIn, type Mapping } from '../mapping.js';

const { debit, credit } = linesIn('us-gaap');

export const CASH_FLOW: Mapping = {
  statement: 'cash-flow',
  taxonomy: 'us-gaap',
  title: 'Cash flow statement',
  periods: 'duration',
  anchors: ['operating', 'investing', 'financing'],
  linesMin: 2,
  sections: [
    {
      label: 'Operating activities',
      lines: [
        credit.plus('net-income', 'Net income (loss)', 'ProfitLoss', 'NetIncomeLoss'),
        debit.plus(
          'depreciation',
          'Depreciation and amortization',
          'DepreciationDepletionAndAmortization',
          'DepreciationAmortizationAndAccretionNet',
          'DepreciationAndAmortization',
        ),
        debit.plus('share-based-compensation', 'Share-based compensation', 'ShareBasedCompensation'),
        debit.plus(
          'deferred-tax',
          'Deferred income taxes',
          'DeferredIncomeTaxExpenseBenefit',
          'DeferredIncomeTaxesAndTaxCredits',
        ),
        credit.minus('other-noncash', 'Other non-cash income (expense)', 'OtherNoncashIncomeExpense'),
        credit.minus(
          'receivables',
          'Increase (decrease) in receivables',
          'IncreaseDecreaseInAccountsReceivable',
          'IncreaseDecreaseInReceivables',
          'IncreaseDecreaseInAccountsAndOtherReceivables',
        ),
        credit.minus(
          'other-receivables',
          'Increase (decrease) in other receivables',
          'IncreaseDecreaseInOtherReceivables',
        ),
        credit.minus(
          'inventories',
          'Increase (decrease) in inventories',
          'IncreaseDecreaseInInventories',
          'IncreaseDecreaseInRetailRelatedInventories',
        ),
        credit.minus(
          'other-assets',
          'Increase (decrease) in other assets',
          'IncreaseDecreaseInOtherOperatingAssets',
          'IncreaseDecreaseInPrepaidDeferredExpenseAndOtherAssets',
        ),
        debit.plus('payables', 'Increase (decrease) in payables', 'IncreaseDecreaseInAccountsPayable'),
        debit.plus(
          'accrued',
          'Increase (decrease) in accrued liabilities',
          'IncreaseDecreaseInAccruedLiabilities',
          'IncreaseDecreaseInAccruedLiabilitiesAndOtherOperatingLiabilities',
        ),
        debit.plus(
          'contract-liabilities',
          'Increase (decrease) in contract liabilities',
          'IncreaseDecreaseInContractWithCustomerLiability',
          'IncreaseDecreaseInDeferredRevenue',
        ),
        debit.plus(
          'other-liabilities',
          'Increase (decrease) in other liabilities',
          'IncreaseDecreaseInOtherOperatingLiabilities',
        ),
        debit.total(
          'operating',
          'Net cash from (used in) operating activities',
          'NetCashProvidedByUsedInOperatingActivities',
          'NetCashProvidedByUsedInOperatingActivitiesContinuingOperations',
        ),
      ],
    },
    {
      label: 'Investing activities',
      lines: [
        credit.minus(
          'capital-expenditure',
          'Purchases of property, plant and equipment',
          'PaymentsToAcquirePropertyPlantAndEquipment',
          'PaymentsToAcquireProductiveAssets',
        ),
        debit.plus(
          'property-sold',
          'Sales of property, plant and equipment',
          'ProceedsFromSaleOfPropertyPlantAndEquipment',
        ),
        credit.minus('software', 'Capitalized software', 'PaymentsToDevelopSoftware'),
        credit.minus('intangibles', 'Purchases of intangible assets', 'PaymentsToAcquireIntangibleAssets'),
        credit.minus(
          'acquisitions',
          'Acquisitions, net of cash',
          'PaymentsToAcquireBusinessesNetOfCashAcquired',
        ),
        credit.minus(
          'securities-bought',
          'Purchases of securities',
          'PaymentsToAcquireAvailableForSaleSecuritiesDebt',
          'PaymentsToAcquireAvailableForSaleSecurities',
          'PaymentsToAcquireInvestments',
        ),
        debit.plus(
          'securities-sold',
          'Sales of securities',
          'ProceedsFromSaleOfAvailableForSaleSecuritiesDebt',
          'ProceedsFromSaleOfAvailableForSaleSecurities',
        ),
        debit.plus(
          'securities-matured',
          'Maturities of securities',
          'ProceedsFromMaturitiesPrepaymentsAndCallsOfAvailableForSaleSecurities',
        ),
        credit.minus(
          'other-investing',
          'Other investing payments (proceeds)',
          'PaymentsForProceedsFromOtherInvestingActivities',
        ),
        debit.total(
          'investing',
          'Net cash from (used in) investing activities',
          'NetCashProvidedByUsedInInvestingActivities',
          'NetCashProvidedByUsedInInvestingActivitiesContinuingOperations',
        ),
      ],
    },
    {
      label: 'Financing activities',
      lines: [
        debit.plus('stock-issued', 'Issuance of common stock', 'ProceedsFromIssuanceOfCommonStock'),
        debit.plus('options-exercised', 'Exercise of stock options', 'ProceedsFromStockOptionsExercised'),
        credit.minus(
          'tax-withheld',
          'Taxes withheld on share-based compensation',
          'PaymentsRelatedToTaxWithholdingForShareBasedCompensation',
        ),
        credit.minus('dividends', 'Dividends', 'PaymentsOfDividends', 'PaymentsOfDividendsCommonStock'),
        credit.minus('repurchases', 'Repurchases of common stock', 'PaymentsForRepurchaseOfCommonStock'),
        debit.plus('debt-issued', 'Issuance of long-term debt', 'ProceedsFromIssuanceOfLongTermDebt'),
        credit.minus('debt-repaid', 'Repayment of long-term debt', 'RepaymentsOfLongTermDebt'),
        debit.plus(
          'short-term-debt',
          'Short-term debt, net',
          'ProceedsFromRepaymentsOfShortTermDebt',
          'ProceedsFromRepaymentsOfCommercialPaper',
        ),
        debit.plus(
          'other-financing',
          'Other financing proceeds (payments)',
          'ProceedsFromPaymentsForOtherFinancingActivities',
        ),
        debit.total(
          'financing',
          'Net cash from (used in) financing activities',
          'NetCashProvidedByUsedInFinancingActivities',
          'NetCashProvidedByUsedInFinancingActivitiesContinuingOperations',
        ),
      ],
    },
    {
      label: 'Cash',
      lines: [
        debit.plus(
          'exchange-rates',
          'Effect of exchange rates',
          'EffectOfExchangeRateOnCashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
          'EffectOfExchangeRateOnCashAndCashEquivalents',
        ),
        debit.total(
          'change-in-cash',
          'Increase (decrease) in cash',
          'CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect',
          'CashAndCashEquivalentsPeriodIncreaseDecrease',
        ),
      ],
    },
  ],
};
