import { FigureError, parseDecimal, shift, type Decimal } from '#libs/figures';
import { Refused } from './refusal.js';

/**
 * The exact value of a number as XML Schema writes it.
 * @throws Refused `value-malformed`, `value-not-finite`
 */
export function numberOf(text: string): Decimal {
  const bare = text.trim();
  if (/^[+-]?INF$|^NaN$/.test(bare)) throw new Refused('value-not-finite', `the value ${bare} is no decimal`);
  try {
    return parseDecimal(bare);
  } catch (error) {
    if (error instanceof FigureError) throw new Refused('value-malformed', error.message);
    throw error;
  }
}

const DIGITS_MAX = 60;

/**
 * The exact value of a fraction, where it is a finite decimal.
 * @throws Refused `fraction-endless`, `value-malformed`
 */
export function quotientOf(numerator: Decimal, denominator: Decimal): Decimal {
  const places = Math.max(placesOf(numerator), placesOf(denominator));
  let over = BigInt(shift(numerator, places));
  let under = BigInt(shift(denominator, places));
  if (under === 0n) throw new Refused('value-malformed', 'the fraction has the denominator 0');
  if (under < 0n) [over, under] = [-over, -under];
  for (let scale = 0; scale <= DIGITS_MAX; scale++) {
    if ((over * 10n ** BigInt(scale)) % under === 0n)
      return shift(String((over * 10n ** BigInt(scale)) / under), -scale);
  }
  throw new Refused('fraction-endless', `the fraction ${numerator}/${denominator} is no finite decimal`);
}

const placesOf = (value: Decimal): number => value.split('.')[1]?.length ?? 0;
