import fc from 'fast-check';
import { parseDecimal, sha256Hex, type Decimal, type FigureFacets, type FigureKey } from '#libs/figures';

const DAY_MS = 86_400_000;
const dayText = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** A calendar date from 1899 to 2105, now and then the end of a February. */
export const dates: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -25_600, max: 49_300 }).map(dayText) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '1900-02-28',
      '2000-02-29',
      '2020-02-29',
      '2021-02-28',
      '2100-02-28',
      '2021-12-31',
    ),
  },
);

export const durations: fc.Arbitrary<string> = fc
  .tuple(dates, dates)
  .map(([one, other]) => (one <= other ? `${one}/${other}` : `${other}/${one}`));

export const periods: fc.Arbitrary<string> = fc.oneof(dates, durations);

const LETTERS = Array.from('ABXYZabcxyz_');
const name = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...LETTERS),
      fc.string({ unit: fc.constantFrom(...LETTERS, '0', '9', '.', '-'), maxLength }),
    )
    .map(([first, rest]) => first + rest);

export const qnames: fc.Arbitrary<string> = fc
  .tuple(name(6), name(10))
  .map(([prefix, local]) => `${prefix}:${local}`);

export const units: fc.Arbitrary<string> = fc.constantFrom(
  'iso4217:CNY',
  'iso4217:USD',
  'xbrli:shares',
  'xbrli:pure',
  'iso4217:CNY/xbrli:shares',
  'iso4217:USD/x:ADS',
  'x:Square_Metre*x:Day/x:Order',
);

/** Any code point but half a surrogate pair. (`fc.string` would list them all first, in each file that only names it.) */
const characters = fc
  .oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff }))
  .map((point) => String.fromCodePoint(point));

/** Texts with what JSON escapes, what UTF-16 splits, and what looks like structure. */
export const texts: fc.Arbitrary<string> = fc.oneof(
  fc.array(characters, { minLength: 1, maxLength: 12 }).map((each) => each.join('')),
  fc.constantFrom(
    '"\\/\b\f\n\r\t',
    '\u0000\u001f\u007f',
    '\u2028\u2029',
    '€ 😀 ﬁ é',
    '","type":"x',
    '__proto__',
    ' ',
  ),
);

export const dimensionSets: fc.Arbitrary<Readonly<Record<string, string>>> = fc
  .uniqueArray(fc.tuple(qnames, texts), { maxLength: 3, selector: ([axis]) => axis })
  .map((pairs) => Object.fromEntries(pairs));

export const entities: fc.Arbitrary<string> = fc.oneof(
  fc.nat({ max: 9_999_999_999 }).map((number) => `cik:${String(number).padStart(10, '0')}`),
  fc.constantFrom('lei:5493001KJTIIGC8Y1R12', 'house:a_b-c.d'),
);

export const figureFacets: fc.Arbitrary<FigureFacets> = fc.record({
  concept: qnames,
  period: periods,
  unit: units,
  dimensions: dimensionSets,
});

export const figureKeys: fc.Arbitrary<FigureKey> = fc
  .tuple(entities, figureFacets)
  .map(([entity, facets]) => ({ entity, ...facets }));

/** Canonical decimals of up to sixty digits: zero, round numbers, small fractions, both signs. */
export const decimalValues: fc.Arbitrary<Decimal> = fc
  .tuple(
    fc.oneof(
      fc.bigInt({ min: -2000n, max: 2000n }),
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.bigInt({ min: -(10n ** 60n), max: 10n ** 60n }),
    ),
    fc.oneof(fc.constant(0), fc.integer({ min: -12, max: 12 }), fc.integer({ min: -30, max: 30 })),
  )
  .map(([mantissa, power]) => parseDecimal(`${mantissa}e${power}`));

export const hashes: fc.Arbitrary<string> = fc.nat().map((seed) => sha256Hex(String(seed)));
