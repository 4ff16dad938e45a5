import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { Problem } from './problem.js';

/** A document's bytes at most: what the readers take. */
export const DOCUMENT_BYTES_MAX = 64 * 1024 * 1024;

/** A JSON request's bytes at most. */
export const JSON_BYTES_MAX = 1024 * 1024;

/** Objects and lists in each other in a JSON request, at most: checks of what is in it are recursive. */
const JSON_DEPTH_MAX = 32;

/** Marks a route that takes a document: its body comes as it is, whatever its content type. */
export const RAW_BODY = { rawBody: true };

/** Raw bytes where a route asks for them, elsewhere JSON only; each with its bound. */
export function registerBodyParser(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route) => {
    if (isRaw(route)) route.bodyLimit = DOCUMENT_BYTES_MAX;
  });
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser<Buffer>('*', { parseAs: 'buffer' }, (request, body, done) => {
    if (isRaw(request.routeOptions)) return done(null, body);
    if (!isJson(request)) {
      return done(new Problem(415, 'media-type-unsupported', 'this route takes application/json'));
    }
    return parseJson(request, body.toString('utf8'), (error, value) => {
      if (error) return done(new Problem(400, 'json-malformed', `the body is not JSON: ${error.message}`));
      if (!isTooDeep(value)) return done(null, value);
      return done(new Problem(400, 'json-malformed', `the body nests more than ${JSON_DEPTH_MAX} deep`));
    });
  });
}

/** Level by level, for what is too deep is too deep to recurse into. */
function isTooDeep(value: unknown): boolean {
  let level = [value].filter(isContainer);
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > JSON_DEPTH_MAX) return true;
    level = level.flatMap((each): unknown[] => Object.values(each)).filter(isContainer);
  }
  return false;
}

const isContainer = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Whether a route takes a document. */
export const isRaw = ({ config }: Pick<RouteOptions, 'config'>): boolean =>
  config !== undefined && 'rawBody' in config && config.rawBody === true;

/** Whether the request says that its body is JSON. */
export const isJson = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean =>
  /^application\/(json|[\w.-]+\+json)\s*(;|$)/i.test(headers['content-type'] ?? '');
