import type { PackageFile } from '../report.js';
import { rewritingsOf, type Rewriting } from './catalog.js';
import { isUrl } from './href.js';

/** Files of a package by what taxonomies call them: their path, a URL that a catalog maps, or as a last resort their own name. */
export class Library {
  private readonly byPath: ReadonlyMap<string, PackageFile>;
  private readonly byName = new Map<string, PackageFile | null>();
  private readonly rewritings: readonly Rewriting[];

  constructor(files: readonly PackageFile[]) {
    this.byPath = new Map(files.map((file) => [file.path, file]));
    for (const file of files) {
      const name = nameOf(file.path);
      this.byName.set(name, this.byName.has(name) ? null : file);
    }
    this.rewritings = rewritingsOf(files);
  }

  /** A file by a path from the package's root or a URL; `null` where it is not in the package. */
  find(document: string): PackageFile | null {
    const known = this.byPath.get(document);
    if (known) return known;
    for (const { prefix, path } of this.rewritings) {
      const found = document.startsWith(prefix) && this.byPath.get(path + document.slice(prefix.length));
      if (found) return found;
    }
    // The same file under another path: filings are packed flat or in folders. A standard taxonomy's name is nobody else's.
    const named = this.byName.get(nameOf(document)) ?? null;
    return named && (!isUrl(document) || isTaxonomyName(named.path)) ? named : null;
  }
}

const nameOf = (document: string): string => document.slice(document.lastIndexOf('/') + 1);

const isTaxonomyName = (path: string): boolean => /\.(?:xsd|xml)$/i.test(path);
