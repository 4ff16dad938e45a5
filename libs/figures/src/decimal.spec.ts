import fc from 'fast-check';
import {
  atMost,
  decimalValues,
  minus,
  numeral,
  opposite,
  plus,
  powerOfTen,
  rational,
  runs,
  same,
  size,
  spread,
  times,
} from '#libs/testing';
import {
  absolute,
  add,
  compare,
  decimalText,
  intersect,
  intervalOf,
  isCanonicalDecimal,
  isMorePrecise,
  multiply,
  negate,
  parseDecimal,
  round,
  shift,
  subtract,
  sum,
} from './decimal.js';

const places = fc.integer({ min: -60, max: 60 });

describe('Arithmetic on decimals', () => {
  it('is that of fractions, in canonical form', () => {
    fc.assert(
      fc.property(decimalValues, decimalValues, (left, right) => {
        const [a, b] = [rational(left), rational(right)];
        expect(add(left, right)).toBe(numeral(plus(a, b)));
        expect(subtract(left, right)).toBe(numeral(minus(a, b)));
        expect(multiply(left, right)).toBe(numeral(times(a, b)));
        expect(negate(left)).toBe(numeral(opposite(a)));
        expect(absolute(left)).toBe(numeral(size(a)));
        expect(compare(left, right)).toBe(same(a, b) ? 0 : atMost(a, b) ? -1 : 1);
      }),
      runs(500),
    );
  });

  it('sums any number of them, and none to 0', () => {
    fc.assert(
      fc.property(fc.array(decimalValues, { maxLength: 8 }), (values) => {
        expect(sum(values)).toBe(numeral(values.map(rational).reduce(plus, rational('0'))));
      }),
      runs(200),
    );
  });

  it('shifts the point exactly, however far', () => {
    fc.assert(
      fc.property(decimalValues, places, (value, power) => {
        expect(shift(value, power)).toBe(numeral(times(rational(value), powerOfTen(power))));
      }),
      runs(500),
    );
  });

  it('rounds half away from zero at any place', () => {
    fc.assert(
      fc.property(decimalValues, places, (value, decimals) => {
        const scaled = times(size(rational(value)), powerOfTen(decimals));
        const whole = (scaled.over * 2n + scaled.under) / (scaled.under * 2n);
        const rounded = times({ over: whole, under: 1n }, powerOfTen(-decimals));
        expect(round(value, decimals)).toBe(numeral(value.startsWith('-') ? opposite(rounded) : rounded));
      }),
      runs(500),
    );
    expect([round('2.5', 0), round('-2.5', 0), round('149', -2), round('150', -2), round('-0.4', 0)]).toEqual(
      ['3', '-3', '100', '200', '0'],
    );
  });

  it('never leaves canonical form', () => {
    fc.assert(
      fc.property(decimalValues, decimalValues, fc.integer({ min: -25, max: 25 }), (left, right, power) => {
        const { low, high } = intervalOf(left, power);
        const results = [
          add(left, right),
          subtract(left, right),
          negate(left),
          absolute(left),
          round(left, power),
        ];
        for (const each of [...results, shift(left, power), low, high]) {
          expect([each, isCanonicalDecimal(each)]).toEqual([each, true]);
          expect(parseDecimal(each)).toBe(each);
        }
      }),
      runs(300),
    );
  });
});

describe('A rounding interval', () => {
  it('is half a unit in the last place to either side, ends included', () => {
    fc.assert(
      fc.property(decimalValues, places, (value, decimals) => {
        const { low, high } = spread(rational(value), decimals);
        expect(intervalOf(value, decimals)).toEqual({ low: numeral(low), high: numeral(high) });
      }),
      runs(300),
    );
  });

  it('is the point itself where a value is exact or its rounding unknown', () => {
    expect(intervalOf('5', 'INF')).toEqual({ low: '5', high: '5' });
    expect(intervalOf('5', null)).toEqual({ low: '5', high: '5' });
  });

  it('shares with another what both hold, and a point where they touch', () => {
    expect(intersect({ low: '0', high: '2' }, { low: '1', high: '3' })).toEqual({ low: '1', high: '2' });
    expect(intersect({ low: '0', high: '9' }, { low: '1', high: '3' })).toEqual({ low: '1', high: '3' });
    expect(intersect({ low: '0', high: '10' }, { low: '10', high: '30' })).toEqual({ low: '10', high: '10' });
    expect(intersect({ low: '0', high: '10' }, { low: '10.1', high: '30' })).toBeNull();
    expect(intersect({ low: '9', high: '10' }, { low: '-3', high: '2' })).toBeNull();
  });
});

describe('Precision', () => {
  it('grows with decimals; exact is above all, and unknown below', () => {
    const rising = [null, -6, -3, 0, 2, 'INF'] as const;
    rising.forEach((right, low) =>
      rising.forEach((left, high) => expect(isMorePrecise(left, right)).toBe(high > low)),
    );
  });
});

describe('Parsing a decimal', () => {
  it.each([
    ['+5', '5'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['007.50', '7.5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['1.5e3', '1500'],
    ['25E-2', '0.25'],
    ['+1e+2', '100'],
    ['-273905000', '-273905000'],
  ])('reads %s as %s', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  it.each([
    '',
    '-',
    '.',
    '1,000',
    '1 000',
    '(5)',
    '--5',
    '0x10',
    'INF',
    'NaN',
    '1e1000',
    '1e999',
    '1e-999',
    '½',
    '5\n',
    '1'.repeat(123),
  ])('refuses %j', (text) => {
    expect(() => parseDecimal(text)).toThrow(expect.objectContaining({ code: 'decimal-malformed' }));
  });

  it('reads every way to write a value as the same', () => {
    fc.assert(
      fc.property(decimalValues, fc.integer({ min: -20, max: 20 }), (value, power) => {
        expect(parseDecimal(`${value}e${power}`)).toBe(shift(value, power));
        const dotted = value.includes('.') ? `${value}00` : `${value}.00`;
        expect(parseDecimal(dotted)).toBe(value);
      }),
      runs(300),
    );
  });

  it('takes one canonical form for each value', () => {
    for (const other of [
      '-0',
      '00',
      '01',
      '1.0',
      '1.',
      '.1',
      '+1',
      '1e3',
      '-',
      '',
      ' 1',
      '1\n',
      '0.0',
      '-.1',
    ]) {
      expect([other, isCanonicalDecimal(other)]).toEqual([other, false]);
    }
    for (const canonical of ['0', '-1', '0.5', '-0.05', '10', '100.001']) {
      expect([canonical, isCanonicalDecimal(canonical)]).toEqual([canonical, true]);
    }
  });
});

describe('The text of a mantissa and a scale', () => {
  it('is their canonical decimal', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -1000, max: 1000 })),
        fc.integer({ min: -30, max: 30 }),
        (mantissa, scale) => {
          const value = times({ over: BigInt(mantissa), under: 1n }, powerOfTen(-scale));
          expect(decimalText(mantissa, scale)).toBe(numeral(value));
        },
      ),
      runs(1000),
    );
    expect(decimalText(-0, 2)).toBe('0');
  });
});
