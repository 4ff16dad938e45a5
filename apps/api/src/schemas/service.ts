import { ROLES } from '#libs/app';
import { TEXT } from './leaves.js';
import { listOf, type Schema } from './schema.js';

const URI: Schema = { type: 'string', format: 'uri' };

const PROBLEM: Schema = {
  type: 'object',
  description: 'RFC 9457 problem details; facts stand beside the standard members.',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: {
      ...URI,
      pattern: '^urn:tieout:problem:[a-z0-9-]+$',
      description: 'Stable, for programs.',
      examples: ['urn:tieout:problem:entity-unknown'],
    },
    title: { type: 'string', examples: ['Entity unknown'] },
    status: { type: 'integer', examples: [404] },
    detail: { type: 'string', description: 'What to do.' },
    instance: { ...URI, description: 'The request, as the log names it.' },
    errors: listOf({
      type: 'object',
      description: 'One thing wrong with the request: a parameter, or a JSON pointer into the body.',
      required: ['detail'],
      properties: { parameter: TEXT, pointer: TEXT, detail: TEXT },
    }),
  },
  additionalProperties: true,
};

const HEALTH: Schema = {
  type: 'object',
  required: ['status'],
  properties: { status: { enum: ['live', 'ready'] } },
};

const SESSION: Schema = {
  type: 'object',
  required: ['access', 'expiresAt', 'name', 'role', 'entities'],
  properties: {
    access: {
      enum: ['open', 'token', 'key', 'jwt', 'session', 'none'],
      description:
        'How the caller is let in: `open` where nothing keeps the server; by the `token`, a `key` or a `jwt`; by a `session` that one of these opened; or no more.',
    },
    expiresAt: {
      type: ['string', 'null'],
      format: 'date-time',
      description: 'When that ends, if it does by itself.',
    },
    name: {
      type: ['string', 'null'],
      description: 'Whom acts are recorded for; `null` where anybody may ask.',
    },
    role: {
      enum: [...ROLES, null],
      description: 'What the caller may do; each role may do what those before it may.',
    },
    entities: {
      type: ['array', 'null'],
      items: TEXT,
      description: 'The entities that the caller is limited to; `null` for all.',
    },
  },
};

/** What tells how the server and a request fare. */
export const SERVICE_SCHEMAS = { Health: HEALTH, Problem: PROBLEM, Session: SESSION };
