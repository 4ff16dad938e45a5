import { createHash } from 'node:crypto';
import type { EntityId } from '#libs/figures';
import { lawfulIdentifier } from './lawful.js';

const ENTITY = /^[a-z][a-z0-9-]{1,31}:[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const SCHEME_LENGTH_MAX = 32;
const IDENTIFIER_LENGTH_MAX = 64;

/**
 * Who reports, by an identifier of a scheme: the SEC's is `cik`, that of ISO 17442 `lei`; another is named by the words of its URI.
 * `null` where that makes no entity.
 */
export function entityOf(scheme: string, identifier: string): EntityId | null {
  const uri = scheme.trim();
  const id = identifier.trim();
  if (/^https?:\/\/www\.sec\.gov\/CIK\/?$/i.test(uri))
    return /^\d{1,10}$/.test(id) ? `cik:${id.padStart(10, '0')}` : null;
  if (/^https?:\/\/standards\.iso\.org\/iso\/17442(?::\d{4})?\/?$/.test(uri))
    return /^[A-Z0-9]{18}\d\d$/.test(id) ? `lei:${id}` : null;
  if (id.length > IDENTIFIER_LENGTH_MAX) return null;
  const entity = `${schemeOf(uri)}:${lawfulIdentifier(id)}`;
  return ENTITY.test(entity) ? entity : null;
}

/** A scheme's URI in the letters of a scheme; where that is too long, its beginning and a digest of the whole. */
function schemeOf(uri: string): string {
  const words = uri
    .toLowerCase()
    .replace(/^[a-z]+:\/*(?:www\.)?/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const scheme = /^[a-z]./.test(words) ? words : `x-${words}`;
  const isOther = scheme === 'cik' || scheme === 'lei';
  if (scheme.length <= SCHEME_LENGTH_MAX && !isOther) return scheme;
  const digest = createHash('sha256').update(uri).digest('hex').slice(0, 8);
  return `${scheme.slice(0, SCHEME_LENGTH_MAX - 9)}-${digest}`;
}
