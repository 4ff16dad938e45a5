import { basename } from 'node:path';
import { FigureError, type TaxonomyFiles } from '#libs/figures';
import { open, type Entry, type ZipFile } from 'yauzl';
import { rewritingsOf, type Rewriting } from '../taxonomy/catalog.js';
import { UNPACKED_BYTES_MAX } from './bounds.js';
import { entriesOf, unpacked, type Room } from './unzipped.js';

/** A taxonomy package (Taxonomy Packages 1.0): a ZIP file on disk, whose catalog says under which URLs its files are published. */
export class TaxonomyPackage implements TaxonomyFiles {
  private constructor(
    private readonly name: string,
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
    private readonly rewritings: readonly Rewriting[],
  ) {}

  /** @throws FigureError `package-broken` where it can't be read as a ZIP file */
  static async open(path: string): Promise<TaxonomyPackage> {
    const name = basename(path);
    try {
      const zip = await opened(path);
      const entries = new Map((await entriesOf(zip)).map((entry) => [entry.fileName, entry]));
      const catalogs = [];
      for (const [file, entry] of entries)
        if (CATALOG.test(file))
          catalogs.push({ path: file, bytes: await unpacked(zip, entry, room(), name) });
      return new TaxonomyPackage(name, zip, entries, rewritingsOf(catalogs));
    } catch (error) {
      throw broken(name, error);
    }
  }

  /** @throws FigureError `package-broken`, `package-too-large` */
  async find(url: string): Promise<Uint8Array | null> {
    for (const { prefix, path } of this.rewritings) {
      const entry = url.startsWith(prefix) ? this.entries.get(path + url.slice(prefix.length)) : undefined;
      if (!entry) continue;
      try {
        return await unpacked(this.zip, entry, room(), this.name);
      } catch (error) {
        throw broken(this.name, error);
      }
    }
    return null;
  }

  close(): void {
    this.zip.close();
  }
}

const CATALOG = /(?:^|\/)META-INF\/catalog\.xml$/;

const room = (): Room => ({ bytes: UNPACKED_BYTES_MAX });

const opened = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    open(path, { lazyEntries: true, autoClose: false }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });

function broken(name: string, error: unknown): FigureError {
  if (error instanceof FigureError) return error;
  const problem = error instanceof Error ? error.message : String(error);
  return new FigureError(
    'package-broken',
    `the taxonomy package ${name} can't be read: ${problem}; fetch it again, or take it out of the folder`,
    { name },
  );
}
