import { diag, DiagLogLevel } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor } from '@opentelemetry/sdk-trace';
import { OpenTelemetry } from './open-telemetry.js';
import { samplerOf } from './sampler.js';
import type { TracedParts, Tracing } from './tracing.js';

const quiet = (): void => undefined;

/** Traces that are sent to a collector; `OTEL_EXPORTER_OTLP_…` say to which, and how. */
export async function otlpTracing(
  environment: NodeJS.ProcessEnv,
  { log, of }: TracedParts,
): Promise<Tracing> {
  const sampler = samplerOf(environment);
  const warn = (message: string): void => log.warn({ of: 'traces' }, message);
  // A collector that is away is worth a line; it keeps no request from its answer.
  diag.setLogger({ error: warn, warn, info: quiet, debug: quiet, verbose: quiet }, DiagLogLevel.WARN);
  const tracing = new OpenTelemetry({
    sampler,
    resource: resourceFromAttributes({ 'service.name': 'tieout' }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  if (of.kind === 'kurrentdb') await traceClient();
  return tracing;
}

/** Has the client of the server make spans of what it appends. It hooks into the client as that is loaded: before any ledger is opened. */
async function traceClient(): Promise<void> {
  const { KurrentDBInstrumentation } = await import('@kurrent/opentelemetry');
  new KurrentDBInstrumentation().enable();
}
