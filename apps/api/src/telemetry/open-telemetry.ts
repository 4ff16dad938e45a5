import type { IncomingHttpHeaders } from 'node:http';
import {
  context,
  propagation,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  TraceFlags,
  type Context,
  type Span as OtelSpan,
  type Tracer,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { TracerProvider, type TracerProviderOptions } from '@opentelemetry/sdk-trace';
import type { Facts, RemoteSpan, Span } from '#libs/ledger';
import type { RequestSpan, Tracing } from './tracing.js';

/** Time for spans to be handed over when the server stops; a collector that is away gets none. */
const CLOSE_MS_MAX = 5_000;

const NO_SPAN: Span = { note: () => undefined };

/** Traces by the SDK of OpenTelemetry, registered for this process: what other libraries make of spans is part of them. */
export class OpenTelemetry implements Tracing {
  private readonly provider: TracerProvider;
  private readonly tracer: Tracer;

  constructor(options: TracerProviderOptions) {
    this.provider = new TracerProvider(options);
    trace.setGlobalTracerProvider(this.provider);
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
    this.tracer = this.provider.getTracer('tieout');
  }

  request(method: string, headers: IncomingHttpHeaders, facts: Facts): RequestSpan {
    const caller = propagation.extract(ROOT_CONTEXT, headers);
    const attributes = { 'http.request.method': method, ...facts };
    const span = this.tracer.startSpan(method, { kind: SpanKind.SERVER, attributes }, caller);
    const { traceId, spanId } = span.spanContext();
    return {
      ids: { trace_id: traceId, span_id: spanId },
      within: (work) => context.with(trace.setSpan(caller, span), work),
      end: ({ route, status }) => {
        if (route !== null) span.updateName(`${method} ${route}`).setAttribute('http.route', route);
        if (status === 'aborted') span.setAttribute('error.type', status);
        else span.setAttribute('http.response.status_code', status);
        if (status !== 'aborted' && status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  }

  span<T>(name: string, facts: Facts, work: (span: Span) => T, from?: RemoteSpan): T {
    const parent = from ? withRemote(from) : context.active();
    if (!trace.getSpanContext(parent)) return work(NO_SPAN);
    const span = this.tracer.startSpan(name, { attributes: facts }, parent);
    const note = (more: Facts): void => void span.setAttributes(more);
    return context.with(trace.setSpan(parent, span), () => ended(span, () => work({ note })));
  }

  async close(): Promise<void> {
    const late = new Promise<void>((resolve) => setTimeout(resolve, CLOSE_MS_MAX).unref());
    await Promise.race([this.provider.shutdown().catch(() => undefined), late]);
    for (const each of [trace, context, propagation]) each.disable();
  }
}

/** Whether the other process keeps its trace is not told: the sampler is to decide by its id. */
const withRemote = ({ traceId, spanId }: RemoteSpan): Context =>
  trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });

/** Ends the span with the work, be that now or later. */
function ended<T>(span: OtelSpan, work: () => T): T {
  try {
    const result = work();
    if (!(result instanceof Promise)) {
      span.end();
      return result;
    }
    return result.then(
      (value: unknown) => {
        span.end();
        return value;
      },
      (error: unknown) => fail(span, error),
    ) as T;
  } catch (error) {
    return fail(span, error);
  }
}

function fail(span: OtelSpan, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  span.setAttribute('error.type', typeof code === 'string' ? code : 'internal');
  span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
  throw error;
}
