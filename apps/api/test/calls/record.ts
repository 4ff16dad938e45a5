import { setTimeout as delay } from 'node:timers/promises';
import type { Example } from '../../src/openapi/operation.js';
import type { ExamplesByOperation } from '../../src/openapi/add-examples.js';
import { operationsOf, type OpenApi } from '../described.js';
import { ask, type Answer } from '../harness.js';
import type { AnswerOf, Call } from './call.js';

/** Where an operation is: `GET /v1/entities/{entity}/figures`. */
export type RouteOf = ReadonlyMap<string, { readonly method: string; readonly path: string }>;

export const routesOf = (document: OpenApi): RouteOf =>
  new Map(
    [...operationsOf(document).values()].map(({ method, path, operationId }) => [
      operationId,
      { method, path },
    ]),
  );

/** What would be drawn anew in each run, and is in the commits that are made, and so in every hash of them. */
const SAID = { 'X-Correlation-Id': 'close-of-books-2024-03' };

/** Makes the call. */
export async function make(
  call: Call,
  { origin, routes, made }: { origin: string; routes: RouteOf; made: readonly Recorded[] },
): Promise<Answer> {
  const answerOf: AnswerOf = (operation) =>
    made.findLast((each) => each.call.operation === operation)!.answer.body;
  const parts = typeof call.path === 'function' ? call.path(answerOf) : call.path;
  const route = routes.get(call.operation);
  if (!route) throw new Error(`no route is called ${call.operation}`);
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parts![name]!));
  const query = call.query ? `?${new URLSearchParams(call.query).toString()}` : '';
  for (;;) {
    const answer = await ask(`${origin}${path}${query}`, {
      method: route.method,
      headers: { ...SAID, ...call.headers, ...(call.body ? { 'Content-Type': call.body.mediaType } : {}) },
      ...(call.body ? { body: call.body.text } : {}),
    });
    if (call.until?.(answer.body) ?? true) return answer;
    await delay(20);
  }
}

/** What a call is an example of. */
export interface Recorded {
  readonly call: Call;
  readonly answer: Answer;
}

type Tree = { [key: string]: Tree | Example };

/** Calls and their answers as the examples of the description. */
export function examplesOf(recorded: readonly Recorded[]): ExamplesByOperation {
  const examples: Tree = {};
  const put = (example: Example, ...path: readonly string[]): void => {
    const last = path.at(-1)!;
    let at = examples;
    for (const key of path.slice(0, -1)) at = (at[key] ??= {}) as Tree;
    at[last] = example;
  };
  for (const { call, answer } of recorded) {
    const { operation, name, summary, body, status } = call;
    // The same body again tells nothing new.
    const isNew = !recorded
      .slice(
        0,
        recorded.findIndex((each) => each.call === call),
      )
      .some((each) => each.call.operation === operation && each.call.body?.text === body?.text);
    if (body && !body.isLong && isNew)
      put({ summary, value: shownBody(call) }, operation, 'request', body.mediaType, name);
    const mediaType = (answer.headers.get('content-type') ?? '').split(';')[0]!;
    const value = shownAnswer(mediaType, answer);
    put({ summary, value }, operation, 'responses', String(status), mediaType, name);
  }
  return examples as ExamplesByOperation;
}

const shownBody = ({ body }: Call): unknown =>
  body!.mediaType === 'application/json' ? (JSON.parse(body!.text) as unknown) : body!.text;

function shownAnswer(mediaType: string, { body, text }: Answer): unknown {
  if (mediaType.endsWith('json')) return abridged(body);
  if (mediaType === 'application/octet-stream') return '…';
  if (mediaType === 'text/html') return text.replace(/<style>[^<]*<\/style>/, '<style>…</style>');
  if (mediaType === 'text/event-stream') return abridgedEvents(text);
  return text.startsWith('# HELP') ? abridgedMetrics(text) : text;
}

/** Most metrics tell of the machine and of the time. */
const abridgedMetrics = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /\btieout_(log_commits|entities)\b/.test(line))
    .join('\n');

/** How far something is tells of the machine: events of progress are left out. */
const abridgedEvents = (text: string): string =>
  text
    .split('\n\n')
    .filter((event) => event.trim() !== '' && !event.includes('event: progress'))
    .map((event) =>
      event.replace(
        /^data: (.*)$/m,
        (_, data: string) => `data: ${JSON.stringify(abridged(JSON.parse(data)))}`,
      ),
    )
    .map((event, at) => event.replace(/^id: .*$/m, `id: ${at + 1}`))
    .join('\n\n');

/** Items of a list that are shown; two tell what the others are like, and columns keep to their cells. */
const ITEMS_MAX = 2;

/** What differs from run to run; shown as of one machine. */
const MEASURED: Readonly<Record<string, unknown>> = {
  seconds: 0.012,
  observationsPerSecond: 41500,
  replayId: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  generation: 5,
  progress: null,
  agreed: true,
  // Tests run on logs of either kind; a node that follows one has more to tell.
  following: {
    log: 'kurrentdb://db.example:2113',
    state: 'following',
    position: '48213',
    head: '48213',
    lagMs: 0,
    openRuns: 0,
    voids: 0,
    reconnects: 0,
    problem: null,
  },
};

/** The lines of a commit are long. */
const CANONICAL_SHOWN = 160;

/** The first members of an object that has one for each of many things. */
const firstOf = (members: object): object => Object.fromEntries(Object.entries(members).slice(0, ITEMS_MAX));

function abridged(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, ITEMS_MAX).map(abridged);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (key === 'canonical') return [key, `${String(each).slice(0, CANONICAL_SHOWN)}…`];
      if (key === 'facts') return [key, abridged(firstOf(each as object))];
      return [key, key in MEASURED ? MEASURED[key] : abridged(each)];
    }),
  );
}
