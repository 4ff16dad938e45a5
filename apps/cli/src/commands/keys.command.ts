import { Option, type Command } from 'commander';
import { CreateKeyCommand, ListKeysQuery, RevokeKeyCommand, ROLES, type Role } from '#libs/app';
import { renderKeys } from '../render/keys.js';
import type { Surroundings } from '../surroundings.js';

interface CreateOptions {
  readonly role: Role;
  readonly entity?: readonly string[];
  readonly expires?: string;
  readonly json?: boolean;
}

const EXAMPLES = `
Roles, each may do what those before it may:
  reader     ask everything
  recorder   take documents and keyed figures in
  reviewer   decide exceptions
  operator   replays, certificates

  $ tieout keys create close-team --role recorder --entity cik:0001804583 --expires 30d
  $ tieout keys list
  $ tieout keys revoke close-team`;

/** `tieout keys`: who may ask the server of this data directory, and for what. */
export function registerKeys(program: Command, { session, out, err }: Surroundings): void {
  const keys = program
    .command('keys')
    .description('API keys of this data directory: make, list and revoke them')
    .addHelpText('after', EXAMPLES);

  keys
    .command('create')
    .description('make a key and show it, this once: only a hash of it is kept')
    .argument('<name>', 'of whom or what it is; what is recorded by it bears the name')
    .addOption(new Option('--role <role>', 'what it may do').choices(ROLES).makeOptionMandatory())
    .option('--entity <entity...>', 'the entities that it is limited to (default: all)')
    .option('--expires <when>', 'when it ends: 90d, a date or a moment; within 366 days (default: 90d)')
    .option('--json', 'as JSON')
    .action(async (name: string, { role, entity, expires, json }: CreateOptions) => {
      const options = { entities: entity, expires };
      const created = await session(({ tell }) => tell(new CreateKeyCommand(name, role, options)));
      if (json) return out(JSON.stringify(created));
      out(created.key);
      err(
        `key ${created.keyId} of ${created.name}: ${role} until ${created.expiresAt}; it is not shown again`,
      );
    });

  keys
    .command('list')
    .description('all keys that were ever made here, without their secrets')
    .option('--json', 'one JSON line a key')
    .action(async ({ json }: { readonly json?: boolean }) => {
      const all = await session(({ ask }) => ask(new ListKeysQuery()));
      if (json) for (const each of all) out(JSON.stringify(each));
      else out(renderKeys(all));
    });

  keys
    .command('revoke')
    .description('end a key at once, and all sessions that were opened with it')
    .argument('<key>', 'its id or its name')
    .option('--json', 'as JSON')
    .action(async (named: string, { json }: { readonly json?: boolean }) => {
      const revoked = await session(({ tell }) => tell(new RevokeKeyCommand(named)));
      out(
        json
          ? JSON.stringify(revoked)
          : `key ${revoked.keyId} of ${revoked.name} was revoked ${revoked.revokedAt}`,
      );
    });
}
