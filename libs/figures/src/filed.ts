import type { DocumentFiled, Moved } from './events.js';
import { exceptionIdOf } from './ids.js';
import type { Reading, ReadingException } from './reading.js';

/** The media type of a report that tells what a document states. */
const REPORT_MEDIA_TYPE = 'application/json';

/** The event with which what was read enters; `moved` where it was read anew. */
export const filedAs = ({ document, report }: Reading, moved: readonly Moved[] | null): DocumentFiled => ({
  type: 'DocumentFiled',
  ...document,
  report: report ?? null,
  moved,
});

/** The bytes that were read for a document, which are the ones that a ledger keeps: its own, or its report's. */
export const bytesReadFor = ({
  document,
  report,
  mediaType,
}: Pick<DocumentFiled, 'document' | 'report' | 'mediaType'>): {
  readonly sha256: string;
  readonly mediaType: string;
} => (report === null ? { sha256: document, mediaType } : { sha256: report, mediaType: REPORT_MEDIA_TYPE });

/** SHA-256 of all that a ledger keeps of a document, each once: what was read, and its text. */
export const keptOf = (filed: DocumentFiled): readonly string[] => [
  ...new Set([bytesReadFor(filed).sha256, filed.rendition]),
];

/** The id of what a reader could not say of a document. */
export const readingExceptionId = (
  document: string,
  { exceptionId, region, kind }: Pick<ReadingException, 'exceptionId' | 'region' | 'kind'>,
): string => exceptionId ?? exceptionIdOf(document, region, kind);
