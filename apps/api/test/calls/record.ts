import type { Example } from '../../src/openapi/operation.js';
import type { ExamplesByOperation } from '../../src/openapi/add-examples.js';
import { ask, type Answer } from '../harness.js';
import type { Call } from './call.js';

/** Where an operation is: `GET /v1/entities/{entity}/figures`. */
export type RouteOf = ReadonlyMap<string, { readonly method: string; readonly path: string }>;

/** Makes the call. */
export function make(call: Call, origin: string, routes: RouteOf): Promise<Answer> {
  const route = routes.get(call.operation);
  if (!route) throw new Error(`no route is called ${call.operation}`);
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(call.path![name]!));
  const query = call.query ? `?${new URLSearchParams(call.query).toString()}` : '';
  return ask(`${origin}${path}${query}`, {
    method: route.method,
    headers: { ...call.headers, ...(call.body ? { 'Content-Type': call.body.mediaType } : {}) },
    ...(call.body ? { body: call.body.text } : {}),
  });
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
    if (body && !body.isLong)
      put({ summary, value: shownBody(call) }, operation, 'request', body.mediaType, name);
    const mediaType = (answer.headers.get('content-type') ?? '').split(';')[0]!;
    const value = mediaType === 'application/json' ? abridged(answer.body) : answer.text;
    put({ summary, value }, operation, 'responses', String(status), mediaType, name);
  }
  return examples as ExamplesByOperation;
}

const shownBody = ({ body }: Call): unknown =>
  body!.mediaType === 'application/json' ? (JSON.parse(body!.text) as unknown) : body!.text;

/** Items of a list that are shown; two tell what the others are like, and columns keep to their cells. */
const ITEMS_MAX = 2;

/** What differs from run to run; shown as of one machine. */
const MEASURED: Readonly<Record<string, unknown>> = { seconds: 0.012, observationsPerSecond: 41500 };

function abridged(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, ITEMS_MAX).map(abridged);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key in MEASURED ? MEASURED[key] : abridged(each)]),
  );
}
