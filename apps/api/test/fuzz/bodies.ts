import fc from 'fast-check';
import { STATEMENT_CSV } from '../documents.js';
import type { MediaType, OpenApi } from '../described.js';
import { oddText } from './texts.js';
import { valid } from './values.js';

/** What is sent, and what it is said to be. */
export interface Body {
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

const DEPTH = 20_000;

/** JSON that is hard on parsers, and what only looks like JSON. */
const HARD_JSON = [
  '',
  ' ',
  '{',
  '[]',
  'null',
  '"text"',
  '{"__proto__": {"toCommit": 1}}',
  '{"constructor": {"prototype": {"x": 1}}}',
  '{"a": 1, "a": 2}',
  '{"toCommit": 1e400}',
  '{"toCommit": 9007199254740993}',
  '\ufeff{}',
  "{'a': 1}",
  '{"a": "\\ud800"}',
  `${'['.repeat(DEPTH)}${']'.repeat(DEPTH)}`,
  '{"a":'.repeat(DEPTH),
];

/** Beginnings of files of other kinds. */
const BEGINNINGS = [
  '%PDF-1.7\n',
  'PK\u0003\u0004',
  '<html><body><table>',
  '\u001f\u008b',
  'tieout-keyed,1\n',
  'GIF89a',
];

/** Content types: right, wrong, and not one. */
const MEDIA_TYPES = [
  'application/json',
  'application/json; charset=utf-16',
  'application/vnd.any+json',
  'text/csv',
  'text/plain',
  'application/octet-stream',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'nonsense',
  '/',
  '*/*',
];

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bodies for a route that takes these: as described, nearly so, and not at all. */
export function bodies(content: Readonly<Record<string, MediaType>>, document: OpenApi): fc.Arbitrary<Body> {
  const texts = Object.entries(content).flatMap(([mediaType, each]) => [
    { weight: 2, arbitrary: described(each, document).map((bytes) => ({ mediaType, bytes })) },
    {
      weight: 3,
      arbitrary: described(each, document)
        .chain(damaged)
        .map((bytes) => ({ mediaType, bytes })),
    },
  ]);
  const any = fc.record({ mediaType: fc.constantFrom(...MEDIA_TYPES, ...Object.keys(content)), bytes: junk });
  return fc
    .tuple(
      fc.oneof(...texts, { weight: 4, arbitrary: any }),
      fc.constantFrom({}, {}, {}, { 'Content-Encoding': 'gzip' }),
    )
    .map(([{ mediaType, bytes }, more]) => ({ bytes, headers: { ...more, 'Content-Type': mediaType } }));
}

function described({ schema, examples = {} }: MediaType, document: OpenApi): fc.Arbitrary<Uint8Array> {
  const shown = Object.values(examples).map(({ value }) =>
    encode(typeof value === 'string' ? value : JSON.stringify(value)),
  );
  const isJson = (schema as { type?: string }).type !== 'string';
  const made = isJson
    ? valid(schema, document).map((value) => encode(JSON.stringify(value)))
    : fc.constant(encode(STATEMENT_CSV));
  return shown.length === 0 ? made : fc.oneof(made, fc.constantFrom(...shown));
}

/** A few bytes elsewhere, gone, doubled or others. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const place = fc.nat({ max: bytes.length });
  return fc
    .tuple(place, fc.nat({ max: 12 }), fc.oneof(fc.uint8Array({ maxLength: 8 }), oddText.map(encode)))
    .map(([at, gone, put]) => Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + gone)]));
}

const junk: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.constantFrom(...HARD_JSON).map(encode),
  fc.jsonValue().map((value) => encode(JSON.stringify(value))),
  fc
    .tuple(fc.constantFrom(...BEGINNINGS), fc.uint8Array({ maxLength: 300 }))
    .map(([beginning, rest]) => Buffer.concat([Buffer.from(beginning, 'latin1'), rest])),
);
