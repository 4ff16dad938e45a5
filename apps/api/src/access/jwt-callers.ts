import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  jwtVerify,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose';
import { isReserved, ROLES, type Role } from '#libs/app';
import { FigureError, parseEntity } from '#libs/figures';
import type { OidcConfig } from '../config/read-oidc.js';
import { OPERATOR, type Caller } from './caller.js';

/** How long keys of the issuer are kept, how soon they may be asked for again, and how long it may take. */
const KEYS_KEPT_MS = 10 * 60_000;
const KEYS_ASKED_AGAIN_MS = 30_000;
const KEYS_ANSWER_MS = 5_000;

const NAME_LENGTH_MAX = 100;
const ENTITIES_MAX = 100;

/** Three parts in base64url; the last is empty where nothing is signed, which is refused like any other algorithm that is not pinned. */
const JWT = /^[\w-]+\.[\w-]+\.[\w-]*$/;

/** What came of a JWT that somebody showed. What it says is for the log, never for who showed it. */
export type JwtCheck =
  | { readonly caller: Caller }
  | { readonly refused: string }
  /** It is good, and gives no role. */
  | { readonly roleless: string }
  /** Its issuer does not give the keys to check it by. */
  | { readonly away: string };

/** Callers who show a JWT of one issuer, under keys and algorithms that are pinned here and never taken from the JWT. */
export class JwtCallers {
  private readonly keys: JWTVerifyGetKey;

  constructor(private readonly config: OidcConfig) {
    this.keys =
      'keys' in config.jwks ? createLocalJWKSet({ keys: [...config.jwks.keys] }) : keysAt(config.jwks.url);
  }

  get issuer(): string {
    return this.config.issuer;
  }

  isJwt(text: string): boolean {
    return JWT.test(text);
  }

  /** @param now the server's own time */
  async check(text: string, now: Date): Promise<JwtCheck> {
    const { issuer, audience, algorithms, clockToleranceSeconds } = this.config;
    try {
      const { payload } = await jwtVerify(text, this.keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        clockTolerance: clockToleranceSeconds,
        currentDate: now,
        requiredClaims: ['exp', 'iat'],
      });
      return this.callerOf(payload);
    } catch (error) {
      return isAway(error) ? { away: String(error) } : { refused: reasonOf(error) };
    }
  }

  private callerOf(payload: JWTPayload): JwtCheck {
    const { nameClaim, entitiesClaim } = this.config;
    const name = claimOf(payload, nameClaim);
    if (typeof name !== 'string' || !isName(name)) return { refused: `no name in ${nameClaim}` };
    const entities = entitiesClaim === null ? null : entitiesOf(claimOf(payload, entitiesClaim));
    if (entities === 'malformed') return { refused: `no entities in ${entitiesClaim}` };
    const role = this.roleOf(payload);
    if (!role) return { roleless: name };
    const expiresAt = new Date(payload.exp! * 1000).toISOString();
    return { caller: { ...OPERATOR, id: `jwt:${name}`, name, role, entities, by: 'jwt', expiresAt } };
  }

  /** The role that may do most among those that its claim gives. */
  private roleOf(payload: JWTPayload): Role | undefined {
    const { roleClaim, roles } = this.config;
    const said = claimOf(payload, roleClaim);
    const given = new Set(Array.isArray(said) ? said : [said]);
    return ROLES.findLast((role) => given.has(roles[role]));
  }
}

/**
 * Keys that an issuer gives. The library keeps them, and waits to ask again, by the time of day: where that is set back by hours, it would
 * take no new key for so long. Then they are asked for anew.
 */
function keysAt(url: URL): JWTVerifyGetKey {
  const fresh = (): JWTVerifyGetKey =>
    createRemoteJWKSet(url, {
      cacheMaxAge: KEYS_KEPT_MS,
      cooldownDuration: KEYS_ASKED_AGAIN_MS,
      timeoutDuration: KEYS_ANSWER_MS,
    });
  let [keys, askedAt] = [fresh(), Date.now()];
  return (header, token) => {
    const now = Date.now();
    if (now < askedAt - KEYS_ASKED_AGAIN_MS) keys = fresh();
    askedAt = now;
    return keys(header, token);
  };
}

/** The value of a claim: by its name, or by a JSON pointer where it lies deeper. */
function claimOf(payload: JWTPayload, claim: string): unknown {
  const path = claim.startsWith('/') ? claim.slice(1).split('/').map(unescaped) : [claim];
  return path.reduce<unknown>(
    (at, key) =>
      typeof at === 'object' && at !== null && Object.hasOwn(at, key)
        ? (at as Readonly<Record<string, unknown>>)[key]
        : undefined,
    payload,
  );
}

const unescaped = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

const isName = (text: string): boolean =>
  text.length > 0 &&
  text.length <= NAME_LENGTH_MAX &&
  text.trim() === text &&
  !/\p{C}/u.test(text) &&
  !isReserved(text);

/** `"*"` is all; without the claim nobody sees any. */
function entitiesOf(said: unknown): readonly string[] | null | 'malformed' {
  if (said === '*') return null;
  const list: unknown[] = Array.isArray(said) ? said : [said];
  if (list.length === 0 || list.length > ENTITIES_MAX) return 'malformed';
  try {
    return list.map((each) => parseEntity(typeof each === 'string' ? each : ''));
  } catch (error) {
    if (error instanceof FigureError) return 'malformed';
    throw error;
  }
}

/** Whether it is the issuer's keys that are wanting, and not the JWT. */
const isAway = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) ||
  ['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC'].includes(error.code);

/** What a library says of a JWT, without what stands in it. */
const reasonOf = (error: unknown): string =>
  error instanceof errors.JWTClaimValidationFailed
    ? `${error.code} ${error.claim}`
    : (error as errors.JOSEError).code;
