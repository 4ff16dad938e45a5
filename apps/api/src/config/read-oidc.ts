import { readFileSync } from 'node:fs';
import type { JWK } from 'jose';
import { ROLES, isRole, type Role } from '#libs/app';
import { FigureError } from '#libs/figures';
import { isLoopback } from './loopback.js';
import { malformed } from './malformed.js';

/** An issuer of JWTs that the server takes, and how it reads them. */
export interface OidcConfig {
  readonly issuer: string;
  readonly audience: string;
  /** The issuer's public keys, or where it gives them. */
  readonly jwks: { readonly url: URL } | { readonly keys: readonly JWK[] };
  readonly algorithms: readonly string[];
  readonly clockToleranceSeconds: number;
  /** Claims by their names, or by JSON pointers. */
  readonly nameClaim: string;
  readonly roleClaim: string;
  /** What the role's claim says for each role. */
  readonly roles: Readonly<Record<Role, string>>;
  /** `null` where nobody is limited to some entities. */
  readonly entitiesClaim: string | null;
}

const PREFIX = 'TIEOUT_OIDC_';

/** Signatures by a private key, each of which its public one checks. None that a shared secret makes, and never `none`. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
const ALGORITHMS_DEFAULT = 'RS256,ES256';

const TOLERANCE_SECONDS_DEFAULT = '30';
const TOLERANCE_SECONDS_MAX = 300;

const KNOWN = new Set(
  [
    'ISSUER',
    'AUDIENCE',
    'JWKS',
    'ALGORITHMS',
    'CLOCK_TOLERANCE',
    'NAME_CLAIM',
    'ROLE_CLAIM',
    'ROLES',
    'ENTITIES_CLAIM',
  ].map((name) => PREFIX + name),
);

/**
 * What the environment says of an issuer; `null` where it says nothing. Half of it is refused, and so is a name with a slip of the pen.
 * @throws FigureError `config-malformed`, naming the variable
 */
export function readOidc(environment: NodeJS.ProcessEnv): OidcConfig | null {
  const given = Object.entries(environment).filter(
    ([name, value]) => name.startsWith(PREFIX) && value !== '',
  );
  if (given.length === 0) return null;
  for (const [name, value] of given) {
    if (!KNOWN.has(name))
      throw malformed(name, value!, `there is no such variable: ${[...KNOWN].join(', ')}`);
  }
  const said = (name: string): string | undefined => environment[PREFIX + name] || undefined;
  const needed = (name: string): string => {
    const value = said(name);
    if (value !== undefined) return value;
    throw malformed(PREFIX + name, '', 'an issuer of JWTs needs ISSUER, AUDIENCE and JWKS');
  };
  return {
    issuer: needed('ISSUER'),
    audience: needed('AUDIENCE'),
    jwks: jwksOf(needed('JWKS')),
    algorithms: algorithmsOf(said('ALGORITHMS') ?? ALGORITHMS_DEFAULT),
    clockToleranceSeconds: toleranceOf(said('CLOCK_TOLERANCE') ?? TOLERANCE_SECONDS_DEFAULT),
    nameClaim: said('NAME_CLAIM') ?? 'sub',
    roleClaim: said('ROLE_CLAIM') ?? 'tieout_role',
    roles: rolesOf(said('ROLES') ?? ''),
    entitiesClaim: said('ENTITIES_CLAIM') ?? null,
  };
}

/** A URL is asked when a key is wanted; a file is read now. */
function jwksOf(text: string): OidcConfig['jwks'] {
  if (!/^https?:/i.test(text)) return { keys: keysIn(text) };
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && (url.protocol === 'https:' || isLoopback(url.hostname))) return { url };
  throw malformed(`${PREFIX}JWKS`, text, 'write an https URL, or the path of a file');
}

function keysIn(file: string): readonly JWK[] {
  const variable = `${PREFIX}JWKS`;
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code = 'not JSON' } = error as NodeJS.ErrnoException;
    throw malformed(variable, file, `the file cannot be read (${code})`);
  }
  const keys = (read as { keys?: unknown } | null)?.keys;
  if (!Array.isArray(keys) || keys.length === 0) {
    throw malformed(variable, file, 'the file holds no JSON Web Key Set');
  }
  if (!keys.every(isPublic)) {
    throw malformed(variable, file, 'the file holds a secret: give the public keys of the issuer only');
  }
  return keys as readonly JWK[];
}

const isPublic = (key: unknown): boolean =>
  typeof key === 'object' && key !== null && 'kty' in key && key.kty !== 'oct' && !('d' in key);

function algorithmsOf(text: string): readonly string[] {
  const algorithms = text.split(',').map((each) => each.trim());
  if (algorithms.every((each) => ALGORITHMS.includes(each))) return algorithms;
  throw malformed(`${PREFIX}ALGORITHMS`, text, `write some of ${ALGORITHMS.join(', ')}, with commas between`);
}

function toleranceOf(text: string): number {
  const seconds = Number(text);
  if (/^\d{1,3}$/.test(text) && seconds <= TOLERANCE_SECONDS_MAX) return seconds;
  throw malformed(`${PREFIX}CLOCK_TOLERANCE`, text, `write seconds, from 0 to ${TOLERANCE_SECONDS_MAX}`);
}

/** `reader=ledger-readers,operator=ledger-admins`; a role that is not said goes by its own name. */
function rolesOf(text: string): Readonly<Record<Role, string>> {
  const named = Object.fromEntries(ROLES.map((role) => [role, role])) as Record<Role, string>;
  for (const pair of text.split(',').filter((each) => each.trim() !== '')) {
    const [, role, value] = /^\s*(\w+)=(.*\S)\s*$/.exec(pair) ?? [];
    if (value === undefined || !isRole(role)) {
      throw malformed(
        `${PREFIX}ROLES`,
        text,
        `write pairs such as reader=ledger-readers, of ${ROLES.join(', ')}`,
      );
    }
    named[role] = value;
  }
  if (new Set(Object.values(named)).size === ROLES.length) return named;
  throw new FigureError(
    'config-malformed',
    `${PREFIX}ROLES gives one value to several roles: give each its own`,
    {
      variable: `${PREFIX}ROLES`,
    },
  );
}
