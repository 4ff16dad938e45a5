import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Role } from '#libs/app';

/** Who asks, and what they may do. */
export interface Caller {
  /** What the log and rates know them by: `token`, `key:0123456789ab`, `jwt:ada`. It tells no secret. */
  readonly id: string;
  /** Whom their acts are recorded for; nobody, where anybody on this machine may ask. */
  readonly name: string | null;
  readonly role: Role;
  /** The entities that they are limited to; `null` for all. */
  readonly entities: readonly string[] | null;
  /** What they showed. */
  readonly by: 'open' | 'token' | 'key' | 'jwt' | 'session';
  /** When what they showed ends; `null` where it does not end by itself. */
  readonly expiresAt: string | null;
}

/** Anybody on this machine, where nothing keeps the server. */
export const ANYBODY: Caller = {
  id: 'open',
  name: null,
  role: 'operator',
  entities: null,
  by: 'open',
  expiresAt: null,
};

/** Who holds TIEOUT_TOKEN. */
export const OPERATOR: Caller = { ...ANYBODY, id: 'token', name: 'operator', by: 'token' };

const callers = new WeakMap<FastifyRequest, Caller>();

export const setCaller = (request: FastifyRequest, caller: Caller): void => void callers.set(request, caller);

/** Who asks; nobody on routes that anybody may ask. */
export const callerOf = (request: FastifyRequest): Caller | null => callers.get(request) ?? null;

/** Who asks. */
export const CallerOf = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callers.get(context.switchToHttp().getRequest<FastifyRequest>())!,
);

/** Those items of a list that a caller may see. */
export function* inSight<T extends { readonly entity: string }>(
  { entities }: Pick<Caller, 'entities'>,
  items: Iterable<T>,
): Generator<T> {
  for (const item of items) if (entities === null || entities.includes(item.entity)) yield item;
}
