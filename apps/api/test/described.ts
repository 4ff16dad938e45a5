import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Members = Readonly<Record<string, unknown>>;

interface Example {
  readonly summary?: string;
  readonly value?: unknown;
  readonly $ref?: string;
}

export interface MediaType {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, Example>>;
}

type Content = Readonly<Record<string, MediaType>>;

interface Response {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly $ref: string }>>;
  readonly content?: Content;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly schema: Members;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, Response>>;
}

/** The description of the API, as far as tests look into it. */
export interface OpenApi {
  readonly openapi: string;
  readonly tags: readonly { readonly name: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Members;
    readonly examples: Readonly<Record<string, Example>>;
    readonly headers: Members;
  };
}

/** An operation and where it is. */
export interface DescribedOperation extends Operation {
  readonly method: string;
  readonly path: string;
}

/** All operations, by `get /v1/entities`. */
export const operationsOf = ({ paths }: OpenApi): Map<string, DescribedOperation> =>
  new Map(
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => [
        `${method} ${path}`,
        { ...operation, method: method.toUpperCase(), path },
      ]),
    ),
  );

/** An answer as it came over HTTP. */
interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly mediaType: string;
  readonly body: unknown;
}

/** Holds answers against the description of the API that the server itself gives. */
export class Description {
  private readonly ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictTypes: false,
    validateFormats: false,
  });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly document: OpenApi;

  constructor(document: unknown) {
    this.document = closed(document) as OpenApi;
    this.ajv.addKeyword('components');
  }

  /** What is wrong with an answer; nothing where it is as described. */
  faultsOf({ method, path, status, mediaType, body }: Answered): string[] {
    const found = this.find(method.toLowerCase(), path);
    if (found && BODILESS.has(status) && status in found.operation.responses) return [];
    const content = found ? found.operation.responses[status]?.content : PROBLEM;
    const schema = content?.[mediaType]?.schema;
    const what = `${method} ${found?.route ?? path} ${status} ${mediaType}`;
    if (!schema) return [`${what} is not described`];
    const validate = this.validators.get(what) ?? this.compile(schema);
    this.validators.set(what, validate);
    if (validate(body)) return [];
    return validate.errors!.map(({ instancePath, message, params }) =>
      [what, instancePath, message, JSON.stringify(params)].join(' '),
    );
  }

  /** What is wrong with a value by itself. */
  faultsOfValue(value: unknown, schema: object): string[] {
    const validate = this.compile(schema);
    return validate(value) ? [] : validate.errors!.map((error) => JSON.stringify(error));
  }

  private compile(schema: object): ValidateFunction {
    // References are to `#/components/schemas/…`: the components go along.
    return this.ajv.compile({ ...(closed(schema) as object), components: this.document.components });
  }

  private find(method: string, path: string): { route: string; operation: Operation } | null {
    for (const [route, methods] of Object.entries(this.document.paths)) {
      const pattern = new RegExp(`^${route.replace(/\{\w+\}/g, '[^/]+')}$`);
      const operation = methods[method];
      if (operation && pattern.test(path)) return { route, operation };
    }
    return null;
  }
}

/** Answers that say all by their status. */
const BODILESS = new Set([204, 304]);

const PROBLEM: Readonly<Record<string, { schema: object }>> = {
  'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } },
};

/**
 * The description with every object closed that does not say it is open. What is published leaves room
 * for members to come; a test should find each that is answered and not described.
 */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, closed(each)]));
  const isObject = isMembers(members['properties']) && JSON.stringify(members['type'])?.includes('object');
  return isObject ? { additionalProperties: false, ...members } : members;
}

const isMembers = (value: unknown): value is Members => value !== null && typeof value === 'object';
