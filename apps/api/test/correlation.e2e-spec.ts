import { join } from 'node:path';
import type { CommitHeader } from '#libs/figures';
import { openAt, parseLogUrl } from '#libs/ledger';
import { testLog } from '#libs/testing';
import { keyed, revenues, STATEMENT_CSV } from './documents.js';
import { ask, post, postJson, startServer, type Answer, type Running } from './harness.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const TRACE_PARENT = `00-${TRACE}-00f067aa0ba902b7-01`;

describe('what a request causes', () => {
  let server: Running;

  beforeEach(async () => {
    server = await startServer();
  });

  afterEach(() => server.stop());

  const linesOf = ({ headers }: Answer): readonly Record<string, unknown>[] =>
    server.logged
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ reqId }) => reqId === headers.get('x-request-id'));

  async function headerOf(commitId: unknown): Promise<CommitHeader> {
    const place = { path: join(server.home, 'ledger.db'), log: parseLogUrl(testLog(server.home)) };
    const { log } = await openAt(place, { isFollowed: true });
    const commit = await log.find(String(commitId));
    await log.close();
    return commit!.header;
  }

  const correlationOf = ({ headers }: Answer): string | null => headers.get('x-correlation-id');

  it('bears one id: in the answer, in every line of the log, and in the commit', async () => {
    const answer = await post(`${server.url}/v1/documents`, STATEMENT_CSV, {
      'X-Correlation-Id': 'close/2024-03',
    });
    expect(correlationOf(answer)).toBe('close/2024-03');
    const { commit, commitId, entity } = answer.body as unknown as Record<string, unknown>;
    expect((await headerOf(commitId)).correlationId).toBe('close/2024-03');
    const correlationId = 'close/2024-03';
    const appended = { msg: 'append', outcome: 'appended', commit, commitId, entity };
    expect(linesOf(answer)).toEqual([
      expect.objectContaining({ ...appended, correlationId, commitCorrelationId: correlationId }),
      expect.objectContaining({ msg: 'request', route: '/v1/documents', status: 201, correlationId }),
    ]);
  });

  it('bears the trace of the caller, if no other id is told', async () => {
    const answer = await post(`${server.url}/v1/documents`, STATEMENT_CSV, { traceparent: TRACE_PARENT });
    expect(correlationOf(answer)).toBe(TRACE);
    expect((await headerOf(answer.body['commitId'])).correlationId).toBe(TRACE);
    const both = await ask(`${server.url}/v1/entities`, {
      headers: { traceparent: TRACE_PARENT, 'X-Correlation-Id': 'mine' },
    });
    expect(correlationOf(both)).toBe('mine');
  });

  it('bears the id of the request, if nothing is told or what is told is malformed', async () => {
    for (const headers of [
      {},
      { 'X-Correlation-Id': 'two words' },
      { 'X-Correlation-Id': 'x'.repeat(129) },
      { 'X-Correlation-Id': '' },
      { traceparent: 'nonsense' },
      { traceparent: `00-${'0'.repeat(32)}-00f067aa0ba902b7-01` },
    ]) {
      const answer = await ask(`${server.url}/v1/entities`, { headers: headers as Record<string, string> });
      expect(correlationOf(answer)).toBe(answer.headers.get('x-request-id'));
    }
  });

  it('bears it where a person decides, too', async () => {
    const figures = `${server.url}/v1/figures`;
    await postJson(figures, keyed('2021-03-01', [revenues('1000')]));
    await postJson(figures, keyed('2022-03-01', [revenues('1000000')]));
    const [exception] = (await ask(`${server.url}/v1/exceptions`)).body.items;
    const decision = { choice: { dismiss: true }, by: 'A. Auditor', reason: 'thousands' };
    const resolve = (correlation: string): Promise<Answer> =>
      postJson(`${server.url}/v1/exceptions/${String(exception!['exceptionId'])}/resolution`, decision, {
        'Idempotency-Key': 'once',
        'X-Correlation-Id': correlation,
      });
    const first = await resolve('first');
    const again = await resolve('again');
    expect([first.status, again.status]).toEqual([201, 200]);
    expect((await headerOf(first.body['commitId'])).correlationId).toBe('first');
    // A retry is a request of its own; the commit stays what the first one made it.
    expect(linesOf(again)[0]).toMatchObject({
      msg: 'append',
      outcome: 'known',
      correlationId: 'again',
      commitCorrelationId: 'first',
    });
  });

  it('is told of refusals as well', async () => {
    const answer = await ask(`${server.url}/v1/entities/cik:7/ties`, {
      headers: { 'X-Correlation-Id': 'asked' },
    });
    expect([answer.status, correlationOf(answer)]).toEqual([404, 'asked']);
    expect(linesOf(answer)).toEqual([expect.objectContaining({ correlationId: 'asked', status: 404 })]);
  });
});
