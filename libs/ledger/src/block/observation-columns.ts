import type { ObservationColumns } from '../block-reader.js';
import { LedgerError } from '../ledger-error.js';
import type { ByteReader } from './bytes.js';
import { readInts, unzigzag } from './int-column.js';

/**
 * The columns of a block, all in one piece of memory: allocating them one by one would cost more
 * than decoding them. The mirror of `ObservationDraft.writeColumns`.
 * @throws LedgerError `block-damaged`
 */
export function readColumns(reader: ByteReader, eventCount: number): ObservationColumns {
  const count = reader.varint();
  if (count > eventCount)
    throw new LedgerError('block-damaged', `it has ${count} observations in ${eventCount} events`);
  const columns = allocate(count);
  readInts(reader, count, columns.observedAs);
  readInts(reader, count, columns.flags);
  readInts(reader, count, columns.eventIndex);
  readInts(reader, count, columns.concept);
  readInts(reader, count, columns.period);
  readInts(reader, count, columns.unit);
  readInts(reader, count, columns.dimensions);
  readInts(reader, count, columns.ordinal);
  readInts(reader, count, columns.scale);
  readMantissas(reader, count, columns.mantissa);
  readInts(reader, count, columns.decimals);
  readInts(reader, count, columns.cause);
  const long = Array.from({ length: reader.count() }, () => reader.text());
  return { count, ...columns, long };
}

const BYTES_PER_ROW = 8 + 6 * 4 + 2 + 4;

function allocate(count: number): Omit<ObservationColumns, 'count' | 'long'> {
  const memory = new ArrayBuffer(count * BYTES_PER_ROW);
  const words = (at: number): Uint32Array => new Uint32Array(memory, count * (8 + 4 * at), count);
  const bytes = (at: number): Uint8Array => new Uint8Array(memory, count * (34 + at), count);
  return {
    mantissa: new Float64Array(memory, 0, count),
    eventIndex: words(0),
    concept: words(1),
    period: words(2),
    unit: words(3),
    dimensions: words(4),
    ordinal: words(5),
    decimals: new Int16Array(memory, count * 32, count),
    observedAs: bytes(0),
    flags: bytes(1),
    cause: bytes(2),
    scale: new Int8Array(memory, count * 37, count),
  };
}

/** In place up to four bytes, for the reason given in int-column. */
function readMantissas(reader: ByteReader, count: number, into: Float64Array): void {
  const { buffer } = reader;
  let { position } = reader;
  for (let row = 0; row < count; row++) {
    let byte = buffer[position]!;
    let code = byte & 127;
    let shift = 0;
    let end = position + 1;
    while (byte > 127 && shift < 21) {
      byte = buffer[end++]!;
      shift += 7;
      code |= (byte & 127) << shift;
    }
    if (byte < 128) {
      into[row] = (code >> 1) ^ -(code & 1);
      position = end;
    } else {
      reader.position = position;
      into[row] = unzigzag(reader.varint());
      position = reader.position;
    }
  }
  reader.jump(position);
}
