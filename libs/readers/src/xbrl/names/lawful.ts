/** Longer than any name that is kept: what is longer is not, and need not be spelt out. */
const LENGTH_MAX = 256;

/**
 * A local name in the letters that names of the ledger have: any other character is written as `_x` with its code in hexadecimal
 * and `_`, as SQL/XML does (ISO 9075-14), so that two names stay two.
 */
export function lawfulName(local: string): string {
  if (local.length > LENGTH_MAX) return local.slice(0, LENGTH_MAX + 1);
  if (/^[A-Za-z_][\w.-]*$/.test(local) && !local.includes('_x')) return local;
  return escaped(local, /[^\w.-]|_(?=x[0-9A-F]{4,6}_)/gu).replace(/^[\d.-]/, (first) => codeOf(first));
}

/** The like for an identifier, which may begin with a digit. */
export const lawfulIdentifier = (identifier: string): string =>
  escaped(identifier, /[^\w.-]|_(?=x[0-9A-F]{4,6}_)/gu);

const escaped = (text: string, unlawful: RegExp): string =>
  text.replace(unlawful, (character) => codeOf(character));

const codeOf = (character: string): string =>
  `_x${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}_`;
