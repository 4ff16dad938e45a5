import { applyDecorators } from '@nestjs/common';
import {
  ApiHeader,
  ApiNotModifiedResponse,
  ApiResponse,
  DocumentBuilder,
  SwaggerModule,
} from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { SCHEMAS, type SchemaName } from '../schemas/index.js';
import { anyOf, pageOf, ref, type Schema } from '../schemas/schema.js';

type Decorator = MethodDecorator & ClassDecorator;

const answer = (status: number, description: string, schema: Schema): Decorator =>
  ApiResponse({ status, description, content: { 'application/json': { schema } } });

/** Describes a route's answer, by the name of its schema; several where it is one of them. */
export const ApiAnswer = (status: number, description: string, ...names: SchemaName[]): Decorator =>
  answer(status, description, names.length === 1 ? ref(names[0]!) : anyOf(...names.map(ref)));

/** Describes a list that is answered page by page. */
export const ApiPage = (description: string, items: SchemaName): Decorator =>
  answer(200, description, pageOf(ref(items)));

/** Describes a route's refusals by their status. */
export function ApiProblems(...statuses: number[]): Decorator {
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: 'Problem',
        content: { 'application/problem+json': { schema: ref('Problem') } },
      }),
    ),
  );
}

/** Describes a snapshot's `ETag`. */
export const ApiSnapshot = (): Decorator =>
  applyDecorators(
    ApiHeader({ name: 'If-None-Match', required: false, description: 'An ETag of this route.' }),
    ApiNotModifiedResponse({ description: 'The snapshot is the one whose ETag was given.' }),
  );

/** Describes a write's `Idempotency-Key`. */
export const ApiIdempotencyKey = (): Decorator =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: '1 to 255 visible ASCII characters: the same key with the same request is one act.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  });

/** Serves `/openapi.json`, and `/docs` to read and try it. */
export function serveOpenApi(app: NestFastifyApplication): void {
  const info = new DocumentBuilder()
    .setTitle('Tieout')
    .setDescription('A ledger of reported financial figures: every figure traced to its line, as of any day.')
    .setVersion('1')
    // Its schemas are JSON Schema itself, with `null` as a type, so that any validator reads them.
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', description: 'Where the server has a token.' })
    .addSecurityRequirements('bearer')
    .build();
  const describe = () => {
    const document = SwaggerModule.createDocument(app, info, {
      operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
    });
    document.components = {
      ...document.components,
      schemas: { ...document.components?.schemas, ...structuredClone(SCHEMAS) },
    };
    return document;
  };
  SwaggerModule.setup('docs', app, describe, {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Tieout API',
  });
}
