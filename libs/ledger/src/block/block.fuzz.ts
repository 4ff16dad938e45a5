import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { crc32c } from '@node-rs/crc32';
import fc from 'fast-check';
import { canonicalLine, leafHashOf, type Commit, type CommitHeader } from '#libs/figures';
import {
  companyfactsCommits,
  COMPANYFACTS_SHAPE,
  refused,
  trickyCommits,
  type FuzzOutcome,
} from '#libs/testing';
import type { Dictionary, DictionaryKind } from '../block-reader.js';
import { LedgerError } from '../ledger-error.js';
import { encodeBlock } from './encode.js';
import { openBlock, type BlockRow, type CheckedBlock } from './open-block.js';

/** A dictionary in memory. */
export class Texts implements Dictionary {
  private readonly texts = [''];
  private readonly ids = new Map<string, number>();

  readonly intern = (kind: DictionaryKind, text: string): number => {
    const key = `${kind} ${text}`;
    if (!this.ids.has(key)) this.ids.set(key, this.texts.push(text) - 1);
    return this.ids.get(key)!;
  };

  text(id: number): string {
    if (!this.texts[id]) throw new LedgerError('dictionary-damaged', `no text ${id}`);
    return this.texts[id];
  }

  idOf(kind: DictionaryKind, text: string): number {
    return this.ids.get(`${kind} ${text}`) ?? 0;
  }
}

/** The dictionary of all blocks here. */
const TEXTS = new Texts();
const CRC_BYTES = 4;
const COMMITS: readonly Commit[] = [
  ...fc.sample(trickyCommits, { seed: 11, numRuns: 8 }),
  ...companyfactsCommits({ ...COMPANYFACTS_SHAPE, entities: 1, filings: 3, concepts: 4 }),
];

/** A member that is null and that nothing reads is in no canonical bytes. */
const HEADER_MEMBERS = Object.keys(COMMITS[0]!.header) as (keyof CommitHeader)[];

const BLOCKS = COMMITS.map((commit) => encodeBlock(commit, TEXTS.intern));

/** What views read of each block, by its leaf hash. */
const READ = new Map(
  BLOCKS.map((block) => {
    const opened = openBlock(rowOf(block), TEXTS);
    return [leafHashOf(opened.canonical()), readOf(opened)];
  }),
);

/** Blocks without their checksum, which whoever alters one makes anew. */
export const seeds = BLOCKS.map((block) => block.subarray(0, block.length - CRC_BYTES));

export const words = [
  'TOB',
  '{}',
  'null',
  '[]',
  '"terms":{"length":1000000000}',
  '"terms":[0,0,1]',
  '"of":[0,0]',
  '"type":"FigureReported"',
  '"observation":null',
  '"rule":"sum"',
  '__proto__',
  '\u007f\u007f\u007f',
  '\u0000\u0000\u0000\u0000',
];

/**
 * A block whose checksums are right, whatever its bytes: it is refused as damaged; or its leaf hash is another than any that was recorded; or views
 * read of it what they read of the block that was recorded.
 */
export function fuzz(contents: Uint8Array): FuzzOutcome {
  try {
    const block = openBlock(rowOf(sealed(contents)), TEXTS);
    block.others();
    block.verified();
    block.commit();
    const recorded = READ.get(leafHashOf(block.canonical()));
    if (recorded) assert.deepEqual(readOf(block), recorded);
    return recorded ? 'taken' : 'refused';
  } catch (error) {
    return refused(error);
  }
}

/** All that views read before they open a commit whole. */
function readOf(block: CheckedBlock): unknown {
  const { eventCount, columns } = block;
  const header = HEADER_MEMBERS.map((name) => block.header[name]);
  const others = block.others().map(({ index, event }) => `${index} ${canonicalLine(event)}`);
  return { header, eventCount, columns, others };
}

function sealed(contents: Uint8Array): Buffer {
  const block = Buffer.concat([contents, Buffer.alloc(CRC_BYTES)]);
  block.writeUInt32LE(crc32c(contents), contents.length);
  return block;
}

function rowOf(bytes: Buffer): BlockRow {
  const blockHash = createHash('sha256').update(bytes).digest();
  const [leafHash, recordedAt] = [Buffer.alloc(32), '2021-08-11T23:59:59.999Z'];
  return { number: 7, revision: 3, recordedAt, bodyHash: leafHash, leafHash, blockHash, bytes };
}
