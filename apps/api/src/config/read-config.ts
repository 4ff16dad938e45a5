import { readFileSync } from 'node:fs';
import { readWitnesses } from '#libs/app';
import { FigureError } from '#libs/figures';
import { parseLogUrl, type LogUrl } from '#libs/ledger';
import type { VerifierKey } from '#libs/proofs';
import { isLoopback } from './loopback.js';
import { malformed } from './malformed.js';
import { readOidc, type OidcConfig } from './read-oidc.js';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** What the server runs with. */
export interface ServerConfig {
  /** The data directory of the ledger. */
  readonly home: string;
  /** The log that is the truth. */
  readonly log: LogUrl;
  /** The file of the key that checkpoints are signed with; absent for `log.key` in the data directory. */
  readonly keyFile?: string | undefined;
  /** Whose cosignatures of checkpoints are kept. */
  readonly witnesses: readonly VerifierKey[];
  /** The name or address to listen on. */
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  readonly logLevel: LogLevel;
  /** The operator's token; `null` where there is none. */
  readonly token: string | null;
  /** The issuer whose JWTs let in; `null` where there is none. */
  readonly oidc: OidcConfig | null;
  /** Requests that a caller may make in a minute; an address, where nobody is known to ask. */
  readonly ratePerMinute: number;
}

const TOKEN_LENGTH_MIN = 32;

/** Visible ASCII: what a header can carry as one word. */
const TOKEN = /^[\x21-\x7e]+$/;

/**
 * The configuration that the environment gives.
 * @throws FigureError `config-malformed`, `config-unsafe`, naming the variable and what to write
 */
export function readConfig(environment: NodeJS.ProcessEnv): ServerConfig {
  const config: ServerConfig = {
    home: said(environment['TIEOUT_HOME']) ?? '.tieout',
    log: logOf(said(environment['TIEOUT_LOG']) ?? 'sqlite:'),
    keyFile: said(environment['TIEOUT_KEY']),
    witnesses: readWitnesses(environment['TIEOUT_WITNESSES'] ?? '', 'TIEOUT_WITNESSES'),
    host: said(environment['TIEOUT_HOST']) ?? '127.0.0.1',
    port: portOf(said(environment['TIEOUT_PORT']) ?? '3000'),
    logLevel: logLevelOf(said(environment['TIEOUT_LOG_LEVEL']) ?? 'info'),
    token: tokenOf(said(environment['TIEOUT_TOKEN']), said(environment['TIEOUT_TOKEN_FILE'])),
    oidc: readOidc(environment),
    ratePerMinute: rateOf(said(environment['TIEOUT_RATE_PER_MINUTE']) ?? '6000'),
  };
  assertSafe(config);
  return config;
}

/** Refuses to be reached from elsewhere by anybody. @throws FigureError `config-unsafe` */
export function assertSafe({ host, token, oidc }: Pick<ServerConfig, 'host' | 'token' | 'oidc'>): void {
  if (token !== null || oidc !== null || isLoopback(host)) return;
  throw new FigureError(
    'config-unsafe',
    `TIEOUT_HOST ${host} can be reached from other machines, and no credentials are configured: ` +
      `set TIEOUT_TOKEN to a secret of at least ${TOKEN_LENGTH_MIN} characters, or TIEOUT_OIDC_ISSUER, or listen on 127.0.0.1`,
    { host },
  );
}

/** An empty variable says nothing, as in a compose file that passes one on. */
const said = (value: string | undefined): string | undefined => (value === '' ? undefined : value);

function logOf(text: string): LogUrl {
  try {
    return parseLogUrl(text);
  } catch (error) {
    if (!(error instanceof FigureError)) throw error;
    const variable = 'TIEOUT_LOG';
    throw new FigureError('config-malformed', `${variable}: ${error.message}`, { ...error.facts, variable });
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw malformed('TIEOUT_PORT', text, 'write a port from 0 (any free one) to 65535');
}

function rateOf(text: string): number {
  const rate = Number(text);
  if (/^\d{1,9}$/.test(text) && rate > 0) return rate;
  throw malformed('TIEOUT_RATE_PER_MINUTE', text, 'write requests a minute, from 1');
}

function logLevelOf(text: string): LogLevel {
  const level = LOG_LEVELS.find((each) => each === text);
  if (level) return level;
  throw malformed('TIEOUT_LOG_LEVEL', text, `write one of ${LOG_LEVELS.join(', ')}`);
}

/** The token itself, or what is in the file that holds it, as orchestrators keep secrets. */
function tokenOf(text: string | undefined, file: string | undefined): string | null {
  if (text !== undefined) return checkedToken('TIEOUT_TOKEN', text);
  return file === undefined ? null : checkedToken('TIEOUT_TOKEN_FILE', contentOf(file));
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'latin1').trim();
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    throw malformed('TIEOUT_TOKEN_FILE', file, `the file cannot be read (${code})`);
  }
}

function checkedToken(variable: string, text: string): string {
  if (text.length >= TOKEN_LENGTH_MIN && TOKEN.test(text)) return text;
  // The message keeps the secret to itself: it may end in a log.
  throw new FigureError(
    'config-malformed',
    `${variable} gives no token: write at least ${TOKEN_LENGTH_MIN} visible ASCII characters without spaces`,
    { variable },
  );
}
