import { open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { crc32, gunzip, inflateRaw } from 'node:zlib';
import { FigureError } from '#libs/figures';
import { isCompanyFacts, type DataSetTables } from '#libs/readers';
import { isFilingFolder, isFilingZip } from '../filing-folder/filing-folder.js';
import { ZipFile, type ZipEntry } from './zip-file.js';

/** A file of bulk data as it is kept: as it is, or packed. */
export interface BulkFile {
  /** Where it is, for messages. */
  readonly name: string;
  /** Bytes as they are kept. */
  readonly bytes: number;
  /** As they are kept. */
  read(): Promise<Uint8Array>;
  readonly packing: Packing;
}

/** A financial statement data set in a ZIP file. */
export interface DataSetFile {
  readonly name: string;
  readonly bytes: number;
  readonly tables: DataSetTables;
}

export type Packing =
  | { readonly as: 'plain' }
  | { readonly as: 'gzip' }
  | { readonly as: 'deflate' | 'stored'; readonly crc32: number };

/** Larger than any of the SEC's; what a packed file may become. */
const UNPACKED_BYTES_MAX = 512 * 1024 * 1024;
const HEAD_BYTES = 4096;

const unzip = promisify(gunzip);
const inflate = promisify(inflateRaw);

/** A file's bytes, unpacked. @throws FigureError `bulk-file-broken` */
export async function unpacked(bytes: Uint8Array, name: string, packing: Packing): Promise<Uint8Array> {
  const limit = { maxOutputLength: UNPACKED_BYTES_MAX };
  try {
    if (packing.as === 'gzip') return await unzip(bytes, limit);
    if (packing.as === 'plain') return bytes;
    const whole = packing.as === 'stored' ? bytes : await inflate(bytes, limit);
    if (crc32(whole) === packing.crc32) return whole;
    throw new Error('its checksum is another');
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new FigureError(
      'bulk-file-broken',
      `${name} can't be unpacked (${problem}); a file may have ${UNPACKED_BYTES_MAX / 1024 / 1024} MiB: fetch it again`,
      { name },
    );
  }
}

/** Whether a path is bulk data: a folder or ZIP file that is no filing, or a companyfacts reply, packed or not. */
export async function isBulk(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null);
  if (!facts) return false;
  if (facts.isDirectory()) return !(await isFilingFolder(path));
  if (path.toLowerCase().endsWith('.zip')) return !isFilingZip(await namesIn(path));
  return facts.isFile() && isCompanyFacts(await headOf(path));
}

/** The names in a ZIP file; none where it is broken, which is told when it is taken in. */
async function namesIn(path: string): Promise<readonly string[]> {
  const zip = await ZipFile.open(path).catch(() => null);
  const names = zip?.entries.map(({ fileName }) => fileName) ?? [];
  zip?.close();
  return names;
}

/** The beginning of a file, unpacked as far as it goes. */
async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    const head = buffer.subarray(0, bytesRead);
    if (!isGzip(head)) return head;
    // The end of the packed bytes is missing: what there is of them is enough.
    return await unzip(head, { finishFlush: 2 }).catch(() => Buffer.alloc(0));
  } finally {
    await file.close();
  }
}

const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/**
 * The bulk data at paths. Companyfacts replies: files, the `.json` and `.json.gz` files of folders, the entries of ZIP
 * files, in the order of the paths, then of names. Data sets: ZIP files with their four tables. ZIP files stay open until
 * `close`.
 */
export class BulkFiles {
  readonly files: BulkFile[] = [];
  /** What was passed over, each with the reason. */
  readonly passedOver: { readonly name: string; readonly reason: string }[] = [];
  readonly dataSets: DataSetFile[] = [];
  private readonly zips: ZipFile[] = [];

  /** @throws FigureError `file-missing`, `bulk-file-broken` */
  static async at(paths: readonly string[]): Promise<BulkFiles> {
    const found = new BulkFiles();
    try {
      for (const path of paths) await found.add(path);
    } catch (error) {
      await found.close();
      throw error;
    }
    return found;
  }

  /** Bytes of all files as they are kept. */
  get bytes(): number {
    return [...this.files, ...this.dataSets].reduce((sum, file) => sum + file.bytes, 0);
  }

  async close(): Promise<void> {
    for (const zip of this.zips) zip.close();
  }

  private async add(path: string): Promise<void> {
    const facts = await stat(path).catch(() => null);
    if (facts?.isDirectory()) return this.addFolder(path);
    if (!facts?.isFile())
      throw new FigureError('file-missing', `${path} is not a file that can be read`, { file: path });
    if (path.toLowerCase().endsWith('.zip')) return this.addZip(path, facts.size);
    this.addFile(path, facts.size);
  }

  private async addFolder(folder: string): Promise<void> {
    for (const name of (await readdir(folder)).toSorted()) {
      const path = join(folder, name);
      const facts = await stat(path);
      if (!facts.isFile()) continue;
      if (!/\.json(?:\.gz)?$/i.test(name)) {
        this.passedOver.push({ name: path, reason: 'its name does not end in .json or .json.gz' });
      } else if (isCompanyFacts(await headOf(path))) this.addFile(path, facts.size);
      else this.passedOver.push({ name: path, reason: 'it is not a companyfacts reply' });
    }
  }

  private addFile(path: string, bytes: number): void {
    const packing = { as: path.toLowerCase().endsWith('.gz') ? 'gzip' : 'plain' } as const;
    this.files.push({ name: path, bytes, packing, read: () => readWhole(path) });
  }

  private async addZip(path: string, bytes: number): Promise<void> {
    const zip = await ZipFile.open(path);
    this.zips.push(zip);
    const tables = dataSetTables(zip);
    if (tables) {
      this.dataSets.push({ name: path, bytes, tables });
      return;
    }
    for (const entry of zip.entries) {
      const name = `${path}/${entry.fileName}`;
      if (/\.json$/i.test(basename(entry.fileName))) this.files.push(zipped(zip, entry, name));
      else if (!entry.fileName.endsWith('/'))
        this.passedOver.push({ name, reason: 'its name does not end in .json' });
    }
  }
}

/** The tables of a data set, or `null` where a ZIP file is none. */
function dataSetTables(zip: ZipFile): DataSetTables | null {
  const tableOf = (name: string): AsyncIterable<Uint8Array> | null => {
    const entry = zip.entries.find(({ fileName }) => basename(fileName).toLowerCase() === `${name}.txt`);
    return entry ? zip.unpacked(entry) : null;
  };
  const [sub, num, tag, pre] = ['sub', 'num', 'tag', 'pre'].map(tableOf);
  return sub && num && tag && pre ? { sub, num, tag, pre } : null;
}

function zipped(zip: ZipFile, entry: ZipEntry, name: string): BulkFile {
  const packing = { as: entry.compressionMethod === 0 ? 'stored' : 'deflate', crc32: entry.crc32 } as const;
  return { name, bytes: entry.compressedSize, packing, read: () => zip.read(entry) };
}

async function readWhole(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    return await file.readFile();
  } finally {
    await file.close();
  }
}
