import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './read-config.js';
import { readOidc } from './read-oidc.js';

const URLS = {
  TIEOUT_OIDC_ISSUER: 'https://id.example',
  TIEOUT_OIDC_AUDIENCE: 'tieout',
  TIEOUT_OIDC_JWKS: 'https://id.example/jwks',
};

const refused = (variable: string): Error =>
  expect.objectContaining({ code: 'config-malformed', message: expect.stringContaining(variable) }) as Error;

describe('an issuer in the environment', () => {
  it('is none where nothing is said', () => {
    expect(readOidc({})).toBeNull();
    expect(readOidc({ TIEOUT_OIDC_ISSUER: '' })).toBeNull();
  });

  it('has defaults for all but who it is', () => {
    expect(readOidc(URLS)).toEqual({
      issuer: 'https://id.example',
      audience: 'tieout',
      jwks: { url: new URL('https://id.example/jwks') },
      algorithms: ['RS256', 'ES256'],
      clockToleranceSeconds: 30,
      nameClaim: 'sub',
      roleClaim: 'tieout_role',
      roles: { reader: 'reader', recorder: 'recorder', reviewer: 'reviewer', operator: 'operator' },
      entitiesClaim: null,
    });
  });

  it('is as good as a token for listening elsewhere', () => {
    expect(readConfig({ ...URLS, TIEOUT_HOST: '0.0.0.0' }).host).toBe('0.0.0.0');
  });

  it('calls roles as it will', () => {
    const TIEOUT_OIDC_ROLES = 'reader=ledger readers, operator=https://id.example/groups/admins';
    expect(readOidc({ ...URLS, TIEOUT_OIDC_ROLES })!.roles).toEqual({
      reader: 'ledger readers',
      recorder: 'recorder',
      reviewer: 'reviewer',
      operator: 'https://id.example/groups/admins',
    });
  });

  it.each(['ISSUER', 'AUDIENCE', 'JWKS'])('is refused without %s', (name) => {
    const { [`TIEOUT_OIDC_${name}`]: _, ...rest } = URLS as Record<string, string>;
    expect(() => readOidc(rest)).toThrow(refused(`TIEOUT_OIDC_${name}`));
  });

  it.each([
    ['ALGORITHMS', 'HS256'],
    ['ALGORITHMS', 'none'],
    ['ALGORITHMS', 'RS256,none'],
    ['JWKS', 'http://id.example/jwks'],
    ['JWKS', 'https://'],
    ['CLOCK_TOLERANCE', '301'],
    ['CLOCK_TOLERANCE', '-1'],
    ['ROLES', 'admin=x'],
    ['ROLES', 'reader'],
    ['ROLES', 'reader=operator'],
    ['AUDIENCES', 'tieout'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readOidc({ ...URLS, [`TIEOUT_OIDC_${name}`]: value })).toThrow(
      refused(`TIEOUT_OIDC_${name}`),
    );
  });

  it('may give its public keys in a file, and no secret', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tieout-oidc-'));
    const TIEOUT_OIDC_JWKS = join(folder, 'jwks.json');
    const read = (text: string) => {
      writeFileSync(TIEOUT_OIDC_JWKS, text);
      return readOidc({ ...URLS, TIEOUT_OIDC_JWKS })!.jwks;
    };
    const keys = [{ kty: 'EC', crv: 'P-256', x: 'x', y: 'y' }];
    expect(read(JSON.stringify({ keys }))).toEqual({ keys });
    const secrets = ['{"keys":[{"kty":"oct","k":"hunter2"}]}', '{"keys":[{"kty":"EC","d":"hunter2"}]}'];
    for (const wrong of ['', 'hunter2', '{}', 'null', '{"keys":[]}', '{"keys":[null]}', ...secrets]) {
      expect(() => read(wrong)).toThrow(refused('TIEOUT_OIDC_JWKS'));
      expect(() => read(wrong)).not.toThrow(/hunter2/);
    }
    rmSync(folder, { recursive: true });
    expect(() => readOidc({ ...URLS, TIEOUT_OIDC_JWKS })).toThrow(refused('ENOENT'));
  });
});
