import { Sessions, type Opener } from './sessions.js';

const TOKEN = 'a-token-of-more-than-thirty-two-characters';
const NOW = Date.parse('2024-03-01T00:00:00.000Z');
const END = '2024-03-01T12:00:00.000Z';
const OPENER: Opener = { by: 'token' };

describe('a session', () => {
  const sessions = new Sessions(TOKEN);
  const { cookie, expiresAt } = sessions.open(OPENER, NOW)!;
  const [name, value] = cookie.split('=') as [string, string];
  const endOf = (header: string | undefined, of = sessions, now = NOW): string | null =>
    of.find(header, now)?.expiresAt ?? null;

  it('lasts a working day, on every node with the token', () => {
    expect(expiresAt).toBe(END);
    for (const node of [sessions, new Sessions(TOKEN)]) {
      expect(endOf(cookie, node)).toBe(END);
      expect(endOf(`theme=dark; ${cookie}; x`, node, Date.parse(END) - 1)).toBe(END);
      expect(endOf(cookie, node, Date.parse(END))).toBeNull();
    }
  });

  it('does not outlive what opened it', () => {
    const until = '2024-03-01T01:30:00.000Z';
    expect(sessions.open(OPENER, NOW, until)).toMatchObject({ expiresAt: until, lifeSeconds: 5_400 });
    expect(sessions.open(OPENER, NOW, '2030-01-01T00:00:00.000Z')).toMatchObject({ expiresAt: END });
  });

  it('knows who opened it', () => {
    const openers: Opener[] = [
      OPENER,
      { by: 'key', keyId: '0123456789ab' },
      {
        by: 'jwt',
        issuer: 'https://id.example',
        name: 'Ada É',
        role: 'reviewer',
        entities: ['cik:0000000042'],
      },
    ];
    for (const opener of openers) {
      expect(sessions.find(sessions.open(opener, NOW)!.cookie, NOW)!.opener).toEqual(opener);
    }
  });

  it('is not opened for more than a cookie can hold', () => {
    const entities = Array.from({ length: 100 }, (_, at) => `lei:${'X'.repeat(60)}${at}`);
    const opener: Opener = { by: 'jwt', issuer: 'https://id.example', name: 'Ada', role: 'reader', entities };
    expect(sessions.open(opener, NOW)).toBeNull();
  });

  it('does not tell the token', () => {
    expect(cookie).not.toContain(TOKEN);
    expect(cookie).toMatch(/^tieout-[\w-]{8}=\d+\.[\w-]+\.[\w-]{43}$/);
  });

  it('cannot be made up, lengthened, given to another or taken to another token', () => {
    const [end, opener, seal] = value.split('.') as [string, string, string];
    const another = Buffer.from('{"by":"key","keyId":"0123456789ab"}').toString('base64url');
    const others = [
      undefined,
      '',
      name,
      sessions.closed,
      `${name}=${Number(end) + 1}.${opener}.${seal}`,
      `${name}=0${end}.${opener}.${seal}`,
      `${name}=${end}.${another}.${seal}`,
      `${name}=${end}.${opener}.${seal.slice(1)}A`,
      `${name}=${end}.${opener}.${seal}A`,
      `${name}=${end}.${seal}`,
      `${name}=.${opener}.${seal}`,
      `x${cookie}`,
    ];
    for (const other of others) expect([other, endOf(other)]).toEqual([other, null]);
    const elsewhere = new Sessions(`${TOKEN}-2`);
    expect(endOf(cookie, elsewhere)).toBeNull();
    expect(endOf(`${elsewhere.closed}${value}`, elsewhere)).toBeNull();
  });

  it('is of one process where there is no token', () => {
    const own = new Sessions(null);
    const opened = own.open({ by: 'key', keyId: '0123456789ab' }, NOW)!.cookie;
    expect(endOf(opened, own)).toBe(END);
    expect(endOf(opened, new Sessions(null))).toBeNull();
  });
});
