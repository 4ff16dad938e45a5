import { ByteReader, ByteWriter } from '../block/bytes.js';
import { readRows, writeRows, type Posting, type PostingRows } from './posting-rows.js';

/** What a frame is of, by the dictionary's ids. */
export interface FrameKey {
  readonly period: number;
  readonly unit: number;
}

/** Postings of one concept, in groups by period and unit, behind a directory of them. */
export function encodeList(groups: ReadonlyMap<string, readonly Posting[]>): Buffer {
  const bodies = new ByteWriter();
  const directory = new ByteWriter();
  directory.varint(groups.size);
  for (const [key, rows] of groups) {
    const [period, unit] = key.split(' ').map(Number) as [number, number];
    const before = bodies.length;
    writeRows(bodies, rows);
    directory.varint(period);
    directory.varint(unit);
    directory.varint(bodies.length - before);
  }
  return Buffer.concat([directory.written(), bodies.written()]);
}

/** The groups of a list that are wanted. @throws LedgerError `block-damaged` */
export function* readList(
  list: Buffer,
  isWanted: (key: FrameKey) => boolean,
): Generator<{ readonly key: FrameKey; readonly rows: PostingRows }> {
  const reader = new ByteReader(list);
  const groups = Array.from({ length: reader.count() }, () => ({
    key: { period: reader.varint(), unit: reader.varint() },
    bytes: reader.varint(),
  }));
  let at = reader.position;
  for (const { key, bytes } of groups) {
    if (isWanted(key)) yield { key, rows: readRows(new ByteReader(list, at)) };
    at += bytes;
  }
}
