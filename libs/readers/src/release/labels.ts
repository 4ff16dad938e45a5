import { lacksLigatures, withLigaturesInGaps } from './ligatures.js';
import { folded } from './markup.js';

const CONNECTOR =
  /(?:,|\s[–—-]|\s(?:of|and|for|the|to|in|by|from|on|with|or|a|an|at|other than|attributable|non-?controlling))$/i;
const WRAPPED_LENGTH_MIN = 30;
const LABEL_WORDS_MAX = 40;

const NORMALS_MAX = 20_000;
const normals = new Map<string, string>();

/** A label's words, for comparing: lower case, no notes, no punctuation. Labels are asked for often, so they are kept. */
export function normal(label: string): string {
  let words = normals.get(label);
  if (words === undefined) {
    words = wordsOf(label);
    if (normals.size >= NORMALS_MAX) normals.clear();
    normals.set(label, words);
  }
  return words;
}

const wordsOf = (label: string): string =>
  folded(
    label
      .replace(/\(\s*(?:\d{1,2}|[a-z])\s*\)(?=\s|$)/gi, ' ')
      .toLowerCase()
      .replace(/['’]/g, '')
      .replace(/[^\p{L}\p{N}%]+/gu, ' '),
  );

/** Whether two labels say the same but for digits, which a copy of a line may have wrong in its label too. */
export const isSameInWords = (left: string, right: string): boolean =>
  withoutDigits(left) === withoutDigits(right);

const withoutDigits = (label: string): string => normal(label).replace(/\d+/g, '#');

/** Whether a label is no words at all, or a letter that a scan made of a speck. Initials, as `U.S.`, are words. */
export function isNoise(label: string): boolean {
  if (/^\p{L}$/u.test(label.trim())) return true;
  return !/\p{L}\p{L}|\p{Lu}\.\p{Lu}\./u.test(label);
}

export const isTotalLabel = (label: string): boolean => /^(?:sub-?)?total\b/i.test(label.trim());

const PROFIT = '(?:income|loss|earnings|profit)(?: (?:or )?(?:loss|income|profit))?';
const SUM_LABEL = new RegExp(
  [
    '^gross (?:profit|loss)',
    `^(?:net )?${PROFIT} (?:from (?:continuing )?operations|before)\\b`,
    `^operating ${PROFIT}$`,
    `^(?:consolidated )?net ${PROFIT}(?: for the (?:period|year|quarter|half year))?$`,
    `^${PROFIT} (?:for the (?:period|year|quarter|half year)|after tax(?:ation|es)?)$`,
    `^net ${PROFIT} attributable to(?! non ?controlling)`,
    `^(?:total )?comprehensive ${PROFIT}(?: attributable to(?! non ?controlling).*| for the (?:period|year))?$`,
    '^net cash (?:provided|used|generated|from)',
    '^(?:net )?(?:increase|decrease)(?: increase| decrease)? in cash',
    '^(?:ebitda|adjusted ebitda|free cash flow)$',
    '^non gaap (?:net|operating)\\b(?!.*\\badjustments?\\b)',
  ].join('|'),
);

/** Whether a label names a sum of a statement though it does not say "total". */
export const isSumLabel = (label: string): boolean =>
  !/\bper\b/i.test(label) && SUM_LABEL.test(normal(label));

/** Whether a label names what cash was at a period's beginning or end: it heads nothing. */
export const isBalanceOfCash = (label: string): boolean =>
  /^(?:total )?cash\b.* (?:beginning|end(?:ing)?) of (?:the )?(?:period|year|quarter|month)s?$/.test(
    normal(label),
  );

/** Whether a label names what cash was at a period's end, which is what it was at the beginning and what came in. */
export const isClosingLabel = (label: string): boolean =>
  /^(?:total )?cash\b.* end(?:ing)? of (?:the )?(?:period|year|quarter|month)s?$/.test(normal(label));

/** A line that is all capitals, or that ends with a colon, heads what follows. */
export const isHeadingLabel = (label: string): boolean =>
  label.endsWith(':') || (/\p{Lu}{3}/u.test(label) && !/\p{Ll}/u.test(label) && !ABBREVIATED.test(label));

/** Lines whose names are capitals because they are abbreviated. */
const ABBREVIATED = /^(?:NON-GAAP )?(?:EBIT|EBITDA|EBITDAR|EPS|GMV)$/;

const CHILD =
  /^(?:(?:basic|diluted|basic and diluted|gaap|non gaap|continuing operations|discontinued operations|class [a-z]|ordinary shares?|common stock|pence|cents|yen)\b ?)+$/;

/** Whether a label says only which one it is of what its heading counts: "Basic", "— Class A ordinary shares". */
export const isChildLabel = (label: string): boolean => CHILD.test(normal(label));

/** Pairs of words that stand next to each other in a document, to tell a wrapped label from two labels. */
export class WordPairs {
  private readonly pairs = new Set<string>();
  private readonly lacksLigatures: boolean;

  constructor(texts: Iterable<string>) {
    const all = [...texts];
    for (const text of all) this.learn(text);
    this.lacksLigatures = lacksLigatures(all);
  }

  /** A label with the letters that the document's text lacks. */
  whole(label: string): string {
    return this.lacksLigatures ? withLigaturesInGaps(label) : label;
  }

  /** Whether the last word of one label is followed by the first of the next somewhere in the text. */
  join(left: string, right: string): boolean {
    const last = /([\p{L}\p{N}-]+)$/u.exec(left)?.[1];
    const first = /^([\p{L}\p{N}-]+)/u.exec(right)?.[1];
    return last !== undefined && first !== undefined && this.pairs.has(`${stem(last)} ${stem(first)}`);
  }

  private learn(text: string): void {
    if (this.pairs.size > 200_000 || text.length > 20_000) return;
    let before: string | null = null;
    for (const [word] of text.matchAll(/[\p{L}\p{N}-]{1,40}|[^\s\p{L}\p{N}-]/gu)) {
      const isWord = /^[\p{L}\p{N}-]/u.test(word);
      if (isWord && before !== null) this.pairs.add(`${stem(before)} ${stem(word)}`);
      before = isWord ? word : null;
    }
  }
}

const stem = (word: string): string => word.toLowerCase().replace(/s$/, '');

/** Whether a label runs on in the next line's: by its own end, by the next one's start, or as the text elsewhere runs. */
export function runsOn(label: string, next: string, pairs: WordPairs): boolean {
  if (label.endsWith(':') || next === '') return false;
  if (startsLow(next)) return true;
  if (/^[—–-]/.test(next)) return false;
  if (unclosed(label) || CONNECTOR.test(label)) return true;
  return (label.length >= WRAPPED_LENGTH_MIN || isTotalLabel(label)) && pairs.join(label, next);
}

/** Whether a label can't be whole: its next line begins in the middle, or itself it ends there. */
export const isCutShort = (label: string, next: string): boolean =>
  !label.endsWith(':') && (startsLow(next) || unclosed(label) || CONNECTOR.test(label));

/** Whether words begin a label of their own: three or more, and not in capitals throughout as a title is. */
const isSentence = (words: readonly string[]): boolean =>
  words.length > 2 &&
  /^\p{Lu}\p{Ll}/u.test(words[0]!) &&
  words.slice(1).some((word) => /^\p{Ll}{4,}/u.test(word));

/** An amount at the end of a label, which lost the gap between them. */
const SWALLOWED = /\s\(?(?:\d{1,3}(?:[, ]\d{3})+|(?<=\()\d{2,3})\)?$|[$€£¥]$/;

/** Whether a label has swallowed an amount. */
export const hasAmount = (label: string): boolean => SWALLOWED.test(label);

/** Whether a label is plainly not whole, or has what is no part of it. */
export const isFragment = (label: string): boolean =>
  startsLow(label) ||
  unclosed(label) ||
  CONNECTOR.test(label) ||
  hasAmount(label) ||
  /^\d{3,} \d{3,} /.test(label);

/** Whether a label begins like the middle of a sentence. */
export const startsLow = (label: string): boolean =>
  /^\(?\p{Ll}/u.test(label) && !/^(?:less|add|plus)\b/i.test(label) && !/^\p{Ll}\p{Lu}/u.test(label);

function unclosed(label: string): boolean {
  let depth = 0;
  for (const character of label) depth += character === '(' ? 1 : character === ')' ? -1 : 0;
  return depth > 0;
}

/**
 * Where a label is two labels run together: both parts are known line items. `loosely` takes any
 * second start with a capital (where the next row has values and no label).
 */
export function splitMerged(
  label: string,
  isKnown: (label: string) => boolean,
  loosely: boolean,
): readonly [string, string] | null {
  const words = label.split(' ');
  if (words.length < 2 || words.length > LABEL_WORDS_MAX) return null;
  let loose: readonly [string, string] | null = null;
  for (let at = 1; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at]!)) continue;
    const left = words.slice(0, at).join(' ');
    const right = words.slice(at).join(' ');
    if (isKnown(left) && isKnown(right)) return [left, right];
    if (isKnown(left) && !CONNECTOR.test(left) && isSentence(words.slice(at))) return [left, right];
    if (isSentence(words.slice(0, at)) && isSumLabel(right) && !CONNECTOR.test(left)) return [left, right];
    if (words[at] === 'Total' && at < words.length - 1 && !CONNECTOR.test(left)) return [left, right];
    if (loosely && loose === null && /^\p{Lu}\p{Ll}/u.test(words[at]!) && !CONNECTOR.test(left))
      loose = [left, right];
  }
  return loose;
}

/** Where a label is two by the only capital inside it, each part of words of its own; `null` where it may be one. */
export function splitAtCapital(label: string): readonly [string, string] | null {
  const [only, ...others] = loneSplits(label);
  if (only === undefined || others.length > 0) return null;
  const [left, right] = only;
  const isOfWords =
    /^\p{Lu}\p{Ll}\S* (?:.* )?\p{Ll}{4,}/u.test(left) && /^\p{Lu}\p{Ll}.*\p{Ll}{4,}/u.test(right);
  return isOfWords && !CONNECTOR.test(left) ? only : null;
}

/** A label taken apart before each word with a capital, though nothing else shows that it is two. */
export function loneSplits(label: string): readonly (readonly [string, string])[] {
  const words = label.split(' ');
  return words.flatMap((word, at): readonly (readonly [string, string])[] =>
    at > 0 && /^[(—–-]*\p{Lu}/u.test(word) ? [[words.slice(0, at).join(' '), words.slice(at).join(' ')]] : [],
  );
}
