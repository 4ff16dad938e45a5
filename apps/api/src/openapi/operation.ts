import type { Schema } from '../schemas/schema.js';
import type { ProblemsByStatus } from './problem-types.js';

/** The parts of an OpenAPI 3.1 document that are completed after the decorators have been read. */
export interface Operation {
  readonly operationId: string;
  parameters: Parameter[];
  readonly requestBody?: { readonly content: Record<string, MediaType> };
  responses: Record<string, Response>;
  /** What its decorator says of its refusals; they become responses. */
  'x-problems'?: ProblemsByStatus;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly description?: string;
  readonly example?: unknown;
}

export interface Response {
  readonly description: string;
  headers?: Record<string, Reference>;
  content?: Record<string, MediaType>;
}

export interface MediaType {
  readonly schema: Schema;
  examples?: Record<string, Example | Reference>;
}

export interface Reference {
  readonly $ref: string;
}

export interface Example {
  readonly summary: string;
  readonly value: unknown;
}
