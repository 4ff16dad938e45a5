import { linesIn, type Mapping } from '../mapping.js';

const { debit, credit } = linesIn('ifrs-full');

export const INCOME_STATEMENT: Mapping = {
  statement: 'income-statement',
  taxonomy: 'ifrs-full',
  title: 'Profit or loss',
  periods: 'duration',
  anchors: ['revenue', 'operating-profit', 'profit-before-tax', 'profit', 'profit-of-parent'],
  linesMin: 3,
  sections: [
    {
      label: 'Revenue',
      lines: [
        credit.total('revenue', 'Revenue', 'Revenue', 'RevenueFromContractsWithCustomers'),
        credit.part('rental-income', 'Rental income', 'RentalIncome', 'RentalIncomeFromInvestmentProperty'),
        debit.minus('cost-of-sales', 'Cost of sales', 'CostOfSales'),
        credit.total('gross-profit', 'Gross profit', 'GrossProfit'),
      ],
    },
    {
      label: 'Operating expenses',
      lines: [
        debit.minus(
          'property-operating',
          'Operating expense of investment property',
          'DirectOperatingExpenseFromInvestmentProperty',
        ),
        debit.minus(
          'selling-and-administrative',
          'Selling, general and administrative expense',
          'SellingGeneralAndAdministrativeExpense',
        ),
        debit.minus('distribution', 'Distribution costs', 'DistributionCosts'),
        debit.minus(
          'administrative',
          'Administrative expense',
          'AdministrativeExpense',
          'GeneralAndAdministrativeExpense',
        ),
        debit.minus('research', 'Research and development', 'ResearchAndDevelopmentExpense'),
        credit.plus(
          'revaluation',
          'Gains (losses) on fair value of investment property',
          'GainsLossesOnFairValueAdjustmentInvestmentProperty',
        ),
        credit.plus('other-income', 'Other income', 'OtherIncome'),
        debit.minus('other-expense', 'Other expense', 'OtherExpenseByFunction', 'OtherExpenseByNature'),
        credit.total('operating-profit', 'Operating profit (loss)', 'ProfitLossFromOperatingActivities'),
      ],
    },
    {
      label: 'Profit',
      lines: [
        credit.plus('finance-income', 'Finance income', 'FinanceIncome'),
        debit.minus('finance-costs', 'Finance costs', 'FinanceCosts'),
        credit.plus(
          'associates',
          'Share of profit (loss) of associates and joint ventures',
          'ShareOfProfitLossOfAssociatesAndJointVenturesAccountedForUsingEquityMethod',
        ),
        credit.total('profit-before-tax', 'Profit (loss) before tax', 'ProfitLossBeforeTax'),
        debit.minus('income-tax', 'Income tax expense (income)', 'IncomeTaxExpenseContinuingOperations'),
        credit.part(
          'continuing-operations',
          'Profit (loss) from continuing operations',
          'ProfitLossFromContinuingOperations',
        ),
        credit.plus(
          'discontinued-operations',
          'Profit (loss) from discontinued operations',
          'ProfitLossFromDiscontinuedOperations',
        ),
        credit.total('profit', 'Profit (loss)', 'ProfitLoss'),
        credit.part(
          'profit-of-parent',
          'Profit (loss) of owners of the parent',
          'ProfitLossAttributableToOwnersOfParent',
        ),
        credit.part(
          'profit-of-noncontrolling',
          'Profit (loss) of non-controlling interests',
          'ProfitLossAttributableToNoncontrollingInterests',
        ),
      ],
    },
  ],
};
