import { QueryBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { checkAccess } from './access/access.js';
import { Gate } from './access/gate.js';
import { needOfRoute } from './access/needs.js';
import { EXPLORER, serveExplorer } from './explorer/serve-explorer.js';
import { registerBodyParser } from './http/body-parser.js';
import { DtoPipe } from './http/dto.pipe.js';
import { refuseUnknownParameters } from './http/known-parameters.js';
import { Limits } from './http/limits.js';
import { waitForMinCommit } from './http/min-commit.js';
import { observeRequests, type Observers } from './http/observe-requests.js';
import { DOCS_HEADERS, NOT_KEPT, SAFE_HEADERS } from './http/safe-headers.js';
import { serveOpenApi } from './openapi/serve.js';
import { ProblemFilter } from './http/problem.filter.js';

interface Setup {
  readonly observers: Observers;
  /** Requests that a caller may make in a minute. */
  readonly perMinute: number;
  /** The folder of the explorer's build. */
  readonly explorer?: string | undefined;
}

/** What the running server and the tests set up alike. */
export function configure(
  app: NestFastifyApplication,
  { observers, perMinute, explorer = EXPLORER }: Setup,
): void {
  const fastify = app.getHttpAdapter().getInstance();
  observeRequests(fastify, observers);
  const limits = new Limits(fastify, perMinute);
  const access = { gate: app.get(Gate), queries: app.get(QueryBus), limits };
  fastify.addHook('onRequest', async (request, reply) => {
    const { url } = request.routeOptions;
    reply.headers(SAFE_HEADERS);
    if (url?.startsWith('/docs')) reply.headers(DOCS_HEADERS);
    await checkAccess(request, access);
    limits.begin(request, reply);
  });
  fastify.addHook('onSend', async (request, reply) => {
    if (needOfRoute(request.routeOptions) && !reply.hasHeader('Cache-Control')) reply.headers(NOT_KEPT);
  });
  registerBodyParser(fastify);
  refuseUnknownParameters(app);
  waitForMinCommit(app);
  app.useGlobalPipes(new DtoPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveOpenApi(app);
  serveExplorer(fastify, explorer);
}
