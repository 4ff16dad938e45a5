import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { testLog } from '#libs/testing';
import { Collector, type CollectedSpan } from './collector.js';
import { ENTITY, STATEMENT_CSV } from './documents.js';
import { parseExposition } from './exposition.js';

const MAIN = fileURLToPath(new URL('../../../dist/apps/api/src/main.js', import.meta.url));

/** A server of its own process, as it is deployed. */
class Node {
  readonly home = mkdtempSync(join(tmpdir(), 'tieout-node-'));
  readonly logged: Record<string, unknown>[] = [];
  url = '';
  private process: ChildProcess | null = null;

  async start(environment: Record<string, string>): Promise<void> {
    const env = { ...process.env, TIEOUT_HOME: this.home, TIEOUT_PORT: '0', ...environment };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.process = child;
    let rest = '';
    child.stderr.on('data', (part: Buffer) => {
      const lines = (rest + part.toString()).split('\n');
      rest = lines.pop()!;
      for (const line of lines) if (line.startsWith('{')) this.logged.push(JSON.parse(line) as never);
    });
    const address = (): unknown => this.logged.find(({ msg }) => msg === 'listening')?.['address'];
    while (address() === undefined) {
      if (child.exitCode !== null) throw new Error(`it ended: ${rest}`);
      await delay(20);
    }
    this.url = String(address());
  }

  async metric(name: string): Promise<number | undefined> {
    const text = await (await fetch(`${this.url}/metrics`)).text();
    return [...parseExposition(text).values()]
      .flatMap(({ samples }) => samples)
      .find((each) => each.name === name)?.value;
  }

  /** Stops it, and waits for its end. */
  async stop(): Promise<number | null> {
    if (this.process === null || this.process.exitCode !== null) return null;
    const end = once(this.process, 'exit') as Promise<[number | null]>;
    this.process.kill('SIGTERM');
    const [code] = await end;
    rmSync(this.home, { recursive: true, force: true });
    return code;
  }
}

/** Two nodes need a server that holds the log: this is for one of the projects of jest.config.js. */
describe('two nodes on one log', () => {
  const collector = new Collector();
  const nodes = [new Node(), new Node()] as const;

  beforeAll(async () => {
    const endpoint = await collector.start();
    const environment = { TIEOUT_LOG: testLog(nodes[0].home), OTEL_EXPORTER_OTLP_ENDPOINT: endpoint };
    await Promise.all(nodes.map((node) => node.start(environment)));
  }, 120_000);

  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.stop()));
    await collector.stop();
  });

  it('show a document in one trace: from the request to the log, and to what both nodes folded', async () => {
    const [writer, reader] = nodes;
    const answer = await fetch(`${writer.url}/v1/documents`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/csv', 'X-Correlation-Id': 'close-2021' },
      body: STATEMENT_CSV,
    });
    expect(answer.status).toBe(201);
    while ((await reader.metric('tieout_log_commits')) !== 1) await delay(50);
    expect(await reader.metric('tieout_follower_position')).toBe(
      await writer.metric('tieout_follower_head_position'),
    );
    expect(await reader.metric('tieout_follower_lag_seconds')).toBe(0);
    // What was traced is handed over when a server stops, however short it ran.
    expect(await Promise.all(nodes.map((node) => node.stop()))).toEqual([0, 0]);

    const named = (name: string): CollectedSpan[] => collector.spans.filter((each) => each.name === name);
    const [request] = named('POST /v1/documents');
    const above = (span: CollectedSpan): string[] => {
      const parent = collector.spans.find(({ spanId }) => spanId === span.parentId);
      return parent ? [parent.name, ...above(parent)] : [];
    };
    const folds = named('fold').filter(({ traceId }) => traceId === request!.traceId);
    const way = ['streams.append', 'append', 'IngestDocument', 'POST /v1/documents'];
    expect(folds.map(above)).toEqual([way, way]);
    expect(named('streams.subscribe')).toEqual([]);

    const append = writer.logged.find(({ msg }) => msg === 'append');
    expect(append).toMatchObject({
      correlationId: 'close-2021',
      commitCorrelationId: 'close-2021',
      trace_id: request!.traceId,
      entity: ENTITY,
    });
    expect(reader.logged.filter(({ msg }) => msg === 'follower').map(({ state }) => state)).toEqual([
      'following',
      'stopped',
    ]);
  }, 120_000);
});
