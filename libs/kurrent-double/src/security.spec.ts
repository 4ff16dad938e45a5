import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { all, notes, pair, type Pair } from './clients.js';

const CREDENTIALS = { username: 'admin', password: 'changeit' };

describe('the test double of KurrentDB over TLS', () => {
  let double: Pair;
  afterEach(async () => double.end());

  it('is trusted by its certificate file, by both halves of the client', async () => {
    double = await pair({ tls: true });
    await double.client.appendToStream('a', notes(2));
    expect(await all(double.client.readStream('a'))).toHaveLength(2);
  });

  it('takes credentials, and nobody without or with others', async () => {
    double = await pair({ tls: true, credentials: CREDENTIALS });
    await double.client.appendToStream('a', notes(2));
    expect(await all(double.client.readStream('a'))).toHaveLength(2);
    const { connectionString } = double.server;
    for (const [user, code] of [['', 7] as const, ['admin:wrong@', 16] as const]) {
      const other = KurrentDBClient.connectionString(connectionString.replace('admin:changeit@', user));
      await expect(other.appendToStream('a', notes(1))).rejects.toMatchObject({
        type: 'access-denied',
        code,
      });
      await expect(all(other.readStream('a'))).rejects.toMatchObject({ type: 'access-denied' });
      await other.dispose();
    }
    expect(double.server.events()).toHaveLength(2);
  });

  it('takes only clients with the right certificate where it asks for one', async () => {
    double = await pair({ tls: true, userCertificate: true });
    await double.client.appendToStream('a', notes(2));
    expect(await all(double.client.readStream('a'))).toHaveLength(2);
    const bare = double.server.connectionString.replace(/&userCertFile=.*$/u, '');
    const other = KurrentDBClient.connectionString(bare);
    await expect(other.appendToStream('a', notes(1))).rejects.toMatchObject({ code: 14 });
    await other.dispose();
  });
});

/** What the client has found out, which its types keep to itself. */
async function versionOf({ client }: Pair): Promise<string> {
  const { capabilities } = client as unknown as {
    readonly capabilities: Promise<{ readonly serverVersion: string }>;
  };
  return (await capabilities).serverVersion;
}

describe('what the test double of KurrentDB says of itself', () => {
  let double: Pair;
  afterEach(async () => double.end());

  it('says its version, and answers a single append where it is too old for a batch', async () => {
    double = await pair({ version: '21.6.0' });
    expect(await versionOf(double)).toBe('unknown');
    await expect(double.client.appendToStream('a', notes(2))).resolves.toMatchObject({
      nextExpectedRevision: 1n,
    });
    const wrong = double.client.appendToStream('a', notes(2), { streamState: 5n });
    await expect(wrong).rejects.toMatchObject({ streamName: 'a', expectedState: 5n, actualState: 1n });
    await double.end();
    double = await pair({ version: '25.1.0' });
    expect(await versionOf(double)).toBe('25.1.0');
  });

  it('is found by gossip', async () => {
    double = await pair();
    const { port } = double.server;
    const seeds = `kurrentdb://127.0.0.1:${port},127.0.0.1:${port}?tls=false&discoveryInterval=100`;
    const client = KurrentDBClient.connectionString(seeds);
    await client.appendToStream('a', notes(2));
    expect(await all(client.readStream('a'))).toHaveLength(2);
    await client.dispose();
  });
});
