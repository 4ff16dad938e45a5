import { FigureError, parseEntity, type EntityId, type Moment } from '#libs/figures';
import type { Envelope } from '../package/envelope.js';
import type { XbrlFact } from '../report.js';

/**
 * Who reports: the entity of the most facts, which what was given and the envelope may not contradict.
 * @throws FigureError `entity-missing`, `entity-conflict`
 */
export function filerOf(
  facts: readonly XbrlFact[],
  envelope: Envelope | null,
  name: string,
  given: EntityId | undefined,
): EntityId {
  const counts = new Map<EntityId, number>();
  for (const { context } of facts) counts.set(context.entity, (counts.get(context.entity) ?? 0) + 1);
  const stated = [...counts].toSorted((left, right) => right[1] - left[1]).map(([entity]) => entity);
  const own = given === undefined ? null : parseEntity(given);
  if (own !== null) {
    if (stated.length === 0 || stated.includes(own)) return own;
    throw new FigureError(
      'entity-conflict',
      `${name} is of ${stated[0]}, and ${own} was given: give the entity that filed it`,
      { stated: stated[0]!, given: own },
    );
  }
  const first = stated.find((entity) => entity === envelope?.entity) ?? stated[0] ?? envelope?.entity;
  if (first) return first;
  throw new FigureError(
    'entity-missing',
    `${name} states no fact of an entity: give its entity with --entity, for example cik:0001804583`,
    { name },
  );
}

/**
 * Under which accession it was filed: as its envelope says, else as was given.
 * @throws FigureError `accession-conflict`
 */
export function accessionOf(
  envelope: Envelope | null,
  name: string,
  given: string | undefined,
): string | null {
  const filed = envelope?.accession ?? null;
  if (filed === null || given === undefined || filed === given) return filed ?? given ?? null;
  throw new FigureError(
    'accession-conflict',
    `${name} was filed under ${filed}, and ${given} was given: leave the accession out`,
    { stated: filed, given },
  );
}

/**
 * When it was made public: as its envelope says, else as was given; an instance itself does not say.
 * @throws FigureError `published-missing`, `published-conflict`
 */
export function publishedAtOf(envelope: Envelope | null, name: string, given: Moment | undefined): Moment {
  const filed = envelope?.publishedAt ?? null;
  if (filed !== null && given !== undefined && filed.slice(0, 10) !== given.slice(0, 10))
    throw new FigureError(
      'published-conflict',
      `${name} was filed on ${filed.slice(0, 10)}, and ${given.slice(0, 10)} was given: leave the date out`,
      { stated: filed, given },
    );
  const publishedAt = filed ?? given;
  if (publishedAt !== undefined) return publishedAt;
  throw new FigureError(
    'published-missing',
    `${name} does not say when it was made public: give the date with --published, or the full submission text, which has it`,
    { name },
  );
}
