import { Inject } from '@nestjs/common';
import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { readingExceptionId, type Reading } from '#libs/figures';
import {
  exceptionJson,
  observationJson,
  byOrdinal,
  proofJson,
  Rendition,
  type ExceptionJson,
  type ObservationJson,
} from '#libs/views';
import { sourceOf } from '../ingest-document/source.js';
import { DocumentReader } from '../read-document/document-reader.js';
import { PreviewReadingQuery } from './preview-reading.query.js';

@QueryHandler(PreviewReadingQuery)
export class PreviewReadingHandler implements IQueryHandler<PreviewReadingQuery> {
  constructor(@Inject(DocumentReader) private readonly reader: DocumentReader) {}

  async execute({
    bytes,
    name,
    options,
  }: PreviewReadingQuery): Promise<Iterable<ObservationJson | ExceptionJson>> {
    const source = sourceOf(bytes, name, options);
    return previewOf(await this.reader.read(source, options.format));
  }
}

function* previewOf(reading: Reading): Generator<ObservationJson | ExceptionJson> {
  const { document, presentation } = reading.document;
  const context = {
    entity: reading.entity,
    document,
    presentation,
    rendition: new Rendition(reading.renditionText),
  };
  const proofs = { ...context, observations: byOrdinal(reading.observations) };
  for (const observation of reading.observations) {
    yield {
      kind: 'observation',
      ...observationJson(observation, context),
      eventId: null,
      proofOfReading: proofJson(observation, proofs),
      roundedPeriod: null,
    };
  }
  for (const exception of reading.exceptions) {
    const { kind, why, locator, candidates } = exception;
    const exceptionId = readingExceptionId(document, exception);
    const facts = {
      exceptionId,
      kind,
      why,
      locator,
      candidates,
      ordinals: [],
      values: [],
      figure: null,
      eventId: null,
      resolution: null,
    };
    yield exceptionJson(facts, context);
  }
}
