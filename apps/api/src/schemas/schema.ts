/** A JSON Schema (2020-12), as OpenAPI 3.1 takes it. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** A schema for every member of `T`, none left out and none besides: the compiler holds it against the type. */
type Members<T> = { readonly [Member in keyof T]-?: Schema };

/** An object; all its members are there but those named as optional. */
export function object<T>(
  description: string,
  properties: Members<T>,
  optional: readonly (keyof T)[] = [],
): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name as keyof T));
  return { type: 'object', description, required, properties };
}

/** A schema by its name among the components. */
export const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

export const listOf = (items: Schema, description?: string): Schema => ({
  type: 'array',
  items,
  ...(description === undefined ? {} : { description }),
});

export const anyOf = (...schemas: readonly Schema[]): Schema => ({ anyOf: schemas });

/** The schema, or `null`. */
export function orNull(schema: Schema): Schema {
  if (typeof schema['type'] !== 'string') return anyOf(schema, { type: 'null' });
  const values = schema['enum'];
  return {
    ...schema,
    type: [schema['type'], 'null'],
    ...(Array.isArray(values) ? { enum: [...(values as unknown[]), null] } : {}),
  };
}

/** The schema, saying what it is for here. */
export const said = (schema: Schema, description: string): Schema => ({ ...schema, description });

/** One of some texts: all that the type allows. */
export const choice = <T extends string>(values: Readonly<Record<T, true>>): Schema => ({
  type: 'string',
  enum: Object.keys(values),
});

/** One page of a list. */
export const pageOf = (items: Schema): Schema =>
  object<{ items: unknown; next: unknown }>('One page of a list.', {
    items: listOf(items),
    next: { type: ['string', 'null'], description: 'The `cursor` of the next page; `null` at the end.' },
  });
