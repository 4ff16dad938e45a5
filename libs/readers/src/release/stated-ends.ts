import { MONTH, takeDates } from './dates.js';

const WORDS_MAX = 2_000_000;
const WEEKS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    'twenty-four': 24,
    'twenty-six': 26,
    'twenty-seven': 27,
    'thirty-six': 36,
    'thirty-nine': 39,
    forty: 40,
    'fifty-two': 52,
    'fifty-three': 53,
  }),
);
const COUNT = `1[2346]|2[4678]|3[69]|40|5[23]|${[...WEEKS.keys()].join('|')}`;
const DATE = `${MONTH}\\.? \\d{1,2}, ?(?:19|20)\\d{2}`;
/** What may stand between: no other length, date or comparison. */
const GAP =
  '(?:(?!\\bweeks?\\b|\\bended\\b|\\bcompared\\b|\\b(?:19|20)\\d{2},? (?:and|to|versus)\\b)[^.;]){0,60}?';
const WEEKS_ENDED = new RegExp(`\\b(${COUNT})[- ]weeks?\\b${GAP}\\bended (${DATE})`, 'gi');
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const QUARTER_ENDED = new RegExp(
  `\\b(${ORDINALS.join('|')})(?: fiscal)? quarter\\b(?:,? (?:of|for)?(?: the)?(?: fiscal)?(?: years?)?(?: (?:19|20)\\d{2})?)?,? ended (${DATE})`,
  'gi',
);

/** `13-week … quarter ended January 28, 2023`: how long the months of a fiscal calendar are, by `end|months`. */
export function weeksIn(texts: readonly string[]): ReadonlyMap<string, number> {
  return found(texts, WEEKS_ENDED, (words, end) => {
    const weeks = WEEKS.get(words.toLowerCase()) ?? Number(words);
    return [`${end}|${Math.round(weeks / 13) * 3}`, weeks];
  });
}

/** `fourth quarter of fiscal 2023 ended January 28, 2023`: the quarter, from 1, that a date ends. */
export const quartersIn = (texts: readonly string[]): ReadonlyMap<string, number> =>
  found(texts, QUARTER_ENDED, (words, end) => [end, ORDINALS.indexOf(words.toLowerCase()) + 1]);

/** What a text says of dates; what it says in two ways it does not say. */
function found(
  texts: readonly string[],
  pattern: RegExp,
  read: (words: string, end: string) => readonly [string, number],
): ReadonlyMap<string, number> {
  const all = new Map<string, number>();
  const disputed = new Set<string>();
  for (const [, words, date] of texts.join(' ').slice(0, WORDS_MAX).matchAll(pattern)) {
    const end = takeDates(date!).dates[0];
    if (end === undefined) continue;
    const [key, value] = read(words!, end);
    if ((all.get(key) ?? value) !== value) disputed.add(key);
    all.set(key, value);
  }
  for (const key of disputed) all.delete(key);
  return all;
}
