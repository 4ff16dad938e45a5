import { buffer } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import { FigureError } from '#libs/figures';
import { open as openZip, type Entry, type ZipFile as Zip } from 'yauzl';

export type ZipEntry = Entry;

/** Larger than any entry of the SEC's, as it is kept and unpacked; what comes beyond what an entry states is refused by the library. */
const KEPT_BYTES_MAX = 512 * 1024 * 1024;
const UNPACKED_BYTES_MAX = 8 * 1024 * 1024 * 1024;
const ENTRIES_MAX = 200_000;

/** Methods of packing that the format's specification calls 0 and 8. */
const KNOWN_METHODS = new Set([0, 8]);

/** A ZIP file whose entries are read one at a time, without unpacking the whole. */
export class ZipFile {
  private constructor(
    private readonly zip: Zip,
    /** By name. */
    readonly entries: readonly ZipEntry[],
  ) {}

  /** @throws FigureError `bulk-file-broken` */
  static async open(path: string): Promise<ZipFile> {
    try {
      const zip = await opened(path);
      const entries = await entriesOf(zip);
      return new ZipFile(
        zip,
        entries.toSorted((left, right) => (left.fileName < right.fileName ? -1 : 1)),
      );
    } catch (error) {
      throw broken(path, error);
    }
  }

  /** An entry's bytes as they are kept. @throws FigureError `bulk-file-broken` */
  async read(entry: ZipEntry): Promise<Uint8Array> {
    if (!KNOWN_METHODS.has(entry.compressionMethod) || entry.isEncrypted())
      throw broken(entry.fileName, new Error('it is encrypted, or packed in a way that is not read'));
    assertSmall(entry.fileName, entry.compressedSize, KEPT_BYTES_MAX);
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        // As it is kept: another thread unpacks it.
        const options = {
          decompress: entry.compressionMethod === 0 ? null : false,
          decrypt: null,
          start: null,
          end: null,
        };
        this.zip.openReadStream(entry, options, (error, stream) => {
          if (error) reject(error);
          else buffer(stream).then(resolve, reject);
        });
      });
    } catch (error) {
      throw broken(entry.fileName, error);
    }
  }

  /** An entry's bytes unpacked, as they come; its checksum is compared at the end. */
  async *unpacked(entry: ZipEntry): AsyncGenerator<Uint8Array> {
    if (!KNOWN_METHODS.has(entry.compressionMethod) || entry.isEncrypted())
      throw broken(entry.fileName, new Error('it is encrypted, or packed in a way that is not read'));
    assertSmall(entry.fileName, entry.uncompressedSize, UNPACKED_BYTES_MAX);
    const stream = await new Promise<AsyncIterable<Uint8Array>>((resolve, reject) => {
      this.zip.openReadStream(entry, (error, found) => (error ? reject(error) : resolve(found)));
    }).catch((error: unknown) => {
      throw broken(entry.fileName, error);
    });
    let checksum = 0;
    try {
      for await (const chunk of stream) {
        checksum = crc32(chunk, checksum);
        yield chunk;
      }
    } catch (error) {
      throw error instanceof FigureError ? error : broken(entry.fileName, error);
    }
    if (checksum !== entry.crc32) throw broken(entry.fileName, new Error('its checksum is another'));
  }

  close(): void {
    this.zip.close();
  }
}

const opened = (path: string): Promise<Zip> =>
  new Promise((resolve, reject) => {
    openZip(path, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });

function entriesOf(zip: Zip): Promise<ZipEntry[]> {
  return new Promise((resolve, reject) => {
    const entries: ZipEntry[] = [];
    zip.on('entry', (entry: ZipEntry) => {
      if (entries.push(entry) > ENTRIES_MAX)
        return reject(new Error(`it has more than ${ENTRIES_MAX} entries`));
      zip.readEntry();
    });
    zip.once('end', () => resolve(entries));
    zip.once('error', reject);
    zip.readEntry();
  });
}

function assertSmall(name: string, bytes: number, bytesMax: number): void {
  if (bytes > bytesMax) throw broken(name, new Error(`it has ${bytes} bytes, and may have ${bytesMax}`));
}

function broken(name: string, error: unknown): FigureError {
  const problem = error instanceof Error ? error.message : String(error);
  return new FigureError(
    'bulk-file-broken',
    `${name} can't be read as a ZIP file: ${problem}; fetch it again`,
    {
      name,
    },
  );
}
