import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A file to be packed, its path with forward slashes. */
export interface Packed {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The first moment that a ZIP file can say, in whatever zone: its times have none. */
const THEN = new Date(1980, 0, 1);
const REGULAR_FILE = 0o100644;

/** A ZIP file of files as they are, sorted by path: equal files give equal bytes. */
export function packed(files: readonly Packed[]): Promise<Uint8Array> {
  const zip = new ZipFile();
  const sorted = files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  for (const { path, bytes } of sorted)
    zip.addBuffer(Buffer.from(bytes), path, {
      compress: false,
      mtime: THEN,
      mode: REGULAR_FILE,
      forceDosTimestamp: true,
    });
  zip.end();
  return buffer(zip.outputStream);
}
