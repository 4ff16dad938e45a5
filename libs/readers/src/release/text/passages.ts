import { masked } from '../markup.js';
import { positionIn, type Line } from '../rendition.js';

/** Lines of text that run on: a paragraph, a bullet, a heading. Its text has the markup masked, so that columns hold. */
export interface Passage {
  readonly text: string;
  readonly isHeading: boolean;
  readonly isBullet: boolean;
  readonly pieces: readonly Piece[];
}

/** A line of a passage, and the offset in the passage's text where it begins. */
interface Piece {
  readonly at: number;
  readonly line: Line;
}

/** A sentence of a passage: its text, and the offset in the passage where it begins. */
export interface Sentence {
  readonly text: string;
  readonly at: number;
  readonly passage: Passage;
}

const LINE_LENGTH_MAX = 20_000;
const SENTENCE_LENGTH_MAX = 2_000;
const PASSAGE_LINES_MAX = 60;
const HEADING_LENGTH_MAX = 110;
/** So much shorter than the widest line of its passage, a line was not wrapped, it ended. */
const SHORT_LINE = 0.75;

const BULLET = /^\s*(?:[•●▪◦‣·○■\p{Co}]|[-*–](?=\s))\s*/u;
const NOTE = /^\s*\(\d{1,2}\)\s/;
const PAGE_NAME = /^\s{0,3}(?:#{1,6}\s+)?(?:page|table|exhibit)\s+[\d.]{1,8}\s*$/i;
const MARKDOWN_HEADING = /^\s{0,3}#{1,6}\s/;

/** The passages of the lines that stand in no table. */
export function passagesOf(lines: readonly Line[], isTaken: (line: Line) => boolean): readonly Passage[] {
  const passages: Passage[] = [];
  let open: Line[] = [];
  const close = (): void => {
    if (open.length > 0) passages.push(passageOf(open));
    open = [];
  };
  for (const line of lines) {
    const { text } = line;
    if (isTaken(line) || text.trim() === '' || text.length > LINE_LENGTH_MAX || isRule(text)) {
      close();
      continue;
    }
    // A page's number stands between two lines of one sentence as well; the name of a page heads nothing.
    if (/^\s*\d{1,4}\s*$/.test(text)) continue;
    if (PAGE_NAME.test(text)) {
      close();
      continue;
    }
    if (open.length > 0 && begins(line, open)) close();
    open.push(line);
    if (isHeading(text) || open.length >= PASSAGE_LINES_MAX) close();
  }
  close();
  return passages;
}

const isRule = (text: string): boolean => /^\s*(?:[-*_=]\s?){3,}$/.test(text) || /^\s*\|/.test(text);

/** Whether a line begins a passage of its own. */
function begins({ text }: Line, open: readonly Line[]): boolean {
  if (BULLET.test(text) || NOTE.test(text) || isHeading(text)) return true;
  const width = Math.max(text.trimEnd().length, ...open.map((line) => line.text.trimEnd().length));
  const last = open.at(-1)!.text.trimEnd();
  return /^\s*["“(]?\p{Lu}/u.test(text) && last.length < SHORT_LINE * width;
}

function passageOf(lines: readonly Line[]): Passage {
  const pieces: Piece[] = [];
  let text = '';
  for (const line of lines) {
    pieces.push({ at: text.length, line });
    const own = masked(line.text);
    text += `${text === '' ? own.replace(BULLET, (found) => ' '.repeat(found.length)) : own}\n`;
  }
  const first = lines[0]!.text;
  return {
    text: text.slice(0, -1),
    isHeading: lines.length === 1 && isHeading(first),
    isBullet: BULLET.test(first),
    pieces,
  };
}

/** A heading in markdown, or a short line of capitalised words that is no sentence. */
export function isHeading(text: string): boolean {
  if (MARKDOWN_HEADING.test(text)) return true;
  const bare = masked(text)
    .trim()
    .replace(/(?<=\b(?:Inc|Ltd|Co|Corp|plc))\./g, '');
  if (bare.length > HEADING_LENGTH_MAX || BULLET.test(text) || /[.,;:$%]/.test(bare)) return false;
  const words = bare.split(/\s+/).filter((word) => /^[\p{L}("“]{4,}/u.test(word));
  // A name may begin low: "eBay".
  return (
    words.length > 0 &&
    /^\p{Ll}?\p{Lu}/u.test(bare) &&
    words.every((word) => /^["“(]?\p{Ll}?\p{Lu}/u.test(word))
  );
}

/** A point after these ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:Mr|Ms|Mrs|Dr|Inc|Ltd|Co|Corp|No|vs|approx|St|Jr|Sr|e\.g|i\.e|a\.m|p\.m|U\.S|U\.K|[A-Z]))$/;

/** The sentences of a passage; what is longer than any is left out. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  const { text } = passage;
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (end > start && end - start <= SENTENCE_LENGTH_MAX)
      sentences.push({ text: text.slice(start, end), at: start, passage });
    start = end;
  };
  for (const found of text.matchAll(/[.!?]["”’)]{0,3}(?=\s+["“‘(]?[\p{Lu}\d])/gu)) {
    if (!ABBREVIATION.test(text.slice(Math.max(0, found.index - 8), found.index)))
      close(found.index + found[0].length);
  }
  close(text.length);
  return sentences;
}

/** Where characters of a passage stand in the document. */
export function locate(
  { pieces }: Passage,
  start: number,
  end: number,
): { readonly line: number; readonly start: number; readonly end: number } {
  const at = (offset: number): number => {
    const piece = pieces.findLast((each) => each.at <= offset)!;
    return positionIn(piece.line, offset - piece.at);
  };
  return {
    line: pieces.findLast((each) => each.at <= start)!.line.number,
    start: at(start),
    end: at(end - 1) + 1,
  };
}
