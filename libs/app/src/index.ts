export { CLOCK, type Clock } from './clock.js';
export type { AsOfOptions } from './as-of.js';
export type { FoldingProgress } from './catch-up.js';
export { AssertInSightQuery } from './assert-in-sight/assert-in-sight.query.js';
export { backUpLedger, type BackupOutcome } from './backup/backup-ledger.js';
export type { KeptCheckpoint } from './backup/hold-to-checkpoint.js';
export { restoreLedger, type RestoreOutcome } from './backup/restore-ledger.js';
export { copyBetween } from './copy-log/copy-between.js';
export { ExportLedgerQuery, type LedgerPart } from './export-ledger/export-ledger.query.js';
export { packFilingFolder } from './filing-folder/filing-folder.js';
export { FindFiguresQuery } from './find-figures/find-figures.query.js';
export { GetDiffQuery, type DiffOptions } from './get-diff/get-diff.query.js';
export { GetDocumentQuery, type DocumentJson } from './get-document/get-document.query.js';
export {
  GetDocumentBytesQuery,
  type DocumentContent,
  type DocumentPart,
} from './get-document-bytes/get-document-bytes.query.js';
export {
  GetDocumentPlacesQuery,
  type DocumentPlacesJson,
} from './get-document-places/get-document-places.query.js';
export { GetFrameQuery, type FrameFigureJson, type FrameJson } from './get-frame/get-frame.query.js';
export { csvLines } from './export/csv.js';
export { EXPORT_FORMATS, type ExportFormat, type ExportTable } from './export/export-table.js';
export { exported, exportFileName, fileName, MEDIA_TYPES } from './export/export.js';
export { changesTable, observationsTable, restatementsTable, vintagesTable } from './export/tables.js';
export { REPORT_FORMATS, REPORT_TYPES, reportParts, type ReportFormat } from './export/oim/report-parts.js';
export type { OimReport } from './export/oim/oim-report.js';
export { historyReport } from './export/oim/snapshot-report.js';
export { GetFigureQuery } from './get-figure/get-figure.query.js';
export { GetGaugesQuery, type GaugesJson } from './get-gauges/get-gauges.query.js';
export { GetHeadQuery, type HeadJson } from './get-head/get-head.query.js';
export { GetLogStatusQuery, type LogStatusJson } from './get-log-status/get-log-status.query.js';
export { GetMarksQuery } from './get-marks/get-marks.query.js';
export { GetReadinessQuery, type Obstacle } from './get-readiness/get-readiness.query.js';
export {
  GetDocumentReportQuery,
  GetReportQuery,
  ListReportsQuery,
  type DocumentReport,
} from './get-report/get-report.query.js';
export { GetReadingQuery } from './get-reading/get-reading.query.js';
export {
  GetRestatementHistoryQuery,
  type RestatementHistory,
} from './get-restatement-history/get-restatement-history.query.js';
export { GetExceptionQuery } from './get-exception/get-exception.query.js';
export { GetStandardStatementQuery } from './get-standard-statement/get-standard-statement.query.js';
export { GetStatementQuery } from './get-statement/get-statement.query.js';
export { ApiKeys, type ApiKeyJson, type KeyCheck } from './keys/api-keys.js';
export { CreateKeyCommand, ListKeysQuery, RevokeKeyCommand } from './keys/keys.commands.js';
export { isReserved } from './keys/reserved-names.js';
export { isEnough, isRole, ROLES, type Role } from './keys/role.js';
export { isBulk } from './ingest-bulk/bulk-files.js';
export { IngestBulkCommand, type BulkOutcome, type BulkProgress } from './ingest-bulk/ingest-bulk.command.js';
export type { FilingOutcome } from './ingest-bulk/take-facts.js';
export { IngestDocumentCommand, type IngestOptions } from './ingest-document/ingest-document.command.js';
export type { IngestOutcome } from './ingest-document/ingest-outcome.js';
export {
  ListFiledDocumentsQuery,
  type FiledDocumentJson,
} from './list-filed-documents/list-filed-documents.query.js';
export { ListDocumentsQuery } from './list-documents/list-documents.query.js';
export { ListEntitiesQuery, type EntityJson } from './list-entities/list-entities.query.js';
export { ListEventsQuery } from './list-events/list-events.query.js';
export { ListExceptionsQuery, type ListedException } from './list-exceptions/list-exceptions.query.js';
export {
  ListRestatementsQuery,
  type RestatementOptions,
} from './list-restatements/list-restatements.query.js';
export { SUSPICIONS } from './list-restatements/restatement-filter.js';
export { ListStatementsQuery } from './list-statements/list-statements.query.js';
export { ListTiesQuery } from './list-ties/list-ties.query.js';
export { PreviewReadingQuery } from './preview-reading/preview-reading.query.js';
export { RegisterEntitiesCommand } from './register-entities/register-entities.command.js';
export type { Certificate } from './certificates/certificate.js';
export {
  CheckCertificateCommand,
  GetCertificateQuery,
  IssueCertificateCommand,
  ListCertificatesQuery,
  type CertificateCheck,
} from './certificates/certificates.commands.js';
export { ListProjectionsQuery, type ProjectionJson } from './projections/list-projections.query.js';
export {
  REPLAYABLE,
  ReplayCommand,
  type ReplayedViewJson,
  type ReplayOptions,
  type ReplayOutcome,
  type ReplayProgress,
} from './replay/replay.command.js';
export { ReplayJobs, type ReplayEvent, type ReplayJobJson } from './replay/replay-jobs.js';
export { RereadDocumentCommand, type RereadOutcome } from './reread-document/reread-document.command.js';
export {
  ResolveExceptionCommand,
  type ResolutionChoice,
  type ResolutionOutcome,
} from './resolve-exception/resolve-exception.command.js';
export { TieoutModule, type TieoutConfig } from './tieout.module.js';
export { ViewDocumentQuery } from './view-document/view-document.query.js';
export { WaitForCommitQuery } from './wait-for-commit/wait-for-commit.query.js';
export {
  VerifyCommand,
  type VerifyFinding,
  type VerifyOutcome,
  type VerifyProgress,
  type VerifyRequest,
} from './verify/verify.command.js';
export { createLogKey, keyFileIn, readLogKey } from './log-tree/log-key.js';
export { readWitnesses } from './log-tree/witnesses.js';
export {
  AddCosignaturesCommand,
  GetCheckpointQuery,
  GetConsistencyQuery,
  GetTileQuery,
  type CheckpointJson,
  type ConsistencyJson,
  type StateOptions,
  type WitnessJson,
} from './log-tree/log-tree.queries.js';
export type { Bundle, BundledCommit, BundledDocument, BundledSince } from './prove-figure/bundle.js';
export type { ProvenFigure, ProvenObservation } from './prove-figure/proven-figure.js';
export { ProveFigureQuery, type ProveOptions } from './prove-figure/prove-figure.query.js';
export {
  verifyBundle,
  type BundleFinding,
  type BundleTrust,
  type VerifiedBundle,
} from './prove-figure/verify-bundle.js';
