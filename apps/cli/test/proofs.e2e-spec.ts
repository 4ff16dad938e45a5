import { randomBytes } from 'node:crypto';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle, CheckpointJson, VerifiedBundle } from '#libs/app';
import { cosign, formatCheckpoint, parseCheckpoint, signerOf } from '#libs/proofs';
import { CommandLine } from './command-line.js';

const SAMPLES = ['samples/cloopen-2020-annual-as-filed.csv', 'samples/cloopen-2020-annual-restated.csv'];
const NAME = 'ledger.example.com/filings';
const SEEN = Date.UTC(2026, 1, 3) / 1000;

describe('Proofs on the command line', () => {
  const line = new CommandLine();
  const file = (name: string): string => join(line.home, name);
  let figureId: string;
  let vkey: string;

  beforeAll(async () => {
    for (const sample of SAMPLES) expect(await line.tieout('ingest', sample)).toMatchObject({ code: 0 });
    const found = await line.lines<{ figureId: string; vintage: number }>(
      'figures',
      'cik:0001804583',
      '--concept',
      'us-gaap:Revenues',
    );
    figureId = found.find(({ vintage }) => vintage > 1)!.figureId;
  });
  afterAll(() => line.remove());

  it('are unsigned without a key, and say so', async () => {
    expect(await line.tieout('signing-key')).toMatchObject({
      code: 1,
      err: expect.stringContaining('key-missing'),
    });
    const { code, out, err } = await line.tieout('checkpoint');
    expect(code).toBe(0);
    expect(err).toContain('unsigned');
    expect(out.split('\n')).toEqual(['unsigned.invalid/tieout', '2', expect.stringMatching(/^[\w+/]{43}=$/)]);
    expect((await line.tieout('prove', figureId, '--out', file('unsigned.json'))).err).toContain('unsigned');
    const told = await line.tieout('verify-bundle', file('unsigned.json'));
    expect(told).toMatchObject({ code: 0, err: expect.stringContaining('no --key') });
    expect(told.out).toContain('it agrees with itself; that is all');
  });

  it('are signed with a key that is made once, for its owner alone, and whose public half is told', async () => {
    const made = await line.json<{ vkey: string; file: string; name: string }>(
      'signing-key',
      '--create',
      NAME,
    );
    expect(made).toMatchObject({ name: NAME, vkey: expect.stringMatching(`^${NAME}\\+[0-9a-f]{8}\\+`) });
    vkey = made.vkey;
    expect(statSync(made.file).mode & 0o777).toBe(0o600);
    expect(await line.tieout('signing-key')).toEqual(expect.objectContaining({ code: 0, out: vkey }));
    expect(await line.tieout('signing-key', '--create', NAME)).toMatchObject({
      code: 1,
      err: expect.stringContaining('key-exists'),
    });
    expect(await line.tieout('signing-key', '--create', 'two words')).toMatchObject({ code: 2 });
    const checkpoint = await line.json<CheckpointJson>('checkpoint');
    expect(checkpoint).toMatchObject({ origin: NAME, size: 2, signed: true, vkey });
    expect(parseCheckpoint(checkpoint.checkpoint).signatures).toHaveLength(1);
    expect(await line.tieout('checkpoint', '--size', '3')).toMatchObject({ code: 2 });
  });

  it('show a figure with its vintages to one who has the key alone', async () => {
    expect(await line.tieout('prove', figureId, '--documents', '--out', file('proof.json'))).toMatchObject({
      code: 0,
    });
    const verified = await line.json<VerifiedBundle>('verify-bundle', file('proof.json'), '--key', vkey);
    expect(verified).toMatchObject({ holds: true, findings: [], signedBy: vkey, unchangedSince: null });
    expect(verified.figure).toMatchObject({
      concept: 'us-gaap:Revenues',
      vintages: [{ vintage: 1 }, { vintage: 2 }],
    });
    expect(verified.documentsWithBytes).toBeGreaterThan(0);
    const { current } = await line.json<{ current: { value: string } }>('figure', figureId);
    expect(verified.figure!.current!.value).toBe(current.value);
    const { out } = await line.tieout('verify-bundle', file('proof.json'), '--key', vkey);
    expect(out).toContain('it holds');
    expect(out).toContain(current.value);
  });

  it('show it as it was on a day, and as the log was at a size', async () => {
    const then = await line.json<Bundle>('prove', figureId, '--as-of', '2021-12-31');
    expect(then.figure.vintages).toHaveLength(1);
    expect(then.commits).toHaveLength(1);
    writeFileSync(file('then.json'), JSON.stringify(then));
    const first = await line.json<Bundle>('prove', figureId, '--size', '1');
    expect(first.commits.map(({ proof }) => proof)).toEqual([[]]);
    writeFileSync(file('first.json'), JSON.stringify(first));
    for (const name of ['then.json', 'first.json'])
      expect(await line.json('verify-bundle', file(name), '--key', vkey)).toMatchObject({ holds: true });
  });

  it('bear what witnesses saw, and are refused where one has not', async () => {
    const witness = signerOf('witness.example.org/w1', 'cosignature', randomBytes(32));
    const other = signerOf('witness.example.org/w2', 'cosignature', randomBytes(32));
    const { checkpoint } = await line.json<CheckpointJson>('checkpoint');
    const { text, signatures } = parseCheckpoint(checkpoint);
    const cosigned = formatCheckpoint(text, [...signatures, cosign(text, witness, SEEN)]);
    writeFileSync(file('cosigned.txt'), cosigned);
    await line.tieout('prove', figureId, '--checkpoint', file('cosigned.txt'), '--out', file('seen.json'));
    const told = ['verify-bundle', file('seen.json'), '--key', vkey, '--witness'];
    const verified = await line.json<VerifiedBundle>(...told, witness.verifier.vkey);
    expect(verified.witnesses).toEqual([
      { name: 'witness.example.org/w1', seenAt: '2026-02-03T00:00:00.000Z' },
    ]);
    expect(await line.tieout(...told, other.verifier.vkey)).toMatchObject({
      code: 1,
      out: expect.stringContaining('witness-missing'),
    });
    expect(await line.tieout(...told, 'nobody')).toMatchObject({
      code: 2,
      err: expect.stringContaining('key-malformed'),
    });
  });

  it('bear what witnesses signed from when it is handed in', async () => {
    const witness = signerOf('witness.example.org/w1', 'cosignature', randomBytes(32));
    const { name, vkey: witnessKey } = witness.verifier;
    const { checkpoint } = await line.json<CheckpointJson>('checkpoint');
    const { text, signatures } = parseCheckpoint(checkpoint);
    writeFileSync(
      file('given-back.txt'),
      formatCheckpoint(text, [...signatures, cosign(text, witness, SEEN)]),
    );
    const handIn = ['cosigned', file('given-back.txt')];
    expect(await line.tieout('checkpoint', '--cosigned')).toMatchObject({
      code: 1,
      err: expect.stringContaining('(cosignature-missing)'),
    });
    expect(await line.tieout(...handIn)).toMatchObject({
      code: 1,
      err: expect.stringContaining('(witness-unknown)'),
    });
    process.env['TIEOUT_WITNESSES'] = vkey;
    expect(await line.tieout(...handIn)).toMatchObject({
      code: 2,
      err: expect.stringContaining('(config-malformed)'),
    });
    process.env['TIEOUT_WITNESSES'] = witnessKey;
    const { code, out } = await line.tieout(...handIn);
    delete process.env['TIEOUT_WITNESSES'];
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`${name} (${witness.verifier.keyId}) at 2026-02-03`),
    ]);
    expect((await line.tieout('checkpoint', '--cosigned')).out).toBe((await line.tieout('checkpoint')).out);
    await line.tieout('prove', figureId, '--cosigned', '--out', file('kept.json'));
    const told = ['verify-bundle', file('kept.json'), '--key', vkey, '--witness', witnessKey];
    expect(await line.json<VerifiedBundle>(...told)).toMatchObject({ holds: true, witnesses: [{ name }] });
  });

  it('show that nothing changed since a checkpoint that an auditor kept', async () => {
    const { out: kept } = await line.tieout('checkpoint', '--size', '1');
    writeFileSync(file('kept.txt'), `${kept}\n`);
    await line.tieout('prove', figureId, '--since', file('kept.txt'), '--out', file('since.json'));
    const told = ['verify-bundle', file('since.json'), '--key', vkey, '--since', file('kept.txt')];
    expect(await line.json<VerifiedBundle>(...told)).toMatchObject({ holds: true, unchangedSince: 1 });
    // Another history up to there.
    const other = new CommandLine();
    await other.tieout('ingest', SAMPLES[1]!);
    writeFileSync(file('kept.txt'), `${(await other.tieout('checkpoint')).out}\n`);
    other.remove();
    expect(await line.tieout(...told)).toMatchObject({
      code: 1,
      out: expect.stringContaining('log-changed'),
    });
    expect(await line.tieout('prove', figureId, '--since', '0')).toMatchObject({ code: 2 });
  });

  it.each<[string, (bundle: Bundle) => unknown, string]>([
    [
      'a value in a commit',
      (b) => alter(b, (text) => text.replace(/"value":"(\d)/, '"value":"9$1')),
      'leaf-not-in-tree',
    ],
    [
      'the value that it says',
      (b) => ({ ...b, figure: { ...b.figure, current: { ...b.figure.current, value: '1' } } }),
      'figure-differs',
    ],
    ['a commit left out', (b) => ({ ...b, commits: b.commits.slice(1) }), 'figure-differs'],
    ['all commits left out', (b) => ({ ...b, commits: [] }), 'commits-missing'],
    ['a commit twice', (b) => ({ ...b, commits: [b.commits[0], ...b.commits] }), 'commits-unordered'],
    ['the root', (b) => ({ ...b, checkpoint: b.checkpoint.replace(/\n2\n./, '\n2\nX') }), 'signature-wrong'],
    ['the size', (b) => ({ ...b, checkpoint: b.checkpoint.replace('\n2\n', '\n3\n') }), 'signature-wrong'],
    ['no signature', (b) => ({ ...b, checkpoint: parseCheckpoint(b.checkpoint).text }), 'signature-missing'],
    [
      'a document’s bytes',
      (b) => ({ ...b, documents: [{ ...b.documents[0], bytes: 'AAAA' }] }),
      'document-wrong',
    ],
    [
      'a certificate of another state',
      (b) => ({ ...b, certificate: { ...b.certificate, size: 1 } }),
      'certificate-altered',
    ],
    ['another figure', (b) => ({ ...b, figureId: 'AAAAAAAAAAAAAAAAAAAAAA' }), 'figure-unproven'],
  ])('do not hold with another %s', async (_, change, code) => {
    const bundle = JSON.parse(readFileSync(file('proof.json'), 'utf8')) as Bundle;
    writeFileSync(file('changed.json'), JSON.stringify(change(bundle)));
    const told = await line.tieout('verify-bundle', file('changed.json'), '--key', vkey, '--json');
    expect(told.code).toBe(1);
    const { findings } = JSON.parse(told.out) as VerifiedBundle;
    expect(findings.map((each) => each.code)).toContain(code);
  });

  it.each(['', '{}', '[]', 'null', '{"format":"tieout-bundle/v1"}'])('are none that say %j', async (text) => {
    writeFileSync(file('none.json'), text);
    expect(await line.tieout('verify-bundle', file('none.json'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('bundle-malformed'),
    });
  });

  it('of a figure that is not there are not made', async () => {
    expect(await line.tieout('prove', 'AAAAAAAAAAAAAAAAAAAAAA')).toMatchObject({
      code: 1,
      err: expect.stringContaining('figure-unknown'),
    });
  });
});

const alter = (bundle: Bundle, change: (canonical: string) => string): Bundle => ({
  ...bundle,
  commits: bundle.commits.map((each) => ({ ...each, canonical: change(each.canonical) })),
});
