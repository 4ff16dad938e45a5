import { linesIn, type Mapping } from '../mapping.js';

const { debit, credit } = linesIn('us-gaap');

export const INCOME_STATEMENT: Mapping = {
  statement: 'income-statement',
  taxonomy: 'us-gaap',
  title: 'Income statement',
  periods: 'duration',
  anchors: ['revenue', 'operating-income', 'income-before-tax', 'profit', 'net-income'],
  linesMin: 3,
  sections: [
    {
      label: 'Revenue',
      lines: [
        credit.total(
          'revenue',
          'Revenue',
          'Revenues',
          'RevenuesNetOfInterestExpense',
          'RevenueFromContractWithCustomerExcludingAssessedTax',
          'RevenueFromContractWithCustomerIncludingAssessedTax',
          'SalesRevenueNet',
        ),
        debit.minus(
          'cost-of-revenue',
          'Cost of revenue',
          'CostOfRevenue',
          'CostOfGoodsAndServicesSold',
          'CostOfGoodsSold',
        ),
        credit.total('gross-profit', 'Gross profit', 'GrossProfit'),
      ],
    },
    {
      label: 'Banking',
      lines: [
        credit.plus('interest-income-operating', 'Interest income', 'InterestAndDividendIncomeOperating'),
        credit.total('net-interest-income', 'Net interest income', 'InterestIncomeExpenseNet'),
        credit.plus('noninterest-income', 'Non-interest income', 'NoninterestIncome'),
        debit.minus(
          'credit-losses',
          'Provision for credit losses',
          'ProvisionForLoanLeaseAndOtherLosses',
          'ProvisionForLoanAndLeaseLosses',
        ),
        debit.minus('noninterest-expense', 'Non-interest expense', 'NoninterestExpense'),
      ],
    },
    {
      label: 'Operating expenses',
      lines: [
        debit.plus(
          'research',
          'Research and development',
          'ResearchAndDevelopmentExpense',
          'ResearchAndDevelopmentExpenseExcludingAcquiredInProcessCost',
        ),
        debit.plus(
          'selling-and-administrative',
          'Selling, general and administrative',
          'SellingGeneralAndAdministrativeExpense',
        ),
        debit.plus('selling', 'Sales and marketing', 'SellingAndMarketingExpense'),
        debit.plus('administrative', 'General and administrative', 'GeneralAndAdministrativeExpense'),
        debit.plus('restructuring', 'Restructuring', 'RestructuringCharges'),
        debit.total('operating-expenses', 'Total operating expenses', 'OperatingExpenses'),
        debit.total('costs-and-expenses', 'Total costs and expenses', 'CostsAndExpenses'),
        credit.total('operating-income', 'Operating income (loss)', 'OperatingIncomeLoss'),
      ],
    },
    {
      label: 'Other income and expenses',
      lines: [
        credit.part(
          'interest-income',
          'Interest and investment income',
          'InvestmentIncomeInterest',
          'InvestmentIncomeInterestAndDividend',
        ),
        debit.part(
          'interest-expense',
          'Interest expense',
          'InterestExpense',
          'InterestExpenseNonoperating',
          'InterestExpenseDebt',
        ),
        credit.part('interest-net', 'Interest, net', 'InterestIncomeExpenseNonoperatingNet'),
        credit.part('other-income', 'Other income (expense), net', 'OtherNonoperatingIncomeExpense'),
        credit.total('nonoperating-income', 'Total other income (expense)', 'NonoperatingIncomeExpense'),
      ],
    },
    {
      label: 'Profit',
      lines: [
        credit.plus(
          'income-before-tax',
          'Income (loss) before income taxes',
          'IncomeLossFromContinuingOperationsBeforeIncomeTaxesExtraordinaryItemsNoncontrollingInterest',
          'IncomeLossFromContinuingOperationsBeforeIncomeTaxesMinorityInterestAndIncomeLossFromEquityMethodInvestments',
        ),
        debit.minus('income-tax', 'Income tax expense (benefit)', 'IncomeTaxExpenseBenefit'),
        credit.part(
          'equity-method',
          'Income (loss) from equity-method investments',
          'IncomeLossFromEquityMethodInvestments',
        ),
        credit.part(
          'continuing-operations',
          'Income (loss) from continuing operations',
          'IncomeLossFromContinuingOperationsIncludingPortionAttributableToNoncontrollingInterest',
          'IncomeLossFromContinuingOperations',
        ),
        credit.plus(
          'discontinued-operations',
          'Income (loss) from discontinued operations, net of tax',
          'IncomeLossFromDiscontinuedOperationsNetOfTax',
        ),
        credit.total('profit', 'Net income (loss), non-controlling interests included', 'ProfitLoss'),
        credit.part(
          'profit-of-noncontrolling',
          'Net income (loss) of non-controlling interests',
          'NetIncomeLossAttributableToNoncontrollingInterest',
          'MinorityInterestInNetIncomeLossOfConsolidatedEntities',
        ),
        credit.total('net-income', 'Net income (loss)', 'NetIncomeLoss'),
        credit.part(
          'net-income-for-common',
          'Net income (loss) for common stockholders',
          'NetIncomeLossAvailableToCommonStockholdersBasic',
        ),
      ],
    },
  ],
};
