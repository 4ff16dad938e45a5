import type { FastifyRequest } from 'fastify';
import { EXPLORER_ROUTES } from '../explorer/serve-explorer.js';

/** Routes that anybody may ask: they tell nothing of the ledger. Metrics do. */
const OPEN = [/^\/health\/(live|ready)$/, /^\/openapi\.json$/, /^\/docs(\/|$)/];

/** By the route that was found, never by the text of the path; a path without a route is not open. */
export function isOpen({ routeOptions: { url } }: FastifyRequest): boolean {
  return url !== undefined && (EXPLORER_ROUTES.has(url) || OPEN.some((pattern) => pattern.test(url)));
}
