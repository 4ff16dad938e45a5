import { hash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * Members that tell of this ledger rather than of what was published (R4): not covered by a digest. A place in the bytes that were
 * read is one, since they may be a report's; the log's tree covers it.
 */
const LOCAL = new Set([
  'commit',
  'commits',
  'eventId',
  'supersedes',
  'recordedAt',
  'recordedAsOf',
  'recordedAs',
  'exceptionEventId',
  'observed',
  'report',
  'locator',
  'digest',
]);

/**
 * A view's digest: SHA-256, hex, of the RFC 8785 JSON of the result without its local members.
 * Sources appear in it as (document, ordinal), so it is the same in every ledger that holds the
 * same documents, whatever the order in which they came.
 */
export function digestOf(result: unknown): string {
  return hash('sha256', canonicalize(published(result)) as string, 'hex');
}

/** The result with its digest. */
export function sealed<T extends object>(result: T): T & { readonly digest: string } {
  return { ...result, digest: digestOf(result) };
}

/** The part of a result that its digest covers. */
export function published(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(published);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !LOCAL.has(key))
      .map(([key, each]) => [key, published(each)]),
  );
}
