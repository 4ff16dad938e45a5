import type { Decimal, Decimals } from '#libs/figures';
import type { EquationTerm, Test } from './equations.js';

/** What a line says in a column: a value, and the roundings of what it was made of. */
export interface Amount {
  /** Nil counts 0. */
  readonly value: Decimal;
  readonly decimals: readonly Decimals[];
}

/** A line that is in doubt, or one that is not there. */
export type AmountOf = (line: number) => Amount | 'in-doubt' | null;

/** How a test came out; `remainder`: a total has parts that the mapping has no line for. */
export interface Tied {
  readonly outcome: 'exact' | 'within-rounding' | 'exception' | 'remainder' | 'untested';
  /** By how much the left side is more; `null` where it is not, and where nothing was tested. */
  readonly difference: Decimal | null;
  /** The lines that were summed, the total first; of what was not tested, those that it asks for. */
  readonly terms: readonly EquationTerm[];
  /** Lines without which there is no test. */
  readonly missing: readonly string[];
}

/** Ties out a column by a test; `null` where it has nothing of it. */
export function tie(test: Test, amountOf: AmountOf): Tied | null {
  for (const equation of test.equations) {
    const terms = equation.filter(({ line, isOptional }) => !isOptional || amountOf(line) !== null);
    const isReady = terms.every(({ line }) => isAmount(amountOf(line)));
    if (isReady && terms.length > 1) return judged(test, terms, amountOf);
  }
  if (test.kind === 'footing') return null;
  const [asked] = test.equations.slice(-1);
  const missing = asked!
    .filter(({ line, isOptional }) => lacks(amountOf(line), isOptional))
    .map(({ id }) => id);
  const isAbsent = asked!.every(({ line }) => amountOf(line) === null);
  return isAbsent ? null : { outcome: 'untested', difference: null, terms: asked!, missing };
}

const isAmount = (amount: ReturnType<AmountOf>): amount is Amount => amount !== null && amount !== 'in-doubt';

const lacks = (amount: ReturnType<AmountOf>, isOptional: boolean): boolean =>
  amount === 'in-doubt' || (amount === null && !isOptional);

/** As XBRL Calculations 1.1: closed intervals of rounding, in whole numbers of the finest place. */
function judged({ kind }: Test, terms: readonly EquationTerm[], amountOf: AmountOf): Tied {
  const amounts = terms.map(({ line }) => amountOf(line) as Amount);
  const scale = Math.max(0, ...amounts.map(finest));
  let difference = 0n;
  let width = 0n;
  amounts.forEach(({ value, decimals }, at) => {
    const whole = wholeOf(value, scale);
    difference += terms[at]!.weight === 1 ? whole : -whole;
    for (const each of decimals) if (typeof each === 'number') width += 10n ** BigInt(scale - each);
  });
  const size = difference < 0n ? -difference : difference;
  const missed = kind === 'identity' ? 'exception' : 'remainder';
  return {
    outcome: difference === 0n ? 'exact' : 2n * size <= width ? 'within-rounding' : missed,
    difference: difference === 0n ? null : decimalOf(difference, scale),
    terms,
    missing: [],
  };
}

const placesOf = (value: Decimal): number => {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
};

const finest = ({ value, decimals }: Amount): number =>
  decimals.reduce<number>(
    (most, each) => (typeof each === 'number' ? Math.max(most, each) : most),
    placesOf(value),
  );

const wholeOf = (value: Decimal, scale: number): bigint =>
  BigInt(value.replace('.', '') + '0'.repeat(scale - placesOf(value)));

function decimalOf(whole: bigint, scale: number): Decimal {
  if (scale === 0) return whole.toString();
  const digits = (whole < 0n ? -whole : whole).toString().padStart(scale + 1, '0');
  const text = `${digits.slice(0, -scale)}.${digits.slice(-scale)}`.replace(/\.?0+$/, '');
  return whole < 0n ? `-${text}` : text;
}
