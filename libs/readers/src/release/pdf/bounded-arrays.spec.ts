import { deflateSync } from 'node:zlib';
import { onePagePdf, runLengths } from '#libs/testing';
import { boundArrays } from './bounded-arrays.js';
import { pdfRendition } from './pdf-rendition.js';

const MIB = 1024 * 1024;
const BOUND = 8 * MIB;

/** LZW as PDF has it: one letter, again and again. */
function lzw(letters: number): Buffer {
  const bits: string[] = [];
  let [next, width, written] = [258, 9, 1];
  const put = (code: number): void => void bits.push(code.toString(2).padStart(width, '0'));
  put(256);
  put(0x20);
  for (let run = 2; written < letters; run++) {
    if (next === 4095) {
      put(256);
      [next, width, run] = [258, 9, 1];
      put(0x20);
      written += 1;
      continue;
    }
    put(next);
    written += run;
    next += 1;
    if (next === 511 || next === 1023 || next === 2047) width += 1;
  }
  put(257);
  const text = bits.join('');
  return Buffer.from(text.match(/.{1,8}/g)!.map((each) => Number.parseInt(each.padEnd(8, '0'), 2)));
}

const ascii85 = (bytes: Buffer): Buffer => {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 4) {
    const part = bytes.subarray(at, at + 4);
    let value = Buffer.concat([part, Buffer.alloc(4)]).readUInt32BE();
    const digits = Array.from({ length: 5 }, () => {
      const digit = String.fromCharCode(33 + (value % 85));
      value = Math.floor(value / 85);
      return digit;
    });
    groups.push(
      digits
        .toReversed()
        .join('')
        .slice(0, part.length + 1),
    );
  }
  return Buffer.from(`${groups.join('')}~>`);
};

const SHOWN = Buffer.from('BT /F1 12 Tf 72 720 Td (Revenues 723,453) Tj ET\n');
const letters = 4 * BOUND;

describe('a PDF that becomes large by another filter than Flate', () => {
  let unbound: () => void;
  beforeAll(() => (unbound = boundArrays(BOUND)));
  afterAll(() => unbound());

  it.each<[string, string, Buffer]>([
    ['LZW', '/LZWDecode', lzw(letters)],
    ['runs', '/RunLengthDecode', runLengths(letters)],
    ['Flate in ASCII85', '[/ASCII85Decode /FlateDecode]', ascii85(deflateSync(Buffer.alloc(letters, 0x20)))],
    ['LZW in ASCII85', '[/ASCII85Decode /LZWDecode]', ascii85(lzw(letters))],
  ])('is refused: %s', async (_, filter, content) => {
    await expect(pdfRendition(onePagePdf(content, filter), 'bomb.pdf')).rejects.toMatchObject({
      code: 'document-too-large',
      message: expect.stringContaining('bomb.pdf unpacks to more than any release'),
    });
  });

  it.each<[string, string, Buffer]>([
    ['nothing', '[]', SHOWN],
    ['ASCII85', '/ASCII85Decode', ascii85(SHOWN)],
    ['Flate in ASCII85', '[/ASCII85Decode /FlateDecode]', ascii85(deflateSync(SHOWN))],
  ])('is read where it stays small: %s', async (_, filter, content) => {
    expect(await pdfRendition(onePagePdf(content, filter), 'small.pdf')).toContain('Revenues 723,453');
  });
});
