import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { signerOf } from '#libs/proofs';
import { Filled, property, lives } from '#libs/testing';
import { figureIdOf } from '#libs/figures';
import { LedgerAccess } from '../ledger-access.js';
import { LogTree } from '../log-tree/log-tree.js';
import type { Bundle } from './bundle.js';
import { figureInSight } from './figure-in-sight.js';
import { ProveFigureHandler } from './prove-figure.handler.js';
import { ProveFigureQuery } from './prove-figure.query.js';
import { verifyBundle } from './verify-bundle.js';

const DAYS = [undefined, '2021-02-10', '2021-05-12', '2021-08-11'];
const KEY = signerOf('ledger.example.com/filings', 'note', randomBytes(32));

describe('A bundle', () => {
  let folder: string;
  let keyFile: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tieout-bundle-'));
    keyFile = join(folder, 'log.key');
    writeFileSync(keyFile, KEY.skey, { mode: 0o600 });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Every figure of a ledger, proven as of each day, and at the head and half-way. */
  async function* bundlesOf(
    filled: Filled,
  ): AsyncGenerator<{ bundle: Bundle; access: LedgerAccess; size: number }> {
    const access = new LedgerAccess(filled.ledger);
    const clock = { now: () => '2024-03-01T00:00:00.000Z' };
    const handler = new ProveFigureHandler(access, new LogTree(access, keyFile), clock);
    const head = access.blocks.head().number;
    for (let figure = 0; figure < filled.book.figureCount; figure++) {
      const { entity } = filled.book;
      const figureId = figureIdOf({ entity, ...filled.book.facets(figure) });
      for (const asOf of DAYS) {
        for (const size of new Set([head, Math.ceil(head / 2)])) {
          const since = Math.min(1, size);
          const query = new ProveFigureQuery(figureId, { asOf, size, ...(since > 0 && { since }) });
          const bundle = await handler.execute(query).catch(() => null);
          if (bundle) yield { bundle, access, size };
        }
      }
    }
  }

  property(
    'gives a stranger what the whole ledger says of the figure, whatever was filed, corrected and decided',
    lives,
    async (taken) => {
      const filled = await new Filled().live(taken);
      for await (const { bundle, access, size } of bundlesOf(filled)) {
        const { figureId, asOf } = bundle;
        const told = await verifyBundle(JSON.stringify(bundle), { key: KEY.verifier });
        expect([told.findings, told.holds]).toEqual([[], true]);
        const dates = { ...(asOf !== null && { asOf }), toCommit: size };
        expect(told.figure).toEqual(figureInSight(access, figureId, dates).figure);
        expect(told.unchangedSince).toBe(1);
      }
    },
    20,
  );

  property(
    'does not hold with any other character in a commit, a proof or the checkpoint',
    fc.tuple(lives, fc.nat(), fc.nat()),
    async ([taken, which, place]) => {
      const filled = await new Filled().live(taken);
      const bundles: Bundle[] = [];
      for await (const { bundle } of bundlesOf(filled)) bundles.push(bundle);
      const bundle = bundles[which % Math.max(1, bundles.length)];
      if (!bundle) return;
      for (const changed of alterations(bundle, place)) {
        const { holds } = await verifyBundle(JSON.stringify(changed), { key: KEY.verifier });
        expect([changed, holds]).toEqual([changed, false]);
      }
    },
    20,
  );
});

function* alterations(bundle: Bundle, place: number): Generator<Bundle> {
  const { commits, checkpoint } = bundle;
  const at = place % commits.length;
  const withCommit = (change: (commit: Bundle['commits'][number]) => Bundle['commits'][number]): Bundle => ({
    ...bundle,
    commits: commits.map((each, index) => (index === at ? change(each) : each)),
  });
  yield withCommit((each) => ({ ...each, canonical: flipped(each.canonical, place) }));
  yield withCommit((each) => ({ ...each, index: each.index + 1 }));
  yield withCommit((each) => ({ ...each, proof: [...each.proof, Buffer.alloc(32).toString('base64')] }));
  const body = checkpoint.slice(0, checkpoint.indexOf('\n\n') + 1);
  yield { ...bundle, checkpoint: flipped(body, place) + checkpoint.slice(body.length) };
}

/** The text with one letter or digit for another. */
function flipped(text: string, place: number): string {
  const at = [...text.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index);
  const index = at[place % at.length]!;
  return text.slice(0, index) + (text[index] === 'x' ? 'y' : 'x') + text.slice(index + 1);
}
