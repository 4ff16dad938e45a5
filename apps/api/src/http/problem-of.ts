import { HttpException } from '@nestjs/common';
import { FigureError } from '#libs/figures';
import { PROBLEM_TYPES } from '../openapi/problem-types.js';
import { Problem } from './problem.js';

/** Seconds after which it is worth trying again, for a writer that lost the race too. */
export const RETRY_AFTER_SECONDS = '1';

const LATER = { 'Retry-After': RETRY_AFTER_SECONDS };

const LOG_AWAY =
  'the log is on a server that is away, or does not take this: try again; what is asked for twice is recorded once';

/** Codes whose status their name does not tell. */
const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  'entity-unknown': 404,
  'decision-forbidden': 403,
  'entity-forbidden': 403,
  'figure-unknown': 404,
  'document-unknown': 404,
  'statement-missing': 404,
  'exception-unknown': 404,
  'replay-unknown': 404,
  'certificate-unknown': 404,
  'place-unknown': 404,
  'tile-unknown': 404,
  'view-unknown': 400,
  'projection-unknown': 400,
  'parameter-unknown': 400,
  'parameter-missing': 400,
  'replays-waiting': 503,
  'replay-cancelled': 503,
  'document-ambiguous': 400,
  'dates-reversed': 400,
  'exception-resolved': 409,
  'document-too-large': 413,
  'keyed-too-large': 413,
  'package-too-large': 413,
  'xml-too-large': 413,
  'xml-malformed': 422,
  'event-too-large': 413,
  'wrong-revision': 503,
  'commit-not-here': 503,
  // The ledger is damaged or of a later version: nothing that the caller did.
  'document-hash-wrong': 500,
  'document-missing': 500,
};

/** What the ledger's disk or file does to a request, told without saying where they are. */
const OF_THE_DISK = {
  'disk-full': { status: 507, type: 'disk-full' },
  'disk-failed': { status: 500, type: 'disk-failed' },
  'file-damaged': { status: 500, type: 'file-damaged' },
  'block-damaged': { status: 500, type: 'file-damaged' },
  'row-damaged': { status: 500, type: 'file-damaged' },
  'document-damaged': { status: 500, type: 'file-damaged' },
  'ledger-busy': { status: 503, type: 'ledger-busy' },
} as const;

const isOfTheDisk = (code: string): code is keyof typeof OF_THE_DISK => Object.hasOwn(OF_THE_DISK, code);

/** Codes that say: the request was understood, its content can't be taken. */
const UNPROCESSABLE = [
  /^(document|keyed|release|correction|candidate|accession|entity|published|format|package|xbrl|xml)-/,
  /^(commit-unknown|sizes-wrong|checkpoint-foreign|cosignature-missing|signature-wrong|witness-unknown|commit-id-reused|exception-conflict|invalid-event|certificate-altered|version-unknown|projection-stopped)$/,
];

/** Any error as a problem; what nobody foresaw says nothing about the inside. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof FigureError) return figureProblem(error);
  if (error instanceof HttpException) return httpProblem(error);
  return internal();
}

function figureProblem({ code, message, facts }: FigureError): Problem {
  // What the server's name is, and what it says, is for who runs this one: it is in the log.
  if (code.startsWith('log-')) return new Problem(503, 'log-away', LOG_AWAY, { headers: LATER });
  if (isOfTheDisk(code)) {
    const { status, type } = OF_THE_DISK[code];
    return new Problem(status, type, PROBLEM_TYPES[type], { headers: headersOf(status) });
  }
  const status = statusOf(code);
  if (status === 500) return internal();
  return new Problem(status, code, message, { facts, headers: headersOf(status) });
}

const headersOf = (status: number): Readonly<Record<string, string>> => (status === 503 ? LATER : {});

function statusOf(code: string): number {
  const known = STATUS_BY_CODE[code];
  if (known !== undefined) return known;
  if (/^(?:keyed|xbrl-json)-malformed$/.test(code)) return 422;
  if (code.endsWith('-malformed')) return 400;
  return UNPROCESSABLE.some((pattern) => pattern.test(code)) ? 422 : 500;
}

/** What the framework refuses: a route that is not there, a body that is too large. */
function httpProblem(error: HttpException): Problem {
  const status = error.getStatus();
  switch (status) {
    case 404:
      return new Problem(404, 'route-unknown', 'there is nothing here: /openapi.json lists every route');
    case 413:
      return new Problem(413, 'body-too-large', 'the body is larger than this route takes: split it');
    case 415:
      return new Problem(
        415,
        'media-type-unsupported',
        'the Content-Type is not a media type: write application/json, or for documents text/csv, for example',
      );
    default:
      return status < 500 ? new Problem(status, 'request-malformed', error.message) : internal();
  }
}

const internal = (): Problem =>
  new Problem(500, 'internal', 'something went wrong inside; the log tells more under this instance');

/**
 * A document's own error: what would be a malformed parameter elsewhere is content that can't be taken.
 */
export function documentProblemOf(error: unknown): unknown {
  if (!(error instanceof FigureError)) return error;
  const problem = figureProblem(error);
  return problem.status === 400 ? new Problem(422, problem.code, problem.message, problem.extras) : error;
}
