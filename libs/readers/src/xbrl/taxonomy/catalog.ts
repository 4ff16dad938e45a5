import type { PackageFile } from '../report.js';
import { xmlText } from '../xml/xml-text.js';
import { attributeOf, XmlWalk, type XmlTag } from '../xml/xml-walk.js';
import { hrefIn } from './href.js';
import { NS } from './names.data.js';

/** Where in the package files are that are named by URL: `rewriteURI` of a taxonomy package's `META-INF/catalog.xml`. */
export interface Rewriting {
  readonly prefix: string;
  readonly path: string;
}

/** The rewritings of all taxonomy packages among files (Taxonomy Packages 1.0 §4), the longest prefix first. */
export function rewritingsOf(files: readonly PackageFile[]): readonly Rewriting[] {
  const found: Rewriting[] = [];
  for (const { path, bytes } of files) {
    if (!/(?:^|\/)META-INF\/catalog\.xml$/.test(path)) continue;
    const open = (tag: XmlTag): void => {
      if (tag.uri !== NS.catalog || tag.local !== 'rewriteURI') return;
      const prefix = attributeOf(tag, 'uriStartString');
      const start = hrefIn(path, attributeOf(tag, 'rewritePrefix') ?? '');
      if (prefix && start) found.push({ prefix, path: start.document });
    };
    try {
      new XmlWalk(path, { open, text: () => undefined, close: () => undefined }).through(
        xmlText(bytes, path),
      );
    } catch {
      // Without it the files are found by their places and names.
    }
  }
  return found.toSorted((left, right) => right.prefix.length - left.prefix.length);
}
