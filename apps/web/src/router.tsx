import { createRouter } from '@tanstack/react-router';
import { bridgeRoute } from './bridge/bridge.route.js';
import { compareRoute } from './compare/compare.route.js';
import { documentRoute } from './document/document.route.js';
import { entitiesRoute } from './entities/entities.route.js';
import { entityRoute } from './entities/entity.route.js';
import { exceptionRoute } from './exceptions/exception.route.js';
import { exceptionsRoute } from './exceptions/exceptions.route.js';
import { figureRoute } from './figure/figure.route.js';
import { ingestRoute } from './ingest/ingest.route.js';
import { replayRoute } from './replays/replay.route.js';
import { replaysRoute } from './replays/replays.route.js';
import { restatementsRoute } from './restatements/restatements.route.js';
import { rootRoute } from './shell/root-route.js';
import { entityIndexRoute, firstStatementRoute } from './statement/first-statement.route.js';
import { statementRoute } from './statement/statement.route.js';
import { ProblemNotice } from './ui/problem-notice.js';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    entitiesRoute,
    entityRoute.addChildren([
      entityIndexRoute,
      firstStatementRoute,
      statementRoute,
      compareRoute,
      bridgeRoute,
    ]),
    figureRoute,
    documentRoute,
    restatementsRoute,
    exceptionsRoute,
    exceptionRoute,
    replaysRoute,
    replayRoute,
    ingestRoute,
  ]),
  // An address shows an entity as people write it.
  pathParamsAllowedCharacters: [':'],
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error }) => (
    <ProblemNotice error={error instanceof Error ? error : new Error(String(error))} />
  ),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
