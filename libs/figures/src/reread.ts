import canonicalize from 'canonicalize';
import { headerOf, type Act } from './decide.js';
import { FigureError } from './errors.js';
import type {
  Commit,
  DocumentFiled,
  EventRef,
  ExceptionRaised,
  ExceptionResolved,
  FigureCorrected,
  FigureReconciled,
  LedgerEvent,
  Moved,
  Observation,
  Place,
} from './events.js';
import { filedAs, readingExceptionId } from './filed.js';
import { facetsKey } from './identity.js';
import { rereadCommitId, retieCommitId } from './ids.js';
import { isAmending, refKey, type Memory } from './memory.js';
import type { Check, Reading } from './reading.js';
import { RecordedChecks } from './recorded-checks.js';
import { observationEvents, reclassifications, touchedFigures } from './standing-events.js';

/** What the ledger has of one document. */
export interface DocumentMemory {
  /** As it was last read. */
  readonly filed: DocumentFiled;
  /** The id of the commit with which it entered. */
  readonly commit: string;
  readonly observations: readonly ObservationOnRecord[];
  /** What its reader could not read, each as it was last raised. */
  readonly exceptions: readonly {
    readonly raised: ExceptionRaised;
    readonly resolvedBy: ExceptionResolved['by'] | null;
  }[];
  /** The checks over its observations. */
  readonly checks: readonly { readonly event: FigureReconciled; readonly aim: EventRef }[];
}

export interface ObservationOnRecord {
  readonly observation: Observation;
  readonly event: EventRef;
  /** Whether a person's act added it: no reader takes that back. */
  readonly byPerson: boolean;
  /** Whether it was found to be no figure. */
  readonly isVoid: boolean;
}

/**
 * Decides what reading a document anew adds (R1): observations that are new or read otherwise, each of the
 * latter after the correction that voids the reading before it; exceptions resolved by the reading, and new ones;
 * checks that were not made before. What a person decided stands. `null` where it adds nothing.
 * The first reading of a document's own bytes, where a report stood for it, takes the place of all that the report said.
 * Pure.
 * @throws FigureError `document-mismatch`, `rendition-changed`
 */
export function decideReread(
  memory: Memory,
  document: DocumentMemory,
  reading: Reading,
  checks: readonly Check[],
  act: Act,
): Commit | null {
  assertSame(document, reading);
  const { name, version } = reading.document.reader;
  const isArrival = arrives(document, reading);
  const header = {
    ...headerOf(reading, act),
    ...(isArrival
      ? {}
      : { id: rereadCommitId(reading.document.document, reading.document.reader, checks[0]?.engine ?? '') }),
    causationId: document.commit,
  };
  const told = toldApart(document, reading);
  const reason = isArrival ? 'the document itself came in' : `read anew by ${name} ${version}`;
  const voids = told.dropped.map((each) => voided(each, header.document!, reason));
  const figures = touchedFigures(memory, header, {
    observations: told.added,
    firstIndex: 1,
    amends: isAmending(reading.document),
    corrections: new Map(voids.map((each) => [refKey(each.of), each])),
    others: told.dropped.map(({ observation }) => observation),
  });
  const kept = told.kept.map(({ observation, event }) => [observation.ordinal, event] as const);
  const recorded = new RecordedChecks(told.added, checks, header.id, 1, kept);
  const events: LedgerEvent[] = [
    ...observationEvents(told.added, figures, recorded),
    ...unmade([...recorded.rest()], document.checks),
    ...reclassifications(memory, figures),
    ...voids,
    ...exceptionEvents(document, reading, told.added, reason),
  ];
  const moved = movedOf(told, reading);
  const isPresentedAnew = !isSame(document.filed.presentation, reading.document.presentation);
  const isSaid = !isArrival && !isPresentedAnew && isSame(moved, document.filed.moved ?? []);
  if (events.length === 0 && isSaid) return null;
  return { header, events: [filedAs(reading, moved), ...events] };
}

/**
 * Decides which checks of a document are to be made anew, because the rules by which checks are made and judged
 * have changed: those that the ledger does not hold as they come out now. The figures stay as they are:
 * checks over what is read otherwise now are left for `decideReread`. `null` where nothing is new. Pure.
 * @throws FigureError `document-mismatch`, `rendition-changed`
 */
export function decideRetie(
  document: DocumentMemory,
  reading: Reading,
  checks: readonly Check[],
  act: Act,
): Commit | null {
  assertSame(document, reading);
  const { kept } = toldApart(document, reading);
  const known = new Map(kept.map(({ observation, event }) => [observation.ordinal, event]));
  const over = checks.filter(({ aim, terms }) =>
    [aim, ...terms.map(({ ordinal }) => ordinal)].every((each) => known.has(each)),
  );
  const [first] = over;
  if (!first) return null;
  const id = retieCommitId(reading.document.document, first.engine);
  const recorded = new RecordedChecks([], over, id, 0, known);
  const events = unmade([...recorded.rest()], document.checks);
  if (events.length === 0) return null;
  return { header: { ...headerOf(reading, act), id, causationId: document.commit }, events };
}

/** Whether a document is read itself for the first time, after a report stood for it. */
const arrives = ({ filed }: DocumentMemory, { report }: Reading): boolean =>
  filed.report !== null && report === undefined;

function assertSame(known: DocumentMemory, reading: Reading): void {
  const { filed } = known;
  const { document } = reading;
  if (filed.document !== document.document) {
    throw new FigureError('document-mismatch', `${document.document} was read, not ${filed.document}`, {
      document: filed.document,
    });
  }
  if (filed.rendition === document.rendition || arrives(known, reading)) return;
  throw new FigureError(
    'rendition-changed',
    `${document.reader.name} ${document.reader.version} makes another text of document ${filed.document.slice(0, 12)} than ${filed.reader.version} did: its positions would not hold; ingest the document into a new ledger`,
    { document: filed.document },
  );
}

interface ToldApart {
  /** Read as before, or a person's. */
  readonly kept: readonly ObservationOnRecord[];
  readonly dropped: readonly ObservationOnRecord[];
  readonly added: readonly Observation[];
}

function toldApart(known: DocumentMemory, reading: Reading): ToldApart {
  const live = known.observations.filter(({ isVoid }) => !isVoid);
  // What a report said stands nowhere in the document's own text.
  const comparable = arrives(known, reading) ? [] : reading.observations;
  const read = new Map(comparable.map((each) => [each.ordinal, each]));
  const stands = ({ observation, byPerson }: ObservationOnRecord): boolean => {
    const anew = read.get(observation.ordinal);
    return byPerson || (anew !== undefined && readingKey(anew) === readingKey(observation));
  };
  const kept = live.filter(stands);
  const held = new Set(kept.map(({ observation }) => observation.ordinal));
  return {
    kept,
    dropped: live.filter((each) => !stands(each)),
    added: reading.observations.filter(({ ordinal }) => !held.has(ordinal)),
  };
}

/** All that a reading says of an amount, but not where it stands. */
const readingKey = (observation: Observation): string => {
  const { value, negated, decimals, role, cause } = observation;
  return JSON.stringify([facetsKey(observation), value, negated, decimals, role, cause]);
};

function voided(
  { observation, event }: ObservationOnRecord,
  document: string,
  reason: string,
): FigureCorrected {
  const { ordinal, value, locator } = observation;
  return {
    type: 'FigureCorrected',
    document,
    ordinal,
    of: event,
    from: value,
    to: 'void',
    reason,
    locator,
    citation: null,
  };
}

/** The checks that the ledger does not hold with the same outcome. */
function unmade(checks: readonly FigureReconciled[], known: DocumentMemory['checks']): FigureReconciled[] {
  const made = new Set(known.map(({ event, aim }) => checkKey(event, aim)));
  return checks.filter((check) => !made.has(checkKey(check, check.of)));
}

const checkKey = (
  { method, rule, terms, difference, outcome, engine }: FigureReconciled,
  aim: EventRef | null,
): string =>
  JSON.stringify([
    method,
    rule,
    aim && refKey(aim),
    terms.map(({ event, weight }) => [refKey(event), weight]),
    difference,
    outcome,
    engine,
  ]);

function exceptionEvents(
  { exceptions }: DocumentMemory,
  reading: Reading,
  added: readonly Observation[],
  reason: string,
): LedgerEvent[] {
  const { document } = reading.document;
  const still = new Map(reading.exceptions.map((each) => [readingExceptionId(document, each), each]));
  const events: LedgerEvent[] = [];
  const ordinals = new Set(added.map(({ ordinal }) => ordinal));
  const byReading = new Map(added.map((each) => [each.ordinal, readingKey(each)]));
  for (const { raised, resolvedBy } of exceptions) {
    const { exceptionId, candidates } = raised;
    if (resolvedBy !== null || still.has(exceptionId)) continue;
    const isTaken = candidates.some((each) => each.observations.some(({ ordinal }) => ordinals.has(ordinal)));
    const candidate = candidates.findIndex(
      ({ observations }) =>
        observations.length > 0 &&
        observations.every((each) => byReading.get(each.ordinal) === readingKey(each)),
    );
    events.push({
      type: 'ExceptionResolved',
      exceptionId,
      document,
      outcome: isTaken ? 'taken' : 'dismissed',
      candidate: candidate < 0 ? null : candidate,
      ordinal: null,
      by: 'proof',
      reason,
    });
  }
  const known = new Map(exceptions.map((each) => [each.raised.exceptionId, each]));
  for (const [exceptionId, { kind, why, locator, candidates }] of still) {
    const before = known.get(exceptionId);
    if (before?.resolvedBy === 'person') continue;
    if (before?.resolvedBy === null && isSame(before.raised, { ...before.raised, why, locator, candidates }))
      continue;
    events.push({
      type: 'ExceptionRaised',
      exceptionId,
      kind,
      why,
      document,
      locator,
      candidates,
      observation: null,
      of: null,
    });
  }
  return events;
}

/** Where what was recorded before has another place now; what is taken back has none. */
function movedOf({ kept, dropped }: ToldApart, { observations }: Reading): Moved[] {
  const places = new Map(observations.map((each) => [each.ordinal, each.place]));
  const moved = kept.flatMap(({ observation: { ordinal, place } }): Moved[] => {
    const now: Place | null = places.get(ordinal) ?? null;
    return isSame(now, place) ? [] : [{ ordinal, place: now }];
  });
  const unplaced = dropped.map(({ observation: { ordinal } }): Moved => ({ ordinal, place: null }));
  return [...moved, ...unplaced].toSorted((left, right) => left.ordinal - right.ordinal);
}

/** Whether two values of data say the same, in whatever order of members. */
const isSame = (left: unknown, right: unknown): boolean => canonicalize(left) === canonicalize(right);
