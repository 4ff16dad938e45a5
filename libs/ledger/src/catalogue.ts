import type { EntityId, Moment } from '#libs/figures';

/** What the ledger holds of an entity, and what it is called. */
export interface CatalogueEntry {
  readonly entity: EntityId;
  /** As its newest document names it, else as a register does. */
  readonly name: string | null;
  /** As a register gives them. */
  readonly tickers: readonly string[];
  readonly commits: number;
  readonly documents: number;
  readonly observations: number;
  readonly lastPublishedAt: Moment | null;
}

/** A line of a register of entities, such as the SEC's. */
export interface RegisterLine {
  readonly entity: EntityId;
  readonly name: string | null;
  readonly ticker: string | null;
}

/** The entities of the ledger, beside the log: made from it, and from registers that a person gives. */
export interface Catalogue {
  /** All entities in the order in which they came; or those that a text names by CIK, ticker or name, the best first. */
  search(query?: string): readonly CatalogueEntry[];
  /** Takes the lines of a register in; those of an earlier one that name the same entities are replaced. */
  register(lines: readonly RegisterLine[]): void;
}
