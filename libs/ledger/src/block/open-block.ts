import { hash } from 'node:crypto';
import { crc32c } from '@node-rs/crc32';
import {
  canonicalBytes,
  completeEvent,
  completeHeader,
  LIMITS,
  upcastCommit,
  validateCommit,
  type Commit,
  type CommitHeader,
  type LedgerEvent,
} from '#libs/figures';
import type { Dictionary, ObservationColumns, OpenBlock } from '../block-reader.js';
import type { StoredCommit } from '../event-log.js';
import { LedgerError } from '../ledger-error.js';
import { ByteReader } from './bytes.js';
import { columnsAgree } from './columns-agree.js';
import { BLOCK_MAGIC, BLOCK_VERSION } from './encode.js';
import { readColumns } from './observation-columns.js';
import { ObservationDetails } from './observation-details.js';
import { unpackEvent } from './packed-events.js';

/** A block with what a file keeps beside it. */
export interface BlockRow {
  readonly number: number;
  readonly revision: number;
  readonly recordedAt: string;
  readonly bodyHash: Buffer;
  readonly leafHash: Buffer;
  /** SHA-256 of the bytes. */
  readonly blockHash: Buffer;
  readonly bytes: Buffer;
}

/** An open block whose commit can also be had as it was written. */
export interface CheckedBlock extends OpenBlock {
  /** At the schema version that wrote it, not validated: what the leaf hash is of. */
  stored(): Commit;
  /**
   * As `stored`, and that it is valid, and what its columns say.
   * @throws LedgerError `block-damaged`; FigureError `invalid-event`, `schema-version-unknown`
   */
  verified(): Commit;
}

/**
 * Opens a block: its CRC-32C and SHA-256 are compared, its header and observation columns are read
 * at once, the rest when it is asked for.
 * @throws LedgerError `block-damaged`, `block-version-unknown`, naming the commit
 */
export function openBlock(row: BlockRow, dictionary: Dictionary): CheckedBlock {
  return naming(row.number, () => {
    const contents = checkedContents(row);
    const version = contents[BLOCK_MAGIC.length]!;
    if (version !== BLOCK_VERSION) {
      throw new LedgerError(
        'block-version-unknown',
        `commit ${row.number} has block version ${version}, this code reads ${BLOCK_VERSION}: upgrade Tieout`,
        { commit: row.number, version },
      );
    }
    return new DecodedBlock(row, dictionary, new ByteReader(contents, BLOCK_MAGIC.length + 1));
  });
}

const CHECKSUM_BYTES = 4;
const BLOCK_BYTES_MIN = BLOCK_MAGIC.length + 1 + CHECKSUM_BYTES;

class DecodedBlock implements CheckedBlock {
  readonly header: CommitHeader;
  readonly eventCount: number;
  readonly columns: ObservationColumns;
  private middle: Middle | null = null;

  constructor(
    private readonly row: BlockRow,
    private readonly dictionary: Dictionary,
    private readonly reader: ByteReader,
  ) {
    this.header = completeHeader(JSON.parse(reader.text()) as CommitHeader);
    this.eventCount = reader.varint();
    if (this.eventCount > LIMITS.eventsPerCommit)
      throw new LedgerError('block-damaged', `it counts ${this.eventCount} events`);
    this.columns = readColumns(reader, this.eventCount);
  }

  get number(): number {
    return this.row.number;
  }

  get revision(): number {
    return this.row.revision;
  }

  get recordedAt(): string {
    return this.row.recordedAt;
  }

  others(): readonly { readonly index: number; readonly event: LedgerEvent }[] {
    const { header } = this;
    return naming(this.number, () =>
      this.openMiddle().others.map(({ index, event }) => ({
        index,
        event: upcastCommit({ header, events: [event] }).events[0]!,
      })),
    );
  }

  commit(): StoredCommit {
    return naming(this.number, () => {
      const commit = upcastCommit(this.stored());
      validateCommit(commit);
      const { number, revision, recordedAt } = this.row;
      const [leafHash, bodyHash] = [this.row.leafHash, this.row.bodyHash].map((each) => each.toString('hex'));
      return { number, revision, recordedAt, leafHash: leafHash!, bodyHash: bodyHash!, ...commit };
    });
  }

  canonical(): Buffer {
    return canonicalBytes(this.stored());
  }

  stored(): Commit {
    return naming(this.number, () => {
      const { commits, others, detailsAt } = this.openMiddle();
      const events: LedgerEvent[] = Array.from({ length: this.eventCount });
      for (const { index, event } of others) events[index] = event;
      const reader = new ByteReader(this.reader.buffer, detailsAt);
      const details = new ObservationDetails(reader, this.columns, this.dictionary, commits);
      for (let row = 0; row < this.columns.count; row++) {
        events[this.columns.eventIndex[row]!] = details.nextEvent();
      }
      if (details.bytesLeft > 0 || events.length > this.eventCount || events.includes(MISSING)) {
        throw new LedgerError('block-damaged', 'it does not hold the events that it counts');
      }
      return { header: this.header, events };
    });
  }

  verified(): Commit {
    const stored = this.stored();
    validateCommit(upcastCommit(stored));
    return naming(this.number, () => {
      if (columnsAgree(stored, this.columns, this.dictionary)) return stored;
      throw new LedgerError('block-damaged', 'its columns say other than its events');
    });
  }

  private openMiddle(): Middle {
    // From the same place each time, however often it is asked for.
    return (this.middle ??= readMiddle(
      new ByteReader(this.reader.buffer, this.reader.position),
      this.header.id,
    ));
  }
}

const MISSING = undefined as unknown as LedgerEvent;

/** What stands between the columns and the details. */
interface Middle {
  /** Referred commits by number, the block's own first. */
  readonly commits: readonly string[];
  readonly others: readonly { readonly index: number; readonly event: LedgerEvent }[];
  readonly detailsAt: number;
}

function readMiddle(reader: ByteReader, own: string): Middle {
  const commits = [own, ...Array.from({ length: reader.count() }, () => uuidOf(reader.bytes(16)))];
  let before = -1;
  const others = Array.from({ length: reader.count() }, () => {
    const index = reader.varint();
    if (index <= before) throw new LedgerError('block-damaged', 'its events are out of order');
    before = index;
    return { index, event: completeEvent(unpackEvent(reader.text(), commits) as LedgerEvent) };
  });
  return { commits, others, detailsAt: reader.position };
}

function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function checkedContents({ bytes, blockHash }: BlockRow): Buffer {
  if (bytes.length < BLOCK_BYTES_MIN || !bytes.subarray(0, BLOCK_MAGIC.length).equals(BLOCK_MAGIC)) {
    throw new LedgerError('block-damaged', 'its bytes are not a block');
  }
  const end = bytes.length - CHECKSUM_BYTES;
  const contents = bytes.subarray(0, end);
  if (crc32c(contents) !== bytes.readUInt32LE(end)) {
    throw new LedgerError('block-damaged', 'its CRC-32C is not that of its bytes');
  }
  if (hash('sha256', bytes, 'hex') !== blockHash.toString('hex')) {
    throw new LedgerError('block-damaged', 'its SHA-256 is not that of its bytes');
  }
  return contents;
}

/** Whatever reading a damaged block runs into becomes an error that names the commit. */
function naming<T>(number: number, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof LedgerError && 'commit' in error.facts) throw error;
    if (error instanceof LedgerError && error.code === 'row-damaged')
      throw new LedgerError(error.code, `commit ${number}: ${error.message}`, { commit: number });
    const problem = error instanceof Error ? error.message : String(error);
    throw new LedgerError(
      'block-damaged',
      `commit ${number} is damaged: ${problem}; restore the ledger from a copy`,
      { commit: number, problem },
    );
  }
}
