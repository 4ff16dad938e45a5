import type { TextNode } from './tree.js';

/** A text node of a document, and where in a text what it shows begins, in UTF-16 units. */
interface Run {
  readonly at: number;
  readonly node: TextNode;
}

/** Text that was made of a document, and the nodes that its parts come from, in order. */
export interface Traced {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** What stands behind so many units of something else. */
export const shifted = (runs: readonly Run[], by: number): readonly Run[] =>
  by === 0 ? runs : runs.map(({ at, node }) => ({ at: Math.max(0, at + by), node }));

/** Texts one after the other, with something between them. */
export function joined(parts: readonly Traced[], between: string): Traced {
  const runs: Run[] = [];
  let text = '';
  for (const [index, part] of parts.entries()) {
    if (index > 0) text += between;
    runs.push(...shifted(part.runs, text.length));
    text += part.text;
  }
  return { text, runs };
}

/** A text without the white space around it. */
export function trimmed({ text, runs }: Traced): Traced {
  const bare = text.trimStart();
  return { text: bare.trimEnd(), runs: shifted(runs, bare.length - text.length) };
}
