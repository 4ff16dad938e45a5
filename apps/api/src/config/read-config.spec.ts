import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLoopback } from './loopback.js';
import { readConfig } from './read-config.js';

const TOKEN = 'a-token-of-more-than-thirty-two-characters';

describe('the configuration', () => {
  it('listens on the loopback address by default', () => {
    expect(readConfig({})).toEqual({
      home: '.tieout',
      log: { kind: 'sqlite', path: null },
      host: '127.0.0.1',
      port: 3000,
      logLevel: 'info',
      token: null,
      oidc: null,
      ratePerMinute: 6000,
      witnesses: [],
    });
  });

  it('takes what the environment says, and an empty variable for nothing said', () => {
    const environment = {
      TIEOUT_HOME: '/data',
      TIEOUT_LOG: 'sqlite:/log/ledger.db',
      TIEOUT_HOST: '',
      TIEOUT_PORT: '0',
      TIEOUT_LOG_LEVEL: 'debug',
      TIEOUT_TOKEN: TOKEN,
    };
    expect(readConfig(environment)).toEqual({
      home: '/data',
      log: { kind: 'sqlite', path: '/log/ledger.db' },
      host: '127.0.0.1',
      port: 0,
      logLevel: 'debug',
      token: TOKEN,
      oidc: null,
      ratePerMinute: 6000,
      witnesses: [],
    });
  });

  it.each(['0.0.0.0', '::', '192.168.1.7', 'ledger.example', '127.0.0.1.example', '10.0.0.1'])(
    'refuses to listen on %s without a token',
    (host) => {
      expect(() => readConfig({ TIEOUT_HOST: host })).toThrow(
        expect.objectContaining({ code: 'config-unsafe' }),
      );
      expect(readConfig({ TIEOUT_HOST: host, TIEOUT_TOKEN: TOKEN }).host).toBe(host);
    },
  );

  it.each([
    ['TIEOUT_PORT', '65536'],
    ['TIEOUT_PORT', '-1'],
    ['TIEOUT_PORT', '80a'],
    ['TIEOUT_LOG_LEVEL', 'loud'],
    ['TIEOUT_RATE_PER_MINUTE', '0'],
    ['TIEOUT_RATE_PER_MINUTE', '1e9'],
    ['TIEOUT_LOG', 'kurrentdb://'],
    ['TIEOUT_TOKEN', 'short'],
    ['TIEOUT_TOKEN', `${TOKEN} with spaces`],
  ])('refuses %s=%s, naming the variable', (variable, value) => {
    expect(() => readConfig({ [variable]: value })).toThrow(
      expect.objectContaining({ code: 'config-malformed', message: expect.stringContaining(variable) }),
    );
  });

  it('takes a log on a server, and tells no password of one that is malformed', () => {
    expect(readConfig({ TIEOUT_LOG: 'esdb://db:2113?tls=false' }).log).toMatchObject({ kind: 'kurrentdb' });
    expect(() => readConfig({ TIEOUT_LOG: 'esdb://ops:hunter2@' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });

  it('takes the token from a file, and prefers the one that is said outright', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tieout-config-'));
    const file = join(folder, 'token');
    writeFileSync(file, `${TOKEN}\n`);
    expect(readConfig({ TIEOUT_TOKEN_FILE: file }).token).toBe(TOKEN);
    expect(readConfig({ TIEOUT_TOKEN_FILE: file, TIEOUT_TOKEN: `${TOKEN}-2` }).token).toBe(`${TOKEN}-2`);
    writeFileSync(file, 'hunter2');
    for (const wrong of [file, folder, join(folder, 'nowhere')]) {
      expect(() => readConfig({ TIEOUT_TOKEN_FILE: wrong })).toThrow(
        expect.objectContaining({
          code: 'config-malformed',
          message: expect.stringMatching(/^TIEOUT_TOKEN_FILE (?!.*hunter2)/),
        }),
      );
    }
    rmSync(folder, { recursive: true });
  });

  it('does not repeat a bad token', () => {
    expect(() => readConfig({ TIEOUT_TOKEN: 'hunter2' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});

describe('a loopback address', () => {
  it.each(['localhost', 'LOCALHOST', '127.0.0.1', '127.8.9.10', '::1', '[::1]'])('%s is one', (host) => {
    expect(isLoopback(host)).toBe(true);
  });

  it.each(['', '0.0.0.0', '128.0.0.1', '::2', 'localhost.example', 'evil-localhost', '127.1'])(
    '"%s" is none',
    (host) => {
      expect(isLoopback(host)).toBe(false);
    },
  );
});
