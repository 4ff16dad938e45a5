import { parseLogUrl } from '#libs/ledger';
import { KurrentDouble } from '#libs/kurrent-double';
import { STATEMENT_CSV } from './documents.js';
import { ask, post, problem, startServer, type Answer, type Running } from './harness.js';

const CSV = { 'Content-Type': 'text/csv' };
const NEVER = '999999999999999';

const entitiesAt = ({ url }: Running, minCommit: string): Promise<Answer> =>
  ask(`${url}/v1/entities`, { headers: { 'Tieout-Min-Commit': minCommit } });

const refusal = (answer: Answer): unknown[] => [...problem(answer), answer.headers.get('retry-after')];

describe('two nodes on one log', () => {
  let server: KurrentDouble;
  let nodes: readonly Running[];
  beforeAll(async () => {
    server = await KurrentDouble.start();
    const log = parseLogUrl(server.connectionString);
    nodes = [await startServer({ log }), await startServer({ log })];
  });
  afterAll(async () => {
    for (const node of nodes) await node.stop();
    await server.stop();
  });

  it('show at the one what was posted at the other, to who names its commit', async () => {
    const [one, other] = nodes as [Running, Running];
    const { status, body } = await post(`${one.url}/v1/documents`, STATEMENT_CSV, CSV);
    expect(status).toBe(201);
    const answer = await entitiesAt(other, String(body.commit));
    expect([answer.status, answer.body.items]).toEqual([200, [expect.objectContaining({ commits: 1 })]]);
    const log = await ask(`${other.url}/v1/log`);
    expect(log.body).toMatchObject({ commit: body.commit, voids: [] });
    expect(log.body['following']).toMatchObject({ state: 'following', openRuns: 0, problem: null });
  });

  it('refuse, for now, to answer of a commit that does not come', async () => {
    const answers = await Promise.all(nodes.map((node) => entitiesAt(node, NEVER)));
    for (const answer of answers) expect(refusal(answer)).toEqual([503, 'commit-not-here', '1']);
  });
});

describe('a node by itself', () => {
  let node: Running;
  beforeAll(async () => {
    node = await startServer();
  });
  afterAll(() => node.stop());

  it('answers at once of what it holds, and refuses what does not come', async () => {
    const { body } = await post(`${node.url}/v1/documents`, STATEMENT_CSV, CSV);
    expect((await entitiesAt(node, String(body.commit))).body.items).toHaveLength(1);
    expect((await ask(`${node.url}/v1/log`)).body).toMatchObject({ commit: 1, voids: [] });
    expect(refusal(await entitiesAt(node, NEVER))).toEqual([503, 'commit-not-here', '1']);
  });

  it.each(['-1', '1.5', 'x', '1e3', '0x1', `1${NEVER}`, '1, 2', ''])(
    'does not take %j',
    async (minCommit) => {
      expect(problem(await entitiesAt(node, minCommit))).toEqual([400, 'min-commit-malformed']);
    },
  );

  it('lets nobody wait who tells nothing of the ledger', async () => {
    const { status } = await ask(`${node.url}/health/ready`, { headers: { 'Tieout-Min-Commit': 'x' } });
    expect([200, 503]).toContain(status);
  });
});
