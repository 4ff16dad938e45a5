import { constants, inflateSync } from 'node:zlib';
import { FigureError } from '#libs/figures';
import { STREAM_BYTES_MAX } from './bounded-arrays.js';

/** What all streams together may become. */
const STREAMS_BYTES_MAX = 512 * 1024 * 1024;
const STREAMS_MAX = 20_000;
/** How much a damaged one becomes before its damage nobody counts, and one body may be the end of many: work without end, if more are looked into. */
const DAMAGED_MAX = 32;

const MIB = 1024 * 1024;

/** Filters may follow one another; who needs more of them hides something. */
const NESTED_MAX = 4;

const [LF, CR] = [0x0a, 0x0d];

/**
 * Refuses a PDF whose packed streams become larger than any release, before they are unpacked for good: a megabyte may hold a gigabyte of
 * blanks. Streams are found by their keyword, as a parser does that repairs a file, and not by the lengths that it states. Streams under
 * other filters than Flate, and those of an encrypted file, are not looked into: they meet `boundArrays`, where there is one.
 * @throws FigureError `document-too-large`, `document-broken`
 */
export function assertInflatable(bytes: Uint8Array, name: string): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [total, streams, damaged] = [0, 0, 0];
  for (const start of streamsIn(buffer)) {
    if (!isZlib(buffer, start)) continue;
    streams += 1;
    const length = inflatedLength(buffer.subarray(start), NESTED_MAX);
    if (length === null) damaged += 1;
    else total += length;
    if (streams > STREAMS_MAX || total > STREAMS_BYTES_MAX) throw tooLarge(name);
    if (damaged > DAMAGED_MAX) throw broken(name);
  }
}

/** Where data begin: behind the line of each keyword. */
function* streamsIn(buffer: Buffer): Generator<number> {
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    let start = at + 'stream'.length;
    while (start < buffer.length && buffer[start] !== LF && buffer[start] !== CR) start += 1;
    yield start + (buffer[start] === CR && buffer[start + 1] === LF ? 2 : 1);
    at = Math.max(at, start - 6);
  }
}

/** A header of RFC 1950: method 8, and a check over both bytes. */
function isZlib(buffer: Buffer, at: number): boolean {
  const [method = 0, flags = 0] = buffer.subarray(at, at + 2);
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/** Bytes that packed ones become, or more than all may where they become more than a stream may; `null` of those that are damaged, which who reads them tells.
 * An end that is missing is no damage. */
function inflatedLength(packed: Buffer, nested: number): number | null {
  try {
    const plain = inflateSync(packed, {
      maxOutputLength: STREAM_BYTES_MAX,
      finishFlush: constants.Z_SYNC_FLUSH,
    });
    if (nested === 0 || !isZlib(plain, 0)) return plain.length;
    const within = inflatedLength(plain, nested - 1);
    return within === null ? null : plain.length + within;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? STREAMS_BYTES_MAX + 1 : null;
  }
}

const broken = (name: string): FigureError =>
  new FigureError(
    'document-broken',
    `${name} is not a whole PDF (more than ${DAMAGED_MAX} of its streams are damaged): get it anew, or save it again`,
    { damagedMax: DAMAGED_MAX },
  );

/** Of a document whose streams become too much. */
export const tooLarge = (name: string): FigureError =>
  new FigureError(
    'document-too-large',
    `${name} unpacks to more than any release: a stream of a PDF may have ${STREAM_BYTES_MAX / MIB} MiB, and all ${STREAMS_BYTES_MAX / MIB} MiB; split it, or leave pictures out`,
    { bytesMax: STREAMS_BYTES_MAX },
  );
