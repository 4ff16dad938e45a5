import { ROOT_CONTEXT, SpanKind, trace, type Context } from '@opentelemetry/api';
import { SamplingDecision } from '@opentelemetry/sdk-trace';
import { pino } from 'pino';
import { samplerOf } from './sampler.js';
import { startTracing } from './start-tracing.js';
import { NO_TRACING } from './tracing.js';

const PARTS = { log: pino({ level: 'silent' }), of: { kind: 'sqlite' } } as const;

/** No collector is there: nothing is sent before anything is traced. */
const ENDPOINT = 'http://127.0.0.1:9/';

describe('traces', () => {
  it.each([
    ['nothing is said', {}],
    ['variables are empty', { OTEL_EXPORTER_OTLP_ENDPOINT: '', OTEL_TRACES_EXPORTER: '' }],
    ['they are switched off', { OTEL_EXPORTER_OTLP_ENDPOINT: ENDPOINT, OTEL_SDK_DISABLED: 'true' }],
    ['no exporter is wanted', { OTEL_EXPORTER_OTLP_ENDPOINT: ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }],
  ])('are none where %s', async (_, environment) => {
    expect(await startTracing(environment, PARTS)).toBe(NO_TRACING);
  });

  it.each([
    ['an endpoint is named', { OTEL_EXPORTER_OTLP_ENDPOINT: ENDPOINT }],
    ['one of traces is named', { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: ENDPOINT }],
    ['the exporter is named', { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf' }],
  ])('are made where %s', async (_, environment) => {
    const tracing = await startTracing(environment, PARTS);
    expect(tracing).not.toBe(NO_TRACING);
    await tracing.close();
  });

  it.each([
    ['OTEL_TRACES_EXPORTER', { OTEL_TRACES_EXPORTER: 'zipkin' }],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }],
    ['OTEL_TRACES_SAMPLER', { OTEL_TRACES_EXPORTER: 'otlp', OTEL_TRACES_SAMPLER: 'some' }],
  ])('are refused where %s says what cannot be had', async (variable, environment) => {
    await expect(startTracing(environment, PARTS)).rejects.toMatchObject({
      code: 'config-malformed',
      facts: { variable },
    });
  });
});

describe('which traces are kept', () => {
  it.each([
    [undefined, undefined, 'ParentBased{root=AlwaysOnSampler'],
    ['always_on', undefined, 'AlwaysOnSampler'],
    ['always_off', undefined, 'AlwaysOffSampler'],
    ['traceidratio', '0.25', 'TraceIdRatioBased{0.25}'],
    ['parentbased_traceidratio', '0.5', 'ParentBased{root=TraceIdRatioBased{0.5}'],
    ['parentbased_always_off', undefined, 'ParentBased{root=AlwaysOffSampler'],
  ])('is as OTEL_TRACES_SAMPLER %s with %s says', (name, argument, expected) => {
    const sampler = samplerOf({ OTEL_TRACES_SAMPLER: name, OTEL_TRACES_SAMPLER_ARG: argument });
    expect(String(sampler)).toContain(expected);
  });

  it.each(['2', '-1', 'half', ' '])('is refused where the ratio is "%s"', (ratio) => {
    expect(() => samplerOf({ OTEL_TRACES_SAMPLER: 'traceidratio', OTEL_TRACES_SAMPLER_ARG: ratio })).toThrow(
      expect.objectContaining({ code: 'config-malformed' }),
    );
  });

  const remote = (traceId: string): Context =>
    trace.setSpanContext(ROOT_CONTEXT, {
      traceId,
      spanId: '00f067aa0ba902b7',
      traceFlags: 1,
      isRemote: true,
    });

  const isKept = (name: string, kind: SpanKind, traceId: string): boolean =>
    samplerOf({
      OTEL_TRACES_SAMPLER: 'parentbased_traceidratio',
      OTEL_TRACES_SAMPLER_ARG: '0.5',
    }).shouldSample(remote(traceId), traceId, name, kind, {}, []).decision ===
    SamplingDecision.RECORD_AND_SAMPLED;

  it('is decided by ids where a span comes from a log, by the caller where a request brings it', () => {
    const [low, high] = [`${'0'.repeat(31)}1`, `ffffffff${'0'.repeat(24)}`];
    expect([low, high].map((traceId) => isKept('fold', SpanKind.INTERNAL, traceId))).toEqual([true, false]);
    expect([low, high].map((traceId) => isKept('GET', SpanKind.SERVER, traceId))).toEqual([true, true]);
  });

  it('leaves out what a client says of every event that it reads', () => {
    expect(isKept('streams.subscribe', SpanKind.CONSUMER, `${'0'.repeat(31)}1`)).toBe(false);
  });
});
