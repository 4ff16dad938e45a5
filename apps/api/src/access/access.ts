import type { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { isLoopback } from '../config/loopback.js';
import type { Limits } from '../http/limits.js';
import { Problem } from '../http/problem.js';
import { authorize } from './authorize.js';
import { setCaller } from './caller.js';
import type { Gate } from './gate.js';
import { isOpen } from './open-routes.js';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

interface Access {
  readonly gate: Gate;
  readonly queries: QueryBus;
  readonly limits: Limits;
}

/**
 * Refuses who may not ask, before a body is read: who shows nothing that lets them in, who may less than the route needs, and who asks too
 * often; where nothing keeps the server, who comes by another name than this machine's, so that no web page can reach a local ledger by
 * pointing its own name here (DNS rebinding); and writes on behalf of another site's page.
 * @throws Problem as `Gate.callerOf`, `authorize` and `Limits.assertRate`; `host-foreign`, `origin-foreign`
 */
export async function checkAccess(request: FastifyRequest, { gate, queries, limits }: Access): Promise<void> {
  if (gate.isOpen) assertLoopback(request);
  const isWrite = !SAFE_METHODS.has(request.method);
  if (isOpen(request)) {
    await limits.assertRate(request);
    if (isWrite) assertSameOrigin(request);
    return;
  }
  const caller = await gate.callerOf(request).catch(async (refusal: unknown) => {
    // Who guesses is counted by address, and told no more after a while.
    await limits.assertRate(request);
    throw refusal;
  });
  setCaller(request, caller);
  await limits.assertRate(request);
  // Browsers say where a write comes from. What bears their cookie and does not is none.
  if (isWrite && caller.by === 'session' && request.headers.origin === undefined) throw foreign();
  if (isWrite) assertSameOrigin(request);
  await authorize(caller, request, queries);
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
