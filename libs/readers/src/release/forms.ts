/** What a release's bytes are. */
export type SourceForm = 'text' | 'html' | 'pdf';

const BEGINNING_BYTES = 8_192;
/** A PDF may have up to so much before its first words (PDF 1.7, implementation note 13). */
const PDF_BEGINNING_BYTES = 1_024;
const HTML = /<(?:!doctype html|html|head|body|table|div|p|center|font)\b/i;

/** Tells by their beginning, never by a name. */
export function sourceFormOf(bytes: Uint8Array): SourceForm {
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, BEGINNING_BYTES));
  if (beginning.slice(0, PDF_BEGINNING_BYTES).includes('%PDF-')) return 'pdf';
  const start = beginning.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '');
  return start.startsWith('<') && HTML.test(start) ? 'html' : 'text';
}
