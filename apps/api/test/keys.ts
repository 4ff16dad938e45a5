import { CommandBus } from '@nestjs/cqrs';
import { CreateKeyCommand, RevokeKeyCommand, type Role } from '#libs/app';
import type { Running } from './harness.js';

export const TOKEN = 'a-token-of-more-than-thirty-two-characters';

export const bearer = (text: string): { Authorization: string } => ({ Authorization: `Bearer ${text}` });

interface KeyOptions {
  readonly entities?: readonly string[];
  readonly expires?: string;
}

/** Makes a key at a server, as the command line would. */
export async function makeKey(
  { app }: Pick<Running, 'app'>,
  name: string,
  role: Role,
  options: KeyOptions = {},
): Promise<string> {
  return (await app.get(CommandBus).execute(new CreateKeyCommand(name, role, options))).key;
}

export const revokeKey = async ({ app }: Pick<Running, 'app'>, name: string): Promise<void> => {
  await app.get(CommandBus).execute(new RevokeKeyCommand(name));
};
