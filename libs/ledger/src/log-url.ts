import { statSync } from 'node:fs';
import { malformed, parametersOf } from './log-url-parameters.js';

/** Which log is the truth, and how to reach it. */
export type LogUrl =
  | {
      /** The embedded log. */
      readonly kind: 'sqlite';
      /** Its file; `null` for the one of the data directory. */
      readonly path: string | null;
    }
  | {
      readonly kind: 'kurrentdb';
      /** What the server's client takes; it may hold a password. */
      readonly connectionString: string;
      /** Which of several ledgers on one cluster; `null` for the one without a name. */
      readonly ledger: string | null;
      /** The URL without credentials, for people and for logs of what happened. */
      readonly shown: string;
    };

const LENGTH_MAX = 4096;
const HOSTS_MAX = 32;
const PORT_DEFAULT = 2113;
const PORT_MAX = 65_535;

/** The server's names for its scheme, old ones too. All are written as `kurrentdb`: of others its client complains. */
const SERVER_SCHEME = /^(?:kurrentdb|kurrent|kdb|esdb)(\+discover)?$/;

const FORMS =
  'write sqlite:, sqlite:<path of a ledger.db>, kurrentdb://<host>:2113, or kurrentdb+discover://<name>:2113';

/**
 * What a URL of a log says. It is checked whole before anything is opened, files of certificates included; the message
 * names the part that is wrong and never repeats a password.
 * @throws LedgerError `log-url-malformed`, with the part that is wrong as `part`
 */
export function parseLogUrl(text: string): LogUrl {
  if (text.length > LENGTH_MAX) throw malformed('whole', `is longer than ${LENGTH_MAX} characters`, FORMS);
  const said = text.trim();
  if (/[\p{Cc}\p{Cs}]/u.test(said)) throw malformed('whole', 'has control characters', FORMS);
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):(.*)$/i.exec(said) ?? [];
  if (scheme === undefined || rest === undefined) throw malformed('scheme', 'is missing', FORMS);
  if (scheme.toLowerCase() === 'sqlite') return { kind: 'sqlite', path: sqlitePath(rest) };
  const discover = SERVER_SCHEME.exec(scheme.toLowerCase());
  if (!discover) throw malformed('scheme', `"${scheme}:" is not known`, FORMS);
  return serverUrl(`kurrentdb${discover[1] ?? ''}`, rest);
}

function sqlitePath(rest: string): string | null {
  const path = rest.startsWith('//') ? rest.slice(2) : rest;
  if (rest === '') return null;
  if (rest.startsWith('//') && !path.startsWith('/')) {
    throw malformed('path', 'begins with //', 'write sqlite:<path>, or sqlite:///<absolute path>');
  }
  if (path.endsWith('/') || statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    throw malformed('path', `${path} is a folder`, 'name the ledger.db in it');
  }
  return path;
}

function serverUrl(scheme: string, rest: string): LogUrl {
  if (!rest.startsWith('//')) throw malformed('scheme', 'has no // behind it', FORMS);
  const { authority, query } = dissected(rest.slice(2));
  const at = authority.lastIndexOf('@');
  const credentials = at < 0 ? '' : credentialsOf(authority.slice(0, at));
  const hosts = authority.slice(at + 1).split(',');
  if (hosts.length > HOSTS_MAX)
    throw malformed('hosts', `are more than ${HOSTS_MAX}`, 'name a few, or use kurrentdb+discover://');
  if (scheme.endsWith('+discover') && hosts.length > 1) {
    throw malformed(
      'hosts',
      'are several',
      'kurrentdb+discover:// takes one name; list nodes behind kurrentdb://',
    );
  }
  const place = hosts.map(hostOf).join(',');
  const { parameters, ledger } = parametersOf(query);
  const told = parameters.length === 0 ? '' : `?${parameters.join('&')}`;
  const ledgerTold = ledger === null ? '' : `${told === '' ? '?' : '&'}ledger=${ledger}`;
  return {
    kind: 'kurrentdb',
    connectionString: `${scheme}://${credentials}${place}${told}`,
    ledger,
    shown: `${scheme}://${place}${told}${ledgerTold}`,
  };
}

/** Who and where, and the parameters. A password with reserved characters would be taken for something else, and told. */
function dissected(text: string): { readonly authority: string; readonly query: string } {
  const [, authority = '', behind = ''] = /^([^/?#]*)(.*)$/.exec(text) ?? [];
  if (behind.includes('@') || behind.includes('#')) {
    throw malformed(
      'credentials',
      'or a parameter has a character that must be escaped',
      'write @ as %40, # as %23, / as %2F, ? as %3F, & as %26',
    );
  }
  const [, path = '', query = ''] = /^(\/*[^?]*)\??(.*)$/.exec(behind) ?? [];
  if (/[^/]/.test(path))
    throw malformed(
      'path',
      'is not known to the server',
      'end the hosts with ? and parameters, or not at all',
    );
  return { authority, query };
}

function credentialsOf(text: string): string {
  const colon = text.indexOf(':');
  const [name, password] = [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)];
  if (name === '' || password === '') {
    throw malformed(
      'credentials',
      'are not a name and a password',
      'write <name>:<password>@<host>, or leave them out',
    );
  }
  return `${[name, password].map(reescaped).join(':')}@`;
}

function reescaped(text: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(text));
  } catch {
    throw malformed('credentials', 'have a % that escapes nothing', 'write % as %25');
  }
}

const HOST = /^[a-z0-9](?:[a-z0-9._-]{0,252}[a-z0-9])?$/i;

/** Where a wrong host may be half of a password, it is not told. */
function hostOf(text: string): string {
  const [host = '', port = String(PORT_DEFAULT), ...more] = text.split(':');
  if (host === '') throw malformed('host', 'is missing', 'write kurrentdb://<host>:2113');
  if (more.length > 0 || !HOST.test(host)) {
    throw malformed(
      'host',
      'is not a name or an IPv4 address',
      'write <host>:<port>, several with commas between',
    );
  }
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > PORT_MAX) {
    throw malformed('port', `of a host is not from 1 to ${PORT_MAX}`, `write <host>:${PORT_DEFAULT}`);
  }
  return `${host}:${Number(port)}`;
}
