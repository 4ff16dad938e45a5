import { FigureError } from '#libs/figures';
import { windows1252 } from '../../windows-1252.js';
import { decodedText } from '../rendition.js';

const BEGINNING_BYTES = 4_096;
/** The names under which a browser takes windows-1252 (WHATWG Encoding). */
const WESTERN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-1|latin-?1|l1|us-ascii|ascii|ansi_x3\.4-1968)$/;

/**
 * An HTML document's characters: UTF-8, or windows-1252 where the document says so, or says nothing and is
 * no UTF-8.
 * @throws FigureError `document-not-utf8` where it is neither
 */
export function htmlText(bytes: Uint8Array, name: string): string {
  const isUtf8Marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const declared = isUtf8Marked ? 'utf-8' : declaredCharset(bytes);
  if (declared !== null && WESTERN.test(declared)) return windows1252(bytes);
  if (declared !== null && !/^utf-?8$/.test(declared)) {
    throw new FigureError('document-not-utf8', `${name} says that it is in ${declared}: save it as UTF-8`, {
      charset: declared,
    });
  }
  try {
    return decodedText(bytes, name);
  } catch (error) {
    if (declared === null) return windows1252(bytes);
    throw error;
  }
}

function declaredCharset(bytes: Uint8Array): string | null {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING_BYTES));
  const found =
    /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(beginning) ??
    /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(beginning);
  return found ? found[1]!.toLowerCase() : null;
}
