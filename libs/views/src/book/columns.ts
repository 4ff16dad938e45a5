import { Flag, type ObservationColumns } from '#libs/ledger';

const FIRST_CAPACITY = 64;

/** One entity's observations in typed columns, in the order of the log; it only grows. */
export class BookColumns {
  count = 0;
  /** Index into the book's filings. */
  filing = new Uint32Array(FIRST_CAPACITY);
  eventIndex = new Uint32Array(FIRST_CAPACITY);
  observedAs = new Uint8Array(FIRST_CAPACITY);
  concept = new Uint32Array(FIRST_CAPACITY);
  period = new Uint32Array(FIRST_CAPACITY);
  unit = new Uint32Array(FIRST_CAPACITY);
  dimensions = new Uint32Array(FIRST_CAPACITY);
  ordinal = new Uint32Array(FIRST_CAPACITY);
  mantissa = new Float64Array(FIRST_CAPACITY);
  scale = new Int8Array(FIRST_CAPACITY);
  decimals = new Int16Array(FIRST_CAPACITY);
  flags = new Uint8Array(FIRST_CAPACITY);
  cause = new Uint8Array(FIRST_CAPACITY);
  readonly long: string[] = [];

  append(block: ObservationColumns, filing: number): void {
    const from = this.count;
    this.grow(from + block.count);
    this.filing.fill(filing, from, from + block.count);
    this.eventIndex.set(block.eventIndex, from);
    this.observedAs.set(block.observedAs, from);
    this.concept.set(block.concept, from);
    this.period.set(block.period, from);
    this.unit.set(block.unit, from);
    this.dimensions.set(block.dimensions, from);
    this.ordinal.set(block.ordinal, from);
    this.mantissa.set(block.mantissa, from);
    this.scale.set(block.scale, from);
    this.decimals.set(block.decimals, from);
    this.flags.set(block.flags, from);
    this.cause.set(block.cause, from);
    if (block.long.length > 0) this.adoptLong(block, from);
    this.count += block.count;
  }

  /** Makes room for so many rows. */
  reserve(rows: number): void {
    this.grow(rows);
  }

  /** Bytes that the columns take, what they have in reserve included. */
  get byteSize(): number {
    return this.filing.length * BYTES_PER_ROW;
  }

  /** A block counts its long values from 0; the book goes on counting. */
  private adoptLong(block: ObservationColumns, from: number): void {
    for (let row = from; row < from + block.count; row++) {
      if (this.flags[row]! & Flag.long) this.mantissa[row]! += this.long.length;
    }
    this.long.push(...block.long);
  }

  private grow(count: number): void {
    if (count <= this.filing.length) return;
    const capacity = Math.max(count, this.filing.length * 2);
    this.filing = enlarged(this.filing, new Uint32Array(capacity));
    this.eventIndex = enlarged(this.eventIndex, new Uint32Array(capacity));
    this.observedAs = enlarged(this.observedAs, new Uint8Array(capacity));
    this.concept = enlarged(this.concept, new Uint32Array(capacity));
    this.period = enlarged(this.period, new Uint32Array(capacity));
    this.unit = enlarged(this.unit, new Uint32Array(capacity));
    this.dimensions = enlarged(this.dimensions, new Uint32Array(capacity));
    this.ordinal = enlarged(this.ordinal, new Uint32Array(capacity));
    this.mantissa = enlarged(this.mantissa, new Float64Array(capacity));
    this.scale = enlarged(this.scale, new Int8Array(capacity));
    this.decimals = enlarged(this.decimals, new Int16Array(capacity));
    this.flags = enlarged(this.flags, new Uint8Array(capacity));
    this.cause = enlarged(this.cause, new Uint8Array(capacity));
  }
}

const BYTES_PER_ROW = 7 * 4 + 8 + 2 + 4;

function enlarged<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
