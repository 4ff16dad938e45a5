import assert from 'node:assert/strict';
import { deflateSync } from 'node:zlib';
import { assertFileable, refused, smallPdf, type FuzzOutcome } from '#libs/testing';
import { textRangesOf } from '../../pages/place.js';
import { releaseReader } from '../release-reader.js';
import { pdfPlaces } from './places.js';

const OPTIONS = { entity: 'cik:0000000042', publishedAt: '2021-08-11T23:59:59.999Z' } as const;

const LINES = [
  'Looms Inc. reported results of the second quarter.',
  'CONDENSED CONSOLIDATED BALANCE SHEETS (in thousands of US$)',
  '                         June 30, 2021     December 31, 2020',
  'Cash                             1,000                   900',
  'Inventories                        (50)                    -',
  'Total assets                       950                   900',
];

const PLAIN = smallPdf(LINES);

/** The same with its page packed, as most are. */
const PACKED = packed(PLAIN);

function packed(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const [, before, content, after] = /^(.*?)stream\n(.*?)\nendstream(.*)$/s.exec(text)!;
  const stream = deflateSync(Buffer.from(content!, 'latin1'));
  const head = before!.replace(/<<\/Length \d+>>\n$/, `<</Length ${stream.length}/Filter/FlateDecode>>\n`);
  return Buffer.concat([
    Buffer.from(`${head}stream\n`, 'latin1'),
    stream,
    Buffer.from(`\nendstream${after!}`, 'latin1'),
  ]);
}

export const seeds = [PLAIN, PACKED];

export const words = [
  'stream\n',
  'endstream',
  ' 0 R',
  '<<',
  '>>',
  '/Kids[2 0 R]',
  '/Parent 3 0 R',
  '/Length 4 0 R',
  '/Length 999999999',
  '/Filter/FlateDecode',
  '/Filter/LZWDecode',
  '/Filter[/ASCII85Decode/RunLengthDecode]',
  '/Encrypt 5 0 R',
  '/Count 99999999',
  '/Prev 0',
  '/Rotate 90',
  '1e99 0 0 1e-99 0 0 Tm',
  '-1 0 0 -1 0 0 cm',
  '0 Tf',
  'BT',
  'ET',
  'q ',
  '(1,000) Tj',
  '<feff> Tj',
  'obj',
  'endobj',
  'xref',
  'startxref',
  '%PDF-',
];

/** A PDF is read or refused; what was read can be filed, and its amounts are found on their pages. */
export async function fuzz(bytes: Uint8Array): Promise<FuzzOutcome> {
  const source = { bytes, name: 'release.pdf', options: OPTIONS };
  releaseReader.recognises(source);
  let reading;
  try {
    reading = await releaseReader.read(source);
  } catch (error) {
    return refused(error);
  }
  assertFileable(reading);
  const { renditionText: text, observations } = reading;
  if (reading.document.mediaType !== 'application/pdf') return 'taken';
  const locators = observations.flatMap(({ locator }) => ('start' in locator ? [locator] : []));
  const { places } = await pdfPlaces(bytes, source.name, text, textRangesOf(text, locators));
  for (const { boxes } of places.flat())
    for (const box of boxes) assert(Object.values(box).every(Number.isFinite), JSON.stringify(box));
  return 'taken';
}
