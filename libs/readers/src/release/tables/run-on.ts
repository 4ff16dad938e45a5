import { MONTH } from '../dates.js';
import { masked } from '../markup.js';
import type { Line } from '../rendition.js';
import { isHeaderText } from '../words.js';
import { formOf } from './delimited.js';
import type { Field, Grid, GridRow } from './grid.js';
import { amountsAtEnd } from './layout-line.js';
import { spread } from './spread.js';

const BEFORE_MAX = 14;
const LINE_LENGTH_MAX = 300;
const HEADER_LINES_MAX = 6;
const ROWS_MIN = 3;
const BLANKS_MAX = 2;
const COLUMNS_MIN = 2;
const NOTES_LINES_MAX = 120;

const DATE = new RegExp(`(?:${MONTH})\\.? \\d{1,2}, (?:19|20)\\d{2}`, 'giy');
const DAY = new RegExp(`(?:${MONTH})\\.? \\d{1,2},?`, 'giy');
const YEAR = /(?:19|20)\d{2}/gy;
const LENGTH =
  /(?:three|six|nine|twelve|thirteen|fourteen|twenty-six|twenty-seven|thirty-nine|fifty-two|fifty-three|\d{1,2})[- ](?:months?|weeks?)(?: ended| ending)?|(?:fiscal )?(?:year|quarter)s? end(?:ed|ing)/giy;

/**
 * The tables whose columns no gap tells apart, as some programs write a PDF's text: words, then the amounts of all
 * columns, single spaces between. The header's phrases share the columns out evenly; a row without an amount in
 * every column is left unclear.
 */
export function runOnGrids(lines: readonly Line[]): readonly Grid[] {
  const grids: Grid[] = [];
  let after = 0;
  for (let index = 0; index < lines.length; index++) {
    const header = headerAt(lines, index);
    if (header === null) continue;
    const grid = gridOf(lines, header, Math.max(after, header.from - BEFORE_MAX));
    if (grid === null) continue;
    grids.push(grid);
    after = lines.indexOf(grid.body.at(-1)!.line) + 1;
    index = after - 1;
  }
  return grids;
}

interface FoundHeader {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Its lines, each with its phrases; a note on the scale has none. */
  readonly rows: readonly { readonly line: Line; readonly phrases: readonly Field[] }[];
}

/** A header that ends here: a line of dates or years, with the lines of phrases above it. */
function headerAt(lines: readonly Line[], index: number): FoundHeader | null {
  const last = phrasesOf(lines[index]!, DATE) ?? phrasesOf(lines[index]!, YEAR);
  if (last === null || last.length < COLUMNS_MIN) return null;
  const rows: FoundHeader['rows'][number][] = [{ line: lines[index]!, phrases: last }];
  let from = index;
  while (from > 0 && index - from < HEADER_LINES_MAX) {
    const line = lines[from - 1]!;
    const above = phrasesOf(line, DAY) ?? phrasesOf(line, LENGTH) ?? (isNoteOnScale(line) ? [] : null);
    if (above === null || (above.length > 0 && last.length % above.length !== 0)) break;
    rows.unshift({ line, phrases: above });
    from--;
  }
  return { from, to: index + 1, width: last.length, rows };
}

/** A line that is phrases of one kind and nothing else. */
function phrasesOf({ text }: Line, pattern: RegExp): readonly Field[] | null {
  const trimmed = text.trimEnd();
  // Where gaps tell the columns apart, it is a table set with spaces.
  if (text.length > LINE_LENGTH_MAX || /\S\s\s+\S/.test(trimmed) || formOf(text) !== null) return null;
  const fields: Field[] = [];
  let at = trimmed.length - trimmed.trimStart().length;
  while (at < trimmed.length) {
    pattern.lastIndex = at;
    const found = pattern.exec(trimmed);
    if (!found) return null;
    fields.push({ text: found[0], start: at });
    at += found[0].length;
    while (trimmed[at] === ' ') at++;
  }
  return fields.length === 0 ? null : fields;
}

function gridOf(lines: readonly Line[], found: FoundHeader, before: number): Grid | null {
  const { from, width, rows } = found;
  const notes = notesIn(lines, found.to);
  const none: Field = { text: '', start: 0 };
  const note = (line: Line): GridRow => ({
    line,
    label: { text: line.text, start: 0 },
    fields: Array.from({ length: width }, () => none),
  });
  const phrased = rows.filter(({ phrases }) => phrases.length > 0);
  const over = spread(
    phrased.map(({ phrases }) => phrases),
    width,
  );
  const header = rows.map((row): GridRow =>
    row.phrases.length === 0
      ? note(row.line)
      : { line: row.line, label: none, fields: over[phrased.indexOf(row)]! },
  );
  let start = found.to;
  while (start < lines.length && isNoteOnScale(lines[start]!)) header.push(note(lines[start++]!));
  const body: GridRow[] = [];
  let [full, other, blanks, end] = [0, 0, 0, 0];
  for (let index = start; index < lines.length && blanks <= BLANKS_MAX; index++) {
    const line = lines[index]!;
    if (line.text.trim() === '') {
      blanks++;
      continue;
    }
    blanks = 0;
    if (!mayBeRow(line) || headerAt(lines, index) !== null) break;
    const row = rowOf(line, width, notes);
    body.push(row);
    if (row.fields.length === 0) continue;
    end = body.length;
    if (row.fields.length === width) full++;
    else other++;
  }
  // Where most rows have more or fewer amounts than the header has phrases, it heads other columns too.
  if (full < ROWS_MIN || full <= other) return null;
  return { form: 'layout', before: lines.slice(before, from), header, body: body.slice(0, end), width };
}

const isNoteOnScale = ({ text }: Line): boolean => /^\s*\(/.test(text) && isHeaderText(text);

/** Words with amounts at their end, or a label's words; no sentence, heading or page's number. */
const mayBeRow = ({ text }: Line): boolean =>
  text.length <= LINE_LENGTH_MAX &&
  formOf(text) === null &&
  !/^\s{0,3}#|^\s*(?:\d{1,3}|[A-Z]-\d{1,2})\s*$/.test(text) &&
  !(/[.;]\s*$/.test(text) && text.trim().length > 60);

/** The marks of the notes below: the same mark before an amount may be a note's on the label. */
function notesIn(lines: readonly Line[], from: number): ReadonlySet<string> {
  const marks = new Set<string>();
  for (let index = from; index < lines.length && index < from + NOTES_LINES_MAX; index++) {
    if (/^\s{0,3}#|\f/.test(lines[index]!.text) || headerAt(lines, index) !== null) break;
    const mark = /^\s*(\(\d{1,2}\)) ?\p{L}/u.exec(lines[index]!.text)?.[1];
    if (mark !== undefined) marks.add(mark);
  }
  return marks;
}

function rowOf(line: Line, width: number, notes: ReadonlySet<string>): GridRow {
  const text = masked(line.text);
  let fields = amountsAtEnd(text);
  // A note's mark before the amounts is the label's; with as many as columns, it leaves one missing.
  while (fields.length >= width && notes.has(fields[0]!.text.trim())) fields = fields.slice(1);
  const labelEnd = fields[0]?.start ?? text.length;
  return { line, label: { text: text.slice(0, labelEnd), start: 0 }, fields };
}
