import { isCanonicalDecimal, type Decimals } from './decimal.js';
import {
  RESTATEMENT_CAUSES,
  ROLES,
  RULES,
  type Citation,
  type EventRef,
  type Identity,
  type Locator,
  type Observation,
  type Place,
  type ReadingProof,
} from './events.js';
import { assertFacets } from './identity.js';

/** Bounds on what one commit may hold; far above any real document. */
export const LIMITS = { eventsPerCommit: 1_000_000, textCharacters: 65_536, decimalsMax: 100 } as const;

const ROLE_NAMES = new Set<string>(ROLES);
const RULE_NAMES = new Set<string>(RULES);
const CAUSES = new Set<string>(RESTATEMENT_CAUSES);
const CITED = new Set(['document', 'page', 'url', 'words']);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Texts that were found good, each in its place: a document says few of them many times over. */
const good = { concept: new Set<string>(), period: new Set<string>(), unit: new Set<string>() };
const GOOD_TEXTS_MAX = 100_000;

/** @throws Error that says what is wrong with the observation */
export function validateObservation(observation: Observation): void {
  const { concept, period, unit, dimensions, value, ordinal, role, place } = observation;
  const isKnown = good.concept.has(concept) && good.period.has(period) && good.unit.has(unit);
  if (!isKnown || !isEmptyObject(dimensions)) {
    must(
      typeof concept === 'string' && typeof unit === 'string' && typeof period === 'string',
      'concept, period and unit are texts',
    );
    assertFacets(observation);
    remember(good.concept, concept);
    remember(good.period, period);
    remember(good.unit, unit);
  }
  if (value !== null && !isCanonicalDecimal(value))
    throw new Error(`value "${value}" is not a canonical decimal`);
  must(isOrdinal(ordinal), 'ordinal is a whole number from 0');
  must(typeof observation.negated === 'boolean', 'negated is true or false');
  mustBeOneOf(ROLE_NAMES, role, 'a role');
  must(isDecimals(observation.decimals), 'decimals is a whole number, INF or null');
  if (observation.cause !== null) validateCause(observation.cause);
  if (place !== null) validatePlace(place);
  validateLocator(observation.locator);
  validateCitation(observation.citation);
  if (observation.proof !== null) validateProof(observation.proof);
}

function remember(texts: Set<string>, text: string): void {
  if (texts.size >= GOOD_TEXTS_MAX) texts.clear();
  texts.add(text);
}

function isEmptyObject(value: object): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const _ in value) return false;
  return true;
}

function validateProof({ reading, identities, rivals }: ReadingProof): void {
  must(isText(reading) && identities.length > 0, 'a proof says how it reads, and by which identities');
  identities.forEach(validateIdentity);
  for (const { value, locator, identity, difference } of rivals) {
    must(value === null || isCanonicalDecimal(value), 'a rival is a canonical decimal, or null');
    if (locator !== null) validateLocator(locator);
    must(isCount(identity) && identity < identities.length, 'a rival breaks one of the identities');
    must(
      isCanonicalDecimal(difference) && difference !== '0',
      'a rival misses by a canonical decimal, not 0',
    );
  }
}

function validateIdentity({ rule, aim, terms }: Identity): void {
  validateRule(rule);
  must(isOrdinal(aim) && terms.length > 0, 'an identity has an aim and terms');
  for (const { ordinal, weight } of terms) {
    must(isOrdinal(ordinal), 'a term is named by its ordinal');
    validateWeight(weight);
  }
}

export function validateRule(rule: string): void {
  mustBeOneOf(RULE_NAMES, rule, 'a rule');
}

export function validateWeight(weight: number): void {
  must(Number.isFinite(weight) && weight !== 0, 'a weight is a number, not 0');
}

export function validatePlace({ statement, row, column }: Place): void {
  must(isCount(statement) && isCount(row) && isCount(column), 'a place is three whole numbers from 0');
}

export function validateCause(cause: string): void {
  mustBeOneOf(CAUSES, cause, 'a cause');
}

export function validateLocator(locator: Locator): void {
  if ('line' in locator) {
    const { line, start, end } = locator;
    must(
      isCount(line) && isCount(start) && isCount(end) && line >= 1 && end >= start,
      'locator is out of order: whole numbers, line from 1, start before end',
    );
  } else if ('pointer' in locator) {
    must(locator.pointer === '' || isText(locator.pointer), 'locator has no pointer');
  } else {
    must(isText(locator.element), 'locator is empty');
  }
}

export function validateCitation(citation: Citation | null): void {
  if (citation === null) return;
  must(typeof citation === 'object', 'a citation is texts: document, page, url and words');
  for (const [part, text] of Object.entries(citation)) {
    must(CITED.has(part) && isText(text), 'a citation is texts: document, page, url and words');
  }
}

export function validateRef(ref: EventRef): void {
  must(isUuid(ref.commit) && isCount(ref.index), 'a reference is a commit id and an index');
}

export function validateDifference(difference: string | null): void {
  must(difference === null || isCanonicalDecimal(difference), 'difference is not a canonical decimal');
}

function isDecimals(decimals: Decimals): boolean {
  return (
    decimals === null ||
    decimals === 'INF' ||
    (Number.isInteger(decimals) && Math.abs(decimals) <= LIMITS.decimalsMax)
  );
}

export const isUuid = (id: unknown): id is string => typeof id === 'string' && UUID.test(id);

export const isSha256 = (hash: unknown): hash is string => typeof hash === 'string' && SHA256.test(hash);

/** A whole number from 0 that JSON and a double hold exactly. */
export const isCount = (number: unknown): number is number =>
  Number.isSafeInteger(number) && Number(number) >= 0;

export const isOrdinal = (ordinal: unknown): ordinal is number => isCount(ordinal) && ordinal <= 0xffff_ffff;

/** A text that is not empty, not unbounded, and one that RFC 8785 can carry: no lone surrogates. */
export const isText = (text: unknown): text is string => isWords(text) && text.length > 0;

/** As `isText`, or empty. */
export const isWords = (text: unknown): text is string =>
  typeof text === 'string' && text.length <= LIMITS.textCharacters && text.isWellFormed();

export const isTextOrNull = (text: unknown): boolean => text === null || isText(text);

export function must(condition: boolean, problem: string): asserts condition {
  if (!condition) throw new Error(problem);
}

/** As `must`, of a name; what is wrong is put into words only where something is. */
export function mustBeOneOf(names: ReadonlySet<string>, name: string, what: string): void {
  if (!names.has(name)) throw new Error(`"${name}" is not ${what}`);
}
