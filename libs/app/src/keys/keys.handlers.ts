import { Inject } from '@nestjs/common';
import { CommandHandler, QueryHandler, type ICommandHandler, type IQueryHandler } from '@nestjs/cqrs';
import { FigureError, parseEntity, parseMoment, type Moment } from '#libs/figures';
import { CLOCK, type Clock } from '../clock.js';
import { LedgerAccess } from '../ledger-access.js';
import { keyJson, type ApiKeyJson } from './api-keys.js';
import { drawKey, secretHashOf } from './key-text.js';
import { CreateKeyCommand, ListKeysQuery, RevokeKeyCommand, type CreatedKey } from './keys.commands.js';
import { isReserved } from './reserved-names.js';

const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_MAX = 366;
const DAYS_DEFAULT = '90d';
const NAME_LENGTH_MAX = 100;
const ENTITIES_MAX = 100;

@CommandHandler(CreateKeyCommand)
export class CreateKeyHandler implements ICommandHandler<CreateKeyCommand> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws FigureError `key-name-malformed`, `key-name-taken`, `key-expiry-malformed`, `entity-malformed`, `key-entities-malformed` */
  async execute({ name, role, options }: CreateKeyCommand): Promise<CreatedKey> {
    const now = this.clock.now();
    const { id, secret, text } = drawKey();
    const stored = {
      id,
      name: checkedName(name),
      secretHash: secretHashOf(secret),
      role,
      entities: entitiesOf(options.entities),
      createdAt: now,
      expiresAt: expiryOf(options.expires ?? DAYS_DEFAULT, now),
      revokedAt: null,
    };
    if (!this.ledger.keys.add(stored)) {
      throw new FigureError(
        'key-name-taken',
        `there is, or was, a key "${name}": what it did is recorded under that name, so choose another`,
        { name },
      );
    }
    return { ...keyJson(stored, now), key: text };
  }
}

@CommandHandler(RevokeKeyCommand)
export class RevokeKeyHandler implements ICommandHandler<RevokeKeyCommand> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws FigureError `key-unknown` */
  async execute({ named }: RevokeKeyCommand): Promise<ApiKeyJson> {
    const { keys } = this.ledger;
    const found = keys.all().find(({ id, name }) => id === named || name === named);
    if (!found) {
      throw new FigureError(
        'key-unknown',
        'no key has this id or this name: list them with "tieout keys list"',
      );
    }
    const now = this.clock.now();
    keys.revoke(found.id, now);
    return keyJson(keys.get(found.id)!, now);
  }
}

@QueryHandler(ListKeysQuery)
export class ListKeysHandler implements IQueryHandler<ListKeysQuery> {
  constructor(
    @Inject(LedgerAccess) private readonly ledger: LedgerAccess,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute(): Promise<readonly ApiKeyJson[]> {
    const now = this.clock.now();
    return this.ledger.keys.all().map((each) => keyJson(each, now));
  }
}

function checkedName(name: string): string {
  const isVisible = name.trim() === name && name.length > 0 && !/\p{C}/u.test(name);
  if (isVisible && name.length <= NAME_LENGTH_MAX && !isReserved(name)) return name;
  throw new FigureError(
    'key-name-malformed',
    `a key's name has 1 to ${NAME_LENGTH_MAX} visible characters, and is none that the ledger records by itself`,
    { name: name.slice(0, NAME_LENGTH_MAX) },
  );
}

function entitiesOf(given: readonly string[] | undefined): readonly string[] | null {
  if (given === undefined) return null;
  const entities = [...new Set(given.map(parseEntity))];
  if (entities.length > 0 && entities.length <= ENTITIES_MAX) return entities;
  throw new FigureError(
    'key-entities-malformed',
    `a key is limited to 1 to ${ENTITIES_MAX} entities, or to none of them and may see all`,
  );
}

function expiryOf(text: string, now: Moment): Moment {
  const days = /^(\d{1,3})d$/.exec(text)?.[1];
  const expiresAt =
    days === undefined
      ? parseMoment(text, 'expiry')
      : new Date(Date.parse(now) + Number(days) * DAY_MS).toISOString();
  const latest = new Date(Date.parse(now) + DAYS_MAX * DAY_MS).toISOString();
  if (expiresAt > now && expiresAt <= latest) return expiresAt;
  throw new FigureError(
    'key-expiry-malformed',
    `a key ends in the future, and within ${DAYS_MAX} days: write 90d, a date or a moment`,
    { expires: text },
  );
}
