import { crc32c } from '@node-rs/crc32';
import type { Commit } from '#libs/figures';
import { ByteWriter } from './bytes.js';
import { ObservationDraft, type Intern } from './observation-draft.js';
import { carriesObservation } from './observation-events.js';
import { CommitNumbers, packEvent } from './packed-events.js';

/** What a block begins with: it tells a block from other bytes, and its version from others. */
export const BLOCK_MAGIC = Buffer.from('TOB');
export const BLOCK_VERSION = 1;

/**
 * A commit as a block, one byte after the other: magic, version, header, observation columns,
 * referred commits, events without observations, what else there is of the observations, CRC-32C.
 * Deterministic for a given dictionary. No general-purpose compressor: its output varies by build.
 */
export function encodeBlock({ header, events }: Commit, intern: Intern): Buffer {
  const commits = new CommitNumbers(header.id);
  const draft = new ObservationDraft(intern, commits);
  const others: { readonly index: number; readonly json: string }[] = [];
  for (const [index, event] of events.entries()) {
    if (carriesObservation(event)) draft.observe(event, index);
    else others.push({ index, json: packEvent(event, commits) });
  }
  const writer = new ByteWriter();
  writer.bytes(BLOCK_MAGIC);
  writer.byte(BLOCK_VERSION);
  writer.text(JSON.stringify(header));
  writer.varint(events.length);
  draft.writeColumns(writer);
  writeCommits(writer, commits.others());
  writer.varint(others.length);
  for (const { index, json } of others) {
    writer.varint(index);
    writer.text(json);
  }
  draft.writeDetails(writer);
  return withChecksum(writer.written());
}

function writeCommits(writer: ByteWriter, ids: readonly string[]): void {
  writer.varint(ids.length);
  for (const id of ids) writer.bytes(Buffer.from(id.replaceAll('-', ''), 'hex'));
}

function withChecksum(contents: Buffer): Buffer {
  const block = Buffer.allocUnsafe(contents.length + 4);
  contents.copy(block);
  block.writeUInt32LE(crc32c(contents), contents.length);
  return block;
}
