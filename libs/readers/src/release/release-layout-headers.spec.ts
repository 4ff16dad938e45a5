import type { Reading } from '#libs/figures';
import { readText } from './release-reader.js';

const read = (text: string): Reading =>
  readText({
    bytes: Buffer.from(text),
    name: 'release.txt',
    options: { entity: 'cik:0000000001' },
  });

/** The dateline of a day, and a table below. */
const page = (day: string, table: string): string =>
  `SPRINGFIELD, Ohio, ${day} – A company (NYSE: ACME) announced its unaudited results under US GAAP.\n\n${table}`;

/** By label, the amounts of a row as they are printed, in their order. */
function printedIn({ observations, document, renditionText }: Reading): Record<string, string[]> {
  const characters = Array.from(renditionText);
  const rows: Record<string, string[]> = {};
  for (const { place, locator } of observations) {
    const { label } = document.presentation[place!.statement]!.rows[place!.row]!;
    if (!('start' in locator)) continue;
    (rows[label] ??= []).push(characters.slice(locator.start, locator.end).join(''));
  }
  return rows;
}

const periodsOf = ({ document }: Reading): (string | null)[] =>
  document.presentation.flatMap(({ columns }) => columns.map(({ period }) => period));

interface Sample {
  readonly name: string;
  readonly day: string;
  readonly table: string;
  readonly periods: readonly string[];
  readonly amounts: number;
  readonly rows: Readonly<Record<string, readonly string[]>>;
}

const SAMPLES: readonly Sample[] = [
  {
    name: 'periods over two columns each, with labels under headings',
    day: 'May 4, 2023',
    table: `                                             NORTHWIND TOOLS, INC.
                               CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS
                                   (In thousands, except per share data)
                                                (Unaudited)

                                              Three Months Ended               Nine Months Ended
                                                   March 31,                       March 31,
                                             2023             2022            2023            2022
Net sales                              $     512,345    $     498,210    $  1,534,020    $  1,476,118
Cost of goods sold                           331,020          325,817         998,340         966,205
   Gross margin                              181,325          172,393         535,680         509,913
Operating expenses:
   Selling and marketing                      61,210           58,004         182,115         171,930
   Research and development                   22,118           20,945          65,870          61,377
   General and administrative                 31,440           29,812          94,310          88,251
      Total operating expenses               114,768          108,761         342,295         321,558
Operating income                              66,557           63,632         193,385         188,355
Other income (expense):
   Interest expense                           (4,210)          (3,870)        (12,330)        (11,500)
   Interest income                               812              120           2,005             344
   Other, net                                   (118)             210             (90)            150
      Total other expense, net                (3,516)          (3,540)        (10,415)        (11,006)
Income before income taxes                    63,041           60,092         182,970         177,349
Provision for income taxes                    13,239           12,619          38,424          37,243
Net income                             $      49,802    $      47,473    $    144,546    $    140,106

Net income per common share:
   Basic                               $        1.25    $        1.17    $       3.61    $       3.44
   Diluted                             $        1.24    $        1.16    $       3.58    $       3.41
Weighted average shares outstanding:
   Basic                                      39,842           40,575          40,040          40,728
   Diluted                                    40,163           40,925          40,376          41,087
Cash dividends declared per share      $        0.30    $        0.28    $       0.90    $       0.84`,
    periods: [
      '2023-01-01/2023-03-31',
      '2022-01-01/2022-03-31',
      '2022-07-01/2023-03-31',
      '2021-07-01/2022-03-31',
    ],
    amounts: 76,
    rows: {
      'Net sales': ['512,345', '498,210', '1,534,020', '1,476,118'],
      'Other, net': ['(118)', '210', '(90)', '150'],
      'Cash dividends declared per share': ['0.30', '0.28', '0.90', '0.84'],
    },
  },
  {
    name: 'changes and percentages beside the periods',
    day: 'May 4, 2023',
    table: `ALDER PAPER CORPORATION
Consolidated Statements of Income (Unaudited)
(Dollars in millions, except per share amounts)

                                                Quarter Ended March 31,          Increase (Decrease)
                                                   2023          2022            Amount          %
Net sales                                       $ 1,204.5     $ 1,150.2        $   54.3         4.7 %
Cost of products sold                               840.1         812.9            27.2         3.3
Gross profit                                        364.4         337.3            27.1         8.0
Selling, general and administrative
  expenses                                          201.7         190.4            11.3         5.9
Amortization of intangibles                          12.0          12.0               -           -
Restructuring charges                                 3.2             -             3.2         n/m
Operating income                                    147.5         134.9            12.6         9.3
Interest expense, net                               (22.4)        (18.0)           (4.4)       24.4
Income before income taxes                          125.1         116.9             8.2         7.0
Income taxes                                         29.4          27.5             1.9         6.9
Net income                                         $ 95.7        $ 89.4           $ 6.3         7.0 %

Diluted earnings per share                         $ 1.91        $ 1.75          $ 0.16         9.1 %
Average diluted shares (in millions)                 50.1          51.1`,
    periods: ['2023-01-01/2023-03-31', '2022-01-01/2022-03-31'],
    amounts: 26,
    rows: {
      'Net sales': ['1,204.5', '1,150.2'],
      'Selling, general and administrative expenses': ['201.7', '190.4'],
      'Restructuring charges': ['3.2', '-'],
      'Diluted earnings per share': ['1.91', '1.75'],
    },
  },
  {
    name: 'the numbers of notes, and labels over several lines with counts of shares in them',
    day: 'May 4, 2023',
    table: `                          HARBOR FOODS PLC
                     CONSOLIDATED BALANCE SHEETS
            (in thousands of U.S. dollars, except share data)

                                                  Note       March 31,       December 31,
                                                                  2023               2022
                                                           (unaudited)
Assets
Current assets:
Cash and cash equivalents                            3     $    51,204        $    48,990
Restricted cash                                                  1,000              1,000
Trade receivables, net of allowance of
  $1,204 and $1,190, respectively                    4          88,310             90,115
Inventories                                          5         104,220            101,877
Prepaid expenses and other                                       9,410              8,802
Total current assets                                           254,144            250,784
Property, plant and equipment, net                   6         310,555            312,040
Goodwill                                             7          75,000             75,000
Intangible assets, net                               7          20,140             21,330
Other non-current assets                                         4,410              4,120
Total assets                                               $   664,249        $   663,274

Liabilities and shareholders' equity
Current liabilities:
Accounts payable                                           $    60,330        $    62,740
Accrued liabilities                                  8          41,208             43,115
Current maturities of long-term debt                 9          15,000             15,000
Total current liabilities                                      116,538            120,855
Long-term debt, net of current maturities            9         180,000            183,750
Deferred income taxes                                           22,410             22,005
Other liabilities                                                8,340              8,115
Total liabilities                                              327,288            334,725
Commitments and contingencies (Note 12)
Shareholders' equity:
Common shares, $0.01 par value; 100,000,000
  shares authorized; 40,112,345 and 40,050,220
  shares issued and outstanding                                    401                401
Additional paid-in capital                                     150,210            149,006
Retained earnings                                              198,460            191,552
Accumulated other comprehensive loss                           (12,110)           (12,410)
Total shareholders' equity                                     336,961            328,549
Total liabilities and shareholders' equity                 $   664,249        $   663,274`,
    periods: ['2023-03-31', '2022-12-31'],
    amounts: 50,
    rows: {
      'Cash and cash equivalents': ['51,204', '48,990'],
      'Trade receivables, net of allowance of $1,204 and $1,190, respectively': ['88,310', '90,115'],
      'Common shares, $0.01 par value; 100,000,000 shares authorized; 40,112,345 and 40,050,220 shares issued and outstanding':
        ['401', '401'],
    },
  },
  {
    name: 'the day in the first words and the years over the columns, and minus signs',
    day: 'May 4, 2023',
    table: `                          QUARRY MINING LTD.
                 Condensed Consolidated Statements of Cash Flows
                              (US$ thousands)

Three months ended March 31                                          2023          2022

OPERATING ACTIVITIES
Net income                                                         12,330         9,870
Depreciation and depletion                                         18,440        17,905
Share-based compensation                                            1,205         1,110
Deferred income tax expense (recovery)                              2,040          -530
Changes in non-cash working capital                                -3,115         4,220
Net cash provided by operating activities                          30,900        32,575

INVESTING ACTIVITIES
Expenditures on property, plant and equipment                     -21,550       -19,840
Proceeds on disposal of assets                                        120             -
Net cash used in investing activities                             -21,430       -19,840

FINANCING ACTIVITIES
Repayment of loans                                                 -5,000        -5,000
Dividends paid                                                     -2,410        -2,385
Net cash used in financing activities                              -7,410        -7,385

Effect of exchange rate changes on cash                               -44            12
Increase in cash and cash equivalents                               2,016         5,362
Cash and cash equivalents, beginning of period                     41,120        30,004
Cash and cash equivalents, end of period                           43,136        35,366`,
    periods: ['2023-01-01/2023-03-31', '2022-01-01/2022-03-31'],
    amounts: 32,
    rows: {
      'Deferred income tax expense (recovery)': ['2,040', '-530'],
      'Proceeds on disposal of assets': ['120', '-'],
      'Effect of exchange rate changes on cash': ['-44', '12'],
    },
  },
  {
    name: 'shares of sales beside each amount',
    day: 'November 22, 2022',
    table: `                                   OAKFIELD STORES, INC.
                        Condensed Consolidated Statements of Income
                     (Dollars in thousands, except per share amounts)

                              13 Weeks Ended       13 Weeks Ended       39 Weeks Ended       39 Weeks Ended
                             October 29, 2022     October 30, 2021     October 29, 2022     October 30, 2021
                                           % of                 % of                 % of                 % of
                                  $       Sales        $       Sales        $       Sales        $       Sales
Net sales                   $  500,000    100.0 %  $ 480,000    100.0 %  $ 1,450,000   100.0 %  $ 1,400,000   100.0 %
Cost of goods sold             310,000     62.0      300,000     62.5        905,000    62.4        880,000    62.9
Gross profit                   190,000     38.0      180,000     37.5        545,000    37.6        520,000    37.1
Selling expenses               120,000     24.0      115,000     24.0        350,000    24.1        340,000    24.3
Operating income                70,000     14.0       65,000     13.5        195,000    13.4        180,000    12.9
Interest expense, net            2,000      0.4        2,500      0.5          6,000     0.4          7,000     0.5
Income before income taxes      68,000     13.6       62,500     13.0        189,000    13.0        173,000    12.4
Income tax expense              17,000      3.4       15,500      3.2         47,000     3.2         43,000     3.1
Net income                  $   51,000     10.2 %  $  47,000      9.8 %  $   142,000     9.8 %  $   130,000     9.3 %`,
    periods: [
      '2022-07-31/2022-10-29',
      '2021-08-01/2021-10-30',
      '2022-01-30/2022-10-29',
      '2021-01-31/2021-10-30',
    ],
    amounts: 36,
    rows: {
      'Net sales': ['500,000', '480,000', '1,450,000', '1,400,000'],
      'Interest expense, net': ['2,000', '2,500', '6,000', '7,000'],
    },
  },
  {
    name: 'five quarters, rules under words and amounts, and a total in two lines of capitals',
    day: 'May 4, 2023',
    table: `                               BIRCH BANCORP, INC.
                           CONSOLIDATED BALANCE SHEETS
                                  (Unaudited)
                                 (In thousands)

                                        March 31,   December 31,  September 30,    June 30,     March 31,
                                          2023          2022          2022           2022          2022
                                       ----------   -----------   -----------   -----------   ----------
ASSETS
Cash and due from banks                $   41,200   $    40,100   $    42,300   $    39,800   $   44,000
Interest-bearing deposits                  88,000        92,500        81,200        77,000       90,300
  Total cash and cash equivalents         129,200       132,600       123,500       116,800      134,300
Securities available for sale             310,500       315,000       322,000       330,400      341,000
Loans held for sale                         2,300         1,900         2,800         3,100        4,400
Loans                                   1,450,000     1,430,200     1,402,000     1,377,500    1,350,000
Less: allowance for credit losses         (17,200)      (16,900)      (16,400)      (16,100)     (15,900)
                                       ----------   -----------   -----------   -----------   ----------
  Net loans                             1,432,800     1,413,300     1,385,600     1,361,400    1,334,100
Premises and equipment, net                24,000        24,300        24,500        24,800       25,000
Other assets                               51,200        50,400        49,900        48,300       47,200
                                       ----------   -----------   -----------   -----------   ----------
  TOTAL ASSETS                         $1,950,000   $ 1,937,500   $ 1,908,300   $ 1,884,800   $1,886,000
                                       ==========   ===========   ===========   ===========   ==========

LIABILITIES AND SHAREHOLDERS' EQUITY
Deposits:
  Noninterest-bearing                  $  402,000   $   410,500   $   415,300   $   420,100   $  418,800
  Interest-bearing                      1,250,000     1,235,000     1,205,000     1,180,000    1,182,500
                                       ----------   -----------   -----------   -----------   ----------
  Total deposits                        1,652,000     1,645,500     1,620,300     1,600,100    1,601,300
Borrowings                                 90,000        88,000        87,500        86,000       85,000
Other liabilities                          18,000        17,500        17,000        16,700       16,200
                                       ----------   -----------   -----------   -----------   ----------
  Total liabilities                     1,760,000     1,751,000     1,724,800     1,702,800    1,702,500
Shareholders' equity                      190,000       186,500       183,500       182,000      183,500
                                       ----------   -----------   -----------   -----------   ----------
  TOTAL LIABILITIES AND
    SHAREHOLDERS' EQUITY               $1,950,000   $ 1,937,500   $ 1,908,300   $ 1,884,800   $1,886,000
                                       ==========   ===========   ===========   ===========   ==========`,
    periods: ['2023-03-31', '2022-12-31', '2022-09-30', '2022-06-30', '2022-03-31'],
    amounts: 95,
    rows: {
      'Less: allowance for credit losses': ['(17,200)', '(16,900)', '(16,400)', '(16,100)', '(15,900)'],
      "TOTAL LIABILITIES AND SHAREHOLDERS' EQUITY": [
        '1,950,000',
        '1,937,500',
        '1,908,300',
        '1,884,800',
        '1,886,000',
      ],
    },
  },
  {
    name: 'subtotals without labels under headings without colons',
    day: 'May 4, 2023',
    table: `Cedar Networks Ltd.
Interim Consolidated Statements of Income
For the three and nine months ended March 31, 2023 and 2022
(in thousands of US dollars, except per share data) (unaudited)

                                             Three months ended           Nine months ended
                                                  March 31                    March 31
                                            2023            2022          2023          2022
Revenue
  Products                                86,300          81,200       251,000       240,300
  Services                                40,100          35,900       116,500       104,400
                                         126,400         117,100       367,500       344,700
Cost of sales                             71,000          67,200       208,000       198,500
Gross profit                              55,400          49,900       159,500       146,200
Operating expenses
  Sales and marketing                     18,200          16,700        53,000        49,900
  Research and development                15,300          14,100        44,800        41,000
  General and administrative               8,900           8,300        26,200        24,800
                                          42,400          39,100       124,000       115,700
Income from operations                    13,000          10,800        35,500        30,500
Finance costs                             (1,100)         (1,300)       (3,400)       (4,000)
Income before income taxes                11,900           9,500        32,100        26,500
Income tax expense                         2,900           2,300         7,800         6,400
Net income                                 9,000           7,200        24,300        20,100
Earnings per share
  Basic                                     0.45            0.36          1.22          1.01
  Diluted                                   0.44            0.35          1.19          0.99`,
    periods: [
      '2023-01-01/2023-03-31',
      '2022-01-01/2022-03-31',
      '2022-07-01/2023-03-31',
      '2021-07-01/2022-03-31',
    ],
    amounts: 64,
    rows: {
      Revenue: ['126,400', '117,100', '367,500', '344,700'],
      'Operating expenses': ['42,400', '39,100', '124,000', '115,700'],
      Basic: ['0.45', '0.36', '1.22', '1.01'],
    },
  },
  {
    name: 'three columns of quarters and two of years, in a year of weeks',
    day: 'January 26, 2023',
    table: `                             DELTA SEMICONDUCTOR CORP.
                    CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS
                        (In millions, except per share amounts)
                                     (Unaudited)
                                                      Three Months Ended                 Year Ended
                                       December 31,    October 1,    January 1,    December 31,    January 1,
                                               2022          2022          2022            2022          2022
Net revenue                            $      1,200    $    1,150    $    1,050    $      4,520    $    4,010
Cost of revenue                                 620           600           560           2,350         2,130
Gross profit                                    580           550           490           2,170         1,880
Research and development                        180           175           160             695           610
Marketing and administrative                     90            88            85             350           330
Total operating expenses                        270           263           245           1,045           940
Operating income                                310           287           245           1,125           940
Income taxes                                     50            45            40             181           150
Net income                             $        260    $      242    $      205    $        944    $      790`,
    periods: [
      '2022-10-02/2022-12-31',
      '2022-07-03/2022-10-01',
      '2021-10-03/2022-01-01',
      '2022-01-02/2022-12-31',
      '2021-01-03/2022-01-01',
    ],
    amounts: 45,
    rows: {
      'Net revenue': ['1,200', '1,150', '1,050', '4,520', '4,010'],
      'Net income': ['260', '242', '205', '944', '790'],
    },
  },
];

describe('a table set out with spaces', () => {
  it.each(SAMPLES)('is read with $name', ({ day, table, periods, amounts, rows }) => {
    const reading = read(page(day, table));
    expect(reading.exceptions.map(({ why }) => why)).toEqual([]);
    expect(periodsOf(reading)).toEqual(periods);
    expect(printedIn(reading)).toMatchObject(rows);
    expect(reading.observations).toHaveLength(amounts);
  });
});
