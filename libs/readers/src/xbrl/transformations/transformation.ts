/** What a text printed in a document means, as XML Schema writes it; `null` where the text is not of the transformation's kind. */
export type Transformation = (text: string) => string | null;

/** Longer than anything printed as a value: what takes a text apart need not be asked. */
const LENGTH_MAX = 2_000;

/** A text without the white space of XML around it; other spaces are part of it. One that is too long for a value is empty. */
export function trimmed(text: string): string {
  let [from, to] = [0, text.length];
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (from < to && isSpace(text.charCodeAt(to - 1))) to--;
  return to - from > LENGTH_MAX ? '' : text.slice(from, to);
}

const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;

const DIGITS = /[\uff10-\uff19\u0966-\u096f]/g;

/** Full-width and Devanagari digits as ASCII ones. */
export const withPlainDigits = (text: string): string =>
  text.replace(DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= 0xff10 ? 0xff10 : 0x966));
  });
