import fc from 'fast-check';
import { naivePath, naiveProof, naiveRoot, property } from '#libs/testing';
import {
  consistencyProof,
  inclusionProof,
  leafHash,
  nodesWith,
  parseTilePath,
  rootOf,
  tileBytes,
  tilePath,
  tilesOf,
  verifyConsistency,
  verifyInclusion,
  verifySubtreeInclusion,
  type NodeReader,
} from '#libs/proofs';

/** A tree as a store keeps it: each node once, when it is complete. */
function stored(entries: readonly Uint8Array[]): NodeReader {
  const nodes = new Map<string, Uint8Array>();
  const read: NodeReader = (level, position) => {
    const hash = nodes.get(`${level}/${position}`);
    if (!hash) throw new Error(`node ${level}/${position} is not there`);
    return hash;
  };
  for (const [index, entry] of entries.entries()) {
    const leaf = leafHash(entry);
    nodes.set(`0/${index}`, leaf);
    for (const { level, position, hash } of nodesWith(index, leaf, read))
      nodes.set(`${level}/${position}`, hash);
  }
  return read;
}

const entriesOf = (lengthMax: number): fc.Arbitrary<Uint8Array[]> =>
  fc.array(fc.uint8Array({ maxLength: 3 }), { minLength: 1, maxLength: lengthMax });
const MANY = entriesOf(70);
const PLACED = MANY.chain((entries) =>
  fc.record({
    entries: fc.constant(entries),
    size: fc.integer({ min: 1, max: entries.length }),
    at: fc.nat(),
  }),
);

describe('a tree that grows by nodes', () => {
  property('has the root of RFC 6962 at every size it had', MANY, (entries) => {
    const read = stored(entries);
    for (let size = 0; size <= entries.length; size++)
      expect(rootOf(size, read)).toEqual(naiveRoot(entries.slice(0, size)));
  });

  property('proves each entry at every size as RFC 6962 does', PLACED, ({ entries, size, at }) => {
    const index = at % size;
    const proof = inclusionProof(index, size, stored(entries));
    expect(proof).toEqual(naivePath(index, entries.slice(0, size)));
    const claim = {
      index,
      size,
      leafHash: leafHash(entries[index]!),
      proof,
      root: naiveRoot(entries.slice(0, size)),
    };
    expect(verifyInclusion(claim)).toBe(true);
    expect(verifySubtreeInclusion({ ...claim, start: 0, end: size })).toBe(true);
    // A root alone does not say of how many it is, but no other index, leaf or hash leads to it.
    expect(verifyInclusion({ ...claim, leafHash: leafHash(Buffer.from('another entry')) })).toBe(false);
    expect(verifyInclusion({ ...claim, proof: [...proof, leafHash(Buffer.of())] })).toBe(false);
    if (proof.length > 0) expect(verifyInclusion({ ...claim, proof: proof.slice(1) })).toBe(false);
    expect(verifyInclusion({ ...claim, index: size })).toBe(false);
    expect(verifyInclusion({ ...claim, root: leafHash(Buffer.from('no root')) })).toBe(false);
  });

  property('proves each size to begin every later one as RFC 6962 does', PLACED, ({ entries, size, at }) => {
    const size1 = 1 + (at % size);
    const proof = consistencyProof(size1, size, stored(entries));
    expect(proof).toEqual(naiveProof(size1, entries.slice(0, size)));
    const [root1, root2] = [naiveRoot(entries.slice(0, size1)), naiveRoot(entries.slice(0, size))];
    const claim = { size1, size2: size, root1, root2, proof };
    expect(verifyConsistency(claim)).toBe(true);
    const altered = naiveRoot([...entries.slice(0, size1 - 1), Buffer.from('another entry')]);
    expect(verifyConsistency({ ...claim, root1: altered })).toBe(false);
    expect(verifyConsistency({ ...claim, proof: [...proof, root1] })).toBe(false);
    if (size1 < size) expect(verifyConsistency({ ...claim, root2: altered })).toBe(false);
    if (size1 < size) expect(verifyConsistency({ ...claim, proof: proof.slice(1) })).toBe(false);
  });

  it('proves nothing of an empty tree', () => {
    const read = stored([Buffer.of(1)]);
    expect(() => inclusionProof(0, 0, read)).toThrow(expect.objectContaining({ code: 'entry-unknown' }));
    expect(() => consistencyProof(0, 1, read)).toThrow(expect.objectContaining({ code: 'sizes-wrong' }));
    expect(() => consistencyProof(2, 1, read)).toThrow(expect.objectContaining({ code: 'sizes-wrong' }));
    const [root1, root2] = [naiveRoot([]), rootOf(1, read)];
    expect(verifyConsistency({ size1: 0, size2: 1, root1, root2, proof: [] })).toBe(false);
    expect(verifyConsistency({ size1: 0, size2: 0, root1, root2: root1, proof: [] })).toBe(false);
    expect(verifyInclusion({ index: 0, size: 0, leafHash: root1, proof: [], root: root1 })).toBe(false);
  });
});

describe('tiles', () => {
  property(
    'tell every root of a tree that is larger than one',
    fc.integer({ min: 1, max: 1200 }),
    (count) => {
      const entries = Array.from({ length: count }, (_, index) => Buffer.from(String(index)));
      const read = stored(entries);
      const tiles = new Map(
        [...tilesOf(count)].map((tile) => [tilePath(tile), tileBytes(tile, count, read)]),
      );
      // What a client has: level 0 of the tiles, from which it computes all above.
      const leaves = [...tilesOf(count)]
        .filter(({ level }) => level === 0)
        .flatMap((tile) => hashesOf(tiles.get(tilePath(tile))!));
      expect(leaves).toEqual(entries.map(leafHash));
      for (const tile of tilesOf(count)) {
        expect(parseTilePath(tilePath(tile))).toEqual(tile);
        if (tile.level === 0) continue;
        const span = 256 ** tile.level;
        const hashes = hashesOf(tiles.get(tilePath(tile))!);
        for (const [at, hash] of hashes.entries()) {
          const first = (tile.index * 256 + at) * span;
          expect(hash).toEqual(naiveRoot(entries.slice(first, first + span)));
        }
      }
    },
    10,
  );

  const hashesOf = (bytes: Buffer): Buffer[] =>
    Array.from({ length: bytes.length / 32 }, (_, at) => bytes.subarray(at * 32, at * 32 + 32));

  it.each([
    ['0/000', { level: 0, index: 0, width: 256 }],
    ['0/x001/x234/067', { level: 0, index: 1_234_067, width: 256 }],
    ['1/017.p/5', { level: 1, index: 17, width: 5 }],
  ])('are at %s', (path, tile) => {
    expect(tilePath(tile)).toBe(path);
    expect(parseTilePath(path)).toEqual(tile);
  });

  it.each([
    '0/0',
    '00/000',
    '0/x000/001',
    '0/001/002',
    '0/000.p/0',
    '0/000.p/256',
    '0/000.p/01',
    '64/000',
    '',
    '0',
  ])('are not at "%s"', (path) => expect(parseTilePath(path)).toBeNull());

  it('of a tree of 70,000 are those that tlog-tiles counts', () => {
    const tiles = [...tilesOf(70_000)];
    const [whole, part] = [0, 1].map((isPart) =>
      tiles.filter(({ width }) => (width < 256 ? 1 : 0) === isPart),
    );
    expect(whole!.map(({ level }) => level).filter((level) => level === 0)).toHaveLength(273);
    expect(whole!.filter(({ level }) => level === 1)).toHaveLength(1);
    expect(part!.map(({ level, width }) => [level, width])).toEqual([
      [0, 112],
      [1, 17],
      [2, 1],
    ]);
  });

  it('that are not there yet are refused', () => {
    const read = stored([Buffer.of(1), Buffer.of(2)]);
    expect(() => tileBytes({ level: 0, index: 0, width: 3 }, 2, read)).toThrow(
      expect.objectContaining({ code: 'tile-unknown' }),
    );
  });
});
