import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FigureError } from '#libs/figures';
import { findFigures, type Book, type DocumentOnRecord, type Vantage } from '#libs/views';
import { parseAsOf } from '../as-of.js';
import { documentReport, documentsInSight, isNote } from '../export/oim/document-report.js';
import { snapshotReport } from '../export/oim/snapshot-report.js';
import { statementReport } from '../export/oim/statement-report.js';
import type { OimReport } from '../export/oim/oim-report.js';
import { GetStatementQuery } from '../get-statement/get-statement.query.js';
import { LedgerAccess } from '../ledger-access.js';
import {
  GetDocumentReportQuery,
  GetReportQuery,
  ListReportsQuery,
  type DocumentReport,
} from './get-report.query.js';

@QueryHandler(GetReportQuery)
export class GetReportHandler implements IQueryHandler<GetReportQuery> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(QueryBus) private readonly queries: QueryBus,
  ) {}

  /** @throws FigureError `entity-unknown`, `statement-missing`, `period-malformed`, `time-malformed` */
  async execute({ entity, options }: GetReportQuery): Promise<OimReport> {
    const { statement } = options;
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const book = this.ledger.book(entity);
    if (statement === undefined) return snapshotReport(book, findFigures(book, vantage, {}), vantage);
    const found = await this.queries.execute(new GetStatementQuery(entity, statement, options));
    return statementReport(book, found, vantage);
  }
}

@QueryHandler(GetDocumentReportQuery)
export class GetDocumentReportHandler implements IQueryHandler<GetDocumentReportQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `document-unknown`, `document-ambiguous`, `time-malformed` */
  async execute({ document, options }: GetDocumentReportQuery): Promise<OimReport> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    const { book, sha256 } = await this.ledger.documentOnRecord(document);
    const found = book.records.document(sha256, vantage.upTo);
    if (found) return documentReport(book, found, vantage);
    throw new FigureError('document-unknown', `the ledger did not have document ${sha256} then`, {
      document,
    });
  }
}

@QueryHandler(ListReportsQuery)
export class ListReportsHandler implements IQueryHandler<ListReportsQuery> {
  constructor(@Inject(LedgerAccess) private readonly ledger: LedgerAccess) {}

  /** @throws FigureError `entity-malformed`, `entity-unknown`, `time-malformed` */
  async execute({ entity, options }: ListReportsQuery): Promise<Iterable<DocumentReport>> {
    const vantage = this.ledger.library.vantage(parseAsOf(options));
    return reportsOf(this.ledger.booksOf(entity), vantage);
  }
}

function* reportsOf(books: Iterable<Book>, vantage: Vantage): Generator<DocumentReport> {
  for (const book of books) {
    for (const document of documentsInSight(book, vantage)) {
      if (!isNote(book, document))
        yield { name: nameOf(document), report: documentReport(book, document, vantage) };
    }
  }
}

const HASH_SHOWN = 16;

const nameOf = ({ filing, filed }: DocumentOnRecord): string =>
  `${filing.publishedAt.slice(0, 10)}-${filed.accession ?? filed.document.slice(0, HASH_SHOWN)}`;
