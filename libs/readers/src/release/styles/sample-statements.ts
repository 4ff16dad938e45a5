import { each, Sheet, type SampleStatement } from './sheet.js';

const BASIC = [41_210, 40_876, 41_105, 40_702];
const DILUTED = [42_004, 41_598, 41_933, 41_366];

const income = new Sheet(4)
  .head('Revenue:')
  .line('Product', [84_312, 79_845, 246_907, 231_118], 1, true)
  .line('Service and other', [31_206, 27_411, 90_334, 78_962])
  .sum('Total revenue', ['Product', 'Service and other'])
  .head('Cost of revenue:')
  .line('Product cost', [39_118, 38_204, 115_870, 111_003])
  .line('Service cost', [12_007, 11_240, 35_121, 32_686])
  .sum('Total cost of revenue', ['Product cost', 'Service cost'])
  .sum('Gross profit', ['Total revenue', '-Total cost of revenue'], 0)
  .head('Operating expenses:')
  .line('Research and development', [18_904, 17_212, 55_410, 50_871])
  .line('Sales and marketing', [21_377, 20_068, 62_995, 58_204])
  .line('General and administrative', [9_841, 9_412, 29_236, 27_745])
  .line('Restructuring charges', [0, 1_204, 318, 3_960])
  .sum('Total operating expenses', [
    'Research and development',
    'Sales and marketing',
    'General and administrative',
    'Restructuring charges',
  ])
  .sum('Income from operations', ['Gross profit', '-Total operating expenses'], 0)
  .line('Interest income', [1_486, 1_102, 4_204, 2_955], 0)
  .line('Interest expense', [-2_390, -2_411, -7_166, -7_248], 0)
  .line('Other income (expense), net', [-214, 87, 45, -391], 0)
  .sum(
    'Income before income taxes',
    ['Income from operations', 'Interest income', 'Interest expense', 'Other income (expense), net'],
    0,
  )
  .line('Provision for income taxes', [3_012, 1_654, 8_730, 5_118], 0)
  .sum('Net income', ['Income before income taxes', '-Provision for income taxes'], 0, true)
  .head('Net income per share:')
  .per('Basic', 'Net income', BASIC)
  .per('Diluted', 'Net income', DILUTED)
  .head('Weighted-average shares outstanding:')
  .shares('Basic', BASIC)
  .shares('Diluted', DILUTED);

const balance = new Sheet(2)
  .head('ASSETS')
  .head('Current assets:')
  .line('Cash and cash equivalents', [118_204, 96_733], 1, true)
  .line('Marketable securities', [45_010, 51_884])
  .line('Accounts receivable, net of allowance of $1,204 and $988, respectively', [66_912, 61_077])
  .line('Inventories', [38_441, 35_902])
  .line('Prepaid expenses and other current assets', [9_137, 8_446])
  .sum(
    'Total current assets',
    [
      'Cash and cash equivalents',
      'Marketable securities',
      'Accounts receivable, net of allowance of $1,204 and $988, respectively',
      'Inventories',
      'Prepaid expenses and other current assets',
    ],
    2,
  )
  .line('Property and equipment, net', [72_318, 69_240], 0)
  .line('Operating lease right-of-use assets', [21_004, 23_117], 0)
  .line('Goodwill', [140_233, 140_233], 0)
  .line('Other assets', [5_862, 6_019], 0)
  .sum(
    'Total assets',
    [
      'Total current assets',
      'Property and equipment, net',
      'Operating lease right-of-use assets',
      'Goodwill',
      'Other assets',
    ],
    2,
    true,
  )
  .head('LIABILITIES AND STOCKHOLDERS’ EQUITY')
  .head('Current liabilities:')
  .line('Accounts payable', [24_118, 22_903], 1, true)
  .line('Accrued liabilities', [31_907, 33_264])
  .line('Deferred revenue', [28_455, 26_012])
  .line('Current portion of long-term debt', [5_000, 5_000])
  .sum(
    'Total current liabilities',
    ['Accounts payable', 'Accrued liabilities', 'Deferred revenue', 'Current portion of long-term debt'],
    2,
  )
  .line('Long-term debt, net', [112_680, 116_310], 0)
  .line('Operating lease liabilities', [17_220, 19_405], 0)
  .line('Other long-term liabilities', [4_317, 3_988], 0)
  .sum(
    'Total liabilities',
    [
      'Total current liabilities',
      'Long-term debt, net',
      'Operating lease liabilities',
      'Other long-term liabilities',
    ],
    2,
  )
  .head('Commitments and contingencies')
  .head('Stockholders’ equity:')
  .line(
    'Common stock, $0.001 par value; 200,000 shares authorized; 41,288 and 40,955 shares issued and outstanding',
    [41, 41],
  )
  .line('Additional paid-in capital', [286_902, 279_114])
  .line('Accumulated other comprehensive loss', [-1_877, -2_105])
  .line('Retained earnings (accumulated deficit)', [8_358, -11_281])
  .sum(
    'Total stockholders’ equity',
    [
      'Common stock, $0.001 par value; 200,000 shares authorized; 41,288 and 40,955 shares issued and outstanding',
      'Additional paid-in capital',
      'Accumulated other comprehensive loss',
      'Retained earnings (accumulated deficit)',
    ],
    2,
  )
  .sum(
    'Total liabilities and stockholders’ equity',
    ['Total liabilities', 'Total stockholders’ equity'],
    2,
    true,
  );

const cash = new Sheet(2)
  .head('Cash flows from operating activities:')
  .line('Net income', [26_644, 15_809], 1, true)
  .head('Adjustments to reconcile net income to net cash provided by operating activities:', 1)
  .line('Depreciation and amortization', [14_882, 13_907], 2)
  .line('Stock-based compensation', [19_204, 17_655], 2)
  .line('Deferred income taxes', [-1_118, -640], 2)
  .head('Changes in operating assets and liabilities:', 1)
  .line('Accounts receivable', [-5_835, -2_412], 2)
  .line('Inventories', [-2_539, 1_106], 2)
  .line('Accounts payable and accrued liabilities', [-5_254, -1_504], 2)
  .line('Deferred revenue', [2_443, 1_902], 2)
  .sum(
    'Net cash provided by operating activities',
    [
      'Net income',
      'Depreciation and amortization',
      'Stock-based compensation',
      'Deferred income taxes',
      'Accounts receivable',
      'Inventories',
      'Accounts payable and accrued liabilities',
      'Deferred revenue',
    ],
    1,
  )
  .head('Cash flows from investing activities:')
  .line('Purchases of property and equipment', [-15_204, -13_877])
  .line('Purchases of marketable securities', [-20_115, -31_006])
  .line('Maturities of marketable securities', [27_300, 24_500])
  .sum(
    'Net cash used in investing activities',
    [
      'Purchases of property and equipment',
      'Purchases of marketable securities',
      'Maturities of marketable securities',
    ],
    1,
  )
  .head('Cash flows from financing activities:')
  .line('Repayment of long-term debt', [-3_750, -3_750])
  .line('Proceeds from exercise of stock options', [2_207, 1_884])
  .line('Repurchases of common stock', [-17_622, 0])
  .sum(
    'Net cash used in financing activities',
    ['Repayment of long-term debt', 'Proceeds from exercise of stock options', 'Repurchases of common stock'],
    1,
  )
  .line('Effect of exchange rate changes on cash', [228, -174], 0)
  .sum(
    'Net increase in cash and cash equivalents',
    [
      'Net cash provided by operating activities',
      'Net cash used in investing activities',
      'Net cash used in financing activities',
      'Effect of exchange rate changes on cash',
    ],
    0,
  )
  .line('Cash and cash equivalents, beginning of period', [96_733, 84_210], 0)
  .sum(
    'Cash and cash equivalents, end of period',
    ['Net increase in cash and cash equivalents', 'Cash and cash equivalents, beginning of period'],
    0,
    true,
  );

/** The three statements of a made-up company's third quarter. */
export const SAMPLES: readonly SampleStatement[] = [
  {
    titles: ['Alderbrook Instruments, Inc.', 'Condensed Consolidated Statements of Operations'],
    note: '(in thousands, except per share data) (unaudited)',
    header: [
      [
        { text: 'Three Months Ended', span: 2 },
        { text: 'Nine Months Ended', span: 2 },
      ],
      [
        { text: 'September 30,', span: 2 },
        { text: 'September 30,', span: 2 },
      ],
      each('2024', '2023', '2024', '2023'),
    ],
    periods: [
      '2024-07-01/2024-09-30',
      '2023-07-01/2023-09-30',
      '2024-01-01/2024-09-30',
      '2023-01-01/2023-09-30',
    ],
    lines: income.lines,
  },
  {
    titles: ['Alderbrook Instruments, Inc.', 'Condensed Consolidated Balance Sheets'],
    note: '(in thousands, except par value) (unaudited)',
    header: [each('September 30, 2024', 'December 31, 2023')],
    periods: ['2024-09-30', '2023-12-31'],
    lines: balance.lines,
  },
  {
    titles: ['Alderbrook Instruments, Inc.', 'Condensed Consolidated Statements of Cash Flows'],
    note: '(in thousands) (unaudited)',
    header: [[{ text: 'Nine Months Ended September 30,', span: 2 }], each('2024', '2023')],
    periods: ['2024-01-01/2024-09-30', '2023-01-01/2023-09-30'],
    lines: cash.lines,
  },
];
