import { createHash, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyBaseLogger, FastifyRequest } from 'fastify';
import { ApiKeys, CLOCK, type ApiKeyJson, type Clock, type KeyCheck } from '#libs/app';
import { Problem } from '../http/problem.js';
import { RETRY_AFTER_SECONDS } from '../http/problem-of.js';
import { ANYBODY, OPERATOR, type Caller } from './caller.js';
import { JwtCallers } from './jwt-callers.js';
import { Sessions, type Opener } from './sessions.js';
import type { OidcConfig } from '../config/read-oidc.js';

/** What keeps the server, as it was started. */
export interface GateConfig {
  readonly token: string | null;
  readonly oidc: OidcConfig | null;
}

export const GATE_CONFIG = Symbol('GateConfig');

const KEY_PREFIX = 'tieout_';

/** Finds out who asks, by what they show: the token, a key, a JWT, or the cookie of a session that was opened with one of these. */
@Injectable()
export class Gate {
  private readonly sessions: Sessions;
  private readonly tokenHash: Buffer | null;
  private readonly jwts: JwtCallers | null;

  constructor(
    @Inject(GATE_CONFIG) private readonly config: GateConfig,
    @Inject(ApiKeys) private readonly keys: ApiKeys,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.sessions = new Sessions(config.token);
    this.tokenHash = config.token === null ? null : hashOf(config.token);
    this.jwts = config.oidc && new JwtCallers(config.oidc);
  }

  /** Whether anybody on this machine may ask: nothing was ever set up to tell one from another. */
  get isOpen(): boolean {
    return this.config.token === null && this.config.oidc === null && this.keys.areNone();
  }

  /**
   * Who asks.
   * @throws Problem `token-missing`, `token-wrong`, `role-missing`, `issuer-away`
   */
  async callerOf({ headers: { authorization, cookie }, log }: FastifyRequest): Promise<Caller> {
    if (this.isOpen) return ANYBODY;
    if (authorization !== undefined) return this.shown(authorization, log);
    const session = this.sessions.find(cookie, this.nowMs);
    const opener = session && this.openerOf(session.opener, log);
    if (!opener) throw tokenMissing();
    return { ...opener, by: 'session', expiresAt: session.expiresAt };
  }

  private async shown(authorization: string, log: FastifyBaseLogger): Promise<Caller> {
    const given = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    if (given === undefined) throw tokenMissing();
    // Hashes are of one length, so that the time taken tells nothing of the token.
    if (this.tokenHash && timingSafeEqual(hashOf(given), this.tokenHash)) return OPERATOR;
    if (given.startsWith(KEY_PREFIX)) return this.byKey(this.keys.check(given), log) ?? refuse();
    if (this.jwts?.isJwt(given)) return this.byJwt(this.jwts, given, log);
    log.warn({ refused: 'no token, key or JWT' }, 'not let in');
    return refuse();
  }

  private byKey(check: KeyCheck, log: FastifyBaseLogger): Caller | null {
    if ('key' in check) return callerOfKey(check.key);
    log.warn({ refused: `key ${check.refused}`, key: check.keyId }, 'not let in');
    return null;
  }

  private async byJwt(jwts: JwtCallers, given: string, log: FastifyBaseLogger): Promise<Caller> {
    const check = await jwts.check(given, new Date(this.clock.now()));
    if ('caller' in check) return check.caller;
    if ('away' in check) {
      log.error({ refused: check.away }, 'the issuer does not give its keys');
      throw new Problem(503, 'issuer-away', 'the issuer of JWTs does not give its keys: try again', {
        headers: { 'Retry-After': RETRY_AFTER_SECONDS },
      });
    }
    if ('roleless' in check) {
      log.warn({ refused: 'no role', subject: check.roleless }, 'not let in');
      throw new Problem(403, 'role-missing', 'your JWT is good, and gives you no role here');
    }
    log.warn({ refused: `JWT ${check.refused}` }, 'not let in');
    return refuse();
  }

  /** Whoever opened a session, as they are now: a key may have been revoked since, an issuer be trusted no more. */
  private openerOf(opener: Opener, log: FastifyBaseLogger): Caller | null {
    if (opener.by === 'token') return this.tokenHash && OPERATOR;
    if (opener.by === 'key') return this.byKey(this.keys.find(opener.keyId), log);
    const { name, role, entities, issuer } = opener;
    return issuer === this.jwts?.issuer ? { ...OPERATOR, id: `jwt:${name}`, name, role, entities } : null;
  }

  /** What takes the cookie of a session from a browser. */
  get closedCookie(): string {
    return this.sessions.closed;
  }

  /** Opens a session for who asks; it ends when what they showed does. Nothing where a cookie cannot hold who they are. */
  open(caller: Caller): ReturnType<Sessions['open']> {
    return this.sessions.open(this.kept(caller), this.nowMs, caller.expiresAt);
  }

  private get nowMs(): number {
    return Date.parse(this.clock.now());
  }

  private kept({ by, id, name, role, entities }: Caller): Opener {
    if (by === 'key') return { by, keyId: id.slice('key:'.length) };
    if (by === 'jwt') return { by, name: name!, role, entities, issuer: this.jwts!.issuer };
    return { by: 'token' };
  }
}

const callerOfKey = ({ keyId, name, role, entities, expiresAt }: ApiKeyJson): Caller => ({
  id: `key:${keyId}`,
  name,
  role,
  entities,
  by: 'key',
  expiresAt,
});

const tokenMissing = (): Problem =>
  unauthorized('token-missing', 'say who you are: Authorization: Bearer <token, key or JWT>', 'Bearer');

/** One answer to whatever is wrong with it; why, the log tells. */
function refuse(): never {
  throw unauthorized(
    'token-wrong',
    'this is not the token, nor a key or a JWT that is good here',
    'Bearer error="invalid_token"',
  );
}

const unauthorized = (code: string, detail: string, challenge: string): Problem =>
  new Problem(401, code, detail, { headers: { 'WWW-Authenticate': challenge } });

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
