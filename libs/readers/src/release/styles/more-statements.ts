import { each, Sheet, type SampleStatement } from './sheet.js';

const shop = new Sheet(4)
  .line('Net sales', [412_908, 398_115, 1_190_442, 1_150_873], 0, true)
  .line('Cost of sales (including buying and occupancy costs)', [231_004, 226_790, 668_120, 655_991], 0)
  .sum('Gross profit', ['Net sales', '-Cost of sales (including buying and occupancy costs)'], 0)
  .line('Selling, general and administrative', [138_222, 131_876, 400_177, 384_406], 0)
  .line('Depreciation', [12_418, 11_982, 36_904, 35_551], 0)
  .sum('Operating income', ['Gross profit', '-Selling, general and administrative', '-Depreciation'], 0)
  .line('Interest expense, net', [-3_008, -3_411, -9_242, -10_016], 0)
  .sum('Income before taxes', ['Operating income', 'Interest expense, net'], 0)
  .line('Income tax expense', [6_704, 5_711, 18_231, 15_446], 0)
  .sum('Net income', ['Income before taxes', '-Income tax expense'], 0, true)
  .head('Earnings per share:')
  .per('Basic', 'Net income', [30_112, 30_455, 30_208, 30_560])
  .per('Diluted', 'Net income', [30_590, 30_802, 30_644, 30_951])
  .head('Weighted average shares outstanding:')
  .shares('Basic', [30_112, 30_455, 30_208, 30_560])
  .shares('Diluted', [30_590, 30_802, 30_644, 30_951]);

const shelf = new Sheet(3)
  .head('Assets')
  .head('Current assets:')
  .line('Cash and cash equivalents', [61_204, 88_310, 44_905], 1, true)
  .line('Merchandise inventories', [248_117, 190_446, 251_903])
  .line('Other current assets', [17_330, 15_208, 18_114])
  .sum('Total current assets', [
    'Cash and cash equivalents',
    'Merchandise inventories',
    'Other current assets',
  ])
  .line('Property and equipment, net', [201_556, 199_870, 198_433], 0)
  .line('Operating lease assets', [310_228, 305_117, 301_990], 0)
  .sum(
    'Total assets',
    ['Total current assets', 'Property and equipment, net', 'Operating lease assets'],
    0,
    true,
  )
  .head('Liabilities and Shareholders’ Equity')
  .head('Current liabilities:')
  .line('Accounts payable', [112_404, 90_115, 109_862], 1, true)
  .line('Accrued expenses', [58_770, 61_223, 55_180])
  .sum('Total current liabilities', ['Accounts payable', 'Accrued expenses'])
  .line('Long-term debt', [140_000, 150_000, 165_000], 0)
  .line('Operating lease liabilities', [270_911, 266_002, 262_871], 0)
  .sum('Total liabilities', ['Total current liabilities', 'Long-term debt', 'Operating lease liabilities'], 0)
  .line('Shareholders’ equity', [256_350, 231_611, 222_432], 0)
  .sum('Total liabilities and shareholders’ equity', ['Total liabilities', 'Shareholders’ equity'], 0, true);

/** A retailer's, whose periods are weeks. */
export const WEEKLY: readonly SampleStatement[] = [
  {
    titles: ['Larch & Field Stores, Inc.', 'Consolidated Statements of Income'],
    note: '(In thousands, except per share amounts) (Unaudited)',
    header: [
      [
        { text: 'Thirteen Weeks Ended', span: 2 },
        { text: 'Thirty-Nine Weeks Ended', span: 2 },
      ],
      each('November 2, 2024', 'October 28, 2023', 'November 2, 2024', 'October 28, 2023'),
    ],
    periods: [
      '2024-08-04/2024-11-02',
      '2023-07-30/2023-10-28',
      '2024-02-04/2024-11-02',
      '2023-01-29/2023-10-28',
    ],
    lines: shop.lines,
  },
  {
    titles: ['Larch & Field Stores, Inc.', 'Consolidated Balance Sheets'],
    note: '(In thousands) (Unaudited)',
    header: [each('November 2, 2024', 'February 3, 2024', 'October 28, 2023')],
    periods: ['2024-11-02', '2024-02-03', '2023-10-28'],
    lines: shelf.lines,
  },
];

const YUAN_PER_DOLLAR = 7.2672;
const inDollars = ([a, b, c]: readonly [number, number, number]): number[] => [
  a,
  b,
  c,
  Math.round(c / YUAN_PER_DOLLAR),
];

const abroad = new Sheet(4)
  .head('Net revenues:')
  .line('Online services', inDollars([512_330, 548_902, 571_118]), 1)
  .line('Hardware sales', inDollars([88_471, 79_556, 91_204]), 1)
  .line('Total net revenues', [600_801, 628_458, 662_322, 91_139], 1)
  .line('Cost of revenues', [-310_227, -321_846, -336_095, -46_248], 0)
  .line('Gross profit', [290_574, 306_612, 326_227, 44_891], 0)
  .head('Operating expenses:')
  .line('Sales and marketing expenses', inDollars([-120_446, -118_203, -124_550]), 1)
  .line('General and administrative expenses', inDollars([-60_118, -62_047, -61_923]), 1)
  .line('Research and development expenses', inDollars([-75_890, -79_455, -80_112]), 1)
  .sum('Total operating expenses', [
    'Sales and marketing expenses',
    'General and administrative expenses',
    'Research and development expenses',
  ])
  .sum('Operating income', ['Gross profit', 'Total operating expenses'], 0)
  .line('Interest income', inDollars([8_204, 9_117, 9_540]), 0)
  .sum('Income before income tax', ['Operating income', 'Interest income'], 0)
  .line('Income tax expense', inDollars([-6_112, -8_004, -10_233]), 0)
  .sum('Net income', ['Income before income tax', 'Income tax expense'], 0);

/** A company's abroad, with a translation for convenience. */
export const FOREIGN: readonly SampleStatement[] = [
  {
    titles: ['Juniper Lake Technology Holdings', 'Unaudited Condensed Consolidated Statements of Operations'],
    note: '(All amounts in thousands, except for share, ADS and per share data)',
    header: [
      [{ text: 'For the three months ended', span: 4 }],
      [...each('June 30, 2023', 'March 31, 2024'), { text: 'June 30, 2024', span: 2 }],
      each('RMB', 'RMB', 'RMB', 'US$'),
    ],
    periods: [
      '2023-04-01/2023-06-30',
      '2024-01-01/2024-03-31',
      '2024-04-01/2024-06-30',
      '2024-04-01/2024-06-30',
    ],
    currencies: ['CNY', 'CNY', 'CNY', 'USD'],
    lines: abroad.lines,
  },
];
