import { FigureError } from '#libs/figures';
import type { PackageFile } from '../report.js';
import { FILES_MAX, refuseTooMany } from './bounds.js';
import { envelopeOf, type Envelope } from './envelope.js';

const BEGINNING_BYTES = 1_024;

/** Whether bytes begin like the text of a full submission. */
export function isSubmission(bytes: Uint8Array): boolean {
  const beginning = latin1(bytes.subarray(0, BEGINNING_BYTES));
  return /^\s*(?:-----BEGIN PRIVACY-ENHANCED MESSAGE-----[\s\S]*?)?<(?:SEC-DOCUMENT|SEC-HEADER|IMS-DOCUMENT|IMS-HEADER)>/.test(
    beginning,
  );
}

/**
 * The documents of a full submission's text (EDGAR's SGML: `<DOCUMENT>` with `<TYPE>`, `<FILENAME>` and `<TEXT>`).
 * Documents that are encoded (`begin 644`, as spreadsheets and archives are) hold nothing that the others do not, and are left out.
 * @throws FigureError `package-broken`, `package-too-large`
 */
export function submissionOf(
  bytes: Uint8Array,
  name: string,
): { readonly files: readonly PackageFile[]; readonly envelope: Envelope } {
  const text = latin1(bytes);
  const first = text.indexOf('<DOCUMENT>');
  if (first < 0)
    throw new FigureError(
      'package-broken',
      `${name} begins like a full submission and holds no <DOCUMENT>: fetch it again`,
      { name },
    );
  const files: PackageFile[] = [];
  for (let start = first; start >= 0;) {
    const end = text.indexOf('\n</DOCUMENT>', start);
    const file = fileOf(bytes, text, start, end < 0 ? text.length : end);
    if (file) files.push(file);
    refuseTooMany(files.length, FILES_MAX, name);
    start = end < 0 ? -1 : text.indexOf('<DOCUMENT>', end);
  }
  return { files, envelope: envelopeOf(text.slice(0, first)) };
}

/** One document of it: `null` where it has no name or is encoded. */
function fileOf(bytes: Uint8Array, text: string, start: number, end: number): PackageFile | null {
  const opened = text.indexOf('<TEXT>', start);
  if (opened < 0 || opened > end) return null;
  const path = /^<FILENAME>(.*?)\s*$/m.exec(text.slice(start, opened))?.[1];
  if (path === undefined || path === '') return null;
  const closed = text.lastIndexOf('</TEXT>', end);
  let [from, to] = [opened + '<TEXT>'.length, closed < opened ? end : closed];
  const wrapped = /^\s*<(XBRL|XML|PDF)>\s*/.exec(text.slice(from, from + WRAPPER_LENGTH_MAX));
  if (wrapped) {
    const shut = text.lastIndexOf(`</${wrapped[1]!}>`, to);
    from += wrapped[0].length;
    if (shut >= from) to = shut;
  }
  while (from < to && /\s/.test(text[from]!)) from++;
  return /^begin \d{3} /.test(text.slice(from, from + WRAPPER_LENGTH_MAX))
    ? null
    : { path, bytes: bytes.subarray(from, to) };
}

const WRAPPER_LENGTH_MAX = 64;

/** One character a byte, so that places in it are places in the bytes. */
const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
