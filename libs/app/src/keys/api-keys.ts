import { Inject, Injectable } from '@nestjs/common';
import type { Moment } from '#libs/figures';
import type { StoredKey } from '#libs/ledger';
import { CLOCK, type Clock } from '../clock.js';
import { LedgerAccess } from '../ledger-access.js';
import { isSecret, readKey } from './key-text.js';
import { isRole, type Role } from './role.js';

/** What a key is, without anything of its secret. */
export interface ApiKeyJson {
  readonly keyId: string;
  readonly name: string;
  readonly role: Role;
  readonly entities: readonly string[] | null;
  readonly createdAt: Moment;
  readonly expiresAt: Moment;
  readonly revokedAt: Moment | null;
  readonly status: 'active' | 'expired' | 'revoked';
}

/** What came of a key that somebody showed. */
export type KeyCheck =
  | { readonly key: ApiKeyJson }
  | { readonly refused: 'malformed' | 'unknown' | 'expired' | 'revoked'; readonly keyId: string | null };

/** The keys of this data directory, as a server asks for them at each request: one that is revoked lets nobody in from then on. */
@Injectable()
export class ApiKeys {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether no key was ever made here. */
  areNone(): boolean {
    return this.ledger.keys.isEmpty();
  }

  /** The key whose text this is, if it still opens anything. */
  check(text: string): KeyCheck {
    const read = readKey(text);
    if (!read) return { refused: 'malformed', keyId: null };
    const stored = this.ledger.keys.get(read.id);
    if (!stored || !isSecret(read.secret, stored.secretHash)) return { refused: 'unknown', keyId: read.id };
    return this.asOfNow(stored);
  }

  /** A key by its id, for who has shown its text before. */
  find(keyId: string): KeyCheck {
    const stored = this.ledger.keys.get(keyId);
    return stored ? this.asOfNow(stored) : { refused: 'unknown', keyId };
  }

  private asOfNow(stored: StoredKey): KeyCheck {
    const key = keyJson(stored, this.clock.now());
    // A role of a later version opens nothing in this one.
    if (!isRole(key.role)) return { refused: 'unknown', keyId: key.keyId };
    return key.status === 'active' ? { key } : { refused: key.status, keyId: key.keyId };
  }
}

export function keyJson(stored: StoredKey, now: Moment): ApiKeyJson {
  const { id, name, role, entities, createdAt, expiresAt, revokedAt } = stored;
  const status = revokedAt !== null ? 'revoked' : expiresAt <= now ? 'expired' : 'active';
  return { keyId: id, name, role: role as Role, entities, createdAt, expiresAt, revokedAt, status };
}
