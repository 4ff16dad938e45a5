import type { Reading } from '#libs/figures';
import { readText } from './release-reader.js';

const DATELINE = 'SPRINGFIELD, August 11, 2021 – A company announced its unaudited results under US GAAP.';

const SHEET = `## CONDENSED CONSOLIDATED BALANCE SHEETS
(in thousands of US$)

\tJune 30, 2021\tDecember 31, 2020
Current assets:\t\t
Cash and cash equivalents\t42,305\t31,918
Inventories\t7,162\t6,450
Total current assets\t49,467\t38,368
Goodwill\t20,133\t20,104
Property and equipment, net\t5,284\t5,071
Total assets\t74,884\t63,543`;

const CASH = `## CONDENSED CONSOLIDATED STATEMENTS OF CASH FLOWS
(in thousands of US$)

\tSix Months Ended\tSix Months Ended
\tJune 30, 2021\tJune 30, 2020
Net income\t12,745\t9,308
Depreciation and amortization\t1,336\t1,254
Net cash provided by operating activities\t14,081\t10,562`;

const INCOME = `## CONDENSED CONSOLIDATED STATEMENTS OF OPERATIONS
(in thousands of US$)

\tSix Months Ended\tSix Months Ended
\tJune 30, 2021\tJune 30, 2020
Revenues\t52,990\t47,415
Cost of revenues\t(37,005)\t(35,882)
Gross profit\t15,985\t11,533
Income tax expense\t(3,240)\t(2,225)
Net income\t12,745\t9,308`;

const read = (...parts: string[]): Reading =>
  readText({
    bytes: Buffer.from([`# A release\n\n${DATELINE}`, ...parts].join('\n\n')),
    name: 'release.txt',
    options: { entity: 'cik:0000000001' },
  });

const told = ({ observations }: Reading): string[] =>
  observations.map(({ concept, period, value }) => `${concept} ${period} ${value}`);

describe('a misread digit', () => {
  it('is put right where two sums say so, with what proves it and what is printed', () => {
    const reading = read(SHEET.replace('49,467', '49,461'));
    expect(told(reading)).toEqual(told(read(SHEET)));
    expect(reading.exceptions).toEqual([]);
    const total = reading.observations.find(({ value }) => value === '49467000')!;
    expect(total.proof!.reading).toContain('is printed as 49461, and read as 49467');
    expect(total.proof!.identities).toHaveLength(2);
    expect(total.proof!.rivals).toMatchObject([{ value: '49461000', identity: 0, difference: '-6000' }]);
    expect(reading.observations.filter(({ proof }) => proof !== null)).toEqual([total]);
  });

  it('is put right where one sum and the same line of another statement say so', () => {
    const reading = read(INCOME, CASH.replace('12,745', '12,145'));
    expect(told(reading)).toEqual(told(read(INCOME, CASH)));
    expect(reading.exceptions).toEqual([]);
  });

  it.each([
    [
      'that one sum alone covers, since another of its lines may be the one',
      SHEET.replace('42,305', '42,805'),
    ],
    ['where the digits are none that scans take for one another', SHEET.replace('49,467', '49,464')],
    ['where a line beside it lacks its amount', SHEET.replace('49,467', '49,461').replace('7,162', '')],
    ['where two digits are', SHEET.replace('49,467', '48,461')],
  ])('stays an exception %s', (_, sheet) => {
    const [reading, clean] = [read(sheet), told(read(SHEET))];
    expect(told(reading).filter((each) => !clean.includes(each))).toEqual([]);
    expect(reading.exceptions.length).toBeGreaterThan(0);
  });
});
