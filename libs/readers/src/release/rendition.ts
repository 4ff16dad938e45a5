import { FigureError } from '#libs/figures';

/** Larger than any release; a bound on the work that a document may ask for. Checked before decoding. */
const BYTES_MAX = 32 * 1024 * 1024;
const LINES_MAX = 100_000;
const CONTROLS_SHARE_MAX = 0.01;

/** One line of the rendition. Columns within it are UTF-16 units; `start` counts code points of the whole. */
export interface Line {
  readonly number: number;
  readonly text: string;
  readonly start: number;
}

/**
 * A text document's text, exactly: its bytes as UTF-8, a byte order mark kept as its first character.
 * So the rendition is the document itself.
 * @throws FigureError `document-empty`, `document-too-large`, `document-binary` or `document-not-utf8`
 */
export function renditionOf(bytes: Uint8Array, name: string): string {
  refuseSize(bytes, name);
  const control = firstBinaryByte(bytes);
  if (control >= 0) {
    throw new FigureError(
      'document-binary',
      `${name} is not text: byte ${control} is a control character; convert it to UTF-8 text or markdown`,
      { offset: control },
    );
  }
  const text = decodedText(bytes, name);
  if (text.replace(/^\uFEFF/, '').trim() === '') {
    throw new FigureError('document-empty', `${name} is empty: give the text of a release`, {});
  }
  return text;
}

/** @throws FigureError `document-too-large` */
export function refuseSize(bytes: Uint8Array, name: string): void {
  if (bytes.length <= BYTES_MAX) return;
  throw new FigureError(
    'document-too-large',
    `${name} has ${bytes.length} bytes: a release has at most ${BYTES_MAX}; split it`,
    { bytes: bytes.length, bytesMax: BYTES_MAX },
  );
}

/**
 * The lines of a rendition.
 * @throws FigureError `document-too-large` where there are more than any release has
 */
export function linesOf(rendition: string): readonly Line[] {
  const lines: Line[] = [];
  let unit = 0;
  let point = 0;
  while (unit <= rendition.length) {
    const newline = rendition.indexOf('\n', unit);
    const end = newline < 0 ? rendition.length : newline;
    const whole = rendition.slice(unit, end);
    if (lines.length >= LINES_MAX) {
      throw new FigureError(
        'document-too-large',
        `the document has more than ${LINES_MAX} lines: split it`,
        {},
      );
    }
    const text = whole.endsWith('\r') ? whole.slice(0, -1) : whole;
    lines.push({ number: lines.length + 1, text, start: point });
    point += codePoints(whole, whole.length) + 1;
    unit = end + 1;
  }
  return lines;
}

/** The position of a UTF-16 column of a line, in code points of the whole rendition. */
export function positionIn(line: Line, column: number): number {
  return line.start + codePoints(line.text, column);
}

function codePoints(text: string, end: number): number {
  let count = end;
  for (let index = 0; index < end - 1; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(index + 1);
    if (next >= 0xdc00 && next <= 0xdfff) count--;
  }
  return count;
}

/** The offset of a byte that no text has, or −1. Stray control characters of a scan are borne, a few. */
function firstBinaryByte(bytes: Uint8Array): number {
  let first = -1;
  let controls = 0;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (byte >= 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x0c) continue;
    if (byte === 0) return index;
    if (first < 0) first = index;
    controls++;
  }
  return controls > Math.max(8, bytes.length * CONTROLS_SHARE_MAX) ? first : -1;
}

/** @throws FigureError `document-not-utf8`, with the byte and the line */
export function decodedText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const offset = firstBrokenByte(bytes);
    const line = lineAt(bytes, offset);
    throw new FigureError(
      'document-not-utf8',
      `${name} is not UTF-8: byte ${offset} (line ${line}) begins no character; save it as UTF-8`,
      { offset, line },
    );
  }
}

function firstBrokenByte(bytes: Uint8Array): number {
  let index = 0;
  while (index < bytes.length) {
    const length = sequenceLength(bytes, index);
    if (length === 0) return index;
    index += length;
  }
  return bytes.length;
}

/** The length of the well-formed sequence that begins here (Unicode, table 3-7), or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at]!;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (lead < 0xc2 || lead > 0xf4 || at + length > bytes.length) return 0;
  const second = bytes[at + 1]!;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 0;
  for (let index = at + 2; index < at + length; index++) if ((bytes[index]! & 0xc0) !== 0x80) return 0;
  return length;
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let index = 0; index < offset; index++) if (bytes[index] === 0x0a) line++;
  return line;
}
