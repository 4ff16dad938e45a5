import fc from 'fast-check';
import type { DescribedOperation, OpenApi, Parameter } from '../described.js';
import { bodies, type Body } from './bodies.js';
import { oddPart, oddText, written, type Part } from './texts.js';
import { justOutside, valid } from './values.js';

/** A request as it goes over the wire. */
export interface FuzzedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | null;
}

/** Names of parameters that no route has. */
const UNKNOWN_NAMES = ['surprise', '__proto__', 'constructor', 'limit[]', 'limit[0]', 'a.b', '', 'ASOF'];

/** Requests to an operation, from as described to not at all. */
export function requests(operation: DescribedOperation, document: OpenApi): fc.Arbitrary<FuzzedRequest> {
  const { method, path, parameters, requestBody } = operation;
  const at = (place: string): readonly Parameter[] => parameters.filter((each) => each.in === place);
  return fc
    .record({
      parts: fc.tuple(...at('path').map((each) => part(each, document, 8))),
      query: query(at('query'), document),
      headers: headers(at('header')),
      body: requestBody ? fc.option(bodies(requestBody.content, document), { freq: 15 }) : fc.constant(null),
    })
    .map(({ parts, query: pairs, headers: sent, body }) => ({
      method,
      path: `${filled(path, at('path'), parts)}${pairs.length === 0 ? '' : `?${pairs.join('&')}`}`,
      headers: { ...sent, ...body?.headers },
      body,
    }));
}

function filled(path: string, parameters: readonly Parameter[], parts: readonly Part[]): string {
  return parameters.reduce(
    (text, { name }, index) => text.replace(`{${name}}`, () => written(parts[index]!)),
    path,
  );
}

const partOf = (value: unknown): Part => ({ text: String(value) });

function part(parameter: Parameter, document: OpenApi, weight: number): fc.Arbitrary<Part> {
  const { example, schema } = parameter;
  const outside = justOutside(schema);
  return fc.oneof(
    { weight, arbitrary: fc.constant(partOf(example)) },
    { weight: 3, arbitrary: valid(schema, document).map(partOf) },
    ...(outside.length === 0 ? [] : [{ weight: 1, arbitrary: fc.constantFrom(...outside).map(partOf) }]),
    { weight: 2, arbitrary: oddPart },
  );
}

/** Mostly few parameters, for one that is broken hides the others; now and then one twice, or one that is unknown. */
function query(parameters: readonly Parameter[], document: OpenApi): fc.Arbitrary<readonly string[]> {
  const known = parameters.map((each) =>
    part(each, document, 3).map((value) => `${each.name}=${written(value)}`),
  );
  const unknown = fc
    .tuple(fc.constantFrom(...UNKNOWN_NAMES), oddPart)
    .map(([name, value]) => `${encodeURIComponent(name)}=${written(value)}`);
  const bare = fc.constantFrom(...parameters.map(({ name }) => name), 'surprise');
  return fc.array(
    fc.oneof(...known.map((arbitrary) => ({ weight: 4, arbitrary })), unknown, {
      weight: 1,
      arbitrary: bare,
    }),
    { maxLength: 4 },
  );
}

/** What a header can carry at all. */
const sendable = (text: string): string => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '');

/** A commit that is not there is waited for, and one that is malformed hides all else: mostly neither. */
const COMMITS_HELD = ['0', '0', '00', '1', '1', '01', '-1', '1e0'];

function headers(parameters: readonly Parameter[]): fc.Arbitrary<Record<string, string>> {
  const named = parameters.map(
    ({ name, schema }) =>
      [
        name,
        schema['type'] === 'integer'
          ? fc.constantFrom(...COMMITS_HELD)
          : fc.oneof(fc.constantFrom('*', '"x"', 'W/"x-1"', 'key-1', 'release.txt'), oddText.map(sendable)),
      ] as const,
  );
  return fc.record(
    {
      ...Object.fromEntries(named),
      Accept: fc.constantFrom('text/html', 'application/xml', 'nonsense', '*/*;q=0'),
      'Accept-Encoding': fc.constantFrom('gzip', 'identity;q=0', '*'),
    },
    { requiredKeys: [] },
  );
}
