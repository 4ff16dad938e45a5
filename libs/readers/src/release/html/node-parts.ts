import { INVISIBLE, SPACES } from './scribe.js';
import type { Traced } from './traced.js';
import type { TextNode } from './tree.js';

/** Part of a rendition, in UTF-16 units: `start`, and before `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Part of a text node of a document: `from`, and before `to`, in UTF-16 units of its value. */
export interface NodePart {
  readonly node: TextNode;
  readonly from: number;
  readonly to: number;
}

/** The parts of a document's text nodes that ranges of its rendition show, for each range in order. */
export function nodePartsOf(
  lines: readonly Traced[],
  ranges: readonly Range[],
): readonly (readonly NodePart[])[] {
  const found: NodePart[][] = ranges.map(() => []);
  const reached = new Map<TextNode, number>();
  let offset = 0;
  for (const { text, runs } of lines) {
    for (const [index, { at, node }] of runs.entries()) {
      const to = Math.max(at, runs[index + 1]?.at ?? text.length);
      const units = unitsOf(text.slice(at, to), node.value, reached.get(node) ?? 0);
      reached.set(node, units.next);
      for (const [number, range] of ranges.entries()) {
        const part = partIn(node, units.origins, range.start - offset - at, range.end - offset - at);
        if (part !== null) found[number]!.push(part);
      }
    }
    offset += text.length + 1;
  }
  return found;
}

/**
 * Where each unit of a shown text stands in the value of its node, −1 where it does not: it is a space, or was put there. A
 * value is shown in its own order, with white space folded and what is invisible left out.
 */
function unitsOf(shown: string, value: string, begin: number): { origins: Int32Array; next: number } {
  const origins = new Int32Array(shown.length).fill(-1);
  let next = begin;
  for (let unit = 0; unit < shown.length; unit++) {
    if (isBlank(shown[unit]!)) continue;
    let at = next;
    while (at < value.length && isBlank(value[at]!)) at++;
    if (value[at] !== shown[unit]) continue;
    origins[unit] = at;
    next = at + 1;
  }
  return { origins, next };
}

const isBlank = (char: string): boolean =>
  char === ' ' || (!/[!-~]/.test(char) && char.replace(SPACES, '').replace(INVISIBLE, '') === '');

function partIn(node: TextNode, origins: Int32Array, start: number, end: number): NodePart | null {
  const shown = origins.subarray(Math.max(0, start), Math.max(0, end)).filter((at) => at >= 0);
  return shown.length === 0 ? null : { node, from: shown[0]!, to: shown.at(-1)! + 1 };
}
