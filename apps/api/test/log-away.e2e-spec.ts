import { readFileSync } from 'node:fs';
import { parseLogUrl } from '#libs/ledger';
import { KurrentDouble } from '#libs/kurrent-double';
import { ask, problem, startServer, type Running } from './harness.js';

const SAMPLE = new URL('../../../samples/cloopen-2020-annual-as-filed.csv', import.meta.url);

describe('a node whose log is on a server', () => {
  let log: KurrentDouble;
  let node: Running;
  beforeAll(async () => {
    log = await KurrentDouble.start();
    node = await startServer({ log: parseLogUrl(log.connectionString) });
  });
  afterAll(async () => {
    await node.stop();
    await log.stop();
  });

  const ready = async (): Promise<number> => (await fetch(`${node.url}/health/ready`)).status;

  it('is ready when it has caught up, and answers while the server is away', async () => {
    while ((await ready()) !== 200) await new Promise((resolve) => setTimeout(resolve, 50));
    const filed = await fetch(`${node.url}/v1/documents`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/csv' },
      body: readFileSync(SAMPLE),
    });
    expect(filed.status).toBe(201);
    await log.stop();
    expect(await ready()).toBe(200);
    const listed = await fetch(`${node.url}/v1/entities`);
    expect(await listed.json()).toMatchObject({ items: [{ entity: 'cik:0001804583', commits: 1 }] });
    const statement = await fetch(`${node.url}/v1/entities/cik:0001804583/statements/income-statement`);
    expect(statement.status).toBe(200);
    await log.restart();
  });

  it('is not ready once its server has another history, and says so without its name', async () => {
    log.restore({ ...log.backup(), events: [] });
    await log.restart();
    while ((await ready()) === 200) await new Promise((resolve) => setTimeout(resolve, 50));
    const refused = await ask(`${node.url}/health/ready`);
    expect(problem(refused)).toEqual([503, 'not-ready']);
    expect(refused.body.detail).toMatch(/follows its log no longer/);
    expect(refused.text).not.toContain('127.0.0.1');
    const { body } = await ask(`${node.url}/v1/log`);
    expect(body).toMatchObject({
      commit: 1,
      following: { state: 'stopped', problem: { code: 'log-forked' } },
    });
  });
});
