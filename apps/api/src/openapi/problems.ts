import { needOf, type Scope } from '../access/needs.js';
import { ref, type Schema } from '../schemas/schema.js';
import { MIN_COMMIT_HEADER } from '../http/min-commit-header.js';
import { Problem, problemJson, PROBLEM_JSON, typeOf } from '../http/problem.js';
import { PROBLEM_TYPES, type ProblemsByStatus, type ProblemType } from './problem-types.js';
import type { Example, Operation, Response } from './operation.js';

/** What any route may answer, whoever asks. */
const ANYWHERE: ProblemsByStatus = {
  403: ['host-foreign'],
  408: ['request-slow'],
  429: ['rate-exceeded'],
  431: ['headers-too-large'],
  500: ['internal'],
};

/** What a route may answer besides that tells of the ledger. */
const WITHOUT_TOKEN: ProblemsByStatus = {
  401: ['token-missing', 'token-wrong'],
  403: ['role-missing', 'role-too-low'],
  503: ['issuer-away'],
};

/** How it is kept from who is limited to some entities; what is behind an id is as if it were not there. */
const OF_SCOPES: Readonly<Record<Scope, ProblemsByStatus>> = {
  entity: { 403: ['entity-forbidden'] },
  list: { 403: ['entity-forbidden'] },
  delivery: { 403: ['decision-forbidden', 'entity-forbidden'], 503: ['uploads-busy'] },
  ledger: { 403: ['ledger-forbidden'] },
  document: {},
  figure: {},
  exception: {},
  caller: {},
};

/** What a route of the ledger may answer besides. */
const OF_THE_LEDGER: ProblemsByStatus = {
  400: ['request-malformed'],
  500: ['disk-failed', 'file-damaged'],
  503: ['log-away'],
};

/** What a write may answer besides. */
const OF_WRITES: ProblemsByStatus = {
  403: ['origin-foreign'],
  413: ['body-too-large'],
  503: ['ledger-busy', 'wrong-revision'],
  507: ['disk-full'],
};

/** What a JSON body may be. */
const OF_JSON: ProblemsByStatus = { 400: ['json-malformed'], 415: ['media-type-unsupported'] };

/** A part of a path that is longer than any name leads nowhere. */
const IN_PATHS: ProblemsByStatus = { 400: ['path-malformed'], 404: ['route-unknown'] };

const TIME: ProblemsByStatus = { 400: ['time-malformed'] };
const PERIOD: ProblemsByStatus = { 400: ['period-malformed'] };
const DOCUMENT: ProblemsByStatus = { 400: ['document-ambiguous'], 404: ['document-unknown'] };

/** What can be wrong with a parameter that a question is asked with: the same on every route. */
const OF_PARAMETERS: Readonly<Record<string, ProblemsByStatus>> = {
  asOf: TIME,
  recordedAsOf: TIME,
  from: TIME,
  to: TIME,
  fromRecorded: TIME,
  toRecorded: TIME,
  period: PERIOD,
  concept: { 400: ['concept-malformed'] },
  unit: { 400: ['unit-malformed'] },
  cursor: { 400: ['cursor-malformed'], 410: ['cursor-stale'] },
  entity: { 400: ['entity-malformed'], 404: ['entity-unknown'] },
  sha256: DOCUMENT,
  document: DOCUMENT,
  fromDocument: DOCUMENT,
  toDocument: DOCUMENT,
  figureId: { 404: ['figure-unknown'] },
  exceptionId: { 404: ['exception-unknown'] },
  replayId: { 404: ['replay-unknown'] },
  certificateId: { 404: ['certificate-unknown'] },
  [MIN_COMMIT_HEADER]: { 400: ['min-commit-malformed'], 503: ['commit-not-here'] },
  'Idempotency-Key': { 400: ['idempotency-key-malformed'], 422: ['idempotency-key-reused'] },
};

/** Every refusal of a route: what it says of itself, and what follows from its path, parameters and body. */
export function problemsOf(
  method: string,
  path: string,
  operation: Operation,
): Map<number, readonly ProblemType[]> {
  const isWrite = method !== 'get';
  const isAsked = ({ in: place }: { readonly in: string }): boolean => !isWrite || place !== 'query';
  const body = Object.keys(operation.requestBody?.content ?? {});
  return merged([
    ANYWHERE,
    ...scoped(method, path),
    ...(path.startsWith('/v1/') ? [OF_THE_LEDGER] : []),
    ...(path.includes('{') ? [IN_PATHS] : []),
    ...(isWrite ? [OF_WRITES] : []),
    ...(body.length === 1 && body[0] === 'application/json' ? [OF_JSON] : []),
    ...operation.parameters.filter(isAsked).map(({ name }) => OF_PARAMETERS[name] ?? {}),
    operation['x-problems'] ?? {},
  ]);
}

function scoped(method: string, path: string): readonly ProblemsByStatus[] {
  const need = needOf(method, path);
  return need ? [WITHOUT_TOKEN, OF_SCOPES[need.of]] : [];
}

function merged(all: readonly ProblemsByStatus[]): Map<number, readonly ProblemType[]> {
  const found = new Map<number, Set<ProblemType>>();
  for (const [status, types] of all.flatMap((each) => Object.entries(each))) {
    const known = found.get(Number(status)) ?? new Set();
    found.set(Number(status), new Set([...known, ...types]));
  }
  return new Map(
    [...found]
      .toSorted(([one], [other]) => one - other)
      .map(([status, types]) => [status, [...types].toSorted()]),
  );
}

/** A refusal as a response: its type is one of these. */
export function problemResponse(status: number, types: readonly ProblemType[]): Response {
  const examples = types.map((type) => [
    type,
    { $ref: `#/components/examples/${exampleName(status, type)}` } as const,
  ]);
  return {
    description: types.map((type) => `- \`${type}\`: ${PROBLEM_TYPES[type]}`).join('\n'),
    content: {
      [PROBLEM_JSON]: { schema: schemaOf(status, types), examples: Object.fromEntries(examples) },
    },
  };
}

const schemaOf = (status: number, types: readonly ProblemType[]): Schema => ({
  allOf: [ref('Problem')],
  properties: { status: { const: status }, type: { enum: types.map(typeOf) } },
});

const exampleName = (status: number, type: ProblemType): string => `${status}-${type}`;

/** The request that problems of the examples are about. */
const REQUEST_ID = '2f1c4d0e-5b1d-4f0e-9a34-0c2f7a4f5b11';

/** The examples that `problemResponse` refers to. */
export const problemExamples = (
  status: number,
  types: readonly ProblemType[],
): readonly (readonly [string, Example])[] =>
  types.map((type) => {
    const problem = new Problem(status, type, PROBLEM_TYPES[type]);
    return [
      exampleName(status, type),
      { summary: PROBLEM_TYPES[type], value: problemJson(problem, REQUEST_ID) },
    ];
  });
