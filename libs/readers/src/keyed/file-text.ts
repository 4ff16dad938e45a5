import { FigureError } from '#libs/figures';

/** More than a person keys: a keyed file above it is some other file. */
export const BYTES_MAX = 8 * 1024 * 1024;

/**
 * A file's text, exactly: its bytes decoded as UTF-8, a byte order mark kept as its first character.
 * So the rendition of a keyed file is the file itself.
 * @throws FigureError `keyed-empty`, `keyed-too-large`, `keyed-binary` or `keyed-not-utf8`
 */
export function textOf(bytes: Uint8Array, name: string): string {
  if (bytes.length > BYTES_MAX) {
    throw new FigureError(
      'keyed-too-large',
      `${name} has ${bytes.length} bytes: a keyed file has at most ${BYTES_MAX}; split it by document`,
      { file: name, bytes: bytes.length, bytesMax: BYTES_MAX },
    );
  }
  const text = decoded(bytes, name);
  if (text.trim() === '') {
    throw new FigureError('keyed-empty', `${name} is empty: begin it with the line tieout-keyed,1`, {
      file: name,
    });
  }
  return text;
}

function decoded(bytes: Uint8Array, name: string): string {
  if (bytes.includes(0) && !isUtf16(bytes)) {
    throw new FigureError('keyed-binary', `${name} is a binary file: key a CSV or JSON file`, { file: name });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new FigureError(
      'keyed-not-utf8',
      `${name} is not UTF-8: save it as "CSV UTF-8" or as JSON in UTF-8`,
      { file: name },
    );
  }
}

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
