import type { FastifyRequest } from 'fastify';
import type { Role } from '#libs/app';

/**
 * What a route tells of, and so how it is kept from callers who are limited to some entities.
 * - `entity`: of the entity in its path, which has to be theirs.
 * - `document`, `figure`, `exception`: of what its path names, which has to be of an entity of theirs; else it is as if it were not there.
 * - `list`: of all entities. Its handler leaves out what is not theirs (`inSight`), and an `entity` that it is asked for has to be theirs.
 * - `delivery`: of the entity of the document that it is sent, which has to be theirs.
 * - `ledger`: of the ledger as a whole; it is refused to them.
 * - `caller`: of who asks.
 */
export type Scope =
  'entity' | 'document' | 'figure' | 'exception' | 'list' | 'delivery' | 'ledger' | 'caller';

/** What a route needs: a role, or one that may do more; and how it is kept apart by entity. */
export interface Need {
  readonly role: Role;
  readonly of: Scope;
}

const reader = (of: Scope): Need => ({ role: 'reader', of });
const recorder = (of: Scope): Need => ({ role: 'recorder', of });
const reviewer = (of: Scope): Need => ({ role: 'reviewer', of });
const operator = (of: Scope): Need => ({ role: 'operator', of });

/** The least that each route needs. One that does not stand here nobody may ask: whoever adds a route says here who may. */
export const NEEDS: Readonly<Record<string, Need>> = {
  'get /metrics': reader('ledger'),
  'get /v1/certificates': reader('ledger'),
  'get /v1/certificates/{certificateId}': reader('ledger'),
  'get /v1/documents/{sha256}': reader('document'),
  'get /v1/documents/{sha256}/content': reader('document'),
  'get /v1/documents/{sha256}/places': reader('document'),
  'get /v1/documents/{sha256}/reading': reader('document'),
  'get /v1/documents/{sha256}/rendition': reader('document'),
  'get /v1/documents/{sha256}/report': reader('document'),
  'get /v1/documents/{sha256}/view': reader('document'),
  'get /v1/entities': reader('list'),
  'get /v1/entities/{entity}/diff': reader('entity'),
  'get /v1/entities/{entity}/documents': reader('entity'),
  'get /v1/entities/{entity}/figures': reader('entity'),
  'get /v1/entities/{entity}/report': reader('entity'),
  'get /v1/entities/{entity}/restatements': reader('entity'),
  'get /v1/entities/{entity}/statements': reader('entity'),
  'get /v1/entities/{entity}/statements/{statement}': reader('entity'),
  'get /v1/entities/{entity}/statements/{statement}/marks': reader('entity'),
  'get /v1/entities/{entity}/ties': reader('entity'),
  'get /v1/exceptions': reader('list'),
  'get /v1/exceptions/{exceptionId}': reader('exception'),
  'get /v1/figures/{figureId}': reader('figure'),
  'get /v1/figures/{figureId}/history': reader('figure'),
  'get /v1/figures/{figureId}/proof': reader('figure'),
  'get /v1/figures/{figureId}/provenance': reader('figure'),
  'get /v1/figures/{figureId}/report': reader('figure'),
  'get /v1/frames/{concept}/{unit}/{period}': reader('list'),
  'get /v1/log': reader('ledger'),
  'get /v1/log/checkpoint': reader('ledger'),
  'get /v1/log/consistency': reader('ledger'),
  'get /v1/log/events': reader('ledger'),
  'get /v1/log/tile/{level}/{path}': reader('ledger'),
  'get /v1/projections': reader('ledger'),
  'get /v1/replays': reader('ledger'),
  'get /v1/replays/{replayId}': reader('ledger'),
  'get /v1/replays/{replayId}/events': reader('ledger'),
  'get /v1/restatements': reader('list'),
  'get /v1/session': reader('caller'),
  'post /v1/session': reader('caller'),
  'delete /v1/session': reader('caller'),
  'post /v1/documents': recorder('delivery'),
  'post /v1/figures': recorder('delivery'),
  'post /v1/exceptions/{exceptionId}/resolution': reviewer('exception'),
  'post /v1/certificates': operator('ledger'),
  'post /v1/certificates/{certificateId}/check': operator('ledger'),
  'post /v1/log/cosignatures': operator('ledger'),
  'post /v1/replays': operator('ledger'),
  'delete /v1/replays/{replayId}': operator('ledger'),
};

/** What a route needs, as the router names it: HEAD is answered as GET is. */
export function needOfRoute({ method, url = '' }: FastifyRequest['routeOptions']): Need | null {
  const said = String(method);
  return needOf(said === 'HEAD' ? 'GET' : said, url.replaceAll(/:(\w+)/g, '{$1}').replace('*', '{path}'));
}

/** What a route needs, as the description of the API writes it; `null` where it does not say. */
export const needOf = (method: string, path: string): Need | null =>
  NEEDS[`${method.toLowerCase()} ${path}`] ?? null;
