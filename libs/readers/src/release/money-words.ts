import { CURRENCY_SIGN } from './currencies.data.js';
import { currenciesIn } from './words.js';

/** What a document's words say of the money in it. */
export interface MoneyWords {
  /** What a bare `$` can only be, as an ISO code. */
  readonly dollar: string | null;
  /** What a bare `¥` can only be. */
  readonly yen: string | null;
  /** The currency of all amounts that the text states, where it is the same throughout. */
  readonly onlyCurrency: string | null;
}

const FOREIGN =
  /(?<![\w&])(?:HK|NT|CA?|AU?|SG?|NZ)\$|\b(?:CAD|AUD|HKD|SGD|NZD)\b|\b(?:Canadian|Australian|Hong Kong|Singapore) dollars?\b/;
const AMERICAN = /\b(?:U\.?S\.?|United States|NYSE|Nasdaq|SEC|GAAP)\b/i;
const DECLARED =
  /\b(?:amounts?|figures?|references?|dollars?|data)\b[^.;]{0,80}?\b(?:in|to|of|are)\b[^.;]{0,20}?\b(U\.?S\.?|United States|Canadian|Australian|Hong Kong|Singapore) dollars?\b/gi;
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^Can/i, 'CAD'],
  [/^Aus/i, 'AUD'],
  [/^Hong/i, 'HKD'],
  [/^Sing/i, 'SGD'],
];
const AMOUNT = new RegExp(
  `(?<![\\w.,])(${CURRENCY_SIGN}) ?\\d[\\d,.]* ?(?:thousand|million|billion|[mb]n\\b)`,
  'gi',
);
/** So many amounts show what a document counts in. */
const AMOUNTS_MIN = 3;

export function moneyWordsOf(text: string): MoneyWords {
  const dollar = dollarOf(text);
  const yen = yenOf(text);
  const codes = [...text.matchAll(AMOUNT)].map(([, sign]) => {
    const [code = null] = currenciesIn(sign!);
    return code === '$' ? dollar : code === '¥' ? yen : code;
  });
  const isOne = codes.length >= AMOUNTS_MIN && new Set(codes).size === 1;
  return { dollar, yen, onlyCurrency: isOne ? codes[0]! : null };
}

function dollarOf(text: string): string | null {
  const isForeign = FOREIGN.test(text);
  if (AMERICAN.test(text) && !isForeign) return 'USD';
  const declared = new Set(
    [...text.matchAll(DECLARED)].map(
      ([, name]) => NAMES.find(([pattern]) => pattern.test(name!))?.[1] ?? 'USD',
    ),
  );
  return declared.size === 1 ? [...declared][0]! : null;
}

function yenOf(text: string): string | null {
  const isChinese = /\bRMB|\bRenminbi\b/i.test(text);
  const isJapanese = /\byen\b|\bJPY\b/i.test(text);
  if (isChinese === isJapanese) return null;
  return isChinese ? 'CNY' : 'JPY';
}
