import { applyDecorators } from '@nestjs/common';
import {
  ApiHeader,
  ApiNotModifiedResponse,
  ApiResponse,
  DocumentBuilder,
  SwaggerModule,
} from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const PROBLEM_SCHEMA = {
  type: 'object',
  description: 'RFC 9457 problem details; facts stand beside the standard members.',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri', example: 'urn:tieout:problem:entity-unknown' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string', format: 'uri' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['detail'],
        properties: {
          parameter: { type: 'string' },
          pointer: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
} as const;

/** Describes a route's refusals by their status. */
export function ApiProblems(...statuses: number[]): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        description: 'Problem',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      }),
    ),
  );
}

/** Describes a snapshot's `ETag`. */
export const ApiSnapshot = (): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiHeader({ name: 'If-None-Match', required: false, description: 'An ETag of this route.' }),
    ApiNotModifiedResponse({ description: 'The snapshot is the one whose ETag was given.' }),
  );

/** Describes a write's `Idempotency-Key`. */
export const ApiIdempotencyKey = (): MethodDecorator & ClassDecorator =>
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
    .addBearerAuth({ type: 'http', description: 'Where the server has a token.' })
    .addSecurityRequirements('bearer')
    .build();
  const describe = () => {
    const document = SwaggerModule.createDocument(app, info, {
      operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
    });
    document.components = {
      ...document.components,
      schemas: { ...document.components?.schemas, Problem: structuredClone(PROBLEM_SCHEMA) as never },
    };
    return document;
  };
  SwaggerModule.setup('docs', app, describe, {
    jsonDocumentUrl: 'openapi.json',
    raw: ['json'],
    customSiteTitle: 'Tieout API',
  });
}
