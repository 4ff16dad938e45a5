import { FigureError } from '#libs/figures';
import { parseJson, type JsonNode } from '../keyed/json-text.js';

/** Members of an object, each a value as JSON has it; numbers as they are written. */
export type Members = ReadonlyMap<string, JsonNode>;

/**
 * The members of the object that a JSON text is; a member that an object has twice is refused.
 * @throws FigureError `xbrl-json-malformed`
 */
export function objectOf(text: string, name: string): Members {
  return membersOf(parsed(text, name)) ?? refuse(name, '', 'the report is no object');
}

function parsed(text: string, name: string): JsonNode {
  try {
    return parseJson(text);
  } catch (error) {
    if (error instanceof FigureError)
      throw new FigureError(MALFORMED, `${name}, ${error.message}`, error.facts);
    throw error;
  }
}

const MALFORMED = 'xbrl-json-malformed';

export const membersOf = (node: JsonNode | undefined): Members | null =>
  node?.type === 'object' ? node.members : null;

export const textOf = (node: JsonNode | undefined): string | null =>
  node?.type === 'string' ? node.text : null;

/** A value as JSON.parse gives it: for what has its form checked elsewhere. */
export function plain(node: JsonNode): unknown {
  switch (node.type) {
    case 'object':
      return Object.fromEntries([...node.members].map(([name, value]) => [name, plain(value)]));
    case 'array':
      return node.items.map(plain);
    case 'number':
      return Number(node.text);
    case 'string':
      return node.text;
    case 'boolean':
      return node.value;
    default:
      return null;
  }
}

/** @throws FigureError `xbrl-json-malformed` */
export function refuse(name: string, pointer: string, what: string): never {
  throw new FigureError(MALFORMED, `${name}, at ${pointer === '' ? 'its top' : pointer}: ${what}`, {
    name,
    pointer,
  });
}
