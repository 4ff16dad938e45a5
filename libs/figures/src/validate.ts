import { isCanonicalDecimal } from './decimal.js';
import { FigureError } from './errors.js';
import {
  isTerm,
  STATEMENT_KINDS,
  type Commit,
  type CommitHeader,
  type DocumentFiled,
  type FigureReconciled,
  type LedgerEvent,
  type Moved,
  type PresentedStatement,
} from './events.js';
import { assertDimensions, parseEntity } from './identity.js';
import { parsePeriod } from './period.js';
import { isMoment } from './time.js';
import { assertUnit } from './unit.js';
import {
  isCount,
  isOrdinal,
  isSha256,
  isText,
  isTextOrNull,
  isUuid,
  isWords,
  LIMITS,
  must,
  mustBeOneOf,
  validateCause,
  validateCitation,
  validateDifference,
  validateLocator,
  validateObservation,
  validatePlace,
  validateRef,
  validateRule,
  validateWeight,
} from './validate-observation.js';

export { isText, LIMITS } from './validate-observation.js';

/**
 * Checks that a commit is one that this schema version allows. Done on write and on read.
 * @throws FigureError `invalid-event`, naming the commit, the event's index and what is wrong
 */
export function validateCommit(commit: Commit): void {
  const { header, events } = commit;
  // The event that is being looked at, −1 for what the events share.
  let index = -1;
  try {
    validateHeader(header);
    const isBounded = Array.isArray(events) && events.length > 0 && events.length <= LIMITS.eventsPerCommit;
    must(isBounded, `a commit holds 1 to ${LIMITS.eventsPerCommit} events, not ${events?.length ?? 'none'}`);
    for (index = 0; index < events.length; index++) validateEvent(events[index], header);
    index = -1;
    validateOrdinals(events);
  } catch (error) {
    throw invalid(header?.id, index, error);
  }
}

const METHODS = new Set<string>([
  'corroboration',
  'summation',
  'bridge',
  'translation',
  'text',
  'period-arithmetic',
  'roll-forward',
] satisfies FigureReconciled['method'][]);
const OUTCOMES = new Set(['exact', 'within-rounding', 'exception']);
const KINDS = new Set<string>(STATEMENT_KINDS);
const ROW_ROLES = new Set(['heading', 'line', 'total']);
const ASSURANCES = new Set(['unaudited', 'reviewed', 'audited', 'unknown']);
const FRAMEWORKS = new Set(['us-gaap', 'ifrs', 'unknown']);

function validateHeader(header: CommitHeader): void {
  must(isUuid(header.id), 'id is not a UUID');
  must(
    typeof header.entity === 'string' && parseEntity(header.entity) === header.entity,
    'entity is not in its canonical form',
  );
  must(
    isMoment(header.publishedAt) && isMoment(header.recordedAt),
    'publishedAt and recordedAt are ISO 8601 in UTC, with milliseconds',
  );
  must(isCount(header.schemaVersion) && header.schemaVersion >= 1, 'schemaVersion is a whole number from 1');
  must(isText(header.actor) && isText(header.correlationId), 'actor and correlationId are texts');
  must(
    isTextOrNull(header.causationId) && isTextOrNull(header.accession),
    'causationId and accession are texts or null',
  );
  must(header.document === null || isSha256(header.document), 'document is a SHA-256 in hex');
}

function validateEvent(event: LedgerEvent, header: CommitHeader): void {
  switch (event.type) {
    case 'DocumentFiled':
      must(event.document === header.document, 'the document filed is not the one that the header names');
      return validateFiled(event);
    case 'FigureReported':
      return validateSubject(event.observation, null, header);
    case 'FigureRestated':
      must(
        event.observation !== null || event.of !== null,
        'a restatement has an observation or points at one',
      );
      validateSubject(event.observation, event.of, header);
      validateRef(event.supersedes);
      validateDifference(event.difference);
      return validateCause(event.cause);
    case 'FigureReconciled':
      validateSubject(event.observation, event.of, header);
      for (const term of event.terms) {
        validateRef(term.event);
        validateWeight(term.weight);
      }
      validateDifference(event.difference);
      validateRule(event.rule);
      mustBeOneOf(METHODS, event.method, 'a method');
      must(
        event.observation !== null || event.of !== null,
        'a reconciliation has an observation or points at one',
      );
      must(isText(event.engine), 'engine is a version');
      must(
        event.observation === null || isTerm(event.observation.role) === (event.method !== 'corroboration'),
        'a corroboration carries a value, a check its aim only where that is a term',
      );
      return mustBeOneOf(OUTCOMES, event.outcome, 'an outcome');
    case 'FigureCorrected':
      must(isSha256(event.document) && isText(event.reason), 'a correction names a document and a reason');
      must(isOrdinal(event.ordinal), 'ordinal is a whole number from 0');
      must(event.from === null || isCanonicalDecimal(event.from), 'from is not a canonical decimal');
      must(
        event.to === null || event.to === 'void' || isCanonicalDecimal(event.to),
        'to is not a canonical decimal, void or null',
      );
      if (event.locator !== null) validateLocator(event.locator);
      validateCitation(event.citation);
      return validateRef(event.of);
    case 'RelianceWithdrawn':
      for (const period of event.periods) parsePeriod(period);
      must(event.periods.length > 0 && isText(event.words), 'a withdrawal names periods and gives words');
      validateCitation(event.citation);
      return validateLocator(event.locator);
    case 'ExceptionRaised':
      must(
        isText(event.kind) && isText(event.why) && isText(event.exceptionId) && isSha256(event.document),
        'an exception has an id, a kind, a reason and a document',
      );
      validateSubject(event.observation, event.of, header);
      if (event.locator !== null) validateLocator(event.locator);
      for (const candidate of event.candidates) {
        must(isWords(candidate.description), 'a candidate has a description');
        candidate.observations.forEach(validateObservation);
      }
      return;
    case 'ExceptionResolved':
      must(
        isText(event.exceptionId) && isText(event.reason) && isSha256(event.document),
        'a resolution names an exception, its document and a reason',
      );
      must(
        event.outcome === 'taken' || event.outcome === 'dismissed',
        `"${event.outcome}" is not an outcome`,
      );
      must(event.by === 'proof' || event.by === 'person', 'a resolution is by proof or by a person');
      must(event.candidate === null || isCount(event.candidate), 'candidate is a whole number from 0');
      return must(event.ordinal === null || isOrdinal(event.ordinal), 'ordinal is a whole number from 0');
    default:
      throw new Error(
        `"${String((event as { type: unknown }).type)}" is not an event of this schema version`,
      );
  }
}

type Subject = Extract<LedgerEvent, { type: 'FigureReconciled' }>;

/** What an event is about: an observation of its own, or one that an earlier event recorded. */
function validateSubject(
  observation: Subject['observation'],
  of: Subject['of'],
  { document }: CommitHeader,
): void {
  if (observation !== null) {
    validateObservation(observation);
    must(document !== null, 'an observation stands in a document, and the header names none');
    must(of === null, 'an event has an observation or points at one, never both');
  }
  if (of !== null) validateRef(of);
}

/** An ordinal names an observation within its document, so a commit uses it once. */
function validateOrdinals(events: readonly LedgerEvent[]): void {
  // Readers give them in ascending order: a set is needed only where they are not.
  let before = -1;
  for (const event of events) {
    const ordinal = ordinalOf(event);
    if (ordinal === null) continue;
    if (ordinal <= before) return validateDistinct(events);
    before = ordinal;
  }
}

function validateDistinct(events: readonly LedgerEvent[]): void {
  const ordinals = events.map(ordinalOf).filter((ordinal) => ordinal !== null);
  must(new Set(ordinals).size === ordinals.length, 'two observations have one ordinal');
}

const ordinalOf = (event: LedgerEvent): number | null =>
  'observation' in event && event.observation !== null ? event.observation.ordinal : null;

function validateFiled(event: DocumentFiled): void {
  must(isSha256(event.document) && isSha256(event.rendition), 'document and rendition are SHA-256 in hex');
  must(event.report === null || isSha256(event.report), 'report is a SHA-256 in hex, or null');
  must(isWords(event.title), 'title is too long, or not a text');
  must(isText(event.mediaType), 'mediaType is a text');
  must(
    [event.form, event.accession, event.filer, event.amends].every(isTextOrNull),
    'form, accession, filer and amends are texts or null',
  );
  mustBeOneOf(ASSURANCES, event.assurance, 'an assurance');
  mustBeOneOf(FRAMEWORKS, event.framework, 'a framework');
  must(isText(event.reader.name) && isText(event.reader.version), 'reader has a name and a version');
  event.presentation.forEach(validateStatement);
  if (event.moved !== null) event.moved.forEach(validateMoved);
}

function validateMoved({ ordinal, place }: Moved): void {
  must(isOrdinal(ordinal), 'what moved is named by its ordinal');
  if (place !== null) validatePlace(place);
}

function validateStatement({ kinds, title, columns, rows }: PresentedStatement): void {
  must(kinds.length > 0 && kinds.every((kind) => KINDS.has(kind)), 'a statement has known kinds');
  must(isWords(title), 'a statement has a title');
  for (const { period, unit, dimensions } of columns) {
    parsePeriod(period);
    assertUnit(unit);
    assertDimensions(dimensions);
  }
  for (const { label, concept, depth, role } of rows) {
    must(isWords(label) && isTextOrNull(concept), 'a row has a label, and a concept or null');
    must(isCount(depth), 'depth is a whole number from 0');
    mustBeOneOf(ROW_ROLES, role, "a row's role");
  }
}

function invalid(commit: string, index: number, error: unknown): FigureError {
  const { message } = error as Error;
  const problem =
    error instanceof TypeError ? `a member is missing or of the wrong type (${message})` : message;
  const where = index < 0 ? 'its header' : `event ${index}`;
  return new FigureError('invalid-event', `commit ${commit}, ${where}: ${problem}`, {
    commit,
    index,
    problem,
  });
}
