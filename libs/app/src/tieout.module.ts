import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  Inject,
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CommandBus, CqrsModule, QueryBus } from '@nestjs/cqrs';
import { openAt, SILENT, type LogUrl, type Telemetry } from '#libs/ledger';
import type { VerifierKey } from '#libs/proofs';
import {
  CheckCertificateHandler,
  GetCertificateHandler,
  IssueCertificateHandler,
  ListCertificatesHandler,
} from './certificates/certificates.handlers.js';
import { AssertInSightHandler } from './assert-in-sight/assert-in-sight.handler.js';
import { CertifiedViews } from './certificates/certified-views.js';
import { catchUp, type FoldingProgress } from './catch-up.js';
import { CLOCK, systemClock, type Clock } from './clock.js';
import { ExportLedgerHandler } from './export-ledger/export-ledger.handler.js';
import { FindFiguresHandler } from './find-figures/find-figures.handler.js';
import { GetDiffHandler } from './get-diff/get-diff.handler.js';
import { GetDocumentHandler } from './get-document/get-document.handler.js';
import { GetDocumentPlacesHandler } from './get-document-places/get-document-places.handler.js';
import { GetDocumentBytesHandler } from './get-document-bytes/get-document-bytes.handler.js';
import { GetFrameHandler } from './get-frame/get-frame.handler.js';
import { explainErrors } from './explain-errors.js';
import { ExceptionCount } from './get-gauges/exception-count.js';
import { GetGaugesHandler } from './get-gauges/get-gauges.handler.js';
import { GetFigureHandler } from './get-figure/get-figure.handler.js';
import { GetHeadHandler } from './get-head/get-head.handler.js';
import { GetLogStatusHandler } from './get-log-status/get-log-status.handler.js';
import { GetReadinessHandler } from './get-readiness/get-readiness.handler.js';
import { GetMarksHandler } from './get-marks/get-marks.handler.js';
import {
  GetDocumentReportHandler,
  GetReportHandler,
  ListReportsHandler,
} from './get-report/get-report.handlers.js';
import { GetRestatementHistoryHandler } from './get-restatement-history/get-restatement-history.handler.js';
import { GetReadingHandler } from './get-reading/get-reading.handler.js';
import { GetStandardStatementHandler } from './get-standard-statement/get-standard-statement.handler.js';
import { GetExceptionHandler } from './get-exception/get-exception.handler.js';
import { GetStatementHandler } from './get-statement/get-statement.handler.js';
import { IngestBulkHandler } from './ingest-bulk/ingest-bulk.handler.js';
import { IngestDocumentHandler } from './ingest-document/ingest-document.handler.js';
import { ApiKeys } from './keys/api-keys.js';
import { CreateKeyHandler, ListKeysHandler, RevokeKeyHandler } from './keys/keys.handlers.js';
import { LedgerAccess } from './ledger-access.js';
import { LEDGER_FILE } from './ledger-file.js';
import { keyFileIn } from './log-tree/log-key.js';
import {
  AddCosignaturesHandler,
  GetCheckpointHandler,
  GetConsistencyHandler,
  GetTileHandler,
} from './log-tree/log-tree.handlers.js';
import { LogTree } from './log-tree/log-tree.js';
import { ProveFigureHandler } from './prove-figure/prove-figure.handler.js';
import { ListFiledDocumentsHandler } from './list-filed-documents/list-filed-documents.handler.js';
import { ListDocumentsHandler } from './list-documents/list-documents.handler.js';
import { ListEntitiesHandler } from './list-entities/list-entities.handler.js';
import { ListEventsHandler } from './list-events/list-events.handler.js';
import { ListExceptionsHandler } from './list-exceptions/list-exceptions.handler.js';
import { ListRestatementsHandler } from './list-restatements/list-restatements.handler.js';
import { ListStatementsHandler } from './list-statements/list-statements.handler.js';
import { ListTiesHandler } from './list-ties/list-ties.handler.js';
import { ListProjectionsHandler } from './projections/list-projections.handler.js';
import { ProjectionKeeper } from './projections/projection-keeper.js';
import { PreviewReadingHandler } from './preview-reading/preview-reading.handler.js';
import { DocumentReader } from './read-document/document-reader.js';
import { RegisterEntitiesHandler } from './register-entities/register-entities.handler.js';
import { ReplayJobs } from './replay/replay-jobs.js';
import { ReplayHandler } from './replay/replay.handler.js';
import { RereadDocumentHandler } from './reread-document/reread-document.handler.js';
import { ResolveExceptionHandler } from './resolve-exception/resolve-exception.handler.js';
import { observeBus } from './telemetry/observed-bus.js';
import { TELEMETRY } from './telemetry/telemetry-token.js';
import { VerifyHandler } from './verify/verify.handler.js';
import { ViewDocumentHandler } from './view-document/view-document.handler.js';
import { WaitForCommitHandler } from './wait-for-commit/wait-for-commit.handler.js';

export interface TieoutConfig {
  /** The data directory; made if it is not there. */
  readonly home: string;
  /** The log that is the truth; by default the embedded one in the data directory. */
  readonly log?: LogUrl;
  /** Told now and then while a command waits for its node to fold what the log has. */
  readonly onFolding?: (progress: FoldingProgress) => void;
  /** The file of the key that checkpoints are signed with; by default `log.key` in the data directory, where it is there. */
  readonly keyFile?: string | undefined;
  /** Whose cosignatures of checkpoints are kept; nobody's, where nothing is said. */
  readonly witnesses?: readonly VerifierKey[];
  readonly clock?: Clock;
  /** Bytes of books to keep in memory. */
  readonly bookCacheBytes?: number;
  /** Whether projections follow the log while it is open, as a server wants it; else they do when it is closed. */
  readonly follows?: boolean;
  /** Who is told what is done, and how long it takes; nobody, where nothing is said. */
  readonly telemetry?: Telemetry;
}

const EMBEDDED: LogUrl = { kind: 'sqlite', path: null };

const FOLLOWS = Symbol('follows');

const HANDLERS = [
  AssertInSightHandler,
  CreateKeyHandler,
  ListKeysHandler,
  RevokeKeyHandler,
  CheckCertificateHandler,
  GetCertificateHandler,
  IssueCertificateHandler,
  ListCertificatesHandler,
  ExportLedgerHandler,
  FindFiguresHandler,
  GetCheckpointHandler,
  GetConsistencyHandler,
  GetTileHandler,
  AddCosignaturesHandler,
  ProveFigureHandler,
  GetDiffHandler,
  GetDocumentHandler,
  GetDocumentBytesHandler,
  GetDocumentPlacesHandler,
  GetDocumentReportHandler,
  GetReportHandler,
  ListReportsHandler,
  GetFigureHandler,
  GetFrameHandler,
  GetGaugesHandler,
  GetHeadHandler,
  GetLogStatusHandler,
  GetExceptionHandler,
  GetReadinessHandler,
  GetMarksHandler,
  GetRestatementHistoryHandler,
  GetReadingHandler,
  GetStandardStatementHandler,
  GetStatementHandler,
  IngestBulkHandler,
  IngestDocumentHandler,
  ListDocumentsHandler,
  ListFiledDocumentsHandler,
  ListEntitiesHandler,
  ListEventsHandler,
  ListExceptionsHandler,
  ListProjectionsHandler,
  ListRestatementsHandler,
  ListStatementsHandler,
  ListTiesHandler,
  PreviewReadingHandler,
  RegisterEntitiesHandler,
  ReplayHandler,
  RereadDocumentHandler,
  ResolveExceptionHandler,
  VerifyHandler,
  ViewDocumentHandler,
  WaitForCommitHandler,
];

/** All use cases on one ledger. An application imports it once and speaks to the buses. */
@Module({})
export class TieoutModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(ProjectionKeeper) private readonly keeper: ProjectionKeeper,
    @Inject(ReplayJobs) private readonly replays: ReplayJobs,
    @Inject(DocumentReader) private readonly reader: DocumentReader,
    @Inject(FOLLOWS) private readonly follows: boolean,
    @Inject(CommandBus) commands: CommandBus,
    @Inject(QueryBus) queries: QueryBus,
    @Inject(TELEMETRY) telemetry: Telemetry,
  ) {
    for (const bus of [commands, queries]) {
      explainErrors(bus, ledger.ledger.path);
      observeBus(bus, telemetry);
    }
  }

  static forRoot({
    home,
    log,
    keyFile,
    witnesses,
    clock,
    bookCacheBytes,
    follows,
    onFolding,
    telemetry = SILENT,
  }: TieoutConfig): DynamicModule {
    const openAccess = async (): Promise<LedgerAccess> => {
      mkdirSync(home, { recursive: true });
      const ledger = await openAt({ path: join(home, LEDGER_FILE), log: log ?? EMBEDDED }, { telemetry });
      // A command sees all that was recorded before it began; a server answers with what it has, and catches up.
      if (!follows) await catchUp(ledger, onFolding);
      return new LedgerAccess(ledger, bookCacheBytes, telemetry);
    };
    return {
      module: TieoutModule,
      imports: [CqrsModule.forRoot()],
      providers: [
        { provide: LedgerAccess, useFactory: openAccess },
        {
          provide: LogTree,
          useFactory: (ledger: LedgerAccess) => new LogTree(ledger, keyFile ?? keyFileIn(home), witnesses),
          inject: [LedgerAccess],
        },
        { provide: CLOCK, useValue: clock ?? systemClock },
        { provide: FOLLOWS, useValue: follows === true },
        { provide: TELEMETRY, useValue: telemetry },
        { provide: DocumentReader, useValue: new DocumentReader(follows === true, join(home, 'taxonomies')) },
        ApiKeys,
        CertifiedViews,
        ExceptionCount,
        ProjectionKeeper,
        ReplayJobs,
        ...HANDLERS,
      ],
      exports: [CqrsModule, CLOCK, ApiKeys, ReplayJobs],
    };
  }

  onApplicationBootstrap(): void {
    if (this.follows) this.keeper.follow();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.replays.close();
    await this.reader.close();
    await this.keeper.close();
    await this.ledger.log.close();
  }
}
