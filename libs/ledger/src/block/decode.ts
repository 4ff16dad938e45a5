import { crc32c } from '@node-rs/crc32';
import {
  decimalText,
  RESTATEMENT_CAUSES,
  upcastCommit,
  type CommitHeader,
  type Dimensions,
  type EventRef,
  type LedgerEvent,
  type Observation,
} from '#libs/figures';
import {
  DECIMALS_INF,
  DECIMALS_UNKNOWN,
  Flag,
  type Dictionary,
  type ObservationColumns,
  type OpenBlock,
} from '../block-reader.js';
import type { StoredCommit } from '../event-log.js';
import { LedgerError } from '../ledger-error.js';
import { ByteReader } from './bytes.js';
import { BLOCK_VERSION, BlockFlag } from './encode.js';
import { readInts } from './int-column.js';
import { locatorOf } from './locators.js';
import { eventOf } from './observation-events.js';

/** What a file keeps beside a block. */
export interface BlockRow {
  readonly number: number;
  readonly revision: number;
  readonly recordedAt: string;
  readonly leafHash: string;
  readonly bytes: Uint8Array;
}

const CHECKSUM_BYTES = 4;

/**
 * A block opened: its checksum is compared, its header and observation columns are read at once,
 * the rest when it is asked for.
 * @throws LedgerError `block-damaged`, `block-version-unknown`, naming the commit
 */
export function openBlock(row: BlockRow, dictionary: Dictionary): OpenBlock {
  try {
    return new DecodedBlock(row, dictionary);
  } catch (error) {
    if (error instanceof LedgerError && error.code !== 'block-damaged') throw error;
    throw damaged(row.number, error instanceof Error ? error.message : String(error));
  }
}

export const damaged = (number: number, problem: string): LedgerError =>
  new LedgerError(
    'block-damaged',
    `commit ${number} is damaged: ${problem}; restore the ledger from a copy`,
    {
      commit: number,
      problem,
    },
  );

class DecodedBlock implements OpenBlock {
  readonly header: CommitHeader;
  readonly eventCount: number;
  readonly columns: ObservationColumns;
  private readonly flags: Uint8Array;
  private readonly rest: ByteReader;
  private details: BlockDetails | null = null;

  constructor(
    private readonly row: BlockRow,
    private readonly dictionary: Dictionary,
  ) {
    const reader = new ByteReader(checked(row));
    const version = reader.byte();
    if (version !== BLOCK_VERSION) {
      throw new LedgerError(
        'block-version-unknown',
        `commit ${row.number} has block version ${version}: upgrade Tieout`,
        {
          commit: row.number,
          version,
        },
      );
    }
    this.header = JSON.parse(reader.text()) as CommitHeader;
    this.eventCount = reader.varint();
    const { columns, flags } = readColumns(reader, this.eventCount);
    this.columns = columns;
    this.flags = flags;
    this.rest = reader;
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
    return this.open().others.map(({ index, event }) => ({
      index,
      event: upcastCommit({ header, events: [event] }).events[0]!,
    }));
  }

  commit(): StoredCommit {
    const { header, events } = upcastCommit({ header: this.header, events: this.storedEvents() });
    const { number, revision, recordedAt, leafHash } = this.row;
    return { number, revision, recordedAt, leafHash, header, events };
  }

  /** The events at the version at which they were written. */
  storedEvents(): LedgerEvent[] {
    const events: LedgerEvent[] = [];
    const details = this.open();
    for (const { index, event } of details.others) events[index] = event;
    const rows = new RowCursor(this.columns, this.flags, details, this.dictionary);
    for (let row = 0; row < this.columns.count; row++)
      events[this.columns.eventIndex[row]!] = rows.event(row);
    for (let index = 0; index < this.eventCount; index++) {
      if (!events[index]) throw damaged(this.number, `event ${index} is missing`);
    }
    return events;
  }

  private open(): BlockDetails {
    return (this.details ??= readDetails(this.rest, this.columns.count, this.flags));
  }
}

/** The events as they were written, for the leaf hash, which is of the stored version. */
export function storedEventsOf(block: OpenBlock): LedgerEvent[] {
  return block instanceof DecodedBlock ? block.storedEvents() : [...block.commit().events];
}

function checked({ bytes, number }: BlockRow): Uint8Array {
  const end = bytes.length - CHECKSUM_BYTES;
  if (end <= 0) throw damaged(number, 'it is empty');
  const contents = bytes.subarray(0, end);
  const stored = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).readUInt32LE(end);
  if (crc32c(Buffer.from(contents.buffer, contents.byteOffset, end)) !== stored) {
    throw damaged(number, 'its CRC-32C is not that of its bytes');
  }
  return contents;
}

function readColumns(
  reader: ByteReader,
  eventCount: number,
): { columns: ObservationColumns; flags: Uint8Array } {
  const count = reader.varint();
  if (count > eventCount)
    throw new LedgerError('block-damaged', `it has ${count} observations in ${eventCount} events`);
  const observedAs = readInts(reader, count, new Uint8Array(count));
  const flags = readInts(reader, count, new Uint8Array(count));
  const eventIndex = readInts(reader, count, new Uint32Array(count));
  const concept = readInts(reader, count, new Uint32Array(count));
  const period = readInts(reader, count, new Uint32Array(count));
  const unit = readInts(reader, count, new Uint32Array(count));
  const dimensions = readInts(reader, count, new Uint32Array(count));
  const ordinal = readInts(reader, count, new Uint32Array(count));
  const scale = readInts(reader, count, new Int8Array(count));
  const mantissa = readMantissas(reader, count);
  const decimals = readInts(reader, count, new Int16Array(count));
  const cause = readInts(reader, count, new Uint8Array(count));
  const long = Array.from({ length: Math.min(reader.varint(), count) }, () => reader.text());
  const ids = { concept, period, unit, dimensions };
  const columns = {
    count,
    eventIndex,
    observedAs,
    ...ids,
    ordinal,
    mantissa,
    scale,
    decimals,
    flags,
    cause,
    long,
  };
  return { columns, flags };
}

function readMantissas(reader: ByteReader, count: number): Float64Array {
  const mantissa = new Float64Array(count);
  reader.varint();
  for (let row = 0; row < count; row++) {
    const value = reader.varint();
    mantissa[row] = value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }
  return mantissa;
}

interface BlockDetails {
  readonly engine: string;
  readonly texts: readonly string[];
  readonly commits: readonly string[];
  readonly locatorKind: Uint8Array;
  readonly locatorA: Float64Array;
  readonly locatorB: Float64Array;
  readonly locatorC: Float64Array;
  readonly statement: Float64Array;
  readonly row: Float64Array;
  readonly column: Float64Array;
  readonly citation: Float64Array;
  readonly refCommit: Float64Array;
  readonly refIndex: Float64Array;
  readonly extras: Float64Array;
  readonly others: readonly { readonly index: number; readonly event: LedgerEvent }[];
}

function readDetails(rest: ByteReader, count: number, flags: Uint8Array): BlockDetails {
  const reader = new ByteReader(rest.buffer);
  reader.position = rest.position;
  const flagged = (flag: number): number => flags.reduce((sum, each) => sum + (each & flag ? 1 : 0), 0);
  const column = (length: number): Float64Array => readInts(reader, length, new Float64Array(length));
  const engine = reader.text();
  const texts = Array.from({ length: bounded(reader) }, () => reader.text());
  const commits = Array.from({ length: bounded(reader) }, () => uuidOf(reader.bytes(16)));
  const locatorKind = readInts(reader, count, new Uint8Array(count));
  const [locatorA, locatorB, locatorC] = [column(count), column(count), column(count)];
  const placed = flagged(BlockFlag.placed);
  const [statement, row, columnOf] = [column(placed), column(placed), column(placed)];
  const citation = column(flagged(BlockFlag.cited));
  const refCommit = column(count);
  const refIndex = column(refCommit.reduce((sum, each) => sum + (each > 0 ? 1 : 0), 0));
  const extras = column(flagged(BlockFlag.extra));
  const others = Array.from({ length: bounded(reader) }, () => ({
    index: reader.varint(),
    event: JSON.parse(reader.text()) as LedgerEvent,
  }));
  const locators = { locatorKind, locatorA, locatorB, locatorC };
  return {
    engine,
    texts,
    commits,
    ...locators,
    statement,
    row,
    column: columnOf,
    citation,
    refCommit,
    refIndex,
    extras,
    others,
  };
}

/** A count that cannot be more than the bytes that are left. */
function bounded(reader: ByteReader): number {
  const count = reader.varint();
  if (count > reader.buffer.length - reader.position)
    throw new LedgerError('block-damaged', `a count of ${count} is too large`);
  return count;
}

function uuidOf(bytes: Uint8Array): string {
  const hex = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Builds events row by row; columns that only some rows have are read in step. */
class RowCursor {
  private placed = 0;
  private cited = 0;
  private referred = 0;
  private extra = 0;

  constructor(
    private readonly columns: ObservationColumns,
    private readonly flags: Uint8Array,
    private readonly details: BlockDetails,
    private readonly dictionary: Dictionary,
  ) {}

  /** The event of the next row; rows are asked for in order. */
  event(row: number): LedgerEvent {
    const { details, flags } = this;
    const observation = this.observation(row);
    const ref = this.reference(row);
    const hasExtras = (flags[row]! & BlockFlag.extra) !== 0;
    const extras = hasExtras ? (JSON.parse(details.texts[details.extras[this.extra++]!]!) as object) : null;
    return eventOf(observation, { observedAs: this.columns.observedAs[row]!, ref, extras }, details.engine);
  }

  private observation(row: number): Observation {
    const { columns, details, dictionary } = this;
    const flags = this.flags[row]!;
    const decimals = columns.decimals[row]!;
    const cause = columns.cause[row]!;
    const code = {
      kind: details.locatorKind[row]!,
      a: details.locatorA[row]!,
      b: details.locatorB[row]!,
      c: details.locatorC[row]!,
    };
    return {
      ordinal: columns.ordinal[row]!,
      concept: dictionary.text(columns.concept[row]!),
      period: dictionary.text(columns.period[row]!),
      unit: dictionary.text(columns.unit[row]!),
      dimensions: dimensionsOf(dictionary.text(columns.dimensions[row]!)),
      value: this.value(row, flags),
      negated: (flags & Flag.negated) !== 0,
      decimals: decimals === DECIMALS_INF ? 'INF' : decimals === DECIMALS_UNKNOWN ? null : decimals,
      role:
        flags & Flag.previouslyReported
          ? 'previously-reported'
          : flags & Flag.adjustment
            ? 'adjustment'
            : 'stated',
      cause: cause === 0 ? null : RESTATEMENT_CAUSES[cause - 1]!,
      place: flags & BlockFlag.placed ? this.place() : null,
      locator: locatorOf(code, details.texts),
      citation:
        flags & BlockFlag.cited
          ? (JSON.parse(details.texts[details.citation[this.cited++]!]!) as Observation['citation'])
          : null,
    };
  }

  private value(row: number, flags: number): string | null {
    if (flags & Flag.nil) return null;
    const mantissa = this.columns.mantissa[row]!;
    return flags & Flag.long ? this.columns.long[mantissa]! : decimalText(mantissa, this.columns.scale[row]!);
  }

  private place(): Observation['place'] {
    const { details } = this;
    const at = this.placed++;
    return { statement: details.statement[at]!, row: details.row[at]!, column: details.column[at]! };
  }

  private reference(row: number): EventRef | null {
    const commit = this.details.refCommit[row]!;
    return commit === 0
      ? null
      : { commit: this.details.commits[commit - 1]!, index: this.details.refIndex[this.referred++]! };
  }
}

const NO_DIMENSIONS: Dimensions = {};

const dimensionsOf = (json: string): Dimensions =>
  json === '{}' ? NO_DIMENSIONS : (JSON.parse(json) as Dimensions);
