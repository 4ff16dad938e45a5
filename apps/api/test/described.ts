import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

type Members = Readonly<Record<string, unknown>>;

interface Operation {
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { schema: object }>> }>
  >;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Members };
}

/** An answer as it came over HTTP. */
interface Answered {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly mediaType: string;
  readonly body: unknown;
}

/** What any route may answer, before it is asked: who may not, and what is larger than it takes. */
const ANYWHERE = new Set([401, 403, 413]);

/** Holds answers against the description of the API that the server itself gives. */
export class Description {
  private readonly ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, validateFormats: false });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly document: OpenApi;

  constructor(document: unknown) {
    this.document = closed(document) as OpenApi;
    this.ajv.addKeyword('components');
  }

  /** What is wrong with an answer; nothing where it is as described. */
  faultsOf({ method, path, status, mediaType, body }: Answered): string[] {
    const found = this.find(method.toLowerCase(), path);
    const isRefusal = !found || (ANYWHERE.has(status) && !found.operation.responses[status]);
    const content = isRefusal ? PROBLEM : found.operation.responses[status]?.content;
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

  private compile(schema: object): ValidateFunction {
    // References are to `#/components/schemas/…`: the components go along.
    return this.ajv.compile({ ...schema, components: this.document.components });
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
