import { malformed } from '../config/malformed.js';
import { NO_TRACING, type TracedParts, type Tracing } from './tracing.js';

/**
 * Traces that go where the standard variables say; none where they say nothing, and then nothing is loaded for them.
 * @throws FigureError `config-malformed`
 */
export async function startTracing(environment: NodeJS.ProcessEnv, parts: TracedParts): Promise<Tracing> {
  const to = exporterOf(environment);
  if (to === 'none') return NO_TRACING;
  const { otlpTracing } = await import('./otlp-tracing.js');
  return otlpTracing(environment, parts);
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
