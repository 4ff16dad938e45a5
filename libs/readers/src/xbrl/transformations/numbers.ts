import { trimmed, withPlainDigits, type Transformation } from './transformation.js';

const SPACE = ' \\u00a0';
const APOSTROPHES = "'`\\u00b4\\u2019\\u2032\\uff07";
const DASHES = '-\\u058a\\u05be\\u2010-\\u2015\\ufe58\\ufe63\\uff0d';

/** Digits in groups of three: what may stand between them, and what before the decimals. */
export function grouped(between: string, point: '.' | ',', isGrouped: 'always' | 'maybe'): Transformation {
  const groups = isGrouped === 'maybe' ? `(?:[${between}]?\\d{3})*` : `(?:[${between}]\\d{3})*`;
  const pattern = new RegExp(`^\\d{1,3}${groups}(?:[${point}]\\d+)?$`);
  return taking(pattern, point);
}

/** Digits with anything among them that stands between groups, as from registry 4 on. */
function loose(between: string, point: '.' | ','): Transformation {
  const pattern = new RegExp(`^[${between}${SPACE}\\d]*(?:[${point}][${SPACE}\\d]+)?$`);
  return taking(pattern, point);
}

function taking(pattern: RegExp, point: '.' | ','): Transformation {
  const rest = point === '.' ? /[^\d.]/g : /[^\d,]/g;
  return (text) => {
    const bare = trimmed(text);
    if (!pattern.test(bare) || !/\d/.test(bare)) return null;
    return plain(bare.replace(rest, '').replace(',', '.'));
  };
}

/** A numeral without zeros that say nothing. */
const plain = (numeral: string): string =>
  numeral
    .replace(/^0+(?=\d)/, '')
    .replace(/^\./, '0.')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');

/** Digits without groups, a comma before the decimals (registry 1). */
export const commaOnly: Transformation = (text) => {
  const bare = trimmed(text);
  return /^\d+(?:,\d+)?$/.test(bare) ? plain(bare.replace(',', '.')) : null;
};

/** Digits in groups as in India: three at the end, and two by two before. */
export const indian: Transformation = (text) => {
  const bare = trimmed(text);
  const pattern = new RegExp(`^(?:(?:\\d{1,2}[,${SPACE}])?(?:\\d{2}[,${SPACE}])*\\d{3}|\\d+)(?:\\.\\d+)?$`);
  return pattern.test(bare) ? plain(bare.replace(/[^\d.]/g, '')) : null;
};

/** A whole number, the word of its unit, and one or two digits of a hundredth with theirs: `1,234 dollars 50 cents`. */
export function withUnits(whole: 'grouped' | 'loose' | 'apostrophes' | 'indian'): Transformation {
  const wholes = {
    grouped: '(?:0|[1-9]\\d{0,2}(?:[.,\\uff0c\\uff0e]?\\d{3})*)',
    loose: '[\\d.,\\uff0c\\uff0e]+',
    apostrophes: `[\\d.,\\uff0c\\uff0e${APOSTROPHES}]+`,
    indian: `(?:(?:\\d{1,2}[,${SPACE}])?(?:\\d{2}[,${SPACE}])*\\d{3}|\\d+)`,
  };
  const pattern = new RegExp(`^(${wholes[whole]})([^\\d.,\\uff0c\\uff0e]\\D*)(\\d{1,2})\\D*$`);
  return (text) => {
    const found = pattern.exec(withPlainDigits(trimmed(text)));
    const digits = found?.[1]!.replace(/\D/g, '');
    return digits ? plain(`${digits}.${found![3]!.padStart(2, '0')}`) : null;
  };
}

export const looseDot = loose(',', '.');
export const looseComma = loose('.', ',');
export const apostrophesDot = loose(`,${APOSTROPHES}`, '.');
export const apostrophesComma = loose(`.${APOSTROPHES}`, ',');

/** A dash that stands for nothing. */
export const dash: Transformation = (text) => (new RegExp(`^[${DASHES}]$`).test(trimmed(text)) ? '0' : null);

export const hyphen: Transformation = (text) => (trimmed(text) === '-' ? '0' : null);

/** Says the same of any text. */
export const always =
  (value: string): Transformation =>
  () =>
    value;
