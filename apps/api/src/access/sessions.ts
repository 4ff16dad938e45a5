import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Role } from '#libs/app';

/** A working day: after that a browser is asked for the token again. */
const LIFE_SECONDS = 12 * 60 * 60;

const NAME_LENGTH = 8;
const SECRET_BYTES = 32;

/** Browsers keep cookies of up to 4 KiB, name and attributes included. */
const OPENER_LENGTH_MAX = 3_500;

/** A moment in seconds, who opened it in base64url, and what only the server can say of both. */
const VALUE = /^(\d{1,12})\.([\w-]{1,3500})\.([\w-]{43})$/;

/** What a session keeps of who opened it: all that it may is asked for anew at each request, but for a JWT's. */
export type Opener =
  | { readonly by: 'token' }
  | { readonly by: 'key'; readonly keyId: string }
  | {
      readonly by: 'jwt';
      readonly issuer: string;
      readonly name: string;
      readonly role: Role;
      readonly entities: readonly string[] | null;
    };

interface Opened {
  /** `name=value` of the cookie. */
  readonly cookie: string;
  readonly lifeSeconds: number;
  readonly expiresAt: string;
}

/**
 * Sessions of browsers, which cannot send a token with every request. A session is a cookie that says who opened it and when it ends, under
 * an HMAC by the token: it does not tell the token, nothing is kept of it here, any node with the same token takes it, and with another
 * token it is over. Where there is no token, the HMAC is by a secret of this process.
 */
export class Sessions {
  private readonly key: Buffer;
  /** Of its own for each token: cookies of two servers on one machine do not get in each other's way. */
  private readonly name: string;

  constructor(token: string | null) {
    const secret = token ?? randomBytes(SECRET_BYTES).toString('hex');
    this.key = createHash('sha256').update(`tieout session ${secret}`).digest();
    this.name = `tieout-${this.seal('name').slice(0, NAME_LENGTH)}`;
  }

  /**
   * @param until what the session may not outlive, as a moment
   * @returns nothing where a cookie cannot hold who opens it
   */
  open(opener: Opener, nowMs: number, until: string | null = null): Opened | null {
    const text = Buffer.from(JSON.stringify(opener)).toString('base64url');
    if (text.length > OPENER_LENGTH_MAX) return null;
    const now = Math.floor(nowMs / 1_000);
    const expires = Math.min(
      now + LIFE_SECONDS,
      until === null ? Infinity : Math.floor(Date.parse(until) / 1_000),
    );
    const said = `${expires}.${text}`;
    return {
      cookie: `${this.name}=${said}.${this.seal(said)}`,
      lifeSeconds: Math.max(0, expires - now),
      expiresAt: new Date(expires * 1_000).toISOString(),
    };
  }

  /** What takes the cookie from the browser. */
  get closed(): string {
    return `${this.name}=`;
  }

  /** The session of a `Cookie` header; `null` where it has none, or one that is over or not of ours. */
  find(header: string | undefined, nowMs: number): { opener: Opener; expiresAt: string } | null {
    for (const part of header?.split(';') ?? []) {
      const [name, value = ''] = part.trim().split('=', 2);
      const [, expires, opener, seal] = (name === this.name && VALUE.exec(value)) || [];
      if (expires === undefined || Number(expires) * 1_000 <= nowMs) continue;
      if (timingSafeEqual(Buffer.from(seal!), Buffer.from(this.seal(`${expires}.${opener!}`)))) {
        return {
          opener: JSON.parse(Buffer.from(opener!, 'base64url').toString()) as Opener,
          expiresAt: new Date(Number(expires) * 1_000).toISOString(),
        };
      }
    }
    return null;
  }

  private seal(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }
}
