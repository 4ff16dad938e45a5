import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { SCHEMAS } from '../schemas/index.js';
import { EXAMPLES } from './examples.js';
import { addExamples, type ExamplesByOperation } from './add-examples.js';
import { addHeaders, HEADERS } from './headers.js';
import { needOf } from '../access/needs.js';
import type { Example, Operation } from './operation.js';
import { parametersOf } from './parameters.js';
import { problemExamples, problemResponse, problemsOf } from './problems.js';

/** What is described, in the order in which a reader meets it. */
const TAGS: Readonly<Record<string, string>> = {
  documents: 'What companies published, byte for byte, and what was read from it.',
  entities: 'Who reports; statements, figures, checks and changes of one entity.',
  figures: 'One figure: as it stands, its history, its provenance; and figures that a person keyed.',
  proofs: 'What anybody can verify: the log’s checkpoint, its tree, and proofs of figures.',
  feeds: 'Lists over all entities, and decisions on what is in them.',
  reports: 'The same facts as XBRL reports, and the log as CloudEvents: for other programs.',
  replays: 'Projections, rebuilt from the log; certificates of what views say.',
  session: 'Who asks, and how a browser is let in.',
  health: 'Whether the server runs, and how it does.',
};

const DESCRIPTION = `A ledger of reported financial figures: every figure traced to its line, as of any day.

Amounts are exact decimals as strings, in whole units. A date means its end, UTC. Lists are pages: repeat the request with
\`cursor=<next>\` until \`next\` is \`null\`. Parameters that a route does not know are refused. Errors are problem details
(RFC 9457) with a stable \`type\`. Routes that answer GET answer HEAD.`;

/**
 * The API as an OpenAPI 3.1 document: what decorators say, and what follows from it for every route alike.
 * @param examples what to show; where nothing is said, what was recorded last
 */
export function describeApi(
  app: NestFastifyApplication,
  examples: ExamplesByOperation = EXAMPLES,
): OpenAPIObject {
  const document = SwaggerModule.createDocument(app, info());
  const shown = new Map<string, Example>();
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods) as [string, Operation][]) {
      complete(method, path, operation, shown);
      addExamples(operation, examples[operation.operationId]);
    }
  }
  return Object.assign(document, {
    paths: inOrder(document.paths),
    components: {
      ...document.components,
      schemas: inOrder({ ...bodies(document.components?.schemas), ...structuredClone(SCHEMAS) }),
      headers: HEADERS,
      examples: inOrder(Object.fromEntries(shown)),
    },
  });
}

/** The document without routes. */
function info() {
  const builder = new DocumentBuilder()
    .setTitle('Tieout')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    // Its schemas are JSON Schema itself, with `null` as a type, so that any validator reads them.
    .setOpenAPIVersion('3.1.0')
    .addServer('/', 'This server.')
    .addBearerAuth({
      type: 'http',
      description: 'The token (TIEOUT_TOKEN), or a key that `tieout keys create` made.',
    })
    .addBearerAuth(
      { type: 'http', bearerFormat: 'JWT', description: 'A JWT of the issuer that the server trusts.' },
      'jwt',
    )
    .addCookieAuth(
      'tieout-session',
      {
        type: 'apiKey',
        in: 'cookie',
        description: 'The cookie that `openSession` sets; its name ends otherwise on each server.',
      },
      'session',
    );
  for (const [name, description] of Object.entries(TAGS)) builder.addTag(name, description);
  return builder.build();
}

function complete(method: string, path: string, operation: Operation, shown: Map<string, Example>): void {
  operation.parameters = parametersOf(method, path, operation);
  for (const [status, types] of problemsOf(method, path, operation)) {
    operation.responses[status] = problemResponse(status, types);
    for (const [name, example] of problemExamples(status, types)) shown.set(name, example);
  }
  delete operation['x-problems'];
  Object.assign(operation, { security: securityOf(method, path) });
  addHeaders(operation);
}

/** What lets in, with the least role that it has to give; nothing where anybody may ask. */
function securityOf(method: string, path: string): object[] {
  const need = needOf(method, path);
  return need ? ['bearer', 'jwt', 'session'].map((scheme) => ({ [scheme]: [need.role] })) : [];
}

/** Schemas of what is sent, with `examples` as JSON Schema has them. */
const bodies = (schemas: object = {}): Record<string, object> =>
  JSON.parse(JSON.stringify(schemas), withExamples) as Record<string, object>;

function withExamples(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || !('example' in value)) return value;
  const { example, ...rest } = value;
  return { ...rest, examples: [example] };
}

/** By name: the order in which controllers are registered says nothing. */
const inOrder = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)));
