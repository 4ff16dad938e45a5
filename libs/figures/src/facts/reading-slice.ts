import canonicalize from 'canonicalize';
import { quoted } from '../canonical.js';
import type { DocumentFiled, Observation, PresentedStatement } from '../events.js';
import { dimensionsJson, type EntityId } from '../identity.js';
import type { Moment } from '../time.js';

/** The media type of an accession's slice of a financial statement data set. */
export const DATA_SET_SLICE_MEDIA_TYPE = 'application/vnd.tieout.fsds-slice+json';

/** What a slice of a data set says besides its facts. */
export interface SlicedFiling extends Pick<DocumentFiled, 'accession' | 'form' | 'presentation'> {
  readonly entity: EntityId;
  readonly publishedAt: Moment;
}

type SlicedFact = Pick<
  Observation,
  'concept' | 'period' | 'unit' | 'dimensions' | 'value' | 'negated' | 'role'
>;

/**
 * An accession's slice of a financial statement data set, the document that its facts stand in: RFC 8785 JSON of the
 * facts in their order and of the statements, as far as either is read. Written by hand, as are canonical bytes: a
 * general canonicaliser costs most of what reading a data set does.
 */
export function dataSetSlice(
  { entity, publishedAt, accession, form, presentation }: SlicedFiling,
  observations: Iterable<SlicedFact>,
): string {
  const members = [
    `"accession":${textOrNull(accession)}`,
    `"entity":${quoted(entity)}`,
    `"facts":[${Array.from(observations, factJson).join(',')}]`,
    `"filed":"${publishedAt.slice(0, 10)}"`,
    `"form":${textOrNull(form)}`,
    `"presentation":[${presentation.map(tableJson).join(',')}]`,
  ];
  return `{${members.join(',')}}`;
}

const textOrNull = (text: string | null): string => (text === null ? 'null' : quoted(text));

const factJson = ({ concept, dimensions, negated, period, role, unit, value }: SlicedFact): string =>
  `{"concept":${quoted(concept)},"dimensions":${dimensionsJson(dimensions)},"negated":${negated},` +
  `"period":"${period}","role":"${role}","unit":${quoted(unit)},"value":${textOrNull(value)}}`;

function tableJson({ columns, kinds, rows, title }: PresentedStatement): string {
  const lines = rows.map(
    ({ concept, depth, label, role }) =>
      `{"concept":${textOrNull(concept)},"depth":${depth},"label":${quoted(label)},"role":"${role}"}`,
  );
  return (
    `{"columns":${canonicalize(columns)},"kinds":${canonicalize(kinds)},"rows":[${lines.join(',')}],` +
    `"title":${quoted(title)}}`
  );
}
