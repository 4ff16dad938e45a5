import { isCanonicalDecimal, type Decimals } from './decimal.js';
import { FigureError } from './errors.js';
import {
  RESTATEMENT_CAUSES,
  STATEMENT_KINDS,
  type Commit,
  type CommitHeader,
  type DocumentFiled,
  type EventRef,
  type LedgerEvent,
  type Locator,
  type Observation,
} from './events.js';
import { assertFacets, parseEntity } from './identity.js';
import { parsePeriod } from './period.js';
import { assertUnit } from './unit.js';

/** Bounds on what one commit may hold; far above any real document. */
export const LIMITS = { eventsPerCommit: 1_000_000, textCharacters: 65_536, decimalsMax: 100 } as const;

/**
 * Checks that a commit is one that this schema version allows. Done on write and on read.
 * @throws FigureError `invalid-event`, naming the commit, the event's index and what is wrong
 */
export function validateCommit(commit: Commit): void {
  const { header, events } = commit;
  check(header.id, -1, () => validateHeader(header));
  if (events.length === 0 || events.length > LIMITS.eventsPerCommit) {
    fail(header.id, -1, `a commit holds 1 to ${LIMITS.eventsPerCommit} events, not ${events.length}`);
  }
  for (let index = 0; index < events.length; index++) {
    check(header.id, index, () => validateEvent(events[index]!));
  }
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const OUTCOMES = new Set(['exact', 'within-rounding', 'exception']);
const ROLES = new Set(['stated', 'previously-reported', 'adjustment']);
const CAUSES = new Set<string>(RESTATEMENT_CAUSES);
const KINDS = new Set<string>(STATEMENT_KINDS);

function validateHeader(header: CommitHeader): void {
  must(UUID.test(header.id), 'id is not a UUID');
  must(parseEntity(header.entity) === header.entity, 'entity is not in its canonical form');
  must(
    MOMENT.test(header.publishedAt) && MOMENT.test(header.recordedAt),
    'publishedAt and recordedAt are ISO 8601 in UTC',
  );
  must(
    Number.isInteger(header.schemaVersion) && header.schemaVersion >= 1,
    'schemaVersion is a whole number from 1',
  );
  must(isText(header.actor) && isText(header.correlationId), 'actor and correlationId are texts');
  must(header.document === null || SHA256.test(header.document), 'document is a SHA-256 in hex');
}

function validateEvent(event: LedgerEvent): void {
  switch (event.type) {
    case 'DocumentFiled':
      return validateFiled(event);
    case 'FigureReported':
      return validateObservation(event.observation);
    case 'FigureRestated':
      if (event.observation) validateObservation(event.observation);
      else must(event.of !== null, 'a restatement has an observation or points at one');
      validateRef(event.supersedes);
      if (event.of) validateRef(event.of);
      must(
        event.difference === null || isCanonicalDecimal(event.difference),
        'difference is not a canonical decimal',
      );
      return must(CAUSES.has(event.cause), `"${event.cause}" is not a cause`);
    case 'FigureReconciled':
      if (event.observation) validateObservation(event.observation);
      if (event.of) validateRef(event.of);
      for (const term of event.terms) validateRef(term.event);
      must(
        event.difference === null || isCanonicalDecimal(event.difference),
        'difference is not a canonical decimal',
      );
      return must(OUTCOMES.has(event.outcome), `"${event.outcome}" is not an outcome`);
    case 'FigureCorrected':
      must(SHA256.test(event.document) && isText(event.reason), 'a correction names a document and a reason');
      must(event.from === null || isCanonicalDecimal(event.from), 'from is not a canonical decimal');
      must(
        event.to === null || event.to === 'void' || isCanonicalDecimal(event.to),
        'to is not a canonical decimal',
      );
      return validateRef(event.of);
    case 'RelianceWithdrawn':
      for (const period of event.periods) parsePeriod(period);
      must(event.periods.length > 0 && isText(event.words), 'a withdrawal names periods and gives words');
      return validateLocator(event.locator);
    case 'ExceptionRaised':
      must(
        isText(event.kind) && isText(event.why) && isText(event.exceptionId),
        'an exception has an id, a kind and a reason',
      );
      if (event.observation) validateObservation(event.observation);
      for (const candidate of event.candidates) candidate.observations.forEach(validateObservation);
      return;
    case 'ExceptionResolved':
      return must(
        isText(event.exceptionId) && isText(event.reason),
        'a resolution names an exception and a reason',
      );
    default:
      throw new Error(
        `"${String((event as { type: unknown }).type)}" is not an event of this schema version`,
      );
  }
}

function validateFiled(event: DocumentFiled): void {
  must(
    SHA256.test(event.document) && SHA256.test(event.rendition),
    'document and rendition are SHA-256 in hex',
  );
  must(typeof event.title === 'string' && event.title.length <= LIMITS.textCharacters, 'title is too long');
  for (const statement of event.presentation) {
    must(
      statement.kinds.length > 0 && statement.kinds.every((kind) => KINDS.has(kind)),
      'a statement has known kinds',
    );
    for (const column of statement.columns) {
      parsePeriod(column.period);
      assertUnit(column.unit);
    }
  }
}

/** Facets that were found good: a document says few periods and units many times over. */
const goodFacets = new Set<string>();
const GOOD_FACETS_MAX = 100_000;

function validateObservation(observation: Observation): void {
  const { concept, period, unit, dimensions, value, ordinal, role } = observation;
  const seen = `${concept}|${period}|${unit}`;
  if (!goodFacets.has(seen) || Object.keys(dimensions).length > 0) {
    assertFacets(observation);
    if (goodFacets.size >= GOOD_FACETS_MAX) goodFacets.clear();
    goodFacets.add(seen);
  }
  must(value === null || isCanonicalDecimal(value), `value "${value}" is not a canonical decimal`);
  must(
    Number.isInteger(ordinal) && ordinal >= 0 && ordinal <= 0xffff_ffff,
    'ordinal is a whole number from 0',
  );
  must(ROLES.has(role), `"${role}" is not a role`);
  must(isDecimals(observation.decimals), 'decimals is a whole number, INF or null');
  must(observation.cause === null || CAUSES.has(observation.cause), `"${observation.cause}" is not a cause`);
  validateLocator(observation.locator);
}

function isDecimals(decimals: Decimals): boolean {
  return (
    decimals === null ||
    decimals === 'INF' ||
    (Number.isInteger(decimals) && Math.abs(decimals) <= LIMITS.decimalsMax)
  );
}

function validateLocator(locator: Locator): void {
  if ('line' in locator)
    must(locator.line >= 1 && locator.start >= 0 && locator.end >= locator.start, 'locator is out of order');
  else must(isText('pointer' in locator ? locator.pointer || '/' : locator.element), 'locator is empty');
}

function validateRef(ref: EventRef): void {
  must(
    UUID.test(ref.commit) && Number.isInteger(ref.index) && ref.index >= 0,
    'a reference is a commit id and an index',
  );
}

function isText(text: unknown): text is string {
  return typeof text === 'string' && text.length > 0 && text.length <= LIMITS.textCharacters;
}

function must(condition: boolean, problem: string): asserts condition {
  if (!condition) throw new Error(problem);
}

function check(commit: string, index: number, validate: () => void): void {
  try {
    validate();
  } catch (error) {
    fail(commit, index, (error as Error).message);
  }
}

function fail(commit: string, index: number, problem: string): never {
  const where = index < 0 ? 'its header' : `event ${index}`;
  throw new FigureError('invalid-event', `commit ${commit}, ${where}: ${problem}`, {
    commit,
    index,
    problem,
  });
}
