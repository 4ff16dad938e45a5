import { EntityState, decide, validateCommit, type Observation, type Reading } from '#libs/figures';
import { readText } from './release-reader.js';

const DATELINE = 'SPRINGFIELD, August 11, 2021 – A company announced its unaudited results under US GAAP.';
const ENTITY = 'cik:0000000001';

const read = (text: string): Reading =>
  readText({ bytes: Buffer.from(text), name: 'release.txt', options: { entity: ENTITY } });

const page = (...parts: string[]): string => [`# A release\n\n${DATELINE}`, ...parts].join('\n\n');

const brief = ({ concept, period, unit, value, negated }: Observation): string =>
  `${concept} ${period} ${unit} ${value}${negated ? ' negated' : ''}`;

const INCOME = `## CONSOLIDATED STATEMENTS OF OPERATIONS

\tThree-month Period Ended,\t\t
\tJune 30,\tJune 30,\tJune 30, 2021
\t2020\t2021\t
\tRMB\tRMB\tUSD
\t(in thousand\ts, except for per sha\tre data)
Revenues\t12,500\t12,000.\t1,875
Cost of revenues\t(4,000)\t(<b>5,000</b>)\t(781)
Gross profit\t8,500\t7,000\t1,094
Operating expenses:\t\t\t
Research and development expenses\t(9,000)\t<u>-</u>\t-
Operating loss\t(500)\t7,000\t1,094
Income tax benefit\t30\t-\t-
Net loss\t(470)\t7,000\t1,094
Net loss per ordinary share\t\t\t
— Basic and diluted\t(0.47)\t0.70\t0.11`;
const RATE = 'All translations from RMB to US$ are made at a rate of RMB6.4000 to US$1.00.';

describe('a damaged place', () => {
  const clean = read(page(RATE, INCOME));
  const told = ({ observations }: Reading): string[] => observations.map(brief);

  it.each([
    [
      'a row that stands twice',
      'Gross profit\t8,500\t7,000\t1,094',
      'Gross profit\t8,500\t7,000\t1,094\nGross profit\t8,300\t7,000\t1,094',
    ],
    ['a copy without a label', 'Net loss\t(470)', '\t(410)\t7,090\t1,004\nNet loss\t(470)'],
    ['a heading with amounts', 'Operating expenses:\t\t\t', 'Operating expenses:\t9,000\t1\t2'],
    [
      'a part of the next line with amounts',
      'Net loss per ordinary share\t\t\t',
      'Net loss per ordinary share\t(0.41)\t0.71\t0.10',
    ],
    [
      'two labels in one',
      'Operating loss\t(500)\t7,000\t1,094\nIncome tax benefit\t30',
      'Operating loss Income tax benefit\t(500)\t7,000\t1,094\n\t30',
    ],
  ])('is read as its sums prove: %s', (_, from, to) => {
    expect(INCOME).toContain(from);
    const reading = read(page(RATE, INCOME.replace(from, to)));
    expect(told(reading)).toEqual(told(clean));
    expect(reading.exceptions).toEqual([]);
  });

  it.each(['8,500\t7,000\t1,094', '8,300\t7,000\t1,094'])(
    'is no figure of a label cut short, where a line stands twice whose label goes on in the next: %s',
    (amounts) => {
      const line = 'Gross profit before equity in income';
      const whole = INCOME.replace('Gross profit\t', `${line}\t`).replace(
        '1,094\n',
        '1,094\n(loss) of affiliates\t\t\t\n',
      );
      const figuresOf = (text: string): string[] => read(page(RATE, text)).observations.map(brief);
      const figures = figuresOf(whole);
      expect(figures.filter((each) => /Affiliates/.test(each))).toHaveLength(3);
      const twice = figuresOf(whole.replace(`${line}\t`, `${line}\t${amounts}\n${line}\t`));
      expect(twice.filter((each) => !figures.includes(each))).toEqual([]);
    },
  );

  it('is no figure of a label twice as long, where the last line of a label stands twice with other digits in it too', () => {
    const first = 'Gross profit of the segments that are reported, net of those that are sold and';
    const whole = INCOME.replace('Gross profit\t', `${first}\t\t\t\nof 37 that are held\t`);
    const figuresOf = (text: string): string[] => read(page(RATE, text)).observations.map(brief);
    const figures = figuresOf(whole);
    expect(figures.filter((each) => /Held /.test(each))).toHaveLength(3);
    for (const other of ['8,500\t7,000\t1,094', '8,300\t7,000\t1,094']) {
      const twice = figuresOf(
        whole.replace(/(of 37 that are held)(.*)/, `$1$2\nof 19 that are held\t${other}`),
      );
      expect(twice.filter((each) => !figures.includes(each))).toEqual([]);
    }
  });

  it('is no line of its own, where a long label stands twice with other digits in it', () => {
    const line = (authorized: string, amounts: string): string =>
      `Class A common stock with a par value of $0.0001, of which ${authorized} are authorized and 215 million are issued\t${amounts}`;
    const whole = `${INCOME}\n${line('2.5 billion', '8,500\t7,000\t1,094')}`;
    const figuresOf = (text: string): string[] => read(page(RATE, text)).observations.map(brief);
    const figures = figuresOf(whole);
    expect(figures.filter((each) => /ClassACommonStock/.test(each))).toHaveLength(3);
    const twice = figuresOf(`${whole}\n${line('2.8 billion', '8,600\t7,000\t1,094')}`);
    expect(twice.filter((each) => !figures.includes(each))).toEqual([]);
  });

  it('carries what proves it, and what it refutes', () => {
    const copy = 'Gross profit\t8,500\t7,000\t1,094\nGross profit\t8,300\t7,000\t1,094';
    const reading = read(page(RATE, INCOME.replace('Gross profit\t8,500\t7,000\t1,094', copy)));
    const profit = reading.observations.find(({ value }) => value === '8500000')!;
    expect(profit.proof).toMatchObject({
      identities: [{ rule: 'sum', aim: profit.ordinal }, { rule: 'sum' }],
      rivals: [{ value: '8300000', identity: 0, difference: '-200000' }],
    });
    const commit = decide(EntityState.empty(ENTITY), reading, [], {
      actor: 'system',
      recordedAt: '2021-08-12T00:00:00.000Z',
      correlationId: 'c',
      causationId: null,
    });
    validateCommit(commit);
  });
});
