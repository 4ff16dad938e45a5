import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { describeApi } from '../openapi/describe.js';
import { Problem } from './problem.js';

/**
 * Refuses parameters of a query where a route takes none; where it takes some, its DTO refuses others. So none is
 * overlooked: a filter with a slip of the pen would answer with everything.
 */
export function refuseUnknownParameters(app: NestFastifyApplication): void {
  let bare: ReadonlySet<string> | null = null;
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preHandler', async ({ query, routeOptions }) => {
      const names = Object.keys(query as object);
      if (names.length === 0 || routeOptions.url === undefined) return;
      bare ??= routesWithoutQuery(app);
      if (!bare.has(routeOf(String(routeOptions.method), routeOptions.url))) return;
      const errors = names.map((parameter) => ({
        parameter,
        detail: `property ${parameter} should not exist`,
      }));
      const list = errors.map(({ detail }) => detail).join('; ');
      throw new Problem(400, 'request-malformed', `the request was not understood: ${list}`, { errors });
    });
}

const routeOf = (method: string, path: string): string =>
  `${method.toLowerCase()} ${path.replaceAll(/:(\w+)/g, '{$1}').replace('*', '{path}')}`;

/** Routes of the ledger that are asked by their path alone. */
function routesWithoutQuery(app: NestFastifyApplication): ReadonlySet<string> {
  const routes = new Set<string>();
  for (const [path, methods] of Object.entries(describeApi(app).paths)) {
    if (!path.startsWith('/v1/')) continue;
    for (const [method, { parameters }] of Object.entries(methods) as [string, Described][]) {
      if (!parameters.some((each) => each.in === 'query')) routes.add(`${method} ${path}`);
    }
  }
  return routes;
}

interface Described {
  readonly parameters: readonly { readonly in: string }[];
}
