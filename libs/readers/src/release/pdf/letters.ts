/** Widths of letters in thousandths of their size, as a common sans serif has them; digits are all of one width. */
const NARROW = 280;
const DIGIT = 556;
const SMALL = 520;
const CAPITAL = 690;
const WIDE = 850;

/**
 * Where a part of a run of letters begins and ends, as shares of its width. A font's own widths are not read: that of a common one,
 * stretched to the run, is right to a fraction of a letter.
 */
export function shareOf(
  text: string,
  from: number,
  to: number,
): { readonly from: number; readonly to: number } {
  const whole = widthOf(text);
  if (whole === 0) return { from: 0, to: 1 };
  return { from: widthOf(text.slice(0, from)) / whole, to: widthOf(text.slice(0, to)) / whole };
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  if (/[0-9$€£]/.test(letter)) return DIGIT;
  if (/[\s.,:;!'’|iljI()[\]\-ft]/.test(letter)) return NARROW;
  if (/[mwMW@%—]/.test(letter)) return WIDE;
  return /[A-Z&]/.test(letter) ? CAPITAL : SMALL;
}
