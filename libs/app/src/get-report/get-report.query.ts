import { Query } from '@nestjs/cqrs';
import type { AsOfOptions } from '../as-of.js';
import type { OimReport } from '../export/oim/oim-report.js';

/** What a snapshot is of: all figures of an entity, or those of a statement as filed. */
export interface ReportOptions extends AsOfOptions {
  /** As its newest document in sight states it. */
  readonly statement?: string | undefined;
  /** With a statement: the newest document that presents this period of it. */
  readonly period?: string | undefined;
}

/** An entity's figures as they stand, as one report. */
export class GetReportQuery extends Query<OimReport> {
  constructor(
    readonly entity: string,
    readonly options: ReportOptions = {},
  ) {
    super();
  }
}

/** What one document states, as one report. */
export class GetDocumentReportQuery extends Query<OimReport> {
  constructor(
    /** SHA-256 of the document, or its beginning. */
    readonly document: string,
    readonly options: AsOfOptions = {},
  ) {
    super();
  }
}

/** What each document of an entity states, report by report, in the order of publication; of all entities where none is named. */
export class ListReportsQuery extends Query<Iterable<DocumentReport>> {
  constructor(
    readonly entity: string | undefined,
    readonly options: AsOfOptions = {},
  ) {
    super();
  }
}

export interface DocumentReport {
  /** What tells it from the entity's other documents: the day of publication, and its accession or the beginning of its SHA-256. */
  readonly name: string;
  readonly report: OimReport;
}
