import { shift, type Decimal, type PeriodJson, type Dimensions, TRANSLATION_AXIS } from '#libs/figures';

/** Powers of ten that a statement may be set in, with their names. */
const SCALES: Readonly<Record<number, string>> = { 0: '', 3: 'thousand', 6: 'million', 9: 'billion' };

/** A decimal with thousands separators, negatives in parentheses; `—` for nil. */
export function amount(value: Decimal | null, scale = 0): string {
  if (value === null) return '—';
  const scaled = shift(value, -scale);
  const [whole, fraction] = scaled.replace('-', '').split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return scaled.startsWith('-') ? `(${text})` : text;
}

export const number = (value: number): string => value.toLocaleString('en-US');

/** `1 file`, `2 files`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number(count)} ${count === 1 ? one : many}`;

/** The largest of the usual scales in which all values are whole numbers. */
export function commonScale(values: readonly Decimal[]): number {
  const whole = (scale: number): boolean => values.every((value) => !shift(value, -scale).includes('.'));
  return [9, 6, 3].find((scale) => values.some((value) => value !== '0') && whole(scale)) ?? 0;
}

export const scaleName = (scale: number): string => SCALES[scale] ?? '';

/** `iso4217:CNY/xbrli:shares` → `CNY per share`. */
export function unitName(unit: string): string {
  const [over, under] = unit.split('/').map((measure) => measure.slice(measure.indexOf(':') + 1));
  return under === undefined ? over! : `${over} per ${under.replace(/s$/, '')}`;
}

export function periodName(period: PeriodJson): string {
  if ('instant' in period) return period.instant;
  return `${period.start} to ${period.end}`;
}

/** What sets a column apart beside period and unit. */
export function dimensionsName(dimensions: Dimensions): string {
  return Object.entries(dimensions)
    .map(([axis, member]) =>
      axis === TRANSLATION_AXIS ? `at ${member}` : `${axis.replace(/^.*:/, '')}=${member}`,
    )
    .join(', ');
}

export const day = (moment: string): string =>
  moment.endsWith('T23:59:59.999Z') ? moment.slice(0, 10) : moment;

/** A hash, short enough for a line and long enough to be asked for. */
export const shortHash = (sha256: string): string => sha256.slice(0, 12);
