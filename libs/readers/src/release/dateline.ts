import { FigureError, parseMoment, type Moment } from '#libs/figures';
import { MONTH, takeDates } from './dates.js';
import { folded, masked } from './markup.js';
import type { Line } from './rendition.js';

const BEGINNING_LINES = 60;
/** A date that stands alone heads a release only near its very beginning. */
const TOP_LINES = 15;
const LINE_LENGTH_MAX = 300;
const WORDS_LENGTH_MAX = 160;

const DATE = `(?:${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?, ?(?:19|20)\\d{2}|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})\\.?,? (?:19|20)\\d{2})`;
/** `CITY, October 29, 2024 –`, `CITY (October 29, 2024) –`, `29 October 2024 – City`, `…/PRNewswire/`, `… (GLOBE NEWSWIRE)`. */
const DATED = new RegExp(
  `(?:^|[,.)–—\\-]) ?(${DATE})(?: ?(?:[–—]|--?)|,? ?(?:/[A-Z]| \\())|\\((${DATE})\\) ?(?:[–—:]|--?)|^(${DATE}) ?[–—-]`,
  'i',
);
const RELEASED = new RegExp(
  `^(?:[^.;]{0,40}\\b)?(?:for (?:immediate )?(?:release|publication)|released?(?: date)?|press release|news release|date|dated|issued)\\b[ :,–—-]{1,4}(?:on |at [\\d:. apm]{3,9}[a-z. ]{0,12}, ?)?(?:\\w{6,9}, )?(${DATE}|\\d{1,2}\\/\\d{1,2}\\/(?:19|20)\\d{2})$`,
  'i',
);
const ALONE = new RegExp(`^(?:\\w{6,9}, )?(${DATE}|\\d{1,2}\\/\\d{1,2}\\/(?:19|20)\\d{2})$`, 'i');
const HEADED = /\b(?:for immediate release|press release|news release|exhibit 99)\b/i;

/**
 * When a release was published: as it says itself, else as given.
 * @throws FigureError `published-missing`, `published-conflict`
 */
export function publishedOf(lines: readonly Line[], name: string, option: Moment | undefined): Moment {
  const stated = statedIn(lines);
  const given = option === undefined ? undefined : parseMoment(option, 'publication date');
  if (stated?.isPlain && given && given.slice(0, 10) !== stated.date) {
    throw new FigureError(
      'published-conflict',
      `${name}, line ${stated.line}: the document is dated ${stated.date}, and ${given.slice(0, 10)} was given; leave the option out or correct it`,
      { stated: stated.date, given, line: stated.line },
    );
  }
  if (given) return given;
  if (stated) return parseMoment(stated.date);
  throw new FigureError(
    'published-missing',
    `${name} has no dateline in its first ${BEGINNING_LINES} lines: give the date it was published with --published`,
    {},
  );
}

interface Dated {
  readonly date: string;
  readonly line: number;
  /** Whether its words say what the date is; a date that stands alone does not contradict one that is given. */
  readonly isPlain: boolean;
}

/** A dateline first; then a date that is called the release's; then one alone at the top. */
function statedIn(lines: readonly Line[]): Dated | null {
  const beginning = lines
    .filter(({ text }) => text.trim() !== '')
    .slice(0, BEGINNING_LINES)
    .map(({ text, number }): Beginning => {
      const bare = text.slice(0, LINE_LENGTH_MAX).replace(/^\s{0,3}#{1,6}\s/, '');
      const pieces = bare.split(/\t| {3,}|\|/).map((piece) => folded(masked(piece)));
      return { number, words: folded(masked(bare).replaceAll('|', ' ')), pieces };
    });
  const dated = firstOf(beginning, ({ words }) => DATED.exec(words.slice(0, WORDS_LENGTH_MAX)));
  const released = (): Dated | null =>
    firstOf(
      beginning,
      ({ pieces }) => pieces.map((piece) => RELEASED.exec(piece)).find((found) => found) ?? null,
    );
  return dated ?? released() ?? aloneIn(beginning);
}

function firstOf(
  beginning: readonly Beginning[],
  find: (line: Beginning) => RegExpExecArray | null,
): Dated | null {
  for (const line of beginning) {
    const date = dateIn(
      find(line)
        ?.slice(1)
        .find((each) => each !== undefined) ?? '',
    );
    if (date) return { date, line: line.number, isPlain: true };
  }
  return null;
}

interface Beginning {
  readonly number: number;
  readonly words: string;
  /** What stands apart in the line. */
  readonly pieces: readonly string[];
}

/** The only date that stands alone at the top, under words that head a release, after all periods that are said to have ended. */
function aloneIn(beginning: readonly Beginning[]): Dated | null {
  const top = beginning.slice(0, TOP_LINES);
  const found = top.flatMap(({ words, number }, index): readonly Dated[] => {
    const date = dateIn(ALONE.exec(words)?.[1] ?? '');
    const before = top[index - 1]?.words ?? '';
    return date === null || /\b(?:ended|ending|as of|as at|of|and|to)\W*$/i.test(before)
      ? []
      : [{ date, line: number, isPlain: false }];
  });
  const ended = beginning.flatMap(({ words }) =>
    [...words.matchAll(new RegExp(`\\bended (${DATE})`, 'gi'))].flatMap(([, date]) => takeDates(date!).dates),
  );
  const dates = new Set(found.map(({ date }) => date));
  const isHeaded = ended.length > 0 || top.some(({ words }) => HEADED.test(words));
  return dates.size === 1 && isHeaded && ended.every((end) => end < found[0]!.date) ? found[0]! : null;
}

const dateIn = (text: string): string | null =>
  takeDates(text.replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')).dates[0] ?? null;
