import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../access/caller.js';
import type { Answered } from '../telemetry/answered.js';
import type { Metrics } from '../telemetry/metrics.js';
import type { RequestSpan, Tracing } from '../telemetry/tracing.js';
import { correlationIdOf } from './correlation-id.js';
import { withRequestLog } from './request-log.js';

/** What a request is observed by. */
export interface Observers {
  readonly metrics: Metrics;
  readonly tracing: Tracing;
}

/**
 * Gives each request its ids, one line in the log, a measure and a span; and all that is done for it the same. Register it before
 * other hooks: what they refuse is observed too.
 */
export function observeRequests(fastify: FastifyInstance, { metrics, tracing }: Observers): void {
  const spans = new WeakMap<FastifyRequest, RequestSpan>();
  const within = (request: FastifyRequest, work: () => void): void =>
    withRequestLog(request.log, () => spans.get(request)!.within(work));
  fastify.addHook('onRequest', (request, reply, done) => {
    const started = performance.now();
    const correlationId = correlationIdOf(request);
    const facts = { 'tieout.request_id': request.id, 'tieout.correlation_id': correlationId };
    const span = tracing.request(request.method, request.headers, facts);
    spans.set(request, span);
    request.log = reply.log = request.log.child({ correlationId, ...span.ids });
    void reply.headers({ 'X-Request-Id': request.id, 'X-Correlation-Id': correlationId });
    metrics.asked();
    // It comes after the end of an answer, and where the caller left before it.
    reply.raw.once('close', () => {
      const answered = answerOf(request, reply, (performance.now() - started) / 1000);
      span.end(answered);
      metrics.answered(answered);
      logAnswer(request, answered);
    });
    within(request, done);
  });
  // A body is read by callbacks of the socket, which know nothing of the request.
  fastify.addHook('preValidation', (request, _, done) => within(request, done));
}

const answerOf = (
  { method, routeOptions }: FastifyRequest,
  reply: FastifyReply,
  seconds: number,
): Answered => ({
  method,
  route: routeOptions.url ?? null,
  status: reply.raw.writableFinished ? reply.statusCode : 'aborted',
  seconds,
});

/** One line a request, and who asked: never a body, a query or a header. */
function logAnswer(request: FastifyRequest, { seconds, ...answered }: Answered): void {
  const caller = callerOf(request)?.id;
  request.log.info({ ...answered, caller, ms: Math.round(seconds * 10_000) / 10 }, 'request');
}
