import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type JWK,
  type JWTPayload,
} from 'jose';
import type { OidcConfig } from '../src/config/read-oidc.js';

const ISSUER = 'https://id.example';
const AUDIENCE = 'tieout';
const KEY_ID = 'of-the-issuer';

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>;

/** What is said of a JWT where it is not as it should be. */
export interface Said {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: number | null;
  readonly notBefore?: number;
  readonly claims?: JWTPayload;
}

/** Who issues JWTs to a test. Moments are seconds from the test's own time. */
export class Issuer {
  private constructor(
    private readonly now: number,
    private readonly keys: KeyPair,
    private readonly others: KeyPair,
    readonly jwk: JWK,
  ) {}

  static async at(now: string): Promise<Issuer> {
    const [keys, others] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: KEY_ID, alg: 'ES256', use: 'sig' };
    return new Issuer(Math.floor(Date.parse(now) / 1000), keys, others, jwk);
  }

  config(more: Partial<OidcConfig> = {}): OidcConfig {
    return {
      issuer: ISSUER,
      audience: AUDIENCE,
      jwks: { keys: [this.jwk] },
      algorithms: ['ES256', 'RS256'],
      clockToleranceSeconds: 30,
      nameClaim: 'sub',
      roleClaim: 'tieout_role',
      roles: { reader: 'reader', recorder: 'recorder', reviewer: 'reviewer', operator: 'operator' },
      entitiesClaim: null,
      ...more,
    };
  }

  issue(said: Said = {}): Promise<string> {
    return this.jwt(said).setProtectedHeader({ alg: 'ES256', kid: KEY_ID }).sign(this.keys.privateKey);
  }

  /** Signed by somebody else, under the issuer's name. */
  forge(said: Said = {}): Promise<string> {
    return this.jwt(said).setProtectedHeader({ alg: 'ES256', kid: KEY_ID }).sign(this.others.privateKey);
  }

  /** Signed with the public key as if that were a secret. */
  async confuse(said: Said = {}): Promise<string> {
    const secret = new TextEncoder().encode(await exportSPKI(this.keys.publicKey));
    return this.jwt(said).setProtectedHeader({ alg: 'HS256', kid: KEY_ID }).sign(secret);
  }

  unsigned(): string {
    return new UnsecuredJWT({ tieout_role: 'operator' })
      .setSubject('ada')
      .setIssuer(ISSUER)
      .setAudience(AUDIENCE)
      .setIssuedAt(this.now)
      .setExpirationTime(this.now + 3_600)
      .encode();
  }

  private jwt({ issuer = ISSUER, audience = AUDIENCE, expires = 3_600, notBefore, claims }: Said): SignJWT {
    const jwt = new SignJWT({ tieout_role: 'operator', ...claims })
      .setSubject(claims?.sub ?? 'ada')
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(this.now);
    if (expires !== null) jwt.setExpirationTime(this.now + expires);
    if (notBefore !== undefined) jwt.setNotBefore(this.now + notBefore);
    return jwt;
  }
}

/** A server that gives a key set, and counts how often it is asked. */
export async function serveKeys(keys: readonly JWK[]): Promise<{
  readonly url: URL;
  readonly asked: () => number;
  readonly stop: () => void;
}> {
  let asked = 0;
  const server = createServer((_, response) => {
    asked += 1;
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: new URL(`http://127.0.0.1:${port}/jwks`),
    asked: () => asked,
    stop: () => void server.close(),
  };
}
