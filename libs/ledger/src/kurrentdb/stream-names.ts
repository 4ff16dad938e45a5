import type { EntityId } from '#libs/figures';

/** How a ledger's streams are called: a cluster may hold several ledgers, each under its name. */
export class StreamNames {
  private readonly prefix: string;

  /** @param ledger Its name; empty for the only one. */
  constructor(readonly ledger: string) {
    this.prefix = ledger === '' ? '' : `${ledger}-`;
  }

  /** How the streams of all entities begin. */
  get entities(): string {
    return `${this.prefix}ledger-`;
  }

  ofEntity(entity: EntityId): string {
    return `${this.entities}${entity}`;
  }

  ofDocument(sha256: string): string {
    return `${this.prefix}document-${sha256}`;
  }
}
