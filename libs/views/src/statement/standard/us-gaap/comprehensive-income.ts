import { linesIn, type Mapping } from '../mapping.js';

const { debit, credit } = linesIn('us-gaap');

export const COMPREHENSIVE_INCOME: Mapping = {
  statement: 'comprehensive-income',
  taxonomy: 'us-gaap',
  title: 'Comprehensive income',
  periods: 'duration',
  anchors: ['comprehensive-income', 'comprehensive-income-of-parent'],
  linesMin: 2,
  sections: [
    {
      label: 'Net income',
      lines: [
        credit.plus('profit', 'Net income (loss), non-controlling interests included', 'ProfitLoss'),
        credit.part('net-income', 'Net income (loss)', 'NetIncomeLoss'),
      ],
    },
    {
      label: 'Other comprehensive income, net of tax',
      lines: [
        credit.plus(
          'translation',
          'Foreign currency translation',
          'OtherComprehensiveIncomeLossForeignCurrencyTransactionAndTranslationAdjustmentNetOfTax',
          'OtherComprehensiveIncomeForeignCurrencyTransactionAndTranslationAdjustmentNetOfTaxPortionAttributableToParent',
        ),
        credit.part(
          'securities-arising',
          'Securities: gains (losses) of the period',
          'OtherComprehensiveIncomeUnrealizedHoldingGainLossOnSecuritiesArisingDuringPeriodNetOfTax',
        ),
        credit.plus(
          'securities',
          'Securities, net',
          'OtherComprehensiveIncomeLossAvailableForSaleSecuritiesAdjustmentNetOfTax',
          'OtherComprehensiveIncomeAvailableforsaleSecuritiesAdjustmentNetOfTaxPortionAttributableToParent',
        ),
        credit.part(
          'derivatives-arising',
          'Derivatives: gains (losses) of the period',
          'OtherComprehensiveIncomeUnrealizedGainLossOnDerivativesArisingDuringPeriodNetOfTax',
          'OtherComprehensiveIncomeLossCashFlowHedgeGainLossBeforeReclassificationAfterTax',
        ),
        credit.plus(
          'derivatives',
          'Derivatives, net',
          'OtherComprehensiveIncomeLossDerivativesQualifyingAsHedgesNetOfTax',
          'OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationAndTax',
          'OtherComprehensiveIncomeLossCashFlowHedgeGainLossAfterReclassificationAndTaxParent',
          'OtherComprehensiveIncomeDerivativesQualifyingAsHedgesNetOfTaxPortionAttributableToParent',
        ),
        debit.minus(
          'pensions',
          'Defined benefit plans: loss (gain)',
          'OtherComprehensiveIncomeDefinedBenefitPlansAdjustmentNetOfTaxPortionAttributableToParent',
        ),
        credit.total(
          'other-comprehensive-income',
          'Other comprehensive income (loss)',
          'OtherComprehensiveIncomeLossNetOfTax',
          'OtherComprehensiveIncomeLossNetOfTaxPortionAttributableToParent',
        ),
      ],
    },
    {
      label: 'Comprehensive income',
      lines: [
        credit.total(
          'comprehensive-income',
          'Comprehensive income (loss), non-controlling interests included',
          'ComprehensiveIncomeNetOfTaxIncludingPortionAttributableToNoncontrollingInterest',
        ),
        credit.part(
          'comprehensive-income-of-noncontrolling',
          'Comprehensive income (loss) of non-controlling interests',
          'ComprehensiveIncomeNetOfTaxAttributableToNoncontrollingInterest',
        ),
        credit.total(
          'comprehensive-income-of-parent',
          'Comprehensive income (loss)',
          'ComprehensiveIncomeNetOfTax',
        ),
      ],
    },
  ],
};
