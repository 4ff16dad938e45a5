import type { XbrlFootnote } from '../report.js';

/** The text of a note, and the elements that are linked to it. */
export interface StatedNote {
  readonly arcrole: string;
  readonly language: string | null;
  readonly text: string;
  /** Elements of facts. */
  readonly of: readonly string[];
}

/** Stands for the index of a fact that is not taken. */
export const NOT_TAKEN = -1;

/** Notes with the indexes of their facts; elements that are no fact's are handed on. */
export function footnotesOf(
  notes: readonly StatedNote[],
  indexes: ReadonlyMap<string, number>,
  onUnknown: (element: string) => void,
): readonly XbrlFootnote[] {
  return notes.flatMap(({ arcrole, language, text, of }) => {
    const facts = new Set<number>();
    for (const element of of) {
      const index = indexes.get(element);
      if (index === undefined) onUnknown(element);
      else if (index !== NOT_TAKEN) facts.add(index);
    }
    return facts.size === 0
      ? []
      : [
          {
            arcrole,
            language,
            text: text.replace(/\s+/g, ' ').trim(),
            facts: [...facts].toSorted((a, b) => a - b),
          },
        ];
  });
}
