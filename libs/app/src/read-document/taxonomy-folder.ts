import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import type { TaxonomyFiles } from '#libs/figures';
import { TaxonomyPackage } from '#libs/readers';

/**
 * The standard taxonomies that a data directory has: taxonomy packages (ZIP files with a catalog), and files under the paths of their
 * URLs (`xbrl.fasb.org/us-gaap/2024/elts/us-gaap-2024.xsd`), as `wget -x` keeps them, with or without a folder of the scheme around.
 * What is not there is never fetched. The folder is looked at when the first report asks, and need not be there.
 */
export class TaxonomyFolder implements TaxonomyFiles {
  private packages: Promise<readonly TaxonomyPackage[]> | null = null;

  constructor(private readonly folder: string) {}

  /** @throws FigureError `package-broken` for a ZIP file that can't be read */
  async find(url: string): Promise<Uint8Array | null> {
    const [, scheme, host, path] = URL_PARTS.exec(url) ?? [];
    if (path === undefined) return null;
    this.packages ??= opened(this.folder);
    for (const each of await this.packages) {
      const found = await each.find(url);
      if (found) return found;
    }
    return (await this.fileAt(host!, decoded(path))) ?? this.fileAt(scheme!, host!, decoded(path));
  }

  async close(): Promise<void> {
    const packages = await this.packages?.catch(() => []);
    for (const each of packages ?? []) each.close();
    this.packages = null;
  }

  private async fileAt(...parts: string[]): Promise<Uint8Array | null> {
    const [root, path] = [resolve(this.folder), resolve(this.folder, join(...parts))];
    return path.startsWith(root + sep) ? unlessAbsent(readFile(path), null) : null;
  }
}

const URL_PARTS = /^(https?):\/\/([^/?#]+)\/([^?#]+)$/;

async function opened(folder: string): Promise<readonly TaxonomyPackage[]> {
  const names = await unlessAbsent(readdir(folder), []);
  const packages: TaxonomyPackage[] = [];
  for (const name of names.filter((each) => /\.zip$/i.test(each)).toSorted())
    packages.push(await TaxonomyPackage.open(join(folder, name)));
  return packages;
}

async function unlessAbsent<T, Other>(asked: Promise<T>, otherwise: Other): Promise<T | Other> {
  try {
    return await asked;
  } catch (error) {
    if (ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) return otherwise;
    throw error;
  }
}

const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG']);

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
