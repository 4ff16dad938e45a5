import {
  FigureError,
  type EntityId,
  type Moment,
  type ReadingException,
  type ReadOptions,
} from '#libs/figures';
import type { Carried } from './carried.js';
import { exceptionOf, type Stated, type StatedNumber } from './stated.js';

/** A report's facts that are of the entity that it is taken for. */
export interface Own {
  readonly entity: EntityId;
  readonly numbers: readonly StatedNumber[];
  readonly exceptions: readonly ReadingException[];
}

/**
 * The entity that a report is of, and its facts; facts of others are exceptions.
 * @throws FigureError `entity-missing`, `entity-conflict`
 */
export function ownOf(
  { numbers, exceptions }: Stated,
  {
    carried,
    given,
    name,
  }: { readonly carried: Carried | null; readonly given: EntityId | undefined; readonly name: string },
): Own {
  const stated = new Set(numbers.flatMap(({ fact }) => fact.entity ?? []));
  const entity = given ?? carried?.entity ?? onlyOf(stated, name);
  if (given !== undefined && stated.size > 0 && !stated.has(given)) {
    throw new FigureError(
      'entity-conflict',
      `${name} states ${[...stated].slice(0, 3).join(', ')}, and ${given} was given: give the entity that filed it`,
      { stated: [...stated], given },
    );
  }
  const isOwn = ({ fact }: StatedNumber): boolean => fact.entity === entity;
  const others = numbers
    .filter((number) => !isOwn(number))
    .map(({ fact, place }) => {
      const why = `it is of ${fact.entity ?? 'no entity'}, and the report is taken for ${entity}`;
      return exceptionOf({ code: 'fact-entity', why }, place);
    });
  return { entity, numbers: numbers.filter(isOwn), exceptions: [...exceptions, ...others] };
}

function onlyOf(stated: ReadonlySet<EntityId>, name: string): EntityId {
  const [entity, another] = stated;
  if (another !== undefined) {
    throw new FigureError(
      'entity-conflict',
      `${name} states several entities (${[...stated].slice(0, 3).join(', ')}): give the one that filed it with --entity`,
      { stated: [...stated] },
    );
  }
  if (entity !== undefined) return entity;
  throw new FigureError(
    'entity-missing',
    `${name} has no number of an entity: give its entity with --entity, for example cik:0001804583`,
    {},
  );
}

/**
 * When a report was published: as it is given, else as an export says of its document.
 * @throws FigureError `published-missing`
 */
export function publishedOf(carried: Carried | null, { publishedAt }: ReadOptions, name: string): Moment {
  const published = publishedAt ?? carried?.publishedAt;
  if (published !== undefined) return published;
  throw new FigureError(
    'published-missing',
    `${name} does not say when it was published: give the day with --published, for example 2021-08-11`,
    {},
  );
}
