/** Words before "segment" that name none. */
const NO_SEGMENT =
  /^(?:reportable|operating|business|each|our|the|other|one|two|three|single|by|and|of|in|per)$/i;

/** The segments that a text names: the capitalised words before "segment". */
export function segmentsIn(passages: Iterable<{ readonly text: string }>): readonly string[] {
  const found = new Set<string>();
  for (const { text } of passages) {
    for (const [, words] of text.matchAll(/((?:\b\p{Lu}[\p{L}&-]{1,30} ){1,4})[Ss]egment\b/gu)) {
      const names = words!.trim().split(' ');
      while (names.length > 0 && NO_SEGMENT.test(names[0]!)) names.shift();
      if (names.length > 0 && names.every((word) => !NO_SEGMENT.test(word))) found.add(names.join(' '));
    }
  }
  return [...found].toSorted((left, right) => right.length - left.length);
}
