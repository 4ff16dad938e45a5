import { FigureError } from '#libs/figures';
import { fromBase64, HASH_BYTES } from '#libs/proofs';
import { BUNDLE_FORMAT, type Bundle } from './bundle.js';

/** A bound on what a stranger hands us. */
const COMMITS_MAX = 10_000;
const HASHES_MAX = 64;

/**
 * A bundle with the members that verifying reads, each of its type; what they say is not believed yet.
 * @throws FigureError `bundle-malformed`
 */
export function parseBundle(json: string): Bundle {
  const bundle = parsed(json);
  if (!isObject(bundle) || bundle['format'] !== BUNDLE_FORMAT) throw malformed(`it is no ${BUNDLE_FORMAT}`);
  const { figureId, asOf, figure, commits, documents, checkpoint, since, certificate } = bundle;
  if (!isText(figureId) || !isText(checkpoint) || !(asOf === null || isText(asOf)))
    throw malformed('figureId, asOf and checkpoint are texts');
  if (!isArrayOf(commits, isCommit) || commits.length > COMMITS_MAX)
    throw malformed('commits are objects of index, canonical and proof');
  if (!isArrayOf(documents, isDocument))
    throw malformed('documents are objects of sha256, mediaType and bytes');
  if (since !== null && !isSince(since)) throw malformed('since is an object of size, root and proof');
  if (!isObject(figure)) throw malformed('figure is what the ledger says of it');
  if (!isCertificate(certificate)) throw malformed('certificate is one as "tieout certify" prints it');
  return bundle as unknown as Bundle;
}

type Members = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw malformed('it is not JSON');
  }
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isArrayOf = <T>(value: unknown, is: (each: unknown) => each is T): value is T[] =>
  Array.isArray(value) && value.every(is);
/** In the one way to say bytes in base64: no two bundles differ in what they prove by nothing. */
const isBase64 = (value: unknown): value is string => isText(value) && fromBase64(value) !== null;
const isHash = (value: unknown): value is string => isText(value) && fromBase64(value)?.length === HASH_BYTES;
const isHashes = (value: unknown): boolean => isArrayOf(value, isHash) && value.length <= HASHES_MAX;

const isCommit = (value: unknown): value is Members =>
  isObject(value) &&
  Number.isSafeInteger(value['index']) &&
  isText(value['canonical']) &&
  isHashes(value['proof']);

const isDocument = (value: unknown): value is Members =>
  isObject(value) &&
  isText(value['sha256']) &&
  isText(value['mediaType']) &&
  (value['bytes'] === null || isBase64(value['bytes']));

const isSince = (value: unknown): boolean =>
  isObject(value) && Number.isSafeInteger(value['size']) && isHash(value['root']) && isHashes(value['proof']);

const isCertificate = (value: unknown): boolean =>
  isObject(value) &&
  ['certificateId', 'view', 'root', 'digest'].every((name) => isText(value[name])) &&
  [value['size'], value['version']].every(Number.isSafeInteger) &&
  isObject(value['parameters']);

const malformed = (why: string): FigureError =>
  new FigureError('bundle-malformed', `this is no bundle of a proof: ${why}`, {});
