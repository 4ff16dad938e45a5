import { FigureError } from './errors.js';
import {
  SCHEMA_VERSION,
  type Commit,
  type CommitHeader,
  type DocumentFiled,
  type ExceptionResolved,
  type FigureCorrected,
  type LedgerEvent,
} from './events.js';
import { filedAs, readingExceptionId } from './filed.js';
import { figureIdOf } from './identity.js';
import { documentCommitId } from './ids.js';
import { isAmending, refKey, type Memory } from './memory.js';
import type { Check, Reading } from './reading.js';
import { RecordedChecks } from './recorded-checks.js';
import type { Moment } from './time.js';
import { doubtIdOf, observationEvents, reclassifications, touchedFigures } from './standing-events.js';

/** Who acts, when, and in what chain of causes. */
export interface Act {
  readonly actor: string;
  readonly recordedAt: Moment;
  readonly correlationId: string;
  readonly causationId: string | null;
}

/**
 * Decides what a document's reading adds to the ledger: one commit with the document, one event an
 * observation (reported, restated, corroborated, a term of a check, or an exception), the other
 * checks, the events that say anew what recorded observations are now that this document is known
 * (R3), corrections, withdrawals and exceptions. Pure: the same memory, reading and act give the same commit.
 * @throws FigureError `correction-target-missing`, `correction-mismatch`, `entity-mismatch`
 */
export function decide(memory: Memory, reading: Reading, checks: readonly Check[], act: Act): Commit {
  if (memory.entity !== reading.entity) {
    throw new FigureError(
      'entity-mismatch',
      `the document is of ${reading.entity}, the memory of ${memory.entity}`,
    );
  }
  const header = headerOf(reading, act);
  const events: LedgerEvent[] = [filedAs(reading, null)];
  const corrections = reading.corrections.flatMap((correction) => correctionEvents(memory, correction));
  const accepted = reading.accepted ?? [];
  const figures = touchedFigures(memory, header, {
    observations: reading.observations,
    firstIndex: events.length,
    amends: isAmending(reading.document),
    corrections: new Map(corrections.map((each) => [refKey(each.of), each])),
    others: reading.corrections.map(({ figure }) => figure),
    accepted: new Set(accepted.map(({ ordinal }) => ordinal)),
  });
  const recorded = new RecordedChecks(reading.observations, checks, header.id, events.length);
  events.push(...observationEvents(reading.observations, figures, recorded));
  events.push(...recorded.rest());
  events.push(...reclassifications(memory, figures));
  events.push(...corrections);
  for (const withdrawal of reading.withdrawals) events.push({ type: 'RelianceWithdrawn', ...withdrawal });
  for (const exception of reading.exceptions) {
    const { kind, why, locator, candidates } = exception;
    const { document } = reading.document;
    const exceptionId = readingExceptionId(document, exception);
    assertOwn(memory, exceptionId, document);
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
  events.push(...acceptances(reading));
  return { header, events };
}

/** What a report tells that a person accepted. */
export function acceptances({
  entity,
  document: { document },
  observations,
  accepted = [],
}: Reading): ExceptionResolved[] {
  const byOrdinal = new Map(observations.map((each) => [each.ordinal, each]));
  return accepted.map(({ ordinal, kind, reason }) => {
    const { concept, period, unit, dimensions } = byOrdinal.get(ordinal)!;
    const figure = figureIdOf({ entity, concept, period, unit, dimensions });
    return {
      type: 'ExceptionResolved',
      exceptionId: doubtIdOf(document, kind, ordinal, figure),
      document,
      outcome: 'taken',
      candidate: null,
      ordinal,
      by: 'person',
      reason,
    };
  });
}

/** An id that a report gives must not speak for another document's exception. */
function assertOwn(memory: Memory, exceptionId: string, document: string): void {
  const other = memory.exception(exceptionId)?.raised[0]?.document;
  if (other === undefined || other === document) return;
  throw new FigureError(
    'exception-conflict',
    `exception ${exceptionId} is one of document ${other.slice(0, 12)}, and can't be one of ${document.slice(0, 12)} too: the report was changed by hand`,
    { exceptionId, document: other },
  );
}

export function headerOf(
  reading: Pick<Reading, 'entity' | 'publishedAt' | 'report'> & {
    readonly document: Pick<DocumentFiled, 'document' | 'accession'>;
  },
  act: Act,
): CommitHeader {
  return {
    id: documentCommitId(reading.report ?? reading.document.document),
    entity: reading.entity,
    publishedAt: reading.publishedAt,
    recordedAt: act.recordedAt,
    schemaVersion: SCHEMA_VERSION,
    actor: act.actor,
    correlationId: act.correlationId,
    causationId: act.causationId,
    document: reading.document.document,
    accession: reading.document.accession,
  };
}

/** A correction names a document and a figure: it holds wherever that document states the wrong value. */
function correctionEvents(memory: Memory, correction: Reading['corrections'][number]): FigureCorrected[] {
  const { document, figure, from, to, reason, locator, citation } = correction;
  const where = `${figure.concept} ${figure.period} ${figure.unit} in document ${document.slice(0, 12)}`;
  const targets = memory.sightings(figure).filter((sighting) => sighting.document === document);
  if (targets.length === 0) {
    throw new FigureError(
      'correction-target-missing',
      `nothing to correct: the ledger has no ${where}; ingest that document first`,
      {
        document,
        concept: figure.concept,
      },
    );
  }
  const wrong = targets.filter((sighting) => sighting.ruling !== 'dismissed' && sighting.value === from);
  if (wrong.length === 0) {
    const held = targets.map((sighting) => sighting.value ?? 'nil');
    throw new FigureError(
      'correction-mismatch',
      `${where} is held as ${held.join(', ')}, not as ${from ?? 'nil'}: correct what is there`,
      {
        document,
        held,
      },
    );
  }
  return wrong.map(({ event: of, ordinal }) => ({
    type: 'FigureCorrected',
    document,
    ordinal,
    of,
    from,
    to,
    reason,
    locator,
    citation,
  }));
}
