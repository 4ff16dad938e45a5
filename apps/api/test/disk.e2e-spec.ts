import { CommandBus, QueryBus } from '@nestjs/cqrs';
import { LedgerError } from '#libs/ledger';
import { STATEMENT_CSV } from './documents.js';
import { ask, post, problem, startServer, type Running } from './harness.js';

const PATH = '/data/ledger.db';

describe('a ledger whose disk refuses, or whose file is damaged', () => {
  let server: Running;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  /** The next use case of a bus fails as a ledger's does. */
  function fails(kind: typeof CommandBus | typeof QueryBus, code: string): void {
    const bus = server.app.get<CommandBus | QueryBus>(kind);
    const execute = bus.execute.bind(bus);
    const failing = (): Promise<never> => {
      Object.assign(bus, { execute });
      return Promise.reject(new LedgerError(code, `${PATH} is lost`, { path: PATH }));
    };
    Object.assign(bus, { execute: failing });
  }

  const deliver = () =>
    post(`${server.url}/v1/documents`, STATEMENT_CSV, {
      'Content-Type': 'text/csv',
      'Idempotency-Key': 'the-same-act',
    });

  it.each([
    ['disk-full', 507],
    ['disk-failed', 500],
    ['ledger-busy', 503],
  ])('refuses a document, says %s and what is to be done, and logs where', async (code, status) => {
    fails(CommandBus, code);
    const refused = await deliver();
    expect(problem(refused)).toEqual([status, code]);
    expect(refused.text).not.toContain(PATH);
    expect(server.logged.some((line) => line.includes(PATH) && line.includes(code))).toBe(true);
  });

  it('takes the same document under the same key when the disk is well again', async () => {
    expect((await deliver()).status).toBe(201);
  });

  it.each(['file-damaged', 'block-damaged', 'row-damaged'])('tells a reader of damage: %s', async (code) => {
    fails(QueryBus, code);
    const refused = await ask(`${server.url}/v1/entities`);
    expect(problem(refused)).toEqual([500, 'file-damaged']);
    expect(refused.body.detail).toContain('tieout verify');
    expect(refused.text).not.toContain(PATH);
  });
});
