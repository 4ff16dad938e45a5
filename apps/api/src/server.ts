import { randomUUID } from 'node:crypto';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController } from 'fastify';
import type { Logger } from 'pino';
import type { Clock } from '#libs/app';
import { FigureError } from '#libs/figures';
import { AppModule } from './app.module.js';
import { assertSafe, type ServerConfig } from './config/read-config.js';
import { configure } from './configure.js';
import { JSON_BYTES_MAX } from './http/body-parser.js';
import { createLog, NestLog } from './http/log.js';
import { refuseConnection, refusePath } from './http/refuse-malformed.js';
import { Metrics } from './telemetry/metrics.js';
import { serverTelemetry } from './telemetry/server-telemetry.js';
import { NO_TRACING, type Tracing } from './telemetry/tracing.js';

/** Time for a whole request to come in: 64 MiB on a slow line, and no slower. */
const REQUEST_TIMEOUT_MS = 300_000;

/** Time for the headers of a request: who sends them byte by byte holds no connection for long. */
const HEADERS_TIMEOUT_MS = 15_000;

/** How often connections are looked at for requests that take too long. */
const CONNECTIONS_CHECKED_MS = 5_000;

/** Time that a connection may rest between two requests; longer than proxies keep theirs, as a rule. */
const KEEP_ALIVE_MS = 75_000;

/** All headers of a request together: a JWT, a cookie, and room. */
const HEADERS_BYTES_MAX = 16 * 1024;

/** Of all callers together; more wait in the system's queue. */
const CONNECTIONS_MAX = 2_048;

/** Longer than any name in a path: an entity has up to 97 characters. */
const PATH_PART_LENGTH_MAX = 256;

export interface Server {
  readonly app: NestFastifyApplication;
  readonly log: Logger;
  /** Starts to listen; resolves to the address, `http://127.0.0.1:3000`. @throws FigureError `port-taken` */
  listen(): Promise<string>;
  /** Answers what is under way, closes the ledger, and hands over what was traced. */
  close(): Promise<void>;
}

/** What the environment does not give. */
export interface ServerParts {
  readonly clock?: Clock;
  readonly log?: Logger;
  readonly tracing?: Tracing;
  /** The folder of the explorer's build. */
  readonly explorer?: string;
}

/**
 * The API on a ledger, not listening yet.
 * @throws FigureError `config-unsafe`; LedgerError `not-a-ledger`, `format-unknown`
 */
export async function createServer(config: ServerConfig, parts: ServerParts = {}): Promise<Server> {
  assertSafe(config);
  const { log = createLog(config.logLevel), tracing = NO_TRACING, clock } = parts;
  const observers = { metrics: new Metrics(), tracing };
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot({
      home: config.home,
      log: config.log,
      keyFile: config.keyFile,
      witnesses: config.witnesses,
      token: config.token,
      oidc: config.oidc,
      metrics: observers.metrics,
      telemetry: serverTelemetry(observers, log),
      ...(clock ? { clock } : {}),
    }),
    adapterOf(log),
    { logger: new NestLog(log), bodyParser: false, abortOnError: false },
  );
  configure(app, { observers, perMinute: config.ratePerMinute, explorer: parts.explorer });
  app.getHttpServer().maxConnections = CONNECTIONS_MAX;
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    log,
    listen: async () => {
      await app.listen(config.port, config.host).catch((error: unknown) => {
        throw isTaken(error) ? portTaken(config) : error;
      });
      return app.getUrl();
    },
    close: async () => {
      await app.close();
      await tracing.close();
    },
  };
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const portTaken = ({ host, port }: ServerConfig): FigureError =>
  new FigureError(
    'port-taken',
    `port ${port} of ${host} is taken by another program: stop that, or set TIEOUT_PORT to another, 0 for any free one`,
    { host, port },
  );

function adapterOf(log: Logger): FastifyAdapter {
  return new FastifyAdapter({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    bodyLimit: JSON_BYTES_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    http: {
      headersTimeout: HEADERS_TIMEOUT_MS,
      connectionsCheckingInterval: CONNECTIONS_CHECKED_MS,
      maxHeaderSize: HEADERS_BYTES_MAX,
    },
    routerOptions: { maxParamLength: PATH_PART_LENGTH_MAX },
    frameworkErrors: refusePath,
    clientErrorHandler: refuseConnection,
  });
}
