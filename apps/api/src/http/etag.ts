import type { FastifyReply, FastifyRequest } from 'fastify';

/** The entity tag of a view: weak, for its digest leaves out what tells of this ledger alone. */
export const snapshotTag = (digest: string, commit: number): string => `W/"${digest}-${commit}"`;

/** An answer under its `ETag`; nothing, and 304, to who has it already. */
export function tagged<T>(
  { headers }: FastifyRequest,
  reply: FastifyReply,
  etag: string,
  answer: T,
): T | undefined {
  void reply.headers({ ETag: etag, 'Cache-Control': 'private, no-cache' });
  if (!matchesETag(headers['if-none-match'], etag)) return answer;
  void reply.code(304);
  return undefined;
}

/**
 * Whether an `If-None-Match` names an entity tag, by weak comparison (RFC 9110 §13.1.2):
 * `*`, one tag, or a list.
 */
export function matchesETag(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  const wanted = opaque(etag);
  return [...ifNoneMatch.matchAll(/(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g)].some(
    ([, tag]) => tag === wanted,
  );
}

const opaque = (etag: string): string => etag.replace(/^W\//, '');
