import type { LogUrl } from '../log-url.js';

export type ServerUrl = Extract<LogUrl, { kind: 'kurrentdb' }>;

/**
 * A connection string with what the library's native part takes otherwise than it says: it waits half a second before it
 * connects at all, even to a server that it need not discover; and of a cluster it takes any node, where the other part
 * takes the leader.
 */
export function completed(connectionString: string): string {
  const isCluster = connectionString.includes(',') || connectionString.startsWith('kurrentdb+discover');
  const [name, value] = isCluster ? ['nodePreference', 'leader'] : ['discoveryInterval', '10'];
  if (new RegExp(`[?&]${name}=`, 'i').test(connectionString)) return connectionString;
  return `${connectionString}${connectionString.includes('?') ? '&' : '?'}${name}=${value}`;
}

/** A name and its password, as they are. */
export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Told apart, since the library's native part takes what is escaped in a URL as it is. */
export function credentialsOf({ connectionString }: ServerUrl): { readonly credentials?: Credentials } {
  const [, username, password] = /^[^:]+:\/\/([^:@/]+):([^@/]+)@/.exec(connectionString) ?? [];
  if (username === undefined || password === undefined) return {};
  return {
    credentials: { username: decodeURIComponent(username), password: decodeURIComponent(password) },
  };
}
