import type { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../config/loopback.js';
import { Problem } from '../http/problem.js';
import { authorize } from './authorize.js';
import { setCaller } from './caller.js';
import type { Gate } from './gate.js';
import { isOpen } from './open-routes.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses who may not ask, before a body is read: who shows nothing that lets them in, and who may less than the route needs; where
 * nothing keeps the server, who comes by another name than this machine's, so that no web page can reach a local ledger by
 * pointing its own name here (DNS rebinding); and writes on behalf of another site's page.
 * @throws Problem as `Gate.callerOf` and `authorize`; `host-foreign`, `origin-foreign`
 */
export async function checkAccess(request: FastifyRequest, gate: Gate, queries: QueryBus): Promise<void> {
  if (gate.isOpen) assertLoopback(request);
  const isWrite = !SAFE_METHODS.has(request.method);
  if (!isOpen(request)) {
    const caller = await gate.callerOf(request);
    setCaller(request, caller);
    // Browsers say where a write comes from. What bears their cookie and does not is none.
    if (isWrite && caller.by === 'session' && request.headers.origin === undefined) throw foreign();
    if (isWrite) assertSameOrigin(request);
    await authorize(caller, request, queries);
  } else if (isWrite) assertSameOrigin(request);
}

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
