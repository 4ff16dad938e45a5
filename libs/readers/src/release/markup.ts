const TAG = /<\/?[A-Za-z][A-Za-z0-9]{0,15}(?:\s[^<>]{0,200})?\/?>/g;
const NOTE = /<sup>[^<>]{0,40}<\/sup>/gi;
const EMPHASIS = /\*{1,3}|\\(?=[$&#_*%~|()[\].+-])/g;
const ENTITY = /&(?:(amp|lt|gt|quot|apos|nbsp|ndash|mdash|minus|#\d{1,6}|#x[0-9A-Fa-f]{1,6}));/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  minus: '−',
};

/**
 * The text with its markup blanked: every character that is not the document's own words or digits
 * becomes a space, so that positions stay what they are in the document.
 */
export function masked(text: string): string {
  if (!/[<*\\&\u00a0\u2000-\u200b\u202f\u3000\t\f]/.test(text)) return text;
  return text
    .replace(NOTE, blank)
    .replace(TAG, blank)
    .replace(EMPHASIS, blank)
    .replace(ENTITY, maskedEntity)
    .replace(/[\u00a0\u2000-\u200b\u202f\u3000\t\f]/g, ' ');
}

/** A label as printed: markup removed, entities read, white space folded. */
export function plain(text: string): string {
  const bare = text.replace(NOTE, ' ').replace(TAG, '').replace(EMPHASIS, '').replace(ENTITY, decodedEntity);
  return folded(bare.replace(/^\s{0,3}#{1,6}(?=\s|$)/, ' '));
}

export const folded = (text: string): string => text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();

/** At most so many characters, and no half of one. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

const blank = (found: string): string => ' '.repeat(found.length);

/** A dash written as an entity stays a dash, at the entity's first character. */
function maskedEntity(found: string, name: string): string {
  return (ENTITIES[name] ?? ' ').padEnd(found.length, ' ');
}

function decodedEntity(found: string, name: string): string {
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const point = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return point > 31 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
    ? String.fromCodePoint(point)
    : found;
}
