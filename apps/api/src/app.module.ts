import { Module, type DynamicModule } from '@nestjs/common';
import { TieoutModule, type Clock } from '#libs/app';
import type { LogUrl, Telemetry } from '#libs/ledger';
import type { VerifierKey } from '#libs/proofs';
import { Gate, GATE_CONFIG, type GateConfig } from './access/gate.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { FindFiguresController } from './find-figures/find-figures.controller.js';
import { GetDiffController } from './get-diff/get-diff.controller.js';
import { GetDocumentController } from './get-document/get-document.controller.js';
import { GetDocumentPlacesController } from './get-document-places/get-document-places.controller.js';
import { GetFrameController } from './get-frame/get-frame.controller.js';
import { GetFigureController } from './get-figure/get-figure.controller.js';
import { GetLogStatusController } from './get-log-status/get-log-status.controller.js';
import { GetProvenanceController } from './get-provenance/get-provenance.controller.js';
import { GetReportController } from './get-report/get-report.controller.js';
import { GetReadingController } from './get-reading/get-reading.controller.js';
import { GetRestatementHistoryController } from './get-restatement-history/get-restatement-history.controller.js';
import { GetExceptionController } from './get-exception/get-exception.controller.js';
import { GetMarksController } from './get-marks/get-marks.controller.js';
import { GetStatementController } from './get-statement/get-statement.controller.js';
import { HealthController } from './health/health.controller.js';
import { Acts } from './http/acts.js';
import { Walks } from './http/walk.js';
import { IngestDocumentController } from './ingest-document/ingest-document.controller.js';
import { Intake } from './ingest-document/intake.js';
import { KeyFiguresController } from './key-figures/key-figures.controller.js';
import { ListDocumentsController } from './list-documents/list-documents.controller.js';
import { ListEntitiesController } from './list-entities/list-entities.controller.js';
import { ListEventsController } from './list-events/list-events.controller.js';
import { ListExceptionsController } from './list-exceptions/list-exceptions.controller.js';
import { ListRestatementsController } from './list-restatements/list-restatements.controller.js';
import { ListStatementsController } from './list-statements/list-statements.controller.js';
import { ListTiesController } from './list-ties/list-ties.controller.js';
import { LogTreeController } from './log-tree/log-tree.controller.js';
import { ProveFigureController } from './log-tree/prove-figure.controller.js';
import { MetricsController } from './metrics/metrics.controller.js';
import { ListProjectionsController } from './projections/list-projections.controller.js';
import { ReplaysController } from './replays/replays.controller.js';
import { ResolveExceptionController } from './resolve-exception/resolve-exception.controller.js';
import { ViewDocumentController } from './view-document/view-document.controller.js';
import { SessionController } from './session/session.controller.js';
import { Metrics } from './telemetry/metrics.js';

const CONTROLLERS = [
  FindFiguresController,
  GetDiffController,
  GetDocumentController,
  GetDocumentPlacesController,
  GetExceptionController,
  GetFigureController,
  GetFrameController,
  GetLogStatusController,
  GetProvenanceController,
  GetReadingController,
  GetReportController,
  GetRestatementHistoryController,
  GetMarksController,
  GetStatementController,
  HealthController,
  IngestDocumentController,
  KeyFiguresController,
  ListDocumentsController,
  ListEntitiesController,
  ListEventsController,
  ListExceptionsController,
  ListRestatementsController,
  ListStatementsController,
  ListTiesController,
  LogTreeController,
  MetricsController,
  ListProjectionsController,
  ProveFigureController,
  CertificatesController,
  ReplaysController,
  ResolveExceptionController,
  SessionController,
  ViewDocumentController,
];

interface AppConfig {
  readonly home: string;
  readonly log?: LogUrl;
  readonly token?: GateConfig['token'];
  readonly oidc?: GateConfig['oidc'];
  readonly keyFile?: string | undefined;
  readonly witnesses?: readonly VerifierKey[];
  readonly clock?: Clock;
  readonly metrics?: Metrics;
  readonly telemetry?: Telemetry;
}

/** The HTTP face of the use cases. */
@Module({})
export class AppModule {
  static forRoot({
    metrics = new Metrics(),
    token = null,
    oidc = null,
    ...config
  }: AppConfig): DynamicModule {
    const gate: GateConfig = { token, oidc };
    return {
      module: AppModule,
      imports: [TieoutModule.forRoot({ ...config, follows: true })],
      controllers: CONTROLLERS,
      providers: [
        Walks,
        Acts,
        Intake,
        { provide: Metrics, useValue: metrics },
        Gate,
        { provide: GATE_CONFIG, useValue: gate },
      ],
    };
  }
}
