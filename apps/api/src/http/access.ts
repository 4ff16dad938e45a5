import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../config/loopback.js';
import { EXPLORER_ROUTES } from '../explorer/serve-explorer.js';
import { Problem } from './problem.js';
import { Sessions } from './sessions.js';

/** Routes that anybody may ask: they tell nothing of the ledger. Metrics do. */
const OPEN = [/^\/health\/(live|ready)$/, /^\/openapi\.json$/, /^\/docs(\/|$)/];

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** The sessions of this server's token; it may have none. */
export interface SessionsHere {
  readonly token: Sessions | null;
}

export const SESSIONS = Symbol('Sessions');

/**
 * Refuses who may not ask, before a body is read: without the token, or a session that was opened with it, where there is one; by another
 * name than this machine's where there is none, so that no web page can reach a local ledger by
 * pointing its own name here (DNS rebinding); and writes on behalf of another site's page.
 * @throws Problem `token-missing`, `token-wrong`, `host-foreign`, `origin-foreign`
 */
export function accessCheck(token: string | null): (request: FastifyRequest) => void {
  const guard = token === null ? null : new TokenGuard(token);
  return (request) => {
    if (guard === null) assertLoopback(request);
    else if (!isOpen(request)) guard.assert(request);
    if (!SAFE_METHODS.has(request.method)) assertSameOrigin(request);
  };
}

/** By the route that was found, never by the text of the path; a path without a route is not open. */
function isOpen({ routeOptions: { url } }: FastifyRequest): boolean {
  return url !== undefined && (EXPLORER_ROUTES.has(url) || OPEN.some((pattern) => pattern.test(url)));
}

class TokenGuard {
  private readonly expected: Buffer;
  private readonly sessions: Sessions;

  constructor(token: string) {
    this.expected = hashOf(token);
    this.sessions = new Sessions(token);
  }

  assert(request: FastifyRequest): void {
    const { authorization, cookie } = request.headers;
    if (authorization !== undefined) return this.assertToken(authorization);
    if (this.sessions.endOf(cookie, Date.now()) === null) throw tokenMissing();
    // Browsers say where a write comes from. What bears their cookie and does not is none.
    if (!SAFE_METHODS.has(request.method) && request.headers.origin === undefined) throw foreign();
  }

  private assertToken(authorization: string): void {
    const given = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (given === undefined) throw tokenMissing();
    // Hashes are of one length, so that the time taken tells nothing of the token.
    if (timingSafeEqual(hashOf(given), this.expected)) return;
    throw unauthorized('token-wrong', 'this is not the token', 'Bearer error="invalid_token"');
  }
}

const tokenMissing = (): Problem =>
  unauthorized('token-missing', 'say who you are: Authorization: Bearer <token>', 'Bearer');

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
  throw foreign();
}

const foreign = (): Problem =>
  new Problem(403, 'origin-foreign', 'a page of another site may not write here');

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
