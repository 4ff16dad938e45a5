import { FigureError, negate, parseDecimal, shift, type Decimal, type Decimals } from '#libs/figures';
import { shown } from './problems.js';

/** How keyed amounts are to be taken. */
export interface AmountRule {
  /** The power of ten that a printed amount is multiplied by: 3 for thousands. */
  readonly scale: number;
  readonly decimals: Decimals | 'as-printed';
  /** Whether the document prints it with the other sign. */
  readonly negated: boolean;
}

export interface Amount {
  /** The economic value in whole units; `null` is nil. */
  readonly value: Decimal | null;
  readonly decimals: Decimals;
}

const DASH = /^[-\u2010-\u2015\u2212]$/;
const PRINTED =
  /^(?<open>\()?(?<minus>[-\u2212])?(?<whole>\d{1,3}(?:,\d{3})+|\d+)(?:\.(?<fraction>\d+))?(?<close>\))?$/;
const DIGITS_MAX = 80;

/**
 * An amount as printed: `1,234.5`, `-1234.5`, `(1,234.5)`, or a dash for nil.
 * @throws FigureError `keyed-number`
 */
export function parseAmount(text: string, { scale, decimals, negated }: AmountRule): Amount {
  if (DASH.test(text)) return { value: null, decimals: decimals === 'as-printed' ? 0 - scale : decimals };
  const { open, close, minus, whole, fraction = '' } = PRINTED.exec(text)?.groups ?? {};
  if (
    whole === undefined ||
    (open === undefined) !== (close === undefined) ||
    (open !== undefined && minus !== undefined)
  ) {
    throw new FigureError('keyed-number', `${shown(text)} is not a number: ${adviceFor(text)}`, {
      text: text.slice(0, 80),
    });
  }
  if (whole.length + fraction.length > DIGITS_MAX) {
    throw new FigureError('keyed-number', `${shown(text)} has more than ${DIGITS_MAX} digits`, {
      text: text.slice(0, 80),
    });
  }
  const places = fraction.length - scale;
  if (fraction !== '' && typeof decimals === 'number' && places > decimals) {
    throw new FigureError(
      'keyed-decimals',
      `${shown(text)} shows more places than decimals ${decimals} and its scale allow: state the decimals (${places}) and the scale of this value`,
      { text, decimals, places },
    );
  }
  const size = parseDecimal(`${whole.replaceAll(',', '')}${fraction === '' ? '' : `.${fraction}`}`);
  const printed = open === undefined && minus === undefined ? size : negate(size);
  return {
    value: shift(negated ? negate(printed) : printed, scale),
    decimals: decimals === 'as-printed' ? places : decimals,
  };
}

function adviceFor(text: string): string {
  if (/[$€£¥%]|[A-Za-z]{3}/.test(text))
    return 'leave out currency and percent signs; unit and scale say them';
  if (/\d[eE][+-]?\d/.test(text)) return 'a spreadsheet has shortened it; write all its digits';
  if (/\..*\./.test(text)) return 'it has more than one decimal point; write it like 1,234.5 or (1,234.5)';
  if (/\(|\)/.test(text)) return 'write both parentheses, or a minus, and no other sign';
  return 'write digits with at most one decimal point, and commas only between thousands, like 1,234.5 or (1,234.5), or a dash for nil';
}

const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['units', 0],
  ['thousands', 3],
  ['millions', 6],
  ['billions', 9],
  ['percent', -2],
]);

/**
 * A scale as its power of ten: `1000` or `thousands` is 3, `0.01` or `percent` is −2.
 * @throws FigureError `keyed-scale`
 */
export function parseScale(text: string): number {
  const power = SCALE_WORDS.get(text.toLowerCase()) ?? powerOfTen(text);
  if (power !== null) return power;
  throw new FigureError(
    'keyed-scale',
    `${shown(text)} is not a scale: write 1, 1000, 1000000, 0.01, ${[...SCALE_WORDS.keys()].join(', ')}`,
    { text },
  );
}

function powerOfTen(text: string): number | null {
  if (/^10{0,12}$/.test(text)) return text.length - 1;
  return /^0\.0{0,11}1$/.test(text) ? 2 - text.length : null;
}

/**
 * The rounding of keyed amounts: `-3`, `INF`, `unknown`, or `as-printed` (what the printed digits show).
 * @throws FigureError `keyed-decimals`
 */
export function parseDecimals(text: string): Decimals | 'as-printed' {
  const word = text.toLowerCase();
  if (word === 'inf') return 'INF';
  if (word === 'unknown') return null;
  if (word === 'as-printed') return 'as-printed';
  const places = Number(text);
  if (/^-?\d{1,2}$/.test(text) && Math.abs(places) <= 30) return places + 0;
  throw new FigureError(
    'keyed-decimals',
    `${shown(text)} is no rounding: write -3 for thousands, 0 for whole units, INF for exact, as-printed, or unknown`,
    { text },
  );
}
