import { CsvError, parse } from 'csv-parse/sync';
import type { TextLocator } from '#libs/figures';

/** One cell of a CSV text: its value, and where its characters stand. */
export interface CsvCell {
  /** White space around it trimmed. */
  readonly text: string;
  /** Exactly the value's characters, as the file writes them: no quotes around, no white space. */
  readonly locator: TextLocator;
}

export type CsvResult =
  { readonly rows: readonly (readonly CsvCell[])[] } | { readonly line: number; readonly why: string };

const LF = 0x0a;
const CR = 0x0d;
const HASH = 0x23;

/**
 * The cells of a CSV text (RFC 4180; line ends LF, CRLF or CR; lines that begin with `#` are comments).
 * Positions count Unicode code points of the text, its byte order mark among them.
 */
export function csvCells(text: string, delimiter: string): CsvResult {
  const bytes = Buffer.from(text, 'utf8');
  const walker = new Walker(bytes);
  const rows: CsvCell[][] = [];
  try {
    parse(bytes.subarray(walker.at), {
      delimiter,
      comment: '#',
      comment_no_infix: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      // csv-parse tells where a field ends; where it begins follows from the field before it.
      cast: (value, { bytes: end, index, quoting }) => {
        if (index === 0) rows.push([]);
        rows.at(-1)!.push(walker.cell(value, end + walker.markBytes, index === 0, quoting));
        return '';
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return { line: lineOf(error), why: explain(error) };
    throw error;
  }
  return { rows };
}

/** Walks the bytes once, cell by cell, counting code points and lines. */
class Walker {
  /** A byte order mark is the text's first character, but no part of its first cell. */
  readonly markBytes: number;
  at: number;
  private points: number;
  private line = 1;
  private begun = false;

  constructor(private readonly bytes: Buffer) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    this.markBytes = marked ? 3 : 0;
    this.at = this.markBytes;
    this.points = marked ? 1 : 0;
  }

  cell(value: string, end: number, first: boolean, quoted: boolean): CsvCell {
    if (first) this.skipToRecord();
    else this.advance(this.at + 1);
    if (quoted) this.advance(this.at + 1);
    const text = value.trim();
    const lead = value.length - value.trimStart().length;
    this.advance(this.at + Buffer.byteLength(value.slice(0, lead)));
    const { points: start, line } = this;
    this.advance(this.at + this.writtenBytes(text, quoted));
    const locator = { line, start, end: this.points };
    this.advance(end);
    return { text, locator };
  }

  /** A quoted value writes each of its quotes twice. */
  private writtenBytes(text: string, quoted: boolean): number {
    const length = Buffer.byteLength(text);
    return quoted ? length + (text.split('"').length - 1) : length;
  }

  private skipToRecord(): void {
    if (this.begun) this.skipLineEnd();
    this.begun = true;
    while (this.bytes[this.at] === HASH) {
      while (this.at < this.bytes.length && !this.isLineEnd()) this.advance(this.at + 1);
      this.skipLineEnd();
    }
  }

  private skipLineEnd(): void {
    if (this.bytes[this.at] === CR && this.bytes[this.at + 1] === LF) this.advance(this.at + 2);
    else if (this.isLineEnd()) this.advance(this.at + 1);
  }

  private isLineEnd(): boolean {
    return this.bytes[this.at] === LF || this.bytes[this.at] === CR;
  }

  private advance(to: number): void {
    for (; this.at < to; this.at += 1) {
      const byte = this.bytes[this.at]!;
      if ((byte & 0xc0) !== 0x80) this.points += 1;
      if (byte === LF || (byte === CR && this.bytes[this.at + 1] !== LF)) this.line += 1;
    }
  }
}

const lineOf = (error: CsvError): number => (typeof error['lines'] === 'number' ? error['lines'] : 1);

const EXPLAINED: ReadonlyMap<string, string> = new Map([
  [
    'CSV_QUOTE_NOT_CLOSED',
    'a quote opened at or above this line is never closed: close it, and write a quote inside a quoted value twice',
  ],
  [
    'INVALID_OPENING_QUOTE',
    'a quote stands inside a value that does not begin with one: put the whole value in quotes and write the inner quotes twice',
  ],
  [
    'CSV_INVALID_CLOSING_QUOTE',
    'something follows a closing quote: write a quote inside a quoted value twice',
  ],
]);

const explain = ({ code, message }: CsvError): string => EXPLAINED.get(code) ?? message;
