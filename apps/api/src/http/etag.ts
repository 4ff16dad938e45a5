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
