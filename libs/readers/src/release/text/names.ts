import { normal } from '../labels.js';
import type { Passage } from './passages.js';

/** What a name of a measure says beside which measure it is. */
export interface Name {
  /** Equal for names of one measure: no articles, no plurals, "profit" for income, loss and earnings. */
  readonly key: string;
  /** −1 where it names a loss, 1 where it names a profit, 0 where it names neither or either. */
  readonly sense: 1 | -1 | 0;
}

const DROPPED = /^(?:the|a|an|our|total|consolidated|reported|companys|company|overall|quarterly)$/;
/** Short names that mean the same everywhere. */
const WELL_KNOWN: Readonly<Record<string, string>> = {
  'R&D': 'research and development',
  'SG&A': 'selling, general and administrative',
  'G&A': 'general and administrative',
  'S&M': 'sales and marketing',
};
const NO_PLURAL = /(?:ss|us|is)$/;

/** Takes a name apart into its key and its sense. */
export function nameOf(text: string): Name {
  const spelled = text.replace(/(?<=\p{Ll}{3})\d{1,2}(?![\p{L}\d])/gu, '').replace(/(?<=\p{L})['’]s\b/gu, '');
  const words = normal(spelled.replace(/\b(?:R&D|SG&A|G&A|S&M)\b/g, (each) => WELL_KNOWN[each]!))
    .replace(/\bnon gaap\b/g, 'nongaap')
    .replace(/(?<!non)\bgaap\b/g, ' ')
    .split(' ')
    .filter((word) => word !== '' && !DROPPED.test(word));
  const [losses, profits] = [
    words.some((word) => /^(?:loss|losses|deficit)$/.test(word)),
    words.some((word) => /^(?:income|profits?|earnings|gains?)$/.test(word)),
  ];
  const key = words
    .map((word) => (/^(?:income|loss|losses|profits?|earnings)$/.test(word) ? 'profit' : singular(word)))
    .filter((word, index, all) => !(word === 'profit' && all[index - 1] === 'profit'))
    .join(' ')
    .replace(/\bnet (?=(?:revenue|sale)\b)/g, '')
    .replace(/(?<=\bebitda) profit\b/g, '')
    .replace(/ expense$/, '')
    .replace(/^net (?=cash )/, '')
    .trim();
  return { key, sense: losses === profits ? 0 : losses ? -1 : 1 };
}

const singular = (word: string): string =>
  word.length > 3 && word.endsWith('s') && !NO_PLURAL.test(word) ? word.slice(0, -1) : word;

const DEFINITION = /\(\s*(?:the\s+|collectively,?\s+)?["“”]\s*([\p{L}&-]{2,10})\s*["”]\s*\)/gu;
const SMALL = /^(?:a|an|the|of|and|for|in|to|as|on|&)$/i;

/** Short names by the long ones that the text explains them with: "contact center ("CC")". */
export function shortNamesIn(passages: readonly Passage[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { text } of passages) {
    for (const found of text.matchAll(DEFINITION)) {
      const before = text.slice(Math.max(0, found.index - 160), found.index);
      // "Expenses" may be left out of a short name.
      const long = spelledOut(before, found[1]!) ?? spelledOut(before, `${found[1]!}E`);
      if (long !== null) names.set(long.toLowerCase(), found[1]!);
    }
  }
  return names;
}

/** The words before a short name whose first letters spell it; small words may be left out. */
function spelledOut(before: string, short: string): string | null {
  const words = before.trim().split(/\s+/);
  const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
  for (let count = 2; count <= Math.min(words.length, letters.length + 4); count++) {
    const tail = words.slice(-count);
    const strict = initials(tail.filter((word) => !SMALL.test(word)));
    if ((initials(tail) === letters || strict === letters) && !SMALL.test(tail[0]!)) return tail.join(' ');
  }
  return null;
}

const initials = (words: readonly string[]): string =>
  words
    .flatMap((word) => word.split('-'))
    .map((part) => part.charAt(0).toLowerCase())
    .join('');

/** A name with the long forms that the document shortens put short, so that both are one name. */
export function shortened(name: string, short: ReadonlyMap<string, string>): string {
  let result = name.replace(/\s+/g, ' ').trim();
  for (const [long, abbreviation] of short) {
    const at = result.toLowerCase().indexOf(long);
    if (at < 0) continue;
    const rest = result.slice(at + long.length).trimStart();
    const doubled = rest.toLowerCase().startsWith(abbreviation.toLowerCase());
    result =
      `${result.slice(0, at)}${abbreviation} ${doubled ? rest.slice(abbreviation.length).trimStart() : rest}`.trim();
  }
  return result;
}
