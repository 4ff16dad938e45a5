import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../config/loopback.js';
import { EXPLORER_ROUTES } from '../explorer/serve-explorer.js';
import { Problem } from './problem.js';

/** Routes that anybody may ask: they tell nothing of the ledger. Metrics do. */
const OPEN = [/^\/health\/(live|ready)$/, /^\/openapi\.json$/, /^\/docs(\/|$)/];

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses who may not ask, before a body is read: without the token where there is one; by another
 * name than this machine's where there is none, so that no web page can reach a local ledger by
 * pointing its own name here (DNS rebinding); and writes on behalf of another site's page.
 * @throws Problem `token-missing`, `token-wrong`, `host-foreign`, `origin-foreign`
 */
export function accessCheck(token: string | null): (request: FastifyRequest) => void {
  const expected = token === null ? null : hashOf(token);
  return (request) => {
    if (expected === null) assertLoopback(request);
    else if (!isOpen(request)) assertToken(request, expected);
    if (!SAFE_METHODS.has(request.method)) assertSameOrigin(request);
  };
}

/** By the route that was found, never by the text of the path; a path without a route is not open. */
function isOpen({ routeOptions: { url } }: FastifyRequest): boolean {
  return url !== undefined && (EXPLORER_ROUTES.has(url) || OPEN.some((pattern) => pattern.test(url)));
}

function assertToken({ headers }: FastifyRequest, expected: Buffer): void {
  const given = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '')?.[1];
  if (given === undefined) {
    throw unauthorized('token-missing', 'say who you are: Authorization: Bearer <token>', 'Bearer');
  }
  // Hashes are of one length, so that the time taken tells nothing of the token.
  if (timingSafeEqual(hashOf(given), expected)) return;
  throw unauthorized('token-wrong', 'this is not the token', 'Bearer error="invalid_token"');
}

const unauthorized = (code: string, detail: string, challenge: string): Problem =>
  new Problem(401, code, detail, { headers: { 'WWW-Authenticate': challenge } });

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

function assertLoopback({ headers }: FastifyRequest): void {
  const host = urlOf(`http://${headers.host ?? ''}`);
  if (host && isLoopback(host.hostname)) return;
  throw new Problem(
    403,
    'host-foreign',
    'without a token this server answers to localhost, 127.0.0.1 and [::1] only',
  );
}

function assertSameOrigin({ headers }: FastifyRequest): void {
  if (headers.origin === undefined) return;
  const origin = urlOf(headers.origin);
  const own = origin && urlOf(`${origin.protocol}//${headers.host ?? ''}`);
  if (origin && own && origin.host !== '' && origin.host === own.host) return;
  throw new Problem(403, 'origin-foreign', 'a page of another site may not write here');
}

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
