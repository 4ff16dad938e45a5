import type { Period } from '#libs/figures';
import type { Calendar } from './calendar.js';
import { calendarOf, periodsIn } from './periods.js';

const MONTHLY = ['Results for the second quarter ended June 30, 2021 are out.'];
const calendar = (texts: readonly string[], periods: readonly Period[] = []): Calendar =>
  calendarOf(texts, periods, new Map(), '2023-12-31');

/** What the only words of a period in a text say. */
const told = (text: string, of: Calendar): string => {
  const [found, ...more] = periodsIn(text, of);
  expect(more).toEqual([]);
  return found!.told.kind === 'period' ? found!.told.period : found!.told.kind;
};

describe('words of periods', () => {
  it.each([
    ['in the second quarter of 2021', '2021-04-01/2021-06-30'],
    ['in the second quarter', '2021-04-01/2021-06-30'],
    ['in the first quarter', 'unknown'],
    ['for Q3 2021', '2021-07-01/2021-09-30'],
    ["for 4Q'20", '2020-10-01/2020-12-31'],
    ['for the three months ended March 31, 2020', '2020-01-01/2020-03-31'],
    ['for the 12 months ended June 30, 2021', '2020-07-01/2021-06-30'],
    ['for the six months', 'unknown'],
    ['in the first half of 2021', '2021-01-01/2021-06-30'],
    ['for the full year of 2020', '2020-01-01/2020-12-31'],
    ['for the year ended December 31, 2020', '2020-01-01/2020-12-31'],
    ['as of June 30, 2021', '2021-06-30'],
    ['at the end of the quarter', '2021-06-30'],
    ['for the quarter', '2021-04-01/2021-06-30'],
    ['in the same period of 2020', 'year-before'],
    ['the prior-year quarter', 'year-before'],
    ['a year earlier', 'year-before'],
    ['last year', 'year-before'],
    ['the previous quarter', 'quarter-before'],
    ['in 2020', 'unknown'],
    ['June 30, 2021', 'unknown'],
  ])('%s', (text, expected) => {
    expect(told(text, calendar(MONTHLY))).toBe(expected);
  });

  it('mean the weeks of a document that counts by weeks, and nothing where its tables do not say', () => {
    const weekly = calendar(
      ['the 13-week fourth quarter ended January 28, 2023 (“Q4 FY23”), as compared with the year before'],
      ['2022-10-30/2023-01-28', '2021-10-31/2022-01-29'],
    );
    expect(told('Q4 FY23', weekly)).toBe('2022-10-30/2023-01-28');
    expect(told('Q4 FY22', weekly)).toBe('2021-10-31/2022-01-29');
    expect(told('Q3 FY23', weekly)).toBe('unknown');
    expect(told('for the 39-week fiscal period ended October 29, 2022', weekly)).toBe(
      '2022-01-30/2022-10-29',
    );
    expect(told('for the prior year 13-week fiscal quarter ended January 29, 2022', weekly)).toBe(
      '2021-10-31/2022-01-29',
    );
    expect(weekly.yearBefore('2022-10-30/2023-01-28')).toBe('2021-10-31/2022-01-29');
  });

  it('are those of a fiscal year where the document names it', () => {
    const fiscal = calendar(['the second quarter of fiscal 2022 ended December 31, 2021'], []);
    expect(told('in the third quarter of fiscal 2022', fiscal)).toBe('2022-01-01/2022-03-31');
    expect(told('fiscal 2022', fiscal)).toBe('2021-07-01/2022-06-30');
  });

  it('of quarters are the calendar’s where the statements are those of calendar years', () => {
    const interim = calendar([], ['2021-12-31', '2022-09-30', '2022-07-01/2022-09-30']);
    expect(told('the third quarter', interim)).toBe('2022-07-01/2022-09-30');
    const unsure = calendar(['the fourth quarter ended September 30, 2022'], ['2021-12-31', '2022-09-30']);
    expect(told('the fourth quarter', unsure)).toBe('unknown');
  });

  it('that contradict each other are nothing', () => {
    const two = calendar([
      'first quarter 2021 ended March 31, 2021',
      'first quarter 2021 ended June 30, 2021',
    ]);
    expect(told('the first quarter of 2021', two)).toBe('unknown');
  });
});
