import { parseEntity, parseMoment, type Source } from '#libs/figures';
import type { IngestOptions } from './ingest-document.command.js';

/**
 * A document as readers take it.
 * @throws FigureError `entity-malformed`, `time-malformed`
 */
export function sourceOf(
  bytes: Uint8Array,
  name: string,
  { entity, published, form }: Pick<IngestOptions, 'entity' | 'published' | 'form'>,
): Source {
  return {
    bytes,
    name,
    options: {
      ...(entity === undefined ? {} : { entity: parseEntity(entity) }),
      ...(published === undefined ? {} : { publishedAt: parseMoment(published, 'published') }),
      ...(form === undefined ? {} : { form }),
    },
  };
}
