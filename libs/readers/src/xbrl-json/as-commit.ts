import { documentCommitId, SCHEMA_VERSION, type Commit, type Reading } from '#libs/figures';

/** A reading as the ledger would record it, if each observation were the first of its figure. */
export function asCommit({ entity, publishedAt, document, observations, withdrawals }: Reading): Commit {
  const id = documentCommitId(document.document);
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
      { type: 'DocumentFiled', ...document, moved: null },
      ...observations.map((observation) => ({ type: 'FigureReported' as const, observation })),
      ...withdrawals.map((withdrawal) => ({ type: 'RelianceWithdrawn' as const, ...withdrawal })),
    ],
  };
}
