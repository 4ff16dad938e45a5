import fc from 'fast-check';
import { dates, durations, periods, runs } from '#libs/testing';
import {
  duration,
  instant,
  isDate,
  isInside,
  parsePeriod,
  periodDays,
  periodEnd,
  periodJson,
} from './period.js';
import { isMoment, parseMoment } from './time.js';

/** The days of a year, counted by the rule of the calendar. */
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** The days from a date to another, counted one month at a time. */
function daysBetween(from: string, to: string): number {
  let [year = 0, month = 0] = from.split('-').map(Number);
  let days = -Number(from.slice(8));
  for (; `${year}-${String(month).padStart(2, '0')}` !== to.slice(0, 7); month++) {
    days += daysOf(year, month);
    if (month === 12) [year, month] = [year + 1, 0];
  }
  return days + Number(to.slice(8));
}

describe('A period', () => {
  it('is an instant or a duration, as JSON says it', () => {
    expect(parsePeriod('2021-06-30')).toEqual({ instant: '2021-06-30' });
    expect(parsePeriod('2021-04-01/2021-06-30')).toEqual({ start: '2021-04-01', end: '2021-06-30' });
    expect([instant('2021-06-30'), duration('2021-04-01', '2021-06-30')]).toEqual([
      '2021-06-30',
      '2021-04-01/2021-06-30',
    ]);
    fc.assert(
      fc.property(periods, (period) => {
        expect(parsePeriod(period)).toEqual(periodJson(period));
        expect(periodEnd(period)).toBe(period.slice(-10));
      }),
      runs(200),
    );
  });

  it.each([
    '',
    '2021',
    '2021-6-30',
    '2021-02-29',
    '1900-02-29',
    '2021-13-01',
    '2021-00-01',
    '2021-04-31',
    '2021-06-30/2021-04-01',
    '2021-04-01/',
    '/2021-04-01',
    '2021-04-01/2021-06-30/2021-09-30',
    '2021-06-30T00:00:00',
    ' 2021-06-30',
  ])('is not %j', (text) => {
    expect(() => parsePeriod(text)).toThrow(expect.objectContaining({ code: 'period-malformed' }));
  });

  it('counts its days, first and last included, through leap years', () => {
    expect(periodDays('2021-01-01/2021-12-31')).toBe(365);
    expect(periodDays('2020-01-01/2020-12-31')).toBe(366);
    expect(periodDays('1900-01-01/1900-12-31')).toBe(365);
    expect(periodDays('2000-02-28/2000-03-01')).toBe(3);
    expect(periodDays('2021-06-30/2021-06-30')).toBe(1);
    expect(periodDays('2021-06-30')).toBe(0);
    fc.assert(
      fc.property(durations, (period) => {
        const [start = '', end = ''] = period.split('/');
        expect(periodDays(period)).toBe(daysBetween(start, end) + 1);
      }),
      runs(300),
    );
  });

  it('is inside another where all its days are, and an instant at its end', () => {
    const quarter = '2021-04-01/2021-06-30';
    const half = '2021-01-01/2021-06-30';
    expect(isInside(quarter, half)).toBe(true);
    expect(isInside(half, quarter)).toBe(false);
    expect(isInside('2021-03-31/2021-06-30', quarter)).toBe(false);
    expect(isInside('2021-04-01/2021-07-01', quarter)).toBe(false);
    expect(isInside('2021-06-30', half)).toBe(true);
    expect(isInside('2021-05-31', half)).toBe(false);
    expect(isInside('2021-06-30', '2021-06-30')).toBe(true);
    expect(isInside('2021-06-29', '2021-06-30')).toBe(false);
    expect(isInside('2021-06-30/2021-06-30', '2021-06-30')).toBe(false);
    fc.assert(
      fc.property(durations, durations, durations, (one, two, three) => {
        expect(isInside(one, one)).toBe(true);
        expect(isInside(one, two)).toBe(
          one.slice(0, 10) >= two.slice(0, 10) && one.slice(-10) <= two.slice(-10),
        );
        if (isInside(one, two) && isInside(two, three)) expect(isInside(one, three)).toBe(true);
        expect(isInside(periodEnd(one), two)).toBe(periodEnd(one) === periodEnd(two));
      }),
      runs(300),
    );
  });

  it('knows the dates that exist', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1800, max: 2200 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, day) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          expect(isDate(text)).toBe(month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month));
        },
      ),
      runs(1000),
    );
    expect(isDate(undefined)).toBe(false);
  });
});

describe('A moment', () => {
  it('of a bare date is the last millisecond of that day', () => {
    fc.assert(
      fc.property(dates, (date) => expect(parseMoment(date)).toBe(`${date}T23:59:59.999Z`)),
      runs(100),
    );
  });

  it.each([
    ['2021-08-11T09:30:00Z', '2021-08-11T09:30:00.000Z'],
    ['2021-08-11T09:30Z', '2021-08-11T09:30:00.000Z'],
    ['2021-08-11T09:30:00.1234567Z', '2021-08-11T09:30:00.123Z'],
    ['2021-08-11T07:30:00+08:00', '2021-08-10T23:30:00.000Z'],
    ['2021-12-31T20:00:00-05:00', '2022-01-01T01:00:00.000Z'],
  ])('%s is %s', (text, moment) => {
    expect(parseMoment(text)).toBe(moment);
    expect(parseMoment(moment)).toBe(moment);
    expect(isMoment(moment)).toBe(true);
  });

  it.each([
    '',
    '2021',
    '2021-02-29',
    '2021-02-29T00:00:00Z',
    '2021-08-11T09:30:00',
    '2021-08-11 09:30:00Z',
    '2021-08-11T25:00:00Z',
    '2021-08-11T09:60:00Z',
    '2021-08-11T09:30:00+99:00',
    '9999-12-31T23:00:00-05:00',
    '0000-01-01T00:00:00+05:00',
    'Aug 11, 2021',
  ])('is not %j, and the message says what to write', (text) => {
    expect(() => parseMoment(text, 'day of publication')).toThrow(
      expect.objectContaining({
        code: 'time-malformed',
        message: expect.stringMatching(/is not a day of publication: write 2021-08-11/),
      }),
    );
  });

  it('orders as text as it does in time', () => {
    const times = fc.date({ min: new Date('0001-01-01'), max: new Date('9998-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(times, times, (one, other) => {
        const [left, right] = [parseMoment(one.toISOString()), parseMoment(other.toISOString())];
        expect(left < right).toBe(one.getTime() < other.getTime());
      }),
      runs(200),
    );
  });
});
