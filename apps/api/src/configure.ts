import { QueryBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EXPLORER, serveExplorer } from './explorer/serve-explorer.js';
import { checkAccess } from './access/access.js';
import { Gate } from './access/gate.js';
import { registerBodyParser } from './http/body-parser.js';
import { DtoPipe } from './http/dto.pipe.js';
import { refuseUnknownParameters } from './http/known-parameters.js';
import { waitForMinCommit } from './http/min-commit.js';
import { observeRequests, type Observers } from './http/observe-requests.js';
import { serveOpenApi } from './openapi/serve.js';
import { ProblemFilter } from './http/problem.filter.js';

/** What every answer says to a browser. */
const SAFE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
};

/** What the running server and the tests set up alike. */
export function configure(
  app: NestFastifyApplication,
  observers: Observers,
  explorer: string = EXPLORER,
): void {
  const fastify = app.getHttpAdapter().getInstance();
  observeRequests(fastify, observers);
  const [gate, queries] = [app.get(Gate), app.get(QueryBus)];
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers(SAFE_HEADERS);
    await checkAccess(request, gate, queries);
  });
  registerBodyParser(fastify);
  refuseUnknownParameters(app);
  waitForMinCommit(app);
  app.useGlobalPipes(new DtoPipe());
  app.useGlobalFilters(new ProblemFilter());
  serveOpenApi(app);
  serveExplorer(fastify, explorer);
}
