import { LedgerError } from '../ledger-error.js';
import type { ServerUrl } from './server-url.js';

/** What the library calls errors that say that a password or its lack is the trouble. */
const DENIED = /unauthenticated|access.?denied|permission|not authenticated/i;
const PERMISSION_DENIED = 7;
const UNAUTHENTICATED = 16;
const CERTIFICATE = /certificate|self.signed|tls|ssl|handshake|unable to (?:verify|get)/i;

/**
 * An error of the server's library as one of the ledger, by what there is to do about it: `log-conflict` (fold to the
 * head), `log-refused` (credentials), `log-certificate`, `append-too-large`, `stream-deleted`, `log-url-malformed`, or
 * `log-unreachable`, after which nobody knows whether an append was taken.
 */
export function logError(error: unknown, { shown }: ServerUrl): LedgerError {
  if (error instanceof LedgerError) return error;
  const message = detailsOf(error);
  const type = error instanceof Error && 'type' in error ? String(error.type) : '';
  const status = error instanceof Error && 'code' in error ? error.code : null;
  const facts = { log: shown, problem: firstLine(message) };
  const tell = (code: string, what: string): LedgerError => new LedgerError(code, what, facts);
  switch (type) {
    case 'wrong-expected-version':
      return tell('log-conflict', 'another writer was first');
    case 'access-denied':
      return refused(facts);
    case 'maximum-append-size-exceeded':
      return tell(
        'append-too-large',
        `${shown} does not take appends of the size that we send: set MaxAppendSize to 1 MiB or more`,
      );
    case 'stream-deleted':
    case 'stream-tombstoned':
      return tell(
        'stream-deleted',
        `${shown} has deleted a stream of the ledger: restore it from a backup; nothing of a ledger may be deleted`,
      );
    default:
      if (status === UNAUTHENTICATED || status === PERMISSION_DENIED || DENIED.test(message))
        return refused(facts);
      if (CERTIFICATE.test(message)) return badCertificate(facts);
      if (error instanceof Error && error.name === 'ParseError')
        return tell(
          'log-url-malformed',
          `the log's URL is not one that the server's library takes: ${facts.problem}`,
        );
      return tell(
        'log-unreachable',
        `${shown} cannot be reached: ${facts.problem}; see that it runs, and that the URL is right`,
      );
  }
}

/** What an error says; where a connection failed, the reason stands beside the message. */
function detailsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return 'details' in error && typeof error.details === 'string' && error.details !== ''
    ? error.details
    : error.message;
}

const refused = (facts: { log: string; problem: string }): LedgerError =>
  new LedgerError(
    'log-refused',
    `${facts.log} refuses us: set the name and password in the URL, of a user who may read all streams and append`,
    facts,
  );

const badCertificate = (facts: { log: string; problem: string }): LedgerError =>
  new LedgerError(
    'log-certificate',
    `${facts.log} cannot be trusted: ${facts.problem}; give its authority with tlsCAFile, or tls=false for a server without TLS`,
    facts,
  );

const PROBLEM_MAX = 200;
const firstLine = (message: string): string => message.split('\n', 1)[0]!.slice(0, PROBLEM_MAX);
