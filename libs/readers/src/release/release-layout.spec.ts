import type { Reading } from '#libs/figures';
import { readText } from './release-reader.js';

const DATELINE = 'SPRINGFIELD, May 4, 2023 – A company announced its unaudited results under US GAAP.';

const read = (...parts: string[]): Reading =>
  readText({
    bytes: Buffer.from([DATELINE, ...parts].join('\n\n')),
    name: 'release.txt',
    options: { entity: 'cik:0000000001' },
  });

/** What was read: `label period value`, an amount per share or a count with its unit. */
function linesOf({ observations, document }: Reading): string[] {
  return observations.map(({ place, period, value, negated, unit }) => {
    const { label } = document.presentation[place!.statement]!.rows[place!.row]!;
    const printed =
      value === null ? '–' : negated ? (value.startsWith('-') ? value.slice(1) : `-${value}`) : value;
    return `${label} ${period} ${printed}${unit === 'iso4217:USD' ? '' : ` ${unit}`}`;
  });
}

const problems = ({ exceptions }: Reading): string[] => exceptions.map(({ kind, why }) => `${kind}: ${why}`);

describe('a table set out with spaces', () => {
  it('goes on over the end of a page, and so do its sums', () => {
    const header = `                                                    Three Months Ended
                                                   3/31/2023    3/31/2022`;
    const reading = read(
      `                      Consolidated Statement of Cash Flows
                         (in millions, unaudited)

${header}
Operating Activities
Net income                                       $     1,200 $      1,100
Depreciation                                             300          280
Net Cash Provided by Operating Activities              1,500        1,380

Investing Activities
Capital spending                                        (600)        (500)
Sales of equipment                                        50           40
Net Cash Used for Investing Activities                  (550)        (460)

(Continued on the next page)



                                       12
\f                Consolidated Statement of Cash Flows (continued)
                         (in millions, unaudited)

${header}
Financing Activities
Dividends paid                                          (400)        (380)
Share repurchases                                       (200)        (150)
Net Cash Used for Financing Activities                  (600)        (530)
Effect of exchange rates on cash                          10          (12)
Net Increase/(Decrease) in Cash                          360          378
Cash, Beginning of Year                                2,000        1,700
Cash, End of Period                              $     2,360 $      2,078

Supplemental Non-Cash Activity
Leases entered into                              $        20 $         30`,
    );
    expect(problems(reading)).toEqual([]);
    expect(reading.document.presentation).toHaveLength(1);
    expect(linesOf(reading)).toContain('Net Increase/(Decrease) in Cash 2023-01-01/2023-03-31 360000000');
    expect(reading.observations).toHaveLength(28);
  });

  it.each([
    ['with title and header again', true, true],
    ['with the header alone', false, true],
    ['with nothing but the next row', false, false],
  ])('goes on over the end of a page %s', (_, titleAgain, headerAgain) => {
    const title = `                 CONSOLIDATED STATEMENTS OF CASH FLOWS
                         (In thousands)

`;
    const header = `                                                   Three Months Ended
                                                        March 31,
                                                   2023           2022
`;
    const reading = read(`${title}${header}Operating activities:
  Net income                                  $  12,330      $   9,870
  Depreciation                                   18,440         17,905
Net cash provided by operating activities        30,770         27,775
Investing activities:
  Capital expenditures                          (21,550)       (19,840)
  Proceeds from sales of assets                     120              -




                                   - 7 -
\f${titleAgain ? title : ''}${headerAgain ? header : ''}Net cash used in investing activities           (21,430)       (19,840)
Increase in cash                                  9,340          7,935
Cash at beginning of period                      41,120         30,004
Cash at end of period                         $  50,460      $  37,939
`);
    expect(problems(reading)).toEqual([]);
    expect(reading.observations).toHaveLength(18);
  });

  it.each([
    [
      'For the three months ended March 31, 2023 and 2022',
      ['2023-01-01/2023-03-31', '2022-01-01/2022-03-31'],
    ],
    ['Quarter ended 31 March', ['2023-01-01/2023-03-31', '2022-01-01/2022-03-31']],
    // Which of two lengths stands over which column, no one tells; nor of a year that the title has not, its day.
    ['For the quarter ended March 31, 2023 and the year ended December 31, 2022', []],
    ['For the three months ended March 31, 2023', []],
  ])('takes the days of years from the title: %s', (title, periods) => {
    const reading = read(`                     CONSOLIDATED STATEMENTS OF INCOME
             ${title}
                         (In millions)

                              2023        2022
Revenue                     $ 1,200     $ 1,150
Cost of revenue                 700         680
Gross profit                    500         470`);
    const columns = reading.document.presentation.flatMap((statement) => statement.columns);
    expect(columns.map(({ period }) => period)).toEqual(periods);
    expect(reading.exceptions.length > 0).toBe(periods.length === 0);
  });

  it('ends at the end of a page where what follows is set otherwise', () => {
    const reading = read(`                 CONSOLIDATED STATEMENTS OF INCOME
                         (In thousands)

                                                   Three Months Ended
                                                        March 31,
                                                   2023           2022
Net sales                                     $  12,330      $   9,870
Cost of sales                                    (8,440)        (7,905)
Gross profit                                  $   3,890      $   1,965




                                     7
\fSupplemental counts         1,200       1,300
`);
    expect(problems(reading)).toEqual([]);
    expect(reading.observations).toHaveLength(6);
  });

  it('has subtotals without a label, named by their heading or by what they are made of', () => {
    const reading = read(`                    Consolidated Balance Sheet
                         ($ in millions)
                                          March 31, 2023    December 31, 2022
ASSETS
Current assets:
 Cash                                       $      4,770        $      4,954
 Inventories:
   Raw materials                                   2,435               2,366
   Finished goods                                  3,147               2,742
                                                   5,582               5,108
 Prepaid expenses                                  1,057                 806
   Total current assets                           11,409              10,868
Property and equipment                             9,000               8,800
 Less: accumulated depreciation                   (3,468)             (3,379)
                                                   5,532               5,421
Other assets                                         500                 400
   Total assets                             $     17,441        $     16,689`);
    expect(problems(reading)).toEqual([]);
    expect(linesOf(reading)).toEqual(
      expect.arrayContaining([
        'Inventories 2023-03-31 5582000000',
        'Inventories 2022-12-31 5108000000',
        'Property and equipment, less: accumulated depreciation 2023-03-31 5532000000',
      ]),
    );
    const { rows } = reading.document.presentation[0]!;
    expect(rows.map(({ label }) => label).filter((label) => label === '')).toEqual([]);
  });

  it('has no subtotal in a blurred copy, and none where a column does not foot', () => {
    const table = (row: string): Reading =>
      read(`                    Consolidated Balance Sheet
                         ($ in millions)
                                          March 31, 2023    December 31, 2022
Inventories:
   Raw materials                            $      2,435        $      2,366
   Finished goods                                  3,147               2,742
${row}
   Total inventories                        $      5,582        $      5,108`);
    const copy = '                                                   5,582               5,108';
    for (const row of [copy, copy.replace('108', '106'), copy.replace('5,582', '5,528')]) {
      const labels = table(row).document.presentation[0]!.rows.map(({ label }) => label);
      expect(labels.filter((label) => label === 'Inventories')).toEqual([]);
      expect(linesOf(table(row)).filter((line) => line.startsWith('Inventories'))).toEqual([]);
    }
  });

  it('has a note on the scale over several lines of its header', () => {
    const reading = read(`                 Reconciliation of Net Income to Adjusted Net Income
                                                            Three Months Ended
                                                                March 31,
                                                            2023         2022
                                                      (In millions, except per share
                                                         amounts and percentages)
Net income                                             $      730   $    (1,649)
Non-GAAP operating income adjustments (see above)             186           113
Other adjustments                                             (16)        2,136
Adjusted net income                                    $      900   $       600
Tax rate                                                     16.5 %        16.5 %`);
    expect(problems(reading)).toEqual([]);
    expect(linesOf(reading)).toHaveLength(10);
  });
});
