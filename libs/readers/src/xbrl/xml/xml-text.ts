import { FigureError } from '#libs/figures';
import { windows1252 } from '../../windows-1252.js';

/** Larger than any filing; a bound on the memory that a document may ask for, checked before decoding. */
const XML_BYTES_MAX = 128 * 1024 * 1024;
const DECLARATION_BYTES = 256;

/** Encodings that are read, by the names that documents declare, and what decodes them. */
const DECODERS: Readonly<Record<string, string>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'iso-8859-1': 'iso-8859-1',
  'latin-1': 'iso-8859-1',
  latin1: 'iso-8859-1',
  'windows-1252': 'windows-1252',
  cp1252: 'windows-1252',
};

/**
 * The characters of an XML document: as its byte order mark says, else as its declaration says, else UTF-8.
 * @throws FigureError `xml-too-large`, `xml-encoding`
 */
export function xmlText(bytes: Uint8Array, name: string): string {
  if (bytes.length > XML_BYTES_MAX) {
    throw new FigureError(
      'xml-too-large',
      `${name} has ${bytes.length} bytes: an XML document may have at most ${XML_BYTES_MAX}`,
      { bytes: bytes.length, bytesMax: XML_BYTES_MAX },
    );
  }
  const encoding = encodingOf(bytes);
  const decoder = encoding.startsWith('utf-16') ? encoding : DECODERS[encoding];
  if (decoder === undefined) {
    throw new FigureError(
      'xml-encoding',
      `${name} declares the encoding ${encoding}: save it as UTF-8 (read are UTF-8, UTF-16 with a byte order mark, US-ASCII, ISO-8859-1 and windows-1252)`,
      { encoding },
    );
  }
  if (decoder === 'iso-8859-1')
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (decoder === 'windows-1252') return windows1252(bytes);
  if (/ascii/.test(encoding)) refuseBeyondAscii(bytes, name);
  try {
    return new TextDecoder(decoder, { fatal: true }).decode(bytes);
  } catch {
    throw new FigureError('xml-encoding', `${name} is not ${encoding}, as it says: save it as UTF-8`, {
      encoding,
    });
  }
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const beginning = Buffer.from(bytes.subarray(0, DECLARATION_BYTES)).toString('latin1');
  const declared = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([^"']{1,40})["']/.exec(beginning);
  return declared ? declared[1]!.toLowerCase() : 'utf-8';
}

function refuseBeyondAscii(bytes: Uint8Array, name: string): void {
  const offset = bytes.findIndex((byte) => byte > 0x7f);
  if (offset < 0) return;
  throw new FigureError(
    'xml-encoding',
    `${name} declares US-ASCII, and byte ${offset} is none: save it as UTF-8`,
    { encoding: 'us-ascii', offset },
  );
}
