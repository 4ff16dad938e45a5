import canonicalize from 'canonicalize';
import { FigureError } from './errors.js';
import { shortNameOf } from './short-name.js';
import { parsePeriod, type Period } from './period.js';
import { assertUnit } from './unit.js';

/** Who reports, `scheme:identifier`, for example `cik:0001804583`. */
export type EntityId = string;

/** What is measured, as a QName `prefix:LocalName`, for example `us-gaap:Assets`. */
export type Concept = string;

/** Further axis → member pairs, both plain strings; `{}` where there is none. */
export type Dimensions = Readonly<Record<string, string>>;

/** A short URL-safe hash that names a figure: 22 characters of base64url (128 bits). */
export type FigureId = string;

/** The axis whose member is the rate of a convenience translation (`6.4566`). */
export const TRANSLATION_AXIS = 'tieout:ConvenienceTranslationAxis';

/** What makes a figure this figure and no other. Labels, forms and fiscal years are not part of it. */
export interface FigureKey {
  readonly entity: EntityId;
  readonly concept: Concept;
  readonly period: Period;
  readonly unit: string;
  readonly dimensions: Dimensions;
}

/** A figure's key without its entity, as an observation states it: a document has one entity. */
export type FigureFacets = Omit<FigureKey, 'entity'>;

/** The RFC 8785 JSON of a key, which its id hashes. */
export function figureKeyJson(key: FigureKey): string {
  const { entity, concept, period, unit, dimensions } = key;
  const slash = period.indexOf('/');
  const when =
    slash < 0
      ? `{"instant":"${period}"}`
      : `{"end":"${period.slice(slash + 1)}","start":"${period.slice(0, slash)}"}`;
  return `{"concept":${JSON.stringify(concept)},"dimensions":${dimensionsJson(dimensions)},"entity":${JSON.stringify(entity)},"period":${when},"unit":${JSON.stringify(unit)}}`;
}

/** `FigureId` = the short name of the key's RFC 8785 JSON, of 16 bytes. */
export const figureIdOf = (key: FigureKey): FigureId => shortNameOf(figureKeyJson(key), 16);

/** A string that is equal for equal facets and for no others; a map key, never stored. */
export function facetsKey({ concept, period, unit, dimensions }: FigureFacets): string {
  return `${concept}|${period}|${unit}|${dimensionsJson(dimensions)}`;
}

/** RFC 8785 JSON of a set of dimensions: equal text for equal sets. */
export function dimensionsJson(dimensions: Dimensions): string {
  let [axes, only] = [0, ''];
  for (const axis in dimensions) {
    axes++;
    only = axis;
  }
  // Nearly all have none or one, and need no sorting.
  if (axes === 0) return '{}';
  if (axes === 1) return `{${JSON.stringify(only)}:${JSON.stringify(dimensions[only])}}`;
  return canonicalize(dimensions) as string;
}

const ENTITY = /^[a-z][a-z0-9-]{1,31}:[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const QNAME = /^[A-Za-z_][\w.-]{0,63}:[A-Za-z_][\w.-]{0,255}$/;

/**
 * An entity as `scheme:identifier`. A `cik` is padded to its ten digits.
 * @throws FigureError `entity-malformed`
 */
export function parseEntity(text: string): EntityId {
  const cik = /^cik:(\d{1,10})$/.exec(text);
  if (cik) return `cik:${cik[1]!.padStart(10, '0')}`;
  if (text.startsWith('cik:') || !ENTITY.test(text)) {
    throw new FigureError(
      'entity-malformed',
      `"${text}" is not an entity: write scheme:identifier, for example cik:0001804583 or lei:5493001KJTIIGC8Y1R12`,
      { entity: text },
    );
  }
  return text;
}

/**
 * Under which a document was filed, as its register writes it.
 * @throws FigureError `accession-malformed`
 */
export function parseAccession(text: string): string {
  if (/^[\w.:-]{1,64}$/.test(text)) return text;
  throw new FigureError(
    'accession-malformed',
    `"${text.slice(0, 80)}" is no accession: write it as 0001104659-21-063826`,
    { accession: text.slice(0, 80) },
  );
}

/** Whether a text is a concept's qualified name. */
export const isConcept = (text: string): boolean => QNAME.test(text);

/** @throws FigureError `concept-malformed`, `unit-malformed`, `period-malformed` or `dimensions-malformed` */
export function assertFacets({ concept, period, unit, dimensions }: FigureFacets): void {
  if (typeof concept !== 'string' || !isConcept(concept)) {
    throw new FigureError(
      'concept-malformed',
      `"${concept}" is not a concept: write prefix:Name, for example us-gaap:Assets`,
      {
        concept,
      },
    );
  }
  parsePeriod(period);
  assertUnit(unit);
  assertDimensions(dimensions);
}

/** @throws FigureError `dimensions-malformed` */
export function assertDimensions(dimensions: Dimensions): void {
  if (typeof dimensions !== 'object' || Array.isArray(dimensions)) {
    throw new FigureError('dimensions-malformed', 'dimensions are an object of axis and member pairs');
  }
  for (const [axis, member] of Object.entries(dimensions)) {
    if (!QNAME.test(axis) || !isMember(member)) {
      throw new FigureError(
        'dimensions-malformed',
        `"${axis}=${member}" is not a dimension: write prefix:Axis=member`,
        {
          axis,
          member,
        },
      );
    }
  }
}

const isMember = (member: string): boolean =>
  typeof member === 'string' && member.length > 0 && member.length <= 256 && !/\p{Surrogate}/u.test(member);

/** The prefix of an entity's own concepts: `cik:0001804583` → `cik0001804583`. */
export function extensionPrefix(entity: EntityId): string {
  return entity.replace(':', '').replace(/[^\w.-]/g, '_');
}
