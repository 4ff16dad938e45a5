import { Sessions } from './sessions.js';

const TOKEN = 'a-token-of-more-than-thirty-two-characters';
const NOW = Date.parse('2024-03-01T00:00:00.000Z');
const END = '2024-03-01T12:00:00.000Z';

describe('a session', () => {
  const sessions = new Sessions(TOKEN);
  const { cookie, expiresAt } = sessions.open(NOW);
  const [name, value] = cookie.split('=') as [string, string];

  it('lasts a working day, on every node with the token', () => {
    expect(expiresAt).toBe(END);
    for (const node of [sessions, new Sessions(TOKEN)]) {
      expect(node.endOf(cookie, NOW)).toBe(END);
      expect(node.endOf(`theme=dark; ${cookie}; x`, Date.parse(END) - 1)).toBe(END);
      expect(node.endOf(cookie, Date.parse(END))).toBeNull();
    }
  });

  it('does not tell the token', () => {
    expect(cookie).not.toContain(TOKEN);
    expect(cookie).toMatch(/^tieout-[\w-]{8}=\d+\.[\w-]{43}$/);
  });

  it('cannot be made up, lengthened or taken to another token', () => {
    const [end, seal] = value.split('.') as [string, string];
    const others = [
      undefined,
      '',
      name,
      sessions.closed,
      `${name}=${Number(end) + 1}.${seal}`,
      `${name}=0${end}.${seal}`,
      `${name}=${end}.${seal.slice(1)}A`,
      `${name}=${end}.${seal}A`,
      `${name}=.${seal}`,
      `x${cookie}`,
    ];
    for (const other of others) expect([other, sessions.endOf(other, NOW)]).toEqual([other, null]);
    const elsewhere = new Sessions(`${TOKEN}-2`);
    expect(elsewhere.endOf(cookie, NOW)).toBeNull();
    expect(elsewhere.endOf(`${elsewhere.closed}${value}`, NOW)).toBeNull();
  });
});
