import { pointerToken } from '#libs/figures';
import { parseJson, type JsonNode } from '../keyed/json-text.js';
import type { Range } from '../release/html/node-parts.js';
import { markedIn, type Places } from './place.js';
import { textBody, type Body } from './text-body.js';

/** What is no longer than this stands in one line: a fact, an address. */
const LINE_LENGTH_MAX = 200;

/**
 * JSON set out to be read, with the members that pointers name marked. Numbers and texts stay as they are written.
 * @throws FigureError `keyed-syntax`, `keyed-duplicate` where it is no JSON
 */
export function jsonBody(json: string, places: Places): Body {
  const wanted = [places.place, ...places.also].flatMap((place) =>
    place && 'pointer' in place ? [place.pointer] : [],
  );
  const writer = new JsonWriter(new Set(wanted));
  writer.write(parseJson(json), '', 0);
  const rangeOf = (pointer: string): Range | null => writer.ranges.get(pointer) ?? null;
  const marks = markedIn(writer.text, places, (place) =>
    'pointer' in place ? rangeOf(place.pointer) : null,
  );
  return textBody(writer.text, marks);
}

class JsonWriter {
  text = '';
  readonly ranges = new Map<string, Range>();

  constructor(private readonly wanted: ReadonlySet<string>) {}

  write(node: JsonNode, pointer: string, depth: number): void {
    const start = this.text.length;
    const flat = node.type === 'object' || node.type === 'array' ? flatText(node) : scalarText(node);
    if (flat !== null && this.isWholeEnough(pointer)) this.text += flat;
    else if (node.type === 'object') this.members(node.members, pointer, depth);
    else if (node.type === 'array') this.items(node.items, pointer, depth);
    if (this.wanted.has(pointer)) this.ranges.set(pointer, { start, end: this.text.length });
  }

  /** Nothing inside it has to be marked. */
  private isWholeEnough(pointer: string): boolean {
    for (const each of this.wanted) if (each.startsWith(`${pointer}/`)) return false;
    return true;
  }

  private members(members: ReadonlyMap<string, JsonNode>, pointer: string, depth: number): void {
    const all = [...members].map(([name, node]) => ({
      head: `${JSON.stringify(name)}: `,
      node,
      pointer: `${pointer}/${pointerToken(name)}`,
    }));
    this.list('{', all, '}', depth);
  }

  private items(items: readonly JsonNode[], pointer: string, depth: number): void {
    const all = items.map((node, index) => ({ head: '', node, pointer: `${pointer}/${index}` }));
    this.list('[', all, ']', depth);
  }

  private list(
    open: string,
    all: readonly { readonly head: string; readonly node: JsonNode; readonly pointer: string }[],
    close: string,
    depth: number,
  ): void {
    this.text += open;
    for (const [index, { head, node, pointer }] of all.entries()) {
      this.text += `${index === 0 ? '' : ','}\n${'  '.repeat(depth + 1)}${head}`;
      this.write(node, pointer, depth + 1);
    }
    this.text += all.length === 0 ? close : `\n${'  '.repeat(depth)}${close}`;
  }
}

/** A list of plain values in one line; `null` where it holds lists, or is too long for that. */
function flatText(node: Extract<JsonNode, { type: 'object' | 'array' }>): string | null {
  const parts: string[] = [];
  let length = 0;
  for (const [name, each] of node.type === 'object' ? node.members : node.items.entries()) {
    if (each.type === 'object' || each.type === 'array') return null;
    const part = `${typeof name === 'string' ? `${JSON.stringify(name)}: ` : ''}${scalarText(each)}`;
    length += part.length + 2;
    if (length > LINE_LENGTH_MAX) return null;
    parts.push(part);
  }
  const text = parts.join(', ');
  return node.type === 'array' ? `[${text}]` : text === '' ? '{}' : `{ ${text} }`;
}

function scalarText(node: Exclude<JsonNode, { type: 'object' | 'array' }>): string {
  switch (node.type) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(node.value);
    case 'number':
      return node.text;
    case 'string':
    default:
      return JSON.stringify(node.text);
  }
}
