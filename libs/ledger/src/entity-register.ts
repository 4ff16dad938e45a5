import type { EntityId } from '#libs/figures';

/** A line of a register of entities, such as the SEC's. */
export interface RegisterLine {
  readonly entity: EntityId;
  readonly name: string | null;
  readonly ticker: string | null;
}

export interface RegisteredEntity {
  readonly name: string | null;
  readonly tickers: readonly string[];
}

/** Names and tickers that a person gave with a register, kept beside the log. */
export interface EntityRegister {
  entities(): ReadonlyMap<EntityId, RegisteredEntity>;
  /** Takes lines in; those of an earlier register that name the same entities are replaced. */
  add(lines: readonly RegisterLine[]): void;
}
