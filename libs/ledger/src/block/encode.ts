import { crc32c } from '@node-rs/crc32';
import {
  FIRST_ROW_INDEX,
  type Commit,
  type CommitHeader,
  type FactsCommit,
  type LedgerEvent,
} from '#libs/figures';
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
  const block = new BlockDraft(header, intern);
  for (const [index, event] of events.entries()) block.event(event, index);
  return block.bytes(events.length);
}

/** As `encodeBlock` of the expanded commit. */
export function encodeFactsBlock(facts: FactsCommit, intern: Intern): Buffer {
  const { header, filing, filed, others, rest } = facts;
  const block = new BlockDraft(header, intern);
  block.event(filed, 0);
  const rows = filing.measure.length;
  for (let row = 0; row < rows; row++) {
    const other = others.size === 0 ? undefined : others.get(row);
    if (other) block.event(other, FIRST_ROW_INDEX + row);
    else block.observations.plain(facts, row);
  }
  const behind = FIRST_ROW_INDEX + rows;
  for (const [at, event] of rest.entries()) block.event(event, behind + at);
  return block.bytes(behind + rest.length);
}

class BlockDraft {
  readonly observations: ObservationDraft;
  private readonly commits: CommitNumbers;
  private readonly others: { readonly index: number; readonly json: string }[] = [];

  constructor(
    private readonly header: CommitHeader,
    intern: Intern,
  ) {
    this.commits = new CommitNumbers(header.id);
    this.observations = new ObservationDraft(intern, this.commits);
  }

  event(event: LedgerEvent, index: number): void {
    if (carriesObservation(event)) this.observations.observe(event, index);
    else this.others.push({ index, json: packEvent(event, this.commits) });
  }

  bytes(eventCount: number): Buffer {
    const writer = new ByteWriter();
    writer.bytes(BLOCK_MAGIC);
    writer.byte(BLOCK_VERSION);
    writer.text(JSON.stringify(this.header));
    writer.varint(eventCount);
    this.observations.writeColumns(writer);
    writeCommits(writer, this.commits.others());
    writer.varint(this.others.length);
    for (const { index, json } of this.others) {
      writer.varint(index);
      writer.text(json);
    }
    this.observations.writeDetails(writer);
    return withChecksum(writer.written());
  }
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
