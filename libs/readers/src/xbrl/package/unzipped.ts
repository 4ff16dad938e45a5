import { crc32 } from 'node:zlib';
import { FigureError } from '#libs/figures';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';
import type { PackageFile } from '../report.js';
import { FILES_MAX, refuseTooMany, UNPACKED_BYTES_MAX } from './bounds.js';

/** Whether bytes begin like a ZIP file. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

/** Whether a file of a package can hold XBRL or its taxonomy; others (images, spreadsheets, styles) are not unpacked. */
const isOfUse = (path: string): boolean => /\.(?:xml|xsd|xbrl|xhtml|html?|json|zip)$/i.test(path);

/**
 * The files of a ZIP file, sorted by path. A ZIP file inside it (a taxonomy package) stands unpacked under its own path; one
 * inside that is left alone.
 * @throws FigureError `package-broken`, `package-too-large`
 */
export async function unzipped(bytes: Uint8Array, name: string): Promise<readonly PackageFile[]> {
  const room = { bytes: UNPACKED_BYTES_MAX };
  const files: PackageFile[] = [];
  for (const file of await filesOf(bytes, name, room)) {
    if (!isZip(file.bytes)) files.push(file);
    else
      for (const inner of await filesOf(file.bytes, `${name}/${file.path}`, room))
        files.push({ path: `${file.path}/${inner.path}`, bytes: inner.bytes });
    refuseTooMany(files.length, FILES_MAX, name);
  }
  return files;
}

/** Bytes that may still be unpacked. */
export interface Room {
  bytes: number;
}

async function filesOf(bytes: Uint8Array, name: string, room: Room): Promise<readonly PackageFile[]> {
  try {
    const zip = await opened(bytes);
    const files: PackageFile[] = [];
    for (const entry of await entriesOf(zip)) {
      const { fileName: path } = entry;
      if (isOfUse(path)) files.push({ path, bytes: await unpacked(zip, entry, room, name) });
    }
    return files.toSorted((left, right) => (left.path < right.path ? -1 : 1));
  } catch (error) {
    if (error instanceof FigureError) throw error;
    const problem = error instanceof Error ? error.message : String(error);
    throw new FigureError(
      'package-broken',
      `${name} can't be read as a ZIP file: ${problem}; fetch it again`,
      { name },
    );
  }
}

const opened = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

export function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      if (entries.push(entry) > FILES_MAX) return reject(new Error(`it has more than ${FILES_MAX} entries`));
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

export async function unpacked(zip: ZipFile, entry: Entry, room: Room, name: string): Promise<Uint8Array> {
  if (entry.isEncrypted()) throw new Error(`${entry.fileName} in it is encrypted`);
  if (entry.uncompressedSize > room.bytes) throw tooLarge(name);
  const stream = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
    zip.openReadStream(entry, (error, found) => (error ? reject(error) : resolve(found)));
  });
  const chunks: Uint8Array[] = [];
  let checksum = 0;
  for await (const chunk of stream) {
    room.bytes -= chunk.length;
    if (room.bytes < 0) throw tooLarge(name);
    checksum = crc32(chunk, checksum);
    chunks.push(chunk);
  }
  if (checksum !== entry.crc32) throw new Error(`the checksum of ${entry.fileName} in it is another`);
  return Buffer.concat(chunks);
}

const tooLarge = (name: string): FigureError =>
  new FigureError(
    'package-too-large',
    `${name} would unpack to more than ${UNPACKED_BYTES_MAX / 1024 / 1024} MiB: give the instance with its taxonomy only`,
    { name },
  );
