import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { InMemorySpanExporter, SimpleSpanProcessor, type ReadableSpan } from '@opentelemetry/sdk-trace';
import { OpenTelemetry } from '../src/telemetry/open-telemetry.js';
import { samplerOf } from '../src/telemetry/sampler.js';
import { STATEMENT_CSV } from './documents.js';
import { ask, post, postJson, startServer, type Running } from './harness.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const CALLER = '00f067aa0ba902b7';

describe('a trace', () => {
  const exporter = new InMemorySpanExporter();
  let server: Running;

  beforeAll(async () => {
    const tracing = new OpenTelemetry({
      sampler: samplerOf({}),
      spanProcessors: [new SimpleSpanProcessor({ exporter })],
    });
    server = await startServer({}, { tracing });
    // Answers are held against the description, which is asked for once.
    await ask(`${server.url}/health/live`);
    exporter.reset();
  });

  afterEach(() => exporter.reset());
  afterAll(() => server.stop());

  /** The spans of a trace, each under the one that it is part of. */
  function tree(spans: readonly ReadableSpan[], parent: string | undefined): Tree {
    const children = spans.filter((each) => each.parentSpanContext?.spanId === parent);
    return Object.fromEntries(children.map((each) => [each.name, tree(spans, each.spanContext().spanId)]));
  }
  interface Tree {
    readonly [name: string]: Tree;
  }

  const finished = async (): Promise<readonly ReadableSpan[]> => {
    // The span of a request ends with its answer, which is here a moment before.
    while (!exporter.getFinishedSpans().some(({ kind }) => kind === SpanKind.SERVER))
      await new Promise((resolve) => setImmediate(resolve));
    return exporter.getFinishedSpans();
  };

  it('leads from a request to what was appended', async () => {
    const { body, headers } = await post(`${server.url}/v1/documents`, STATEMENT_CSV);
    const spans = await finished();
    expect(tree(spans, undefined)).toEqual({ 'POST /v1/documents': { IngestDocument: { append: {} } } });
    expect(new Set(spans.map((each) => each.spanContext().traceId)).size).toBe(1);
    const of = (name: string): ReadableSpan['attributes'] =>
      spans.find((each) => each.name === name)!.attributes;
    expect(of('POST /v1/documents')).toEqual({
      'http.request.method': 'POST',
      'http.route': '/v1/documents',
      'http.response.status_code': 201,
      'tieout.request_id': headers.get('x-request-id'),
      'tieout.correlation_id': headers.get('x-correlation-id'),
    });
    expect(of('append')).toMatchObject({
      'tieout.commit': body.commit,
      'tieout.commit.id': body['commitId'],
      'tieout.correlation_id': headers.get('x-correlation-id'),
      'tieout.append.outcome': 'appended',
    });
  });

  it('goes on where the caller began it', async () => {
    await ask(`${server.url}/health/live`, { headers: { traceparent: `00-${TRACE}-${CALLER}-01` } });
    const [span] = await finished();
    expect(span!.spanContext().traceId).toBe(TRACE);
    expect(span!.parentSpanContext).toMatchObject({ spanId: CALLER, isRemote: true });
  });

  it('is not kept where the caller does not keep it', async () => {
    await ask(`${server.url}/health/live`, { headers: { traceparent: `00-${TRACE}-${CALLER}-00` } });
    await ask(`${server.url}/health/ready`);
    expect((await finished()).map(({ name }) => name)).not.toContain('GET /health/live');
  });

  it('tells what went wrong, by its code', async () => {
    await ask(`${server.url}/v1/entities/cik:7/ties`);
    const ties = (await finished()).find(({ name }) => name === 'ListTies')!;
    expect(ties.status.code).toBe(SpanStatusCode.ERROR);
    expect(ties.attributes).toEqual({ 'error.type': 'entity-unknown' });
    // The request is answered as it should be: nothing is wrong with the server.
    const request = exporter.getFinishedSpans().find(({ kind }) => kind === SpanKind.SERVER)!;
    expect(request.status.code).toBe(SpanStatusCode.UNSET);
  });

  it('has no text of a request in it', async () => {
    await ask(`${server.url}/v1/entities/cik:7/figures?concept=secret:Thing`, {
      headers: { Authorization: 'Bearer secret' },
    });
    const told = (await finished()).map(({ name, attributes, events }) => [name, attributes, events]);
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it('is named in the lines of the log', async () => {
    server.logged.length = 0;
    await postJson(`${server.url}/v1/figures`, { 'tieout-keyed': 2 });
    const spans = await finished();
    const request = spans.find(({ kind }) => kind === SpanKind.SERVER)!.spanContext();
    const lines = server.logged.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatchObject({ trace_id: request.traceId, span_id: request.spanId });
  });
});
