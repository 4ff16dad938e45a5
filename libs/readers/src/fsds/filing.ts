import { extensionPrefix, type Decimal, type Dimensions, type EntityId } from '#libs/figures';

/** What is known of a filing while the tables are read. */
export interface Filing {
  readonly accession: string;
  readonly entity: EntityId;
  readonly filer: string;
  readonly form: string | null;
  readonly filed: string;
  readonly facts: Fact[];
}

/** A row of num. */
export interface Fact {
  readonly concept: string;
  readonly period: string;
  readonly unit: string;
  readonly dimensions: Dimensions;
  readonly value: Decimal | null;
}

/** A tag of a standard taxonomy by that one's prefix; one of the filing's own by its entity's. */
export function conceptOf(tag: string, version: string, { accession, entity }: Filing): string {
  if (version === accession) return `${extensionPrefix(entity)}:${tag}`;
  const taxonomy = version.replace(/\/.*$/, '');
  return `${taxonomy === 'ifrs' ? 'ifrs-full' : taxonomy}:${tag}`;
}
