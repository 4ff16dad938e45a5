import { Command, Query } from '@nestjs/cqrs';
import type { ApiKeyJson } from './api-keys.js';
import type { Role } from './role.js';

/** Makes an API key. Its text is told this once: what is kept is a hash. */
export class CreateKeyCommand extends Command<CreatedKey> {
  constructor(
    /** Of whom or what it is; it is the actor of what is recorded by it. */
    readonly name: string,
    readonly role: Role,
    readonly options: {
      /** The entities that it is limited to; none said is all. */
      readonly entities?: readonly string[] | undefined;
      /** Until when: `90d`, a date, or a moment; at most 366 days. Default: 90 days. */
      readonly expires?: string | undefined;
    } = {},
  ) {
    super();
  }
}

export interface CreatedKey extends ApiKeyJson {
  /** The key itself, for its holder. */
  readonly key: string;
}

/** Revokes a key, by its id or its name. */
export class RevokeKeyCommand extends Command<ApiKeyJson> {
  constructor(readonly named: string) {
    super();
  }
}

/** All keys that were ever made here, in the order in which they were. */
export class ListKeysQuery extends Query<readonly ApiKeyJson[]> {}
