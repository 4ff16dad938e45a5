import {
  acceptances,
  documentCommitId,
  filedAs,
  readingExceptionId,
  SCHEMA_VERSION,
  type Claim,
  type Commit,
  type EventRef,
  type ExceptionRaised,
  type FigureReconciled,
  type Reading,
  type ReadingException,
} from '#libs/figures';

/** A reading as the ledger would record it, if each observation were the first of its figure. */
export function asCommit(reading: Reading): Commit {
  const { entity, publishedAt, document, observations, withdrawals, claims, exceptions } = reading;
  const id = documentCommitId(document.document);
  const indexes = new Map(observations.map(({ ordinal }, at) => [ordinal, at + 1]));
  const refOf = (ordinal: number): EventRef => ({ commit: id, index: indexes.get(ordinal) ?? NaN });
  return {
    header: {
      id,
      entity,
      publishedAt,
      recordedAt: publishedAt,
      schemaVersion: SCHEMA_VERSION,
      actor: 'system',
      correlationId: id,
      causationId: null,
      document: document.document,
      accession: document.accession,
    },
    events: [
      filedAs(reading, null),
      ...observations.map((observation) => ({ type: 'FigureReported' as const, observation })),
      ...withdrawals.map((withdrawal) => ({ type: 'RelianceWithdrawn' as const, ...withdrawal })),
      ...claims.map((claim) => checkOf(claim, refOf)),
      ...exceptions.map((exception) => raisedAs(exception, document.document)),
      ...acceptances(reading),
    ],
  };
}

const raisedAs = (exception: ReadingException, document: string): ExceptionRaised => ({
  type: 'ExceptionRaised',
  exceptionId: readingExceptionId(document, exception),
  kind: exception.kind,
  why: exception.why,
  document,
  locator: exception.locator,
  candidates: exception.candidates,
  observation: null,
  of: null,
});

/** A claim as the event that it becomes, whatever comes of it. */
const checkOf = (
  { method, rule, aim, terms }: Claim,
  refOf: (ordinal: number) => EventRef,
): FigureReconciled => ({
  type: 'FigureReconciled',
  method,
  observation: null,
  of: refOf(aim),
  rule,
  terms: terms.map(({ ordinal, weight }) => ({ event: refOf(ordinal), weight })),
  difference: null,
  outcome: 'exception',
  engine: 'none',
});
