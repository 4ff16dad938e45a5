import { ProofError } from './proof-error.js';
import type { NodeReader } from './tree.js';

/** Hashes side by side in a full tile, and the levels of the tree between one level of tiles and the next. */
const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;
const LEVEL_MAX = 63;

/** A tile of a log (C2SP tlog-tiles): `width` hashes from `index × 256` on, of a level of the tree that is `level × 8`. */
export interface Tile {
  readonly level: number;
  readonly index: number;
  readonly width: number;
}

/** A tile's path below `tile/`: `0/x001/234`, or `0/x001/234.p/5` where it is partial. */
export function tilePath({ level, index, width }: Tile): string {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g)!;
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `${level}/${path}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** The tile of a path, or `null` where it is not the one path of a tile. */
export function parseTilePath(path: string): Tile | null {
  const found = /^(\d{1,2})\/((?:x\d{3}\/){0,4}\d{3})(?:\.p\/(\d{1,3}))?$/.exec(path);
  if (!found) return null;
  const [, level, index, width] = found;
  const tile = {
    level: Number(level),
    index: Number(index!.replaceAll(/[x/]/g, '')),
    width: width === undefined ? TILE_WIDTH : Number(width),
  };
  const isOne = tile.level <= LEVEL_MAX && tile.width > 0 && Number.isSafeInteger(tile.index);
  return isOne && tilePath(tile) === path ? tile : null;
}

/**
 * A tile's bytes: its hashes, one behind the other.
 * @throws ProofError `tile-unknown` where a tree of that size has not so many hashes there
 */
export function tileBytes(tile: Tile, size: number, read: NodeReader): Buffer {
  const { level, index, width } = tile;
  const [first, span] = [index * TILE_WIDTH, TILE_WIDTH ** level];
  if (first + width > Math.floor(size / span))
    throw new ProofError('tile-unknown', `a tree of ${size} entries has no tile ${tilePath(tile)}`, {
      tile: tilePath(tile),
      size,
    });
  return Buffer.concat(Array.from({ length: width }, (_, at) => read(level * TILE_HEIGHT, first + at)));
}

/** The tiles of a tree, in whole and in part: what a mirror has to fetch. */
export function* tilesOf(size: number): Generator<Tile> {
  for (let [level, count] = [0, size]; count > 0; level++, count = Math.floor(count / TILE_WIDTH)) {
    for (let index = 0; index * TILE_WIDTH < count; index++)
      yield { level, index, width: Math.min(TILE_WIDTH, count - index * TILE_WIDTH) };
  }
}
