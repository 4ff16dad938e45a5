import type { IncomingHttpHeaders } from 'node:http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** What a caller may name a chain of acts by: a UUID, a trace id, an id of its own making. */
const CORRELATION_ID = /^[\w.:/+=@-]{1,128}$/;

/** A version, a trace, a span, flags (W3C Trace Context); a trace of zeros only is none. */
const TRACE_PARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(-|$)/;

/**
 * What joins all that a request causes: its lines in the log, the commit that it makes, the caller's own records. It is what the
 * caller says in `X-Correlation-Id`, else the trace that `traceparent` names, else the id of the request. What is malformed is not
 * taken; the answer's `X-Correlation-Id` says what was.
 */
export function correlationIdOf({
  id,
  headers,
}: {
  readonly id: string;
  readonly headers: IncomingHttpHeaders;
}): string {
  const said = headers['x-correlation-id'];
  if (typeof said === 'string' && CORRELATION_ID.test(said)) return said;
  return TRACE_PARENT.exec(String(headers['traceparent'] ?? ''))?.[1] ?? id;
}

/** The correlation id of the request. */
export const CorrelationId = createParamDecorator((_: unknown, context: ExecutionContext) =>
  correlationIdOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
