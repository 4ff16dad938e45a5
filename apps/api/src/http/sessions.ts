import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A working day: after that a browser is asked for the token again. */
const LIFE_SECONDS = 12 * 60 * 60;

const NAME_LENGTH = 8;

/** A moment in seconds, and what only the holder of the token can say of it. */
const VALUE = /^(\d{1,12})\.([\w-]{43})$/;

interface Opened {
  /** `name=value` of the cookie. */
  readonly cookie: string;
  readonly lifeSeconds: number;
  readonly expiresAt: string;
}

/**
 * Sessions of browsers, which cannot send a token with every request. A session is a cookie that says when it ends, under an HMAC by the
 * token: it does not tell the token, nothing is kept of it here, any node with the same token takes it, and with another token it is over.
 */
export class Sessions {
  private readonly key: Buffer;
  /** Of its own for each token: cookies of two servers on one machine do not get in each other's way. */
  private readonly name: string;

  constructor(token: string) {
    this.key = createHash('sha256').update(`tieout session ${token}`).digest();
    this.name = `tieout-${this.seal('name').slice(0, NAME_LENGTH)}`;
  }

  open(nowMs: number): Opened {
    const expires = Math.floor(nowMs / 1_000) + LIFE_SECONDS;
    return {
      cookie: `${this.name}=${expires}.${this.seal(String(expires))}`,
      lifeSeconds: LIFE_SECONDS,
      expiresAt: new Date(expires * 1_000).toISOString(),
    };
  }

  /** What takes the cookie from the browser. */
  get closed(): string {
    return `${this.name}=`;
  }

  /** When the session of a `Cookie` header ends; `null` where it has none, or one that is over or not of ours. */
  endOf(header: string | undefined, nowMs: number): string | null {
    for (const part of header?.split(';') ?? []) {
      const [name, value = ''] = part.trim().split('=', 2);
      const [, expires, seal] = (name === this.name && VALUE.exec(value)) || [];
      if (expires === undefined || Number(expires) * 1_000 <= nowMs) continue;
      if (timingSafeEqual(Buffer.from(seal!), Buffer.from(this.seal(expires)))) {
        return new Date(Number(expires) * 1_000).toISOString();
      }
    }
    return null;
  }

  private seal(text: string): string {
    return createHmac('sha256', this.key).update(text).digest('base64url');
  }
}
