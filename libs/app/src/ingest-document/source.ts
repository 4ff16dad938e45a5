import { parseAccession, parseEntity, parseMoment, type Source } from '#libs/figures';
import type { IngestOptions } from './ingest-document.command.js';

/**
 * A document as readers take it.
 * @throws FigureError `entity-malformed`, `time-malformed`, `accession-malformed`
 */
export function sourceOf(
  bytes: Uint8Array,
  name: string,
  { entity, published, form, accession }: Pick<IngestOptions, 'entity' | 'published' | 'form' | 'accession'>,
): Source {
  return {
    bytes,
    name,
    options: {
      ...(entity === undefined ? {} : { entity: parseEntity(entity) }),
      ...(published === undefined ? {} : { publishedAt: parseMoment(published, 'published') }),
      ...(form === undefined ? {} : { form }),
      ...(accession === undefined ? {} : { accession: parseAccession(accession) }),
    },
  };
}
