import { linesIn, type Mapping } from '../mapping.js';

const { debit, credit } = linesIn('ifrs-full');

export const CASH_FLOW: Mapping = {
  statement: 'cash-flow',
  taxonomy: 'ifrs-full',
  title: 'Cash flow statement',
  periods: 'duration',
  anchors: ['operating', 'investing', 'financing'],
  linesMin: 2,
  sections: [
    {
      label: 'Operating activities',
      lines: [
        debit.plus(
          'depreciation',
          'Depreciation and amortisation',
          'AdjustmentsForDepreciationAndAmortisationExpense',
        ),
        debit.plus('income-tax', 'Income tax expense', 'AdjustmentsForIncomeTaxExpense'),
        debit.plus('finance-costs', 'Finance costs', 'AdjustmentsForFinanceCosts'),
        debit.plus('share-based-payments', 'Share-based payments', 'AdjustmentsForSharebasedPayments'),
        debit.part('operations', 'Net cash from (used in) operations', 'CashFlowsFromUsedInOperations'),
        debit.total(
          'operating',
          'Net cash from (used in) operating activities',
          'CashFlowsFromUsedInOperatingActivities',
        ),
      ],
    },
    {
      label: 'Investing activities',
      lines: [
        credit.minus(
          'capital-expenditure',
          'Purchases of property, plant and equipment',
          'PurchaseOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities',
        ),
        debit.plus(
          'property-sold',
          'Sales of property, plant and equipment',
          'ProceedsFromSalesOfPropertyPlantAndEquipmentClassifiedAsInvestingActivities',
        ),
        debit.plus(
          'investment-property-sold',
          'Sales of investment property',
          'ProceedsFromSalesOfInvestmentProperty',
        ),
        debit.total(
          'investing',
          'Net cash from (used in) investing activities',
          'CashFlowsFromUsedInInvestingActivities',
        ),
      ],
    },
    {
      label: 'Financing activities',
      lines: [
        debit.plus(
          'borrowings-raised',
          'Proceeds from borrowings',
          'ProceedsFromBorrowingsClassifiedAsFinancingActivities',
        ),
        credit.minus(
          'borrowings-repaid',
          'Repayments of borrowings',
          'RepaymentsOfBorrowingsClassifiedAsFinancingActivities',
        ),
        credit.minus(
          'leases-paid',
          'Payments of lease liabilities',
          'PaymentsOfLeaseLiabilitiesClassifiedAsFinancingActivities',
        ),
        credit.minus(
          'dividends',
          'Dividends paid',
          'DividendsPaidClassifiedAsFinancingActivities',
          'DividendsPaidToEquityHoldersOfParentClassifiedAsFinancingActivities',
        ),
        credit.minus('repurchases', 'Repurchases of own shares', 'PaymentsToAcquireOrRedeemEntitysShares'),
        debit.total(
          'financing',
          'Net cash from (used in) financing activities',
          'CashFlowsFromUsedInFinancingActivities',
        ),
      ],
    },
    {
      label: 'Cash',
      lines: [
        debit.plus(
          'exchange-rates',
          'Effect of exchange rates',
          'EffectOfExchangeRateChangesOnCashAndCashEquivalents',
        ),
        debit.total(
          'change-in-cash',
          'Increase (decrease) in cash',
          'IncreaseDecreaseInCashAndCashEquivalents',
        ),
      ],
    },
  ],
};
