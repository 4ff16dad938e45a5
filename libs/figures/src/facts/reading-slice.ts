import canonicalize from 'canonicalize';
import type { DocumentFiled, Observation } from '../events.js';
import type { EntityId } from '../identity.js';
import type { Moment } from '../time.js';

/** The media type of an accession's slice of a financial statement data set. */
export const DATA_SET_SLICE_MEDIA_TYPE = 'application/vnd.tieout.fsds-slice+json';

/** What a slice of a data set says besides its facts. */
export interface SlicedFiling extends Pick<DocumentFiled, 'accession' | 'form' | 'presentation'> {
  readonly entity: EntityId;
  readonly publishedAt: Moment;
}

/**
 * An accession's slice of a financial statement data set, the document that its facts stand in: RFC 8785 JSON of the
 * facts in their order and of the statements, as far as either is read.
 */
export function dataSetSlice(
  { entity, publishedAt, accession, form, presentation }: SlicedFiling,
  observations: Iterable<
    Pick<Observation, 'concept' | 'period' | 'unit' | 'dimensions' | 'value' | 'negated' | 'role'>
  >,
): string {
  const facts = Array.from(observations, ({ concept, period, unit, dimensions, value, negated, role }) => ({
    concept,
    dimensions,
    negated,
    period,
    role,
    unit,
    value,
  }));
  const filed = publishedAt.slice(0, 10);
  return canonicalize({ accession, entity, facts, filed, form, presentation }) as string;
}
