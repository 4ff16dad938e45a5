import { applyDecorators } from '@nestjs/common';
import { ApiExtension, ApiHeader, ApiNotModifiedResponse, ApiResponse } from '@nestjs/swagger';
import { references } from '../openapi/headers.js';
import type { ProblemsByStatus } from '../openapi/problem-types.js';
import type { SchemaName } from '../schemas/index.js';
import { anyOf, pageOf, ref, type Schema } from '../schemas/schema.js';

type Decorator = MethodDecorator & ClassDecorator;

const answer = (status: number, description: string, schema: Schema, headers: readonly string[] = []) =>
  ApiResponse({
    status,
    description,
    headers: references(headers),
    content: { 'application/json': { schema } },
  });

/** Describes a route's answer, by the name of its schema; several where it is one of them. */
export const ApiAnswer = (status: number, description: string, ...names: SchemaName[]): Decorator =>
  answer(status, description, names.length === 1 ? ref(names[0]!) : anyOf(...names.map(ref)));

/** Describes the answer that something was made, with its `Location`. */
export const ApiMade = (description: string, name: SchemaName): Decorator =>
  answer(201, description, ref(name), ['Location']);

/** Describes the answer that something has begun, with its `Location`. */
export const ApiBegun = (description: string, name: SchemaName): Decorator =>
  answer(202, description, ref(name), ['Location']);

/** An answer that is JSON, or the same as a table. */
const tabular = (description: string, schema: Schema): Decorator =>
  ApiResponse({
    status: 200,
    description,
    content: {
      'application/json': { schema },
      'text/csv': { schema: { type: 'string' } },
      'application/vnd.apache.parquet': { schema: { type: 'string', format: 'binary' } },
    },
  });

/** Describes an answer, by the name of its schema, that can be had as a table too. */
export const ApiTable = (description: string, name: SchemaName): Decorator => tabular(description, ref(name));

/** Describes an answer that is an XBRL report. */
export const ApiReport = (description: string): Decorator =>
  ApiResponse({
    status: 200,
    description,
    content: {
      'application/json': { schema: ref('XbrlJson') },
      'application/zip': { schema: { type: 'string', format: 'binary' } },
    },
  });

/** Describes a list that is answered page by page, and as a table whole. */
export const ApiTablePage = (description: string, items: SchemaName): Decorator =>
  tabular(description, pageOf(ref(items)));

/** Describes a list that is answered page by page. */
export const ApiPage = (description: string, items: SchemaName): Decorator =>
  answer(200, description, pageOf(ref(items)));

/**
 * Describes what a route refuses besides what follows from its path, its parameters and its body (`problemsOf`): an
 * `entity` that is unknown needs no word here.
 */
export const ApiProblems = (problems: ProblemsByStatus): MethodDecorator =>
  ApiExtension('x-problems', problems);

/** Describes the `ETag` of what is answered. */
export const ApiSnapshot = (): Decorator =>
  applyDecorators(
    ApiHeader({
      name: 'If-None-Match',
      required: false,
      description: 'An ETag of this route, or several: 304 if it is still the same.',
      schema: { type: 'string' },
    }),
    ApiNotModifiedResponse({ description: 'It is what the ETag that was given names.' }),
  );

/** Describes a write's `Idempotency-Key`. */
export const ApiIdempotencyKey = (): Decorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: '1 to 255 visible ASCII characters: the same key with the same request is one act.',
    schema: { type: 'string', minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
  });
