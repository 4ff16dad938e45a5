import { readCell } from '../numbers.js';
import { masked } from '../markup.js';
import type { Line } from '../rendition.js';
import { isHeaderText, isYearText } from '../words.js';
import { amountsAtEnd } from './layout-line.js';
import { WIDTH_MAX, type Field, type Grid, type GridRow } from './grid.js';
import { withJoinedColumns } from './joined-columns.js';

const LINE_LENGTH_MAX = 8_192;

/** A run of lines of one form, the text before it, and whether only blank lines or a heading lie between. */
interface Block {
  readonly form: 'tabs' | 'pipes';
  readonly before: readonly Line[];
  readonly rows: readonly GridRow[];
}

export const formOf = (text: string): 'tabs' | 'pipes' | null => {
  if (text.length > LINE_LENGTH_MAX) return null;
  if (/^\s{0,3}\|.*\|\s*$/.test(text)) return 'pipes';
  return /^[^\t]*\t(?:[^\t]*\t|[^\t]*\S)/.test(text) ? 'tabs' : null;
};

/** The tables whose fields are set apart by tabs or by pipes. */
export function delimitedGrids(lines: readonly Line[]): readonly Grid[] {
  const grids: Grid[] = [];
  for (const block of blocksOf(lines).flatMap(splitAtHeaders)) {
    const width = widthOf(block.rows);
    if (width === 0) continue;
    const headerLength = headerLengthOf(block.rows);
    const last = grids.at(-1);
    const { titles, header } = headOf(block.rows.slice(0, headerLength));
    const body = block.rows.slice(headerLength);
    const goesOn = last && body.length > 0 && repeatsHeader(last, block, { header, titles, width });
    if (goesOn) {
      grids[grids.length - 1] = { ...last, body: [...last.body, ...header.flatMap(labelRow), ...body] };
    } else if (headerLength === 0 && last && continues(last, block, width)) {
      const headings = block.before.filter((line) => !isPageOf([line], block.rows) && !PAGE.test(line.text));
      grids[grids.length - 1] = { ...last, body: [...last.body, ...headings.map(headingRow), ...body] };
    } else if (body.length > 0) {
      grids.push({ form: block.form, before: [...block.before, ...titles], header, body, width });
    }
  }
  return grids;
}

function blocksOf(lines: readonly Line[]): readonly Block[] {
  const blocks: Block[] = [];
  let before: Line[] = [];
  for (let index = 0; index < lines.length; index++) {
    const form = formOf(lines[index]!.text);
    if (form === null) {
      before.push(lines[index]!);
      continue;
    }
    const rows: GridRow[] = [];
    for (; index < lines.length && formOf(lines[index]!.text) === form; index++) {
      const row = rowOf(lines[index]!, form);
      if (row) rows.push(row);
    }
    index--;
    blocks.push({ form, before, rows: withJoinedColumns(rows) });
    before = [];
  }
  return blocks;
}

function rowOf(line: Line, form: 'tabs' | 'pipes'): GridRow | null {
  const fields = form === 'tabs' ? fieldsAt(line.text, '\t') : pipeFields(line.text);
  if (form === 'pipes' && fields.every((field) => /^\s*:?-{2,}:?\s*$/.test(field.text))) return null;
  const [label, ...rest] = fields;
  return { line, label: label!, fields: rest.slice(0, WIDTH_MAX) };
}

/** Fields of the raw line, so that masking a tab's neighbours can't join them. */
function fieldsAt(text: string, separator: string): Field[] {
  const fields: Field[] = [];
  let start = 0;
  for (const part of text.split(separator)) {
    fields.push({ text: masked(part), start });
    start += part.length + 1;
  }
  return fields;
}

function pipeFields(text: string): Field[] {
  const first = text.indexOf('|') + 1;
  const last = text.lastIndexOf('|');
  const inner = text.slice(first, last).replace(/\\\|/g, '  ');
  return fieldsAt(inner, '|').map((field) => ({ ...field, start: field.start + first }));
}

/** A new table begins where a header stands below rows with amounts. */
function splitAtHeaders(block: Block): readonly Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let inBody = false;
  block.rows.forEach((row, index) => {
    const header = isHeaderRow(row) && row.fields.some((field) => isHeaderText(field.text));
    if (header && inBody) {
      blocks.push({ ...block, before: from === 0 ? block.before : [], rows: block.rows.slice(from, index) });
      from = index;
      inBody = false;
    } else if (!header && hasAmount(row)) inBody = true;
  });
  blocks.push({ ...block, before: from === 0 ? block.before : [], rows: block.rows.slice(from) });
  return blocks;
}

/** The number of fields that most rows with amounts have. */
function widthOf(rows: readonly GridRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) {
    if (hasAmount(row)) counts.set(row.fields.length, (counts.get(row.fields.length) ?? 0) + 1);
  }
  let [width, most] = [0, 0];
  for (const [fields, count] of counts) {
    if (count > most || (count === most && fields > width)) [width, most] = [fields, count];
  }
  return width;
}

/** The rows of the header: those at the beginning, with titles above them that stand in the table. */
function headerLengthOf(rows: readonly GridRow[]): number {
  const length = rows.findIndex((row) => !isHeaderRow(row) && !isTitle(row));
  const leading = rows.slice(0, length < 0 ? rows.length : length);
  return leading.findLastIndex((row) => !isTitle(row)) + 1;
}

/** A label alone, which no header says. */
const isTitle = (row: GridRow): boolean =>
  !isHeaderRow(row) && row.fields.every(({ text }) => text.trim() === '');

/** Titles that stand in a table's first rows are text above it. */
function headOf(rows: readonly GridRow[]): { titles: readonly Line[]; header: readonly GridRow[] } {
  const titles = rows.filter(isTitle).map(({ line, label }) => ({
    ...line,
    text: ' '.repeat(label.start) + line.text.slice(label.start, label.start + label.text.length),
  }));
  return { titles, header: rows.filter((row) => !isTitle(row)) };
}

/** Whether a leading row is of the header: words or years over the columns, and no amounts. */
function isHeaderRow({ label, fields }: GridRow): boolean {
  const texts = fields.map((field) => field.text.trim()).filter((text) => text !== '');
  if (texts.length === 0) return !/\p{L}/u.test(label.text) || isHeaderText(label.text);
  return texts.every((text) => isYearText(text) || isHeaderText(text) || readCell(text).kind === 'text');
}

const hasAmount = ({ fields }: GridRow): boolean =>
  fields.some(
    ({ text }) => !isYearText(text.trim()) && ['amount', 'merged', 'malformed'].includes(readCell(text).kind),
  );

/**
 * Whether rows without a header belong to the table above: nothing but a section's heading lies between, or a new page
 * that says nothing else than these rows.
 */
function continues(last: Grid, block: Block, width: number): boolean {
  const { form, before } = block;
  const text = before.filter((line) => line.text.trim() !== '');
  return (
    last.form === form &&
    last.width === width &&
    (text.length === 0 ||
      (text.length === 1 && /:\s*\**\s*$/.test(text[0]!.text) && text[0]!.text.length < 120) ||
      isPageOf(text, block.rows))
  );
}

/** Whether a table says the same over its columns as the one right above, whose next part it is. */
function repeatsHeader(
  last: Grid,
  { form, before }: Block,
  own: { readonly header: readonly GridRow[]; readonly titles: readonly Line[]; readonly width: number },
): boolean {
  if (last.form !== form || last.width !== own.width || own.titles.length > 0) return false;
  if (before.some(({ text }) => text.trim() !== '') || own.header.length === 0) return false;
  return (
    textsOf(last.header) === textsOf(own.header) &&
    own.header.some(({ fields }) => fields.some(({ text }) => isHeaderText(text))) &&
    !own.header.some(({ label }) => STATEMENT.test(label.text))
  );
}

const textsOf = (rows: readonly GridRow[]): string =>
  rows.map(({ fields }) => fields.map(({ text }) => text.trim()).join('|')).join('\n');

const STATEMENT = /\b(?:balance sheets?|statements?|cash flows?|reconciliations?)\b/i;

/** What stands beside the columns' words heads the rows below. */
const labelRow = (row: GridRow): readonly GridRow[] =>
  /\p{L}/u.test(row.label.text) && !isHeaderText(row.label.text) ? [{ ...row, fields: [] }] : [];

const PAGE_LINES_MAX = 200;
/** What a program that takes pages apart writes above them and their tables; and a page's number. */
const PAGE = /^\s{0,3}#{1,6} (?:page|table) \d{1,4}\s*$|^\s*\d{1,4}\s*$/i;

/** Whether text is a page's heading and number, and then the rows themselves in other words' breaks. */
function isPageOf(text: readonly Line[], rows: readonly GridRow[]): boolean {
  if (text.length > PAGE_LINES_MAX) return false;
  const words = text.filter((line) => !PAGE.test(line.text));
  const all = lettersOf(rows.map(({ line }) => line.text).join(' '));
  const isTold = ({ text: line }: Line): boolean => {
    const end = amountsAtEnd(masked(line))[0]?.start;
    return all.includes(lettersOf(line.slice(0, end)));
  };
  return words.length > 0 && words.every(isTold);
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const headingRow = (line: Line): GridRow => ({
  line,
  label: {
    text: masked(line.text).replace(
      /^(\s{0,3})(#{1,6})/,
      (_, space: string, marks: string) => space + ' '.repeat(marks.length),
    ),
    start: 0,
  },
  fields: [],
});
