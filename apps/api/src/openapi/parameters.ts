import { COMMIT_DIGITS_MAX, MIN_COMMIT_HEADER } from '../http/min-commit-header.js';
import type { Operation, Parameter } from './operation.js';
import { ENTITY, EXCEPTION_ID, FIGURE_ID } from '../schemas/leaves.js';

/** The parts of paths: the same on every route. */
const IN_PATHS: Readonly<Record<string, Partial<Parameter>>> = {
  entity: {
    description: 'Who reports, `scheme:identifier`; the colon may be encoded. A CIK needs no leading zeros.',
    example: exampleOf(ENTITY),
  },
  sha256: {
    description: 'A document by the SHA-256 of its bytes, or by the beginning of it: at least 4 digits.',
    schema: { type: 'string', pattern: '^[0-9a-fA-F]{4,64}$' },
    example: '337fe207',
  },
  figureId: { description: 'A figure by the hash of its identity.', example: exampleOf(FIGURE_ID) },
  exceptionId: { description: 'An exception, as a list of them names it.', example: exampleOf(EXCEPTION_ID) },
  replayId: {
    description: 'A replay, as it was named when it was asked for.',
    schema: { type: 'string', format: 'uuid' },
    example: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  },
  certificateId: {
    description: 'A certificate by the hash of what it says.',
    schema: { type: 'string', pattern: '^[\\w-]{22}$' },
    example: 'Zr0kQ2xU9mW3yB7tD1fG5h',
  },
  level: {
    description: 'The level of the tile: hashes of level 0 are leaves.',
    schema: { type: 'string', pattern: '^\\d{1,2}$' },
    example: '0',
  },
  path: {
    description:
      'Its index in groups of three digits, all but the last after an `x`; in part, `.p/` and how many hashes.',
    schema: { type: 'string' },
    example: '000.p/3',
  },
  concept: { description: 'A concept, a QName.', example: 'us-gaap:Revenues' },
  unit: { description: 'A unit; of a currency its code will do.', example: 'CNY' },
  period: {
    description:
      'An instant `2020-12-31`, a duration `2020-01-01/2020-12-31` (its slash encoded), or a calendar frame as the SEC names it: `CY2020`, `CY2021Q2`, `CY2020Q4I`.',
    example: 'CY2020',
  },
};

/** What every question to the ledger may say. */
const MIN_COMMIT: Parameter = {
  name: MIN_COMMIT_HEADER,
  in: 'header',
  required: false,
  description:
    'The number of a commit, as another node answered it: this one answers when it holds that commit too, and 503 where that takes longer than 5 seconds.',
  schema: { type: 'integer', minimum: 0, maximum: 10 ** COMMIT_DIGITS_MAX - 1 },
  example: 12,
};

/** What a route is asked with: what its decorators say, and what is the same on every route. */
export function parametersOf(method: string, path: string, { parameters }: Operation): Parameter[] {
  const isQuestion = method === 'get' && path.startsWith('/v1/');
  return [...parameters.map(completed), ...(isQuestion ? [MIN_COMMIT] : [])];
}

/** A parameter with what is known of it anywhere; its example stands beside its schema. */
function completed(parameter: Parameter): Parameter {
  const { example, ...schema } = parameter.schema ?? {};
  // The rest of a path, which has no name where it is routed.
  const name = parameter.name === '*' ? 'path' : parameter.name;
  const known = parameter.in === 'path' ? IN_PATHS[name] : undefined;
  return { ...parameter, name, ...(example === undefined ? {} : { example }), schema, ...known };
}

function exampleOf({ examples }: { readonly [keyword: string]: unknown }): unknown {
  return (examples as readonly unknown[])[0];
}
