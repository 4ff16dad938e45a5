import { linesIn, type Mapping } from '../mapping.js';

const { credit } = linesIn('ifrs-full');

export const COMPREHENSIVE_INCOME: Mapping = {
  statement: 'comprehensive-income',
  taxonomy: 'ifrs-full',
  title: 'Comprehensive income',
  periods: 'duration',
  anchors: ['comprehensive-income', 'comprehensive-income-of-parent'],
  linesMin: 2,
  sections: [
    {
      label: 'Profit',
      lines: [credit.plus('profit', 'Profit (loss)', 'ProfitLoss')],
    },
    {
      label: 'Other comprehensive income, net of tax',
      lines: [
        credit.plus(
          'translation',
          'Exchange differences on translation',
          'OtherComprehensiveIncomeNetOfTaxExchangeDifferencesOnTranslation',
        ),
        credit.plus('cash-flow-hedges', 'Cash flow hedges', 'OtherComprehensiveIncomeNetOfTaxCashFlowHedges'),
        credit.plus(
          'remeasurements',
          'Remeasurements of defined benefit plans',
          'OtherComprehensiveIncomeNetOfTaxGainsLossesOnRemeasurementsOfDefinedBenefitPlans',
        ),
        credit.total('other-comprehensive-income', 'Other comprehensive income', 'OtherComprehensiveIncome'),
      ],
    },
    {
      label: 'Comprehensive income',
      lines: [
        credit.total('comprehensive-income', 'Comprehensive income', 'ComprehensiveIncome'),
        credit.part(
          'comprehensive-income-of-parent',
          'Of owners of the parent',
          'ComprehensiveIncomeAttributableToOwnersOfParent',
        ),
        credit.part(
          'comprehensive-income-of-noncontrolling',
          'Of non-controlling interests',
          'ComprehensiveIncomeAttributableToNoncontrollingInterests',
        ),
      ],
    },
  ],
};
