/** An exact fraction, the naive way: what decimal arithmetic is tested against. The denominator is positive. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

/** The fraction that a plain decimal numeral says. */
export function rational(text: string): Rational {
  const negative = text.startsWith('-');
  const [whole = '', part = ''] = text.replace('-', '').split('.');
  const digits = BigInt(whole + part);
  return { over: negative ? -digits : digits, under: 10n ** BigInt(part.length) };
}

/** 10^power as a fraction. */
export function powerOfTen(power: number): Rational {
  return power < 0 ? { over: 1n, under: 10n ** BigInt(-power) } : { over: 10n ** BigInt(power), under: 1n };
}

export const plus = (left: Rational, right: Rational): Rational => ({
  over: left.over * right.under + right.over * left.under,
  under: left.under * right.under,
});

export const opposite = ({ over, under }: Rational): Rational => ({ over: -over, under });

export const minus = (left: Rational, right: Rational): Rational => plus(left, opposite(right));

export const times = (left: Rational, right: Rational): Rational => ({
  over: left.over * right.over,
  under: left.under * right.under,
});

export const size = ({ over, under }: Rational): Rational => ({ over: over < 0n ? -over : over, under });

/** Whether the left is at most the right. */
export const atMost = (left: Rational, right: Rational): boolean =>
  left.over * right.under <= right.over * left.under;

export const same = (left: Rational, right: Rational): boolean => atMost(left, right) && atMost(right, left);

/** `[v − ½·10^−d, v + ½·10^−d]`. */
export function spread(
  value: Rational,
  decimals: number,
): { readonly low: Rational; readonly high: Rational } {
  const half = times({ over: 1n, under: 2n }, powerOfTen(-decimals));
  return { low: minus(value, half), high: plus(value, half) };
}

/** The decimal numeral of a fraction that has one: long division, a digit at a time. */
export function numeral({ over, under }: Rational): string {
  const amount = over < 0n ? -over : over;
  let digits = String(amount / under);
  let rest = amount % under;
  if (rest !== 0n) digits += '.';
  for (let places = 0; rest !== 0n; places++) {
    if (places > 1000) throw new Error('the fraction has no finite numeral');
    rest *= 10n;
    digits += String(rest / under);
    rest %= under;
  }
  return over < 0n ? `-${digits}` : digits;
}
