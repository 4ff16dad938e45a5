import type { ApiKeyJson } from '#libs/app';
import { headed, table } from './table.js';

/** Keys, one a line. */
export function renderKeys(keys: readonly ApiKeyJson[]): string {
  if (keys.length === 0) return 'there are no keys yet: "tieout keys create" makes one';
  const rows = keys.map(({ keyId, name, role, entities, expiresAt, status }) => [
    keyId,
    name,
    role,
    entities === null ? 'all' : entities.join(' '),
    expiresAt.slice(0, 10),
    status,
  ]);
  return table(
    [headed('key', 'name', 'role', 'entities', 'expires', 'status'), ...rows],
    ['left', 'left', 'left', 'left', 'left', 'left'],
  );
}
