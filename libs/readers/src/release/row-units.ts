import { DOLLARS } from './currencies.data.js';
import type { Row } from './rows.js';
import { currenciesIn, scalesIn } from './words.js';

/** Hundredths of a currency, with the currency where their name tells it. */
const HUNDREDTHS =
  /\b(?:(US|HK|Hong Kong|RMB|euro|Canadian|Australian|Singapore) ?)?(pence|pennies|cents?)\b/i;
const OWNERS: Readonly<Record<string, string>> = {
  us: 'USD',
  hk: 'HKD',
  'hong kong': 'HKD',
  rmb: 'CNY',
  euro: 'EUR',
  canadian: 'CAD',
  australian: 'AUD',
  singapore: 'SGD',
};
const HAVE_CENTS: ReadonlySet<string> = new Set([...DOLLARS, 'EUR', 'CNY', 'ZAR']);

const wordsOf = ({ label, section }: Pick<Row, 'label' | 'section'>): string =>
  `${section.at(-1) ?? ''} ${label}`;

/**
 * Powers of ten of an amount per share in a column's currency: −2 where its words say pence or cents; `null` where they
 * name another currency than the column's.
 */
export function perShareScale(row: Pick<Row, 'label' | 'section'>, currency: string): number | null {
  const words = wordsOf(row);
  const hundredths = HUNDREDTHS.exec(words);
  if (hundredths) {
    const owner = hundredths[1] && OWNERS[hundredths[1].toLowerCase()];
    if (owner) return owner === currency ? -2 : null;
    const isPence = /^pe/i.test(hundredths[2]!);
    return (isPence ? currency === 'GBP' : HAVE_CENTS.has(currency)) ? -2 : null;
  }
  const named = currenciesIn(words);
  const fits = named.some(
    (each) =>
      each === currency ||
      (each === '$' && DOLLARS.has(currency)) ||
      (each === '¥' && (currency === 'CNY' || currency === 'JPY')),
  );
  return named.length === 0 || fits ? 0 : null;
}

/** What a row of share counts says itself of its scale, as powers of ten; `null` where it says nothing or two things. */
export function statedCountScale(row: Pick<Row, 'label' | 'section'>): number | null {
  const scales = scalesIn(wordsOf(row));
  return scales.length === 1 ? scales[0]! : null;
}
