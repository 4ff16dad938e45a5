import fc from 'fast-check';
import type { OpenApi } from '../described.js';

/** As much of JSON Schema as parameters and bodies are described with. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
}

const LENGTH_MAX = 40;

/** Values that a schema takes, its bounds often among them. */
export function valid(schema: object, document: OpenApi): fc.Arbitrary<unknown> {
  const { $ref, type, ...own } = schema as Schema;
  if ($ref !== undefined) {
    return valid(document.components.schemas[$ref.split('/').at(-1)!] as object, document);
  }
  if (own.examples) return fc.oneof(fc.constantFrom(...own.examples), ofType(type, own, document));
  return ofType(type, own, document);
}

function ofType(
  type: Schema['type'],
  schema: Omit<Schema, 'type'>,
  document: OpenApi,
): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  switch (type) {
    case 'integer':
      return integers(schema);
    case 'boolean':
      return fc.boolean();
    case 'object':
      return objects(schema, document);
    case 'string':
      return strings(schema);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function integers({ minimum = 0, maximum = 1000 }: Schema): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(minimum, maximum), fc.integer({ min: minimum, max: maximum }));
}

function strings({ pattern, minLength = 0, maxLength = LENGTH_MAX }: Schema): fc.Arbitrary<string> {
  if (pattern !== undefined && pattern !== '\\S') return fc.stringMatching(new RegExp(pattern));
  return fc.oneof(
    fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, LENGTH_MAX) }),
    fc.constantFrom('x'.repeat(minLength), 'x'.repeat(maxLength)),
  );
}

function objects({ properties = {}, required = [] }: Schema, document: OpenApi): fc.Arbitrary<unknown> {
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, each]) => [name, valid(each, document)]),
  );
  return fc.record(members, { requiredKeys: [...required] });
}

/** Values just outside of a schema's bounds. */
export function justOutside(schema: object): readonly unknown[] {
  const { minimum, maximum, minLength, maxLength, enum: names } = schema as Schema;
  return [
    ...(minimum === undefined ? [] : [minimum - 1, minimum + 0.5]),
    ...(maximum === undefined ? [] : [maximum + 1, Number.MAX_SAFE_INTEGER]),
    ...(minLength === undefined ? [] : ['x'.repeat(Math.max(0, minLength - 1))]),
    ...(maxLength === undefined ? [] : ['x'.repeat(maxLength + 1)]),
    ...(names === undefined ? [] : [`${String(names[0])}x`, String(names[0]).toUpperCase()]),
  ];
}
