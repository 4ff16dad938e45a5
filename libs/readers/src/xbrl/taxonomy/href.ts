/** Where a reference leads: a file of the package by its path, or one elsewhere by its URL; and what in it. */
export interface Href {
  readonly document: string;
  readonly fragment: string;
}

/** A reference as it is written in a file (`xlink:href`, `schemaLocation`), from where that file is; `null` for none. */
export function hrefIn(base: string, written: string): Href | null {
  let url: URL;
  try {
    url = new URL(written.trim(), isUrl(base) ? base : PACKAGE + encodePath(base));
  } catch {
    return null;
  }
  const fragment = decoded(url.hash.slice(1));
  url.hash = '';
  const { href } = url;
  return { document: href.startsWith(PACKAGE) ? decoded(href.slice(PACKAGE.length)) : href, fragment };
}

/** The id that a fragment names: itself, or by XPointer's element() and xpointer() schemes. */
export function idOfFragment(fragment: string): string {
  return (
    /^element\(([^/)]+)\)$/.exec(fragment)?.[1] ??
    /^xpointer\(id\(['"](.+)['"]\)\)$/.exec(fragment)?.[1] ??
    fragment
  );
}

const PACKAGE = 'package:/';

export const isUrl = (text: string): boolean => /^[a-z][a-z0-9+.-]+:\//i.test(text);

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
