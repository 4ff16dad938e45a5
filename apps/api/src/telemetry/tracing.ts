import type { IncomingHttpHeaders } from 'node:http';
import { FigureError } from '#libs/figures';
import { SILENT, type Facts, type Telemetry } from '#libs/ledger';
import type { Logger } from 'pino';
import type { Answered } from './answered.js';

/** What a log line says of the trace that it belongs to; nothing where there is none. */
export type TraceIds = { readonly trace_id: string; readonly span_id: string } | Record<string, never>;

/** The span of a request. */
export interface RequestSpan {
  readonly ids: TraceIds;
  /** Does what belongs to the request: spans that it makes are of this trace. */
  within(work: () => void): void;
  end(answered: Answered): void;
}

/** Traces, as far as anybody wants them. */
export interface Tracing extends Pick<Telemetry, 'span'> {
  /** Begins the span of a request, of the caller's trace where its headers name one. */
  request(method: string, headers: IncomingHttpHeaders, facts: Facts): RequestSpan;
  /** Hands over what is not handed over yet. */
  close(): Promise<void>;
}

const NO_REQUEST_SPAN: RequestSpan = { ids: {}, within: (work) => work(), end: () => undefined };

export const NO_TRACING: Tracing = {
  span: (name, facts, work) => SILENT.span(name, facts, work),
  request: () => NO_REQUEST_SPAN,
  close: async () => undefined,
};

/**
 * Traces that go where the standard variables say; none where they say nothing, and then nothing is loaded for them.
 * @throws FigureError `config-malformed`
 */
export async function startTracing(environment: NodeJS.ProcessEnv, log: Logger): Promise<Tracing> {
  const to = exporterOf(environment);
  if (to === 'none') return NO_TRACING;
  const { otlpTracing } = await import('./otlp-tracing.js');
  return otlpTracing(environment, log);
}

/** What the specification of OpenTelemetry has `OTEL_TRACES_EXPORTER` say, as far as it can be had here. */
function exporterOf(environment: NodeJS.ProcessEnv): 'none' | 'otlp' {
  const said = (name: string): string => environment[name] ?? '';
  if (said('OTEL_SDK_DISABLED').toLowerCase() === 'true') return 'none';
  const endpoints = said('OTEL_EXPORTER_OTLP_ENDPOINT') + said('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT');
  const exporter = said('OTEL_TRACES_EXPORTER') || (endpoints === '' ? 'none' : 'otlp');
  const protocol = said('OTEL_EXPORTER_OTLP_TRACES_PROTOCOL') || said('OTEL_EXPORTER_OTLP_PROTOCOL');
  if (exporter === 'none') return 'none';
  if (exporter !== 'otlp') throw malformed('OTEL_TRACES_EXPORTER', exporter, 'write otlp or none');
  if (['', 'http/protobuf'].includes(protocol)) return 'otlp';
  throw malformed(
    'OTEL_EXPORTER_OTLP_PROTOCOL',
    protocol,
    'write http/protobuf, and an endpoint that takes it, mostly at port 4318',
  );
}

/** A variable that says what it may not. */
export const malformed = (variable: string, text: string, advice: string): FigureError =>
  new FigureError('config-malformed', `${variable} is "${text}": ${advice}`, { variable });
