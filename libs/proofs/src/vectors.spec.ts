import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  verifyConsistency,
  verifyInclusion,
  verifySubtreeConsistency,
  verifySubtreeInclusion,
} from './verify-proofs.js';

const FOLDER = join(process.env['TIEOUT_SHARED'] ?? '../shared', 'data/merkle/testdata');

/** A case as others publish them: proofs that hold, and the same with something wrong. */
interface Vector {
  readonly desc: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly leafHash: string;
  readonly root: string;
  readonly size1: number;
  readonly size2: number;
  readonly root1: string;
  readonly root2: string;
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

const bytes = (text: string): Buffer => Buffer.from(text, 'base64');

const CHECKS: Readonly<Record<string, (vector: Vector, proof: readonly Buffer[]) => boolean>> = {
  inclusion: ({ leafIdx, treeSize, leafHash, root }, proof) =>
    verifyInclusion({ index: leafIdx, size: treeSize, leafHash: bytes(leafHash), root: bytes(root), proof }),
  consistency: ({ size1, size2, root1, root2 }, proof) =>
    verifyConsistency({ size1, size2, root1: bytes(root1), root2: bytes(root2), proof }),
  subtreeinclusion: ({ leafIdx, start, end, leafHash, root }, proof) =>
    verifySubtreeInclusion({
      index: leafIdx,
      start,
      end,
      leafHash: bytes(leafHash),
      root: bytes(root),
      proof,
    }),
  subtreeconsistency: ({ start, end, size, root1, root2 }, proof) =>
    verifySubtreeConsistency({ start, end, size, root1: bytes(root1), root2: bytes(root2), proof }),
};

const title = 'proofs that others published';
(existsSync(FOLDER) ? describe : describe.skip)(
  existsSync(FOLDER) ? title : `${title} (skipped: TIEOUT_SHARED names no folder with data/merkle)`,
  () => {
    it.each([
      ['inclusion', 98],
      ['consistency', 98],
      ['subtreeinclusion', 204],
      ['subtreeconsistency', 118],
    ])('of %s are judged as they should be, all %i', (kind, count) => {
      const files = readdirSync(join(FOLDER, kind), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.json'),
      );
      expect(files).toHaveLength(count);
      const wrong = files.filter((file) => {
        const vector = JSON.parse(readFileSync(join(FOLDER, kind, file), 'utf8')) as Vector;
        return CHECKS[kind]!(vector, (vector.proof ?? []).map(bytes)) === vector.wantErr;
      });
      expect(wrong).toEqual([]);
    });
  },
);
