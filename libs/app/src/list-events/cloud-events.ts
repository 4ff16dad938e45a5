import {
  canonicalLine,
  eventIdOf,
  figureIdOf,
  observationOf,
  type CommitHeader,
  type LedgerEvent,
} from '#libs/figures';
import type { StoredCommit } from '#libs/ledger';

const TYPES: Readonly<Record<LedgerEvent['type'], string>> = {
  DocumentFiled: 'tieout.document.filed',
  FigureReported: 'tieout.figure.reported',
  FigureRestated: 'tieout.figure.restated',
  FigureReconciled: 'tieout.figure.reconciled',
  FigureCorrected: 'tieout.figure.corrected',
  RelianceWithdrawn: 'tieout.reliance.withdrawn',
  ExceptionRaised: 'tieout.exception.raised',
  ExceptionResolved: 'tieout.exception.resolved',
};

/** What a ledger is known by among others: its first commit, which a copy of it has too. */
export const sourceOf = (firstLeafHash: string): string => `urn:tieout:log:${firstLeafHash}`;

/**
 * A commit's events as CloudEvents 1.0 in structured JSON, one text each. `id` is the event's id, `time` when this ledger recorded it,
 * `data` the event's canonical line; `sequence` orders the events of a source as text, `partitionkey` is the entity.
 */
export function* cloudEvents(
  { header, number, recordedAt, events }: StoredCommit,
  source: string,
): Generator<string> {
  for (const [index, event] of events.entries()) {
    const attributes = {
      specversion: '1.0',
      id: eventIdOf({ commit: header.id, index }),
      source,
      type: `${TYPES[event.type]}.v${header.schemaVersion}`,
      subject: subjectOf(header, event),
      time: recordedAt,
      datacontenttype: 'application/json',
      sequence: `${padded(number)}.${padded(index)}`,
      partitionkey: header.entity,
      correlationid: header.correlationId,
      ...(header.causationId === null ? {} : { causationid: header.causationId }),
      commit: number,
      commitid: header.id,
      publishedat: header.publishedAt,
      actor: header.actor,
    };
    yield `${JSON.stringify(attributes).slice(0, -1)},"data":${canonicalLine(event)}}`;
  }
}

const SEQUENCE_DIGITS = 10;
const padded = (number: number): string => String(number).padStart(SEQUENCE_DIGITS, '0');

/** What an event is about, by the names of the API's paths. */
function subjectOf({ entity, document }: CommitHeader, event: LedgerEvent): string {
  const observation = observationOf(event);
  if (observation) {
    const { concept, period, unit, dimensions } = observation;
    return `${entity}/figures/${figureIdOf({ entity, concept, period, unit, dimensions })}`;
  }
  if ('exceptionId' in event) return `${entity}/exceptions/${event.exceptionId}`;
  const about = 'document' in event ? event.document : document;
  return about === null ? entity : `${entity}/documents/${about}`;
}
