import { pino } from 'pino';
import { samplerOf } from './sampler.js';
import { startTracing } from './start-tracing.js';
import { NO_TRACING } from './tracing.js';

const LOG = pino({ level: 'silent' });

/** No collector is there: nothing is sent before anything is traced. */
const ENDPOINT = 'http://127.0.0.1:9/';

describe('traces', () => {
  it.each([
    ['nothing is said', {}],
    ['variables are empty', { OTEL_EXPORTER_OTLP_ENDPOINT: '', OTEL_TRACES_EXPORTER: '' }],
    ['they are switched off', { OTEL_EXPORTER_OTLP_ENDPOINT: ENDPOINT, OTEL_SDK_DISABLED: 'true' }],
    ['no exporter is wanted', { OTEL_EXPORTER_OTLP_ENDPOINT: ENDPOINT, OTEL_TRACES_EXPORTER: 'none' }],
  ])('are none where %s', async (_, environment) => {
    expect(await startTracing(environment, LOG)).toBe(NO_TRACING);
  });

  it.each([
    ['an endpoint is named', { OTEL_EXPORTER_OTLP_ENDPOINT: ENDPOINT }],
    ['one of traces is named', { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: ENDPOINT }],
    ['the exporter is named', { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf' }],
  ])('are made where %s', async (_, environment) => {
    const tracing = await startTracing(environment, LOG);
    expect(tracing).not.toBe(NO_TRACING);
    await tracing.close();
  });

  it.each([
    ['OTEL_TRACES_EXPORTER', { OTEL_TRACES_EXPORTER: 'zipkin' }],
    ['OTEL_EXPORTER_OTLP_PROTOCOL', { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }],
    ['OTEL_TRACES_SAMPLER', { OTEL_TRACES_EXPORTER: 'otlp', OTEL_TRACES_SAMPLER: 'some' }],
  ])('are refused where %s says what cannot be had', async (variable, environment) => {
    await expect(startTracing(environment, LOG)).rejects.toMatchObject({
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
});
