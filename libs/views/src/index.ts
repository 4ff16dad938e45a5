export {
  ACT_KINDS,
  actsOf,
  type ActFilter,
  type ActJson,
  type ActKind,
  type RecordedCounts,
} from './acts/acts.js';
export type { StatementChanges } from './acts/statement-changes.js';
export type { AnyStatement } from './acts/statement-scope.js';
export { Book, type BookSighting } from './book/book.js';
export type { DocumentOnRecord, Filing } from './book/records.js';
export type { ChangeJson, DiffFilter } from './diff/change.js';
export * from './diff/change-kind.js';
export {
  diffOf,
  type DiffAxis,
  type DiffDocumentJson,
  type DiffJson,
  type DiffSideJson,
  type WithdrawalJson,
} from './diff/diff.js';
export { documentDiffOf } from './diff/document-diff.js';
export * from './digest.js';
export { documentMemory } from './document-memory.js';
export * from './exception-detail.js';
export * from './exceptions.js';
export * from './figure-state.js';
export * from './find-figures.js';
export { fitOf } from './frame/calendar.js';
export { frameOf, type Frame, type FrameEntry } from './frame/frame.js';
export * from './history.js';
export { lineLabel } from './labels.js';
export * from './ledger-digest.js';
export * from './library.js';
export * from './locators.js';
export type { ChangeMark, CheckMark, FigureMarks } from './marks/mark-json.js';
export { marksOf, type StatementMarks } from './marks/marks.js';
export * from './proof-of-reading.js';
export * from './reading.js';
export * from './restatement-history.js';
export * from './restatements.js';
export type { RoundedPeriodJson } from './rounded-periods.js';
export * from './statement/as-filed.js';
export type { BridgedLineJson, BridgeJson, BridgeTermJson } from './statement/bridges.js';
export { COLUMN_KINDS, type ColumnKind } from './statement/standard/column-kinds.js';
export type { EmptyReason } from './statement/standard/empty-reasons.js';
export { STANDARD_STATEMENTS, type StandardStatement } from './statement/standard/mapping.js';
export type {
  ColumnTerm,
  DerivedFigure,
  DerivedTerm,
  Gap,
  IdentityTied,
  StandardColumn,
  StandardFigure,
  StandardRow,
  StandardStatementJson,
} from './statement/standard/standard-json.js';
export {
  standardPeriods,
  standardStatement,
  type Snapshot,
  type StatementQuestion,
} from './statement/standard/standard-statement.js';
export { StandardStatements } from './statement/standard/standard-statements.js';
export * from './statement/statement-figure.js';
export {
  statementsInSight,
  type PresentationInSight,
  type StatementInSight,
  type StatementsInSightJson,
} from './statement/statements-in-sight.js';
export { checksAt } from './ties/check-states.js';
export * from './ties/tie-json.js';
export { tiesOf, type TieFilter } from './ties/ties.js';
export * from './vantage.js';
export * from './projections/bring-up-to-date.js';
export { CATALOGUE, searchCatalogue, type CatalogueEntry } from './projections/catalogue.js';
export { rowsDigest, type EntityProjection } from './projections/entity-projection.js';
export { ENTITY_PROJECTIONS, EXCEPTION_QUEUE, RESTATEMENT_FEED } from './projections/feeds.js';
export { OpenExceptions } from './projections/open-exceptions.js';
export { readProjection, readProjectionOf, type PartFilter } from './projections/read-projection.js';
export * from './projections/replay-task.js';
