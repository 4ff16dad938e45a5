import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createLogKey, keyFileIn, verifyBundle, type Bundle, type ConsistencyJson } from '#libs/app';
import { KurrentDouble } from '#libs/kurrent-double';
import { parseLogUrl } from '#libs/ledger';
import {
  cosign,
  formatCheckpoint,
  parseCheckpoint,
  parseVkey,
  signerOf,
  verifyConsistency,
} from '#libs/proofs';
import { ask, post, postJson, problem, startServer, type Running } from './harness.js';
import { cosigned, SEEN, WITNESS } from './witness.js';

const CSV = { 'Content-Type': 'text/csv' };
const SAMPLES = ['cloopen-2020-annual-as-filed.csv', 'cloopen-2020-annual-restated.csv'];
const sample = (name: string): string =>
  readFileSync(new URL(`../../../samples/${name}`, import.meta.url), 'utf8');
/** Revenues of 2020, filed and restated. */
const REVENUES = 'QendP8UPC7e0dex_v4EHyA';

const hash = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

describe('proofs over HTTP', () => {
  let server: Running;
  let vkey: string;
  const checkpoint = async (query = ''): Promise<string> =>
    (await ask(`${server.url}/v1/log/checkpoint${query}`)).text;

  beforeAll(async () => {
    server = await startServer();
    for (const name of SAMPLES) {
      const { status } = await post(`${server.url}/v1/documents`, sample(name), CSV);
      expect(status).toBe(201);
    }
  });
  afterAll(() => server.stop());

  it('have an unsigned checkpoint without a key, and a signed one from when there is one', async () => {
    const unsigned = parseCheckpoint(await checkpoint());
    expect(unsigned).toMatchObject({ origin: 'unsigned.invalid/tieout', size: 2, signatures: [] });
    vkey = createLogKey(keyFileIn(server.home), 'ledger.example.com/filings').vkey;
    const { headers, text } = await ask(`${server.url}/v1/log/checkpoint`);
    expect(headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    const signed = parseCheckpoint(text);
    expect(signed).toMatchObject({ origin: 'ledger.example.com/filings', size: 2, root: unsigned.root });
    expect(signed.signatures).toHaveLength(1);
    expect(problem(await ask(`${server.url}/v1/log/checkpoint?size=3`))).toEqual([422, 'commit-unknown']);
  });

  it('have tiles that lead to the root, never change, and are told only as far as they go', async () => {
    const answer = await fetch(`${server.url}/v1/log/tile/0/000.p/2`);
    expect(answer.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    const tile = Buffer.from(await answer.arrayBuffer());
    const root = hash(Uint8Array.of(1), tile.subarray(0, 32), tile.subarray(32));
    expect(parseCheckpoint(await checkpoint()).root).toEqual(root);
    const { body } = await ask(`${server.url}/v1/figures/${REVENUES}/proof`);
    const { commits } = body as unknown as Bundle;
    expect(commits.map(({ canonical }) => hash(Uint8Array.of(0), Buffer.from(canonical)))).toEqual([
      tile.subarray(0, 32),
      tile.subarray(32),
    ]);
    for (const path of [
      '0/000',
      '0/000.p/3',
      '1/000.p/1',
      '0/0',
      '0/x000/000',
      '0/000.p/02',
      'x/000',
      '0/entries',
    ])
      expect([path, ...problem(await ask(`${server.url}/v1/log/tile/${path}`))]).toEqual([
        path,
        404,
        'tile-unknown',
      ]);
    expect(problem(await ask(`${server.url}/v1/log/tile/0/000.p/2?a=1`))).toEqual([400, 'request-malformed']);
  });

  it('show that nothing changed between two sizes', async () => {
    const { body } = await ask(`${server.url}/v1/log/consistency?size1=1`);
    const told = body as unknown as ConsistencyJson;
    const bytes = (text: string): Buffer => Buffer.from(text, 'base64');
    const claim = {
      ...told,
      root1: bytes(told.root1),
      root2: bytes(told.root2),
      proof: told.proof.map(bytes),
    };
    expect(verifyConsistency(claim)).toBe(true);
    expect(claim.root1).toEqual(parseCheckpoint(await checkpoint('?size=1')).root);
    expect(claim.root2).toEqual(parseCheckpoint(await checkpoint()).root);
    const at = `${server.url}/v1/log/consistency`;
    expect(problem(await ask(`${at}?size1=2&size2=1`))).toEqual([422, 'sizes-wrong']);
    expect(problem(await ask(`${at}?size1=9`))).toEqual([422, 'commit-unknown']);
    expect(problem(await ask(`${at}?size1=0`))).toEqual([400, 'request-malformed']);
    expect(problem(await ask(at))).toEqual([400, 'request-malformed']);
  });

  it('are bundles that anybody verifies who has the key', async () => {
    const { status, text } = await ask(`${server.url}/v1/figures/${REVENUES}/proof?since=1&documents`);
    expect(status).toBe(200);
    const key = parseVkey(vkey);
    const verified = await verifyBundle(text, { key, since: await checkpoint('?size=1') });
    expect(verified).toMatchObject({ holds: true, signedBy: vkey, unchangedSince: 1, documentsWithBytes: 2 });
    expect(verified.figure!.vintages).toHaveLength(2);
    const then = await ask(`${server.url}/v1/figures/${REVENUES}/proof?asOf=2021-12-31`);
    expect((await verifyBundle(then.text, { key })).figure!.vintages).toHaveLength(1);
    const nobody = `${server.url}/v1/figures/AAAAAAAAAAAAAAAAAAAAAA/proof`;
    expect(problem(await ask(nobody))).toEqual([404, 'figure-unknown']);
  });

  it('bear a certificate that the ledger computes again, and the root of its log', async () => {
    const parameters = { figureId: REVENUES };
    const json = { 'Content-Type': 'application/json' };
    const made = await post(
      `${server.url}/v1/certificates`,
      JSON.stringify({ view: 'figure', parameters }),
      json,
    );
    expect(made.status).toBe(201);
    const { body } = await ask(`${server.url}/v1/figures/${REVENUES}/proof`);
    const { certificate } = body as unknown as Bundle;
    expect(made.body).toMatchObject({
      certificateId: certificate.certificateId,
      root: certificate.root,
      size: 2,
    });
    const check = await ask(`${server.url}/v1/certificates/${certificate.certificateId}/check`, {
      method: 'POST',
    });
    expect(check.body).toMatchObject({ holds: true, root: certificate.root });
  });

  it('bear what witnesses signed, once it is handed in', async () => {
    const at = `${server.url}/v1/log/cosignatures`;
    const cosignedProof = `${server.url}/v1/figures/${REVENUES}/proof?cosigned`;
    expect(problem(await ask(`${server.url}/v1/log/checkpoint?cosigned`))).toEqual([
      422,
      'cosignature-missing',
    ]);
    expect(problem(await ask(cosignedProof))).toEqual([422, 'cosignature-missing']);
    const first = await checkpoint('?size=1');
    const kept = await postJson(at, { checkpoint: cosigned(first, WITNESS, SEEN + 60) });
    expect(kept.status).toBe(200);
    expect(kept.body).toMatchObject({ size: 1, signed: true, vkey });
    // The same witness again, earlier, and at last later: the earliest is kept.
    for (const time of [SEEN, SEEN + 3_600])
      await postJson(at, { checkpoint: cosigned(first, WITNESS, time) });
    const { name } = WITNESS.verifier;
    const again = await postJson(at, { checkpoint: cosigned(first) });
    expect(again.body).toMatchObject({ witnesses: [{ name, seenAt: new Date(SEEN * 1000).toISOString() }] });
    expect(await checkpoint('?cosigned')).toBe(await checkpoint('?size=1'));
    expect(await checkpoint('?cosigned')).toBe(cosigned(first));
    expect(parseCheckpoint(await checkpoint()).signatures).toHaveLength(1);
    const { text } = await ask(cosignedProof);
    const trust = { key: parseVkey(vkey), witnesses: [WITNESS.verifier] };
    expect(await verifyBundle(text, trust)).toMatchObject({
      holds: true,
      log: { size: 1 },
      witnesses: [{ name }],
    });
  });

  it('take nothing from witnesses that is not theirs, or not of this log', async () => {
    const at = `${server.url}/v1/log/cosignatures`;
    const told = async (text: string): Promise<unknown> => problem(await postJson(at, { checkpoint: text }));
    const now = await checkpoint();
    const stranger = signerOf('witness.example.org/w2', 'cosignature', randomBytes(32));
    const impostor = signerOf(WITNESS.verifier.name, 'cosignature', randomBytes(32));
    const { text } = parseCheckpoint(now);
    const stolen = {
      ...cosign(text, stranger, SEEN),
      name: WITNESS.verifier.name,
      keyId: WITNESS.verifier.keyId,
    };
    expect(await told(now)).toEqual([422, 'witness-unknown']);
    expect(await told(cosigned(now, stranger))).toEqual([422, 'witness-unknown']);
    expect(await told(cosigned(now, impostor))).toEqual([422, 'witness-unknown']);
    expect(await told(formatCheckpoint(text, [stolen]))).toEqual([422, 'signature-wrong']);
    expect(await told(cosigned(now.replace('\n2\n', '\n1\n')))).toEqual([422, 'checkpoint-foreign']);
    expect(await told(cosigned(now.replace('ledger.', 'other.')))).toEqual([422, 'checkpoint-foreign']);
    expect(await told(cosigned(now.replace('\n2\n', '\n9\n')))).toEqual([422, 'commit-unknown']);
    expect(await told('no checkpoint')).toEqual([400, 'checkpoint-malformed']);
    expect(parseCheckpoint(await checkpoint()).signatures).toHaveLength(1);
  });

  it('are refused when a witness is said to have seen another checkpoint', async () => {
    const witness = signerOf('witness.example.org/w1', 'cosignature', randomBytes(32));
    const { text: bundle } = await ask(`${server.url}/v1/figures/${REVENUES}/proof`);
    const { text, signatures } = parseCheckpoint((JSON.parse(bundle) as Bundle).checkpoint);
    const seen = cosign(parseCheckpoint(await checkpoint('?size=1')).text, witness, 1_770_000_000);
    const changed = {
      ...JSON.parse(bundle),
      checkpoint: formatCheckpoint(text, [...signatures, seen]),
    } as Bundle;
    const trust = { key: parseVkey(vkey), witnesses: [witness.verifier] };
    const { holds, findings } = await verifyBundle(JSON.stringify(changed), trust);
    expect([holds, findings.map(({ code }) => code)]).toEqual([false, ['signature-wrong']]);
  });
});

describe('two nodes on one log', () => {
  it('have one tree', async () => {
    const server = await KurrentDouble.start();
    const log = parseLogUrl(server.connectionString);
    const nodes = [await startServer({ log }), await startServer({ log })];
    try {
      let commit = 0;
      for (const name of SAMPLES)
        commit = (await post(`${nodes[commit % 2]!.url}/v1/documents`, sample(name), CSV)).body.commit;
      const headers = { 'Tieout-Min-Commit': String(commit) };
      const told = await Promise.all(nodes.map(({ url }) => ask(`${url}/v1/log/checkpoint`, { headers })));
      expect(told[0]!.text).toBe(told[1]!.text);
      expect(parseCheckpoint(told[0]!.text).size).toBe(commit);
    } finally {
      for (const node of nodes) await node.stop();
      await server.stop();
    }
  });
});
