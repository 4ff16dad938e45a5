import { readFileSync } from 'node:fs';
import { LedgerError } from './ledger-error.js';

/** What is asked of the server's client, in its own words and order, and the one word that is ours. */
interface Parameters {
  readonly parameters: readonly string[];
  readonly ledger: string | null;
}

const MILLISECONDS_MAX = 2_147_483_647;
const NAME_LENGTH_MAX = 100;
const LEDGER = /^[a-z0-9.]{1,40}$/;

/** A value as the client takes it. @throws LedgerError `log-url-malformed` */
type Take = (name: string, value: string) => string;

/** Parameters of the client that mean something here, by their names without case and strokes, which the client ignores too. */
const TAKEN: ReadonlyMap<string, readonly [name: string, take: Take]> = new Map(
  Object.entries({
    tls: choice('true', 'false'),
    tlsVerifyCert: choice('true', 'false'),
    tlsCAFile: pem('CERTIFICATE'),
    userCertFile: pem('CERTIFICATE'),
    userKeyFile: pem('PRIVATE KEY'),
    nodePreference: choice('leader', 'follower', 'random', 'readOnlyReplica'),
    connectionName: text(NAME_LENGTH_MAX),
    maxDiscoverAttempts: whole(1),
    discoveryInterval: whole(1),
    gossipTimeout: whole(1),
    defaultDeadline: whole(1),
    keepAliveInterval: whole(-1),
    keepAliveTimeout: whole(-1),
    ledger: ledgerName,
  }).map(([name, take]) => [flat(name), [name, take]]),
);

/**
 * The parameters behind the `?`.
 * @throws LedgerError `log-url-malformed`
 */
export function parametersOf(query: string): Parameters {
  const taken = new Map<string, string>();
  for (const part of query === '' ? [] : query.split('&')) {
    const [, said = '', value = ''] = /^([^=]*)=?(.*)$/.exec(part) ?? [];
    const [name, take] = TAKEN.get(flat(said)) ?? unknown(said);
    if (taken.has(name)) throw malformed(name, 'is there twice', 'leave one out');
    if (value === '') throw malformed(name, 'has no value', `write ${name}=<value>, or leave it out`);
    taken.set(name, take(name, unescaped(name, value)));
  }
  assertTogether(taken);
  const ledger = taken.get('ledger') ?? null;
  taken.delete('ledger');
  return { parameters: [...taken].map(([name, value]) => `${name}=${encodeURIComponent(value)}`), ledger };
}

export function malformed(part: string, wrong: string, advice: string): LedgerError {
  return new LedgerError('log-url-malformed', `the URL of the log: its ${part} ${wrong}; ${advice}`, {
    part,
  });
}

function flat(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '');
}

function unescaped(name: string, value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw malformed(name, 'has a % that escapes nothing', 'write % as %25');
  }
}

/** What goes with what: a certificate with its key, certificates with encryption. */
function assertTogether(taken: ReadonlyMap<string, string>): void {
  for (const [one, other] of [
    ['userCertFile', 'userKeyFile'],
    ['userKeyFile', 'userCertFile'],
  ] as const) {
    if (taken.has(one) && !taken.has(other))
      throw malformed(one, `is there without ${other}`, 'a certificate and its key go together');
  }
  if (taken.get('tls') !== 'false') return;
  for (const name of ['tlsCAFile', 'tlsVerifyCert', 'userCertFile']) {
    if (taken.has(name)) throw malformed(name, 'is there beside tls=false', 'leave one of both out');
  }
}

function choice(...values: readonly string[]): Take {
  return (name, said) => {
    const value = values.find((each) => flat(each) === flat(said));
    if (value === undefined) throw malformed(name, 'is none that is known', `write ${values.join(' or ')}`);
    return value;
  };
}

function whole(min: number): Take {
  return (name, value) => {
    if (/^-?\d{1,10}$/.test(value) && Number(value) >= min && Number(value) <= MILLISECONDS_MAX)
      return String(Number(value));
    throw malformed(name, 'is not a whole number', `write one from ${min} to ${MILLISECONDS_MAX}`);
  };
}

function text(lengthMax: number): Take {
  return (name, value) => {
    if (value.length <= lengthMax) return value;
    throw malformed(name, 'is too long', `write at most ${lengthMax} characters`);
  };
}

/** A file that is there and is what it should be: the client ends the process over some that are not. */
function pem(label: 'CERTIFICATE' | 'PRIVATE KEY'): Take {
  return (name, path) => {
    const begins = new RegExp(`^-----BEGIN (?:[A-Z]+ )?${label}-----`, 'm');
    if (begins.test(contentOf(name, path))) return path;
    throw malformed(name, `${path} has no ${label} in PEM form`, 'name another file');
  };
}

function contentOf(name: string, path: string): string {
  try {
    return readFileSync(path, 'latin1');
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    const wrong = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`;
    throw malformed(name, `${path} ${wrong}`, 'name a file that this process may read');
  }
}

function ledgerName(name: string, value: string): string {
  if (LEDGER.test(value)) return value;
  throw malformed(name, 'is not a name for one', 'write 1 to 40 of a to z, 0 to 9 and dots');
}

function unknown(said: string): never {
  const names = [...TAKEN.values()].map(([name]) => name);
  // What is no word may be half of a password.
  const shown = /^[a-z][\w-]{0,40}$/i.test(said) ? ` ${said}` : '';
  throw malformed(`parameter${shown}`, 'is not known', `those that are: ${names.join(', ')}`);
}
