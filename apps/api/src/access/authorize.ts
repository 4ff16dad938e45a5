import type { QueryBus } from '@nestjs/cqrs';
import type { FastifyRequest } from 'fastify';
import { AssertInSightQuery, isEnough } from '#libs/app';
import { parseEntity } from '#libs/figures';
import { Problem } from '../http/problem.js';
import type { Caller } from './caller.js';
import { needOfRoute, type Scope } from './needs.js';

/**
 * Refuses what a caller may not do: all that no route allows, what needs more than their role, and what is of entities that are not
 * theirs. A path without a route is let through, for there is nothing behind it.
 * @throws Problem `role-too-low`, `entity-forbidden`, `ledger-forbidden`; FigureError `document-unknown`, `figure-unknown`,
 *   `exception-unknown`
 */
export async function authorize(
  { role, entities }: Caller,
  { routeOptions, params, query }: FastifyRequest,
  queries: QueryBus,
): Promise<void> {
  if (routeOptions.url === undefined) return;
  const need = needOfRoute(routeOptions);
  if (!need) throw forbidden('role-too-low', 'no role may ask this route: it does not say who may');
  if (!isEnough(role, need.role)) {
    const detail = `this needs the role ${need.role} or one that may do more, and yours is ${role}`;
    throw forbidden('role-too-low', detail, { needs: need.role });
  }
  if (entities === null) return;
  const asked: Asked = { entities, named: params as Named, query: query as Named, queries };
  await SCOPES[need.of](asked);
  // A filter by a document that is not theirs is not to tell whether it is there. What is given twice, the route itself refuses.
  const { document } = asked.query;
  if (typeof document === 'string') await assertInSight('document', document, asked);
}

type Named = Readonly<Record<string, unknown>>;

interface Asked {
  readonly entities: readonly string[];
  readonly named: Named;
  readonly query: Named;
  readonly queries: QueryBus;
}

/** How each kind of route is kept from who may see some entities only. */
const SCOPES: Readonly<Record<Scope, (asked: Asked) => void | Promise<void>>> = {
  entity: ({ entities, named }) => assertTheirs(entities, String(named['entity'])),
  list: ({ entities, query: { entity } }) => {
    if (typeof entity === 'string') assertTheirs(entities, entity);
  },
  document: ({ named, ...asked }) => assertInSight('document', named['sha256'], asked),
  figure: ({ named, ...asked }) => assertInSight('figure', named['figureId'], asked),
  exception: ({ named, ...asked }) => assertInSight('exception', named['exceptionId'], asked),
  ledger: () => {
    throw forbidden(
      'ledger-forbidden',
      'this tells of the ledger as a whole, and your access is limited to some entities',
    );
  },
  delivery: () => undefined,
  caller: () => undefined,
};

/** @throws FigureError `entity-malformed` */
function assertTheirs(entities: readonly string[], entity: string): void {
  if (entities.includes(parseEntity(entity))) return;
  throw forbidden('entity-forbidden', 'your access is limited to other entities');
}

const assertInSight = (
  kind: AssertInSightQuery['kind'],
  id: unknown,
  { entities, queries }: Pick<Asked, 'entities' | 'queries'>,
): Promise<void> => queries.execute(new AssertInSightQuery(kind, String(id), entities));

const forbidden = (code: string, detail: string, facts = {}): Problem =>
  new Problem(403, code, detail, { facts });
