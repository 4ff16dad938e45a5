/**
 * Letters that a font draws as one (`fi`, `fl`, `ff`, `ffi`, `ffl`) and that a program which took the text out of a page
 * did not know: a mark stands for them, or nothing. They are put back in words that no other letters would make.
 */
export function withLigatures(text: string): string {
  return text.includes(LOST) ? text.replace(MARKED, putBack) : text;
}

/** The same where a gap is all that is left, in a text that has none of these pairs of letters anywhere. */
export const withLigaturesInGaps = (text: string): string => text.replace(GAPPED, putBack);

/** Whether a text is long enough to have such letters, and has none. */
export function lacksLigatures(texts: Iterable<string>): boolean {
  let length = 0;
  for (const text of texts) {
    if (/f[fil]/.test(text)) return false;
    length += text.length;
  }
  return length >= LENGTH_MIN;
}

/** Among so many letters of English there are some hundred of these pairs. */
const LENGTH_MIN = 10_000;
const LOST = '\ufffd';

/** Words with the letters in parentheses. What is left of none of them is a word, or two. */
const WORDS =
  `a(ffi)liat(?:e|ed|es|ion|ions) a(ff)ect(?:s|ed|ing)? a(ff)ord(?:able|ability)? bene(fi)t(?:s|ed)? bene(fi)cia(?:l|ry|ries)
  certi(fi)cat(?:e|es|ion|ions) certi(fi)ed classi(fi)cations? classi(fi)ed con(fi)den(?:ce|t|tial) con(fi)rm(?:s|ed)?
  con(fl)icts? de(fi)cits? de(fi)ne(?:s|d)? de(fi)nit(?:e|ion|ions|ive) di(ff)er(?:s|ed|ence|ences|ent|ential|entials|ently)?
  di(ffi)cult(?:y|ies)? diversi(fi)(?:ed|cation) e(ff)ect(?:s|ed|ive|ively|iveness)? e(ffi)ca(?:cy|cious)
  e(ffi)cien(?:cy|cies|t|tly) (fi)nanc(?:e|ed|es|ial|ially|ing|ings) (fi)scal (fi)rst (fi)xed (fi)xtures? (fi)gures?
  (fi)nal(?:ly|ized)? (fi)lings (fi)lter (fi)nite (fl)exib(?:le|ility) (fl)ow (fl)ows (fl)eet (fl)uctuat(?:e|ed|ions?)
  identi(fi)(?:ed|able|cation) in(fl)ation(?:ary)? in(fl)ows? in(fl)uence[ds]? inde(fi)nite(?:ly)? insu(ffi)cient
  justi(fi)ed layo(ff)s modi(fi)(?:ed|cation|cations) non-?pro(fi)t noti(fi)(?:ed|cation|cations) o(ff)er(?:s|ed|ing|ings)?
  o(ff)set(?:s|ting)? o(ffi)ce(?:s|r|rs)? o(ffi)cial(?:ly)? out(fl)ows? paci(fi)c pro(fi)t(?:s|able|ability)? quali(fi)(?:ed|cation)
  re(fi)nanc(?:e|ed|ing) re(fi)ner(?:y|ies) reclassi(fi)(?:ed|cation|cations) re(fl)ect(?:s|ed|ing|ive)? satis(fi)ed scienti(fi)c
  signi(fi)can(?:ce|t|tly) simpli(fi)(?:ed|cation) speci(fi)(?:c|ed|cally|cation) su(ffi)cient(?:ly)? tari(ff)s tra(ffi)c
  uni(fi)ed veri(fi)(?:ed|cation)`.split(/\s+/);

const PARTS = WORDS.map((word) => {
  const [left, letters, right] = word.split(/\((f[fil]+)\)/) as [string, string, string];
  return { left, letters, right };
});

/** By what stands before and after the lost letters; the letters are found again by the same. */
const patternOf = (gap: (left: string) => string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}'’])(?:${PARTS.map(({ left, right }) => `${left}${gap(left)}${right}`).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );

const MARKED = patternOf(() => LOST);
const GAPPED = patternOf((left) => (left === '' ? '' : ' '));

function putBack(found: string): string {
  for (const { left, letters, right } of PARTS) {
    const parts = new RegExp(`^(${left})[${LOST} ]?(${right})$`, 'i').exec(found);
    if (parts) return `${parts[1]}${letters}${parts[2]}`;
  }
  return found;
}
