import { Query } from '@nestjs/cqrs';
import type { ExceptionJson, ObservationJson } from '#libs/views';
import type { IngestOptions } from '../ingest-document/ingest-document.command.js';

/** What would be read from a document that need not be in the ledger; nothing is written. */
export class PreviewReadingQuery extends Query<Iterable<ObservationJson | ExceptionJson>> {
  constructor(
    readonly bytes: Uint8Array,
    readonly name: string,
    readonly options: Pick<IngestOptions, 'entity' | 'published' | 'form' | 'accession' | 'format'> = {},
  ) {
    super();
  }
}
