import assert from 'node:assert/strict';
import fc from 'fast-check';
import { figureIdOf } from '#libs/figures';
import { openLedger, type Ledger } from '#libs/ledger';
import { cosign, formatCheckpoint, signerOf, signNote } from '#libs/proofs';
import { bodyHashOf, filedDocument, Filled, filing, lives, refused, type FuzzOutcome } from '#libs/testing';
import { LedgerAccess } from '../ledger-access.js';
import { LogTree } from '../log-tree/log-tree.js';
import type { Bundle } from './bundle.js';
import { ProveFigureHandler } from './prove-figure.handler.js';
import { ProveFigureQuery } from './prove-figure.query.js';
import { verifyBundle, type VerifiedBundle } from './verify-bundle.js';

/** A log that has no key names itself so; here somebody signs for it. */
const LOG = signerOf('unsigned.invalid/tieout', 'note', Buffer.alloc(32, 7));
const WITNESS = signerOf('witness.example.org/w1', 'cosignature', Buffer.alloc(32, 8));
const TRUST = { key: LOG.verifier, witnesses: [WITNESS.verifier] };
const SEEN = 1_770_000_000;
const CLOCK = { now: () => '2026-01-01T00:00:00.000Z' };

/** Bundles of true claims: of a figure with restatements, decisions and corrections, and of one with its document. */
export const BUNDLES: readonly Bundle[] = [...(await bundlesOfLife()), await bundleWithDocument()];

export const seeds = BUNDLES.map((bundle) => Buffer.from(JSON.stringify(bundle)));

export const words = [
  'null',
  '[]',
  '{}',
  '""',
  '0',
  '-1',
  '1e400',
  '"since":null,',
  '"documents":[],',
  '"commits":[],',
  '\\n',
  '\\u0000',
  '=',
  'AAAA',
  '"__proto__":{},',
];

/** What bundles of true claims prove: nothing else may ever be proven with these keys. */
const PROVEN = new Map<string, VerifiedBundle>();
for (const seed of seeds) {
  const verified = await verifyBundle(seed.toString(), TRUST);
  PROVEN.set(figureOf(verified), verified);
}

/** A bundle, whatever it is, is malformed, or does not hold, or proves of a figure what was recorded of it. */
export async function fuzz(input: Uint8Array): Promise<FuzzOutcome> {
  let verified: VerifiedBundle;
  try {
    verified = await verifyBundle(Buffer.from(input).toString('utf8'), TRUST);
  } catch (error) {
    return refused(error);
  }
  if (!verified.holds) return 'refused';
  const recorded = PROVEN.get(figureOf(verified));
  assert(recorded, 'it proves what nobody recorded');
  const { unchangedSince, documentsWithBytes, ...claims } = verified;
  // Of these a bundle may prove less, and says so.
  assert.deepEqual({ ...recorded, ...claims }, recorded);
  assert(unchangedSince === null || unchangedSince === recorded.unchangedSince);
  assert(documentsWithBytes <= recorded.documentsWithBytes);
  return 'taken';
}

function figureOf({ figure }: VerifiedBundle): string {
  return JSON.stringify(figure);
}

async function bundlesOfLife(): Promise<Bundle[]> {
  const [taken] = fc.sample(lives, { seed: 5, numRuns: 1 });
  const { ledger, book } = await new Filled().live(taken!);
  const figureId = figureIdOf({ entity: book.entity, ...book.facets(0) });
  return [await proven(ledger, figureId, { since: 1 })];
}

async function bundleWithDocument(): Promise<Bundle> {
  const ledger = openLedger(':memory:');
  for (const place of [0, 1, 2]) {
    const commit = filing('bundled', place);
    const bodyHash = bodyHashOf(commit.header.id);
    const documents = [filedDocument('bundled', place)];
    await ledger.log.append(commit, { expectedRevision: place, bodyHash, documents });
  }
  const figureId = figureIdOf({
    entity: 'test:bundled',
    concept: 'test:Figure0',
    period: '2021-06-30',
    unit: 'xbrli:pure',
    dimensions: {},
  });
  return proven(ledger, figureId, { withDocuments: true });
}

async function proven(
  ledger: Ledger,
  figureId: string,
  options: ProveFigureQuery['options'],
): Promise<Bundle> {
  const access = new LedgerAccess(ledger);
  const handler = new ProveFigureHandler(access, new LogTree(access, 'no.key'), CLOCK);
  const bundle = await handler.execute(new ProveFigureQuery(figureId, options));
  const { checkpoint: text } = bundle;
  const checkpoint = formatCheckpoint(text, [signNote(text, LOG), cosign(text, WITNESS, SEEN)]);
  return { ...bundle, checkpoint };
}
