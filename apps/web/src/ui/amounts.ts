import Big from 'big.js';

/**
 * A decimal string in whole units as a reader wants it: thousands separated, negatives in parentheses, `—` for nil.
 * `scale` divides by a power of ten; `digits` cuts (half to even) what is shown, never what is kept.
 */
export function amountText(value: string | null, scale = 0, digits?: number): string {
  if (value === null) return '—';
  const scaled = shifted(value, scale);
  const shown = digits === undefined ? scaled : scaled.round(digits, 2);
  const [whole, fraction] = shown.abs().toFixed(digits).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return shown.lt(0) ? `(${text})` : text;
}

/** The same with a sign: a difference. */
export function differenceText(value: string | null, scale = 0): string {
  if (value === null) return '—';
  const text = amountText(value.replace('-', ''), scale);
  return value.startsWith('-') ? `−${text}` : value === '0' ? text : `+${text}`;
}

/** The largest of the usual scales in which all of these are whole numbers. */
export function commonScale(values: readonly string[]): number {
  return [9, 6, 3].find((scale) => values.some((value) => value !== '0') && isWholeIn(values, scale)) ?? 0;
}

const isWholeIn = (values: readonly string[], scale: number): boolean => {
  const zeros = '0'.repeat(scale);
  return values.every((value) => value === '0' || (value.endsWith(zeros) && !value.includes('.')));
};

const shifted = (value: string, scale: number): Big => new Big(value).times(`1e-${scale}`);
