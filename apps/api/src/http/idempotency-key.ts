import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const KEY = /^[\x21-\x7e]{1,255}$/;

/** The request's `Idempotency-Key`, or nothing. @throws Problem `idempotency-key-malformed` */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
  const key = headers['idempotency-key'];
  if (key === undefined || (typeof key === 'string' && KEY.test(key))) return key;
  throw new Problem(
    400,
    'idempotency-key-malformed',
    'an Idempotency-Key has 1 to 255 visible ASCII characters and no spaces',
  );
});

/** The refusal of a key that came before with another body. */
export const keyReused = (key: string): Problem =>
  new Problem(
    422,
    'idempotency-key-reused',
    'this Idempotency-Key came before with another request: give each act a key of its own',
    { facts: { idempotencyKey: key } },
  );
