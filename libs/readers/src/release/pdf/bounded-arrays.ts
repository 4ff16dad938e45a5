/** What one stream of a PDF may become: a page scanned in colour at 600 dots an inch has 100 MB. */
export const STREAM_BYTES_MAX = 128 * 1024 * 1024;

let refused = false;

/** Whether an array was refused since this was last asked. */
export function tookTooMuch(): boolean {
  const was = refused;
  refused = false;
  return was;
}

/**
 * From now on this thread makes no array of bytes that is longer than a stream may become. PDF.js unpacks streams of every filter, encrypted ones too,
 * into arrays of bytes that it makes larger on the way, and has no bound of its own. For a thread that does nothing but read documents.
 * @returns what takes the bound away
 */
export function boundArrays(bytesMax = STREAM_BYTES_MAX): () => void {
  const unbounded = globalThis.Uint8Array;
  globalThis.Uint8Array = new Proxy(unbounded, {
    construct(target, given: unknown[], newTarget) {
      const [length] = given;
      if (typeof length === 'number' && length > bytesMax) {
        refused = true;
        throw new RangeError(`a stream unpacks to more than ${bytesMax} bytes`);
      }
      return Reflect.construct(target, given, newTarget) as Uint8Array;
    },
  });
  return () => {
    globalThis.Uint8Array = unbounded;
  };
}
