import type { IncomingHttpHeaders } from 'node:http';
import { SILENT, type Facts, type LogUrl, type Telemetry } from '#libs/ledger';
import type { Logger } from 'pino';
import type { Answered } from './answered.js';

/** What a log line says of the trace that it belongs to; nothing where there is none. */
export type TraceIds = { readonly trace_id: string; readonly span_id: string } | Record<string, never>;

/** What traces are made of. */
export interface TracedParts {
  /** Where it is told that traces cannot be handed over. */
  readonly log: Logger;
  /** The log that commits go to. */
  readonly of: Pick<LogUrl, 'kind'>;
}

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
