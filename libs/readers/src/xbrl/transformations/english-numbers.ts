const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = ['thousand', 'million', 'billion', 'trillion', 'quadrillion', 'quintillion'];

/**
 * A whole number in English words, `eighteen million three hundred thousand and fifty-one`; `null` where the words make none. Words
 * are given in small letters, hyphens and commas taken for spaces.
 */
export function numberInWords(words: readonly string[]): bigint | null {
  if (words.length === 1 && words[0] === 'zero') return 0n;
  let total = 0n;
  let rest = words;
  for (let power = SCALES.length; power >= 0; power--) {
    const end = power === 0 ? rest.length : rest.indexOf(SCALES[power - 1]!);
    if (end < 0) continue;
    const group = belowThousand(rest.slice(0, end), total > 0n);
    if (group === null) {
      if (power > 0 || rest.length > 0 || total === 0n) return null;
      continue;
    }
    total += group * 1000n ** BigInt(power);
    rest = rest.slice(power === 0 ? end : end + 1);
  }
  return rest.length === 0 && total > 0n ? total : null;
}

/** A number from 1 to 999 (`nineteen hundred` among them); an `and` may lead it in where something stands before. */
function belowThousand(words: readonly string[], isFollowing: boolean): bigint | null {
  const own = isFollowing && words[0] === 'and' ? words.slice(1) : words;
  const hundred = own.indexOf('hundred');
  if (hundred < 0) return belowHundred(own);
  const [count] = own.slice(0, hundred);
  const hundreds = hundred === 1 ? UNITS.indexOf(count!) : 0;
  if (hundreds < 1) return null;
  const after = own.slice(hundred + 1);
  if (after.length === 0) return BigInt(hundreds) * 100n;
  const rest = belowHundred(after[0] === 'and' ? after.slice(1) : after);
  return rest === null ? null : BigInt(hundreds) * 100n + rest;
}

function belowHundred(words: readonly string[]): bigint | null {
  const [first, second] = words;
  if (first === undefined || words.length > 2) return null;
  const tens = TENS.indexOf(first);
  if (tens < 2) return second === undefined && UNITS.indexOf(first) > 0 ? BigInt(UNITS.indexOf(first)) : null;
  if (second === undefined) return BigInt(tens * 10);
  const unit = UNITS.indexOf(second);
  return unit > 0 && unit < 10 ? BigInt(tens * 10 + unit) : null;
}
