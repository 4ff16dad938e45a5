import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CommandLine } from './command-line.js';

describe('keys', () => {
  const line = new CommandLine();
  afterAll(() => line.remove());

  const KEY = /^tieout_[0-9a-f]{12}_[\w-]{43}$/;

  it('are shown once, and only what they are is kept', async () => {
    const { code, out, err } = await line.tieout('keys', 'create', 'close-team', '--role', 'recorder');
    expect(code).toBe(0);
    expect(out).toMatch(KEY);
    expect(err).toMatch(/close-team: recorder until .*not shown again/);
    const secret = out.split('_').at(-1)!;
    for (const name of readdirSync(line.ledger)) {
      expect(readFileSync(join(line.ledger, name), 'latin1')).not.toContain(secret);
    }
    const list = await line.tieout('keys', 'list', '--json');
    expect(list.out).not.toContain(secret);
    expect(JSON.parse(list.out)).toMatchObject({
      name: 'close-team',
      role: 'recorder',
      entities: null,
      revokedAt: null,
      status: 'active',
    });
  });

  it('are limited to entities, and end within a year', async () => {
    const create = ['keys', 'create', 'audit', '--role', 'reader'];
    const made = await line.json(...create, '--entity', 'cik:42', 'cik:0000000043', '--expires', '30d');
    expect(made).toMatchObject({
      key: expect.stringMatching(KEY),
      entities: ['cik:0000000042', 'cik:0000000043'],
    });
    const left = Date.parse(String(made['expiresAt'])) - Date.now();
    expect(left / 86_400_000).toBeCloseTo(30, 1);
    for (const expires of ['0d', '367d', '2001-01-01', '2999-01-01', 'never', '']) {
      const { code, err } = await line.tieout(
        'keys',
        'create',
        'x',
        '--role',
        'reader',
        '--expires',
        expires,
      );
      expect([expires, code]).toEqual([expires, 2]);
      expect(err).toMatch(/malformed/);
    }
  });

  it('have names of their own, for good', async () => {
    const create = (name: string) => line.tieout('keys', 'create', name, '--role', 'reader');
    for (const name of ['close-team', 'system', 'Operator', '', ' x', 'a\u0007b', 'x'.repeat(101)]) {
      expect([name, (await create(name)).code]).toEqual([name, 2]);
    }
  });

  it('are revoked by name or id, at once and for good', async () => {
    const { keyId } = await line.json('keys', 'create', 'short', '--role', 'operator');
    const first = await line.json('keys', 'revoke', String(keyId));
    expect(first).toMatchObject({ name: 'short', status: 'revoked', revokedAt: expect.any(String) });
    expect(await line.json('keys', 'revoke', 'short')).toEqual(first);
    expect(await line.tieout('keys', 'revoke', 'nobody')).toMatchObject({
      code: 1,
      err: expect.stringMatching(/tieout keys list.*\(key-unknown\)/),
    });
    expect((await line.tieout('keys', 'list')).out).toMatch(/short +operator +all +\S+ +revoked/);
  });

  it('say how they are made', async () => {
    expect(await line.tieout('keys', '--help')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/reviewer/),
    });
    expect(await line.tieout('keys', 'create', 'x')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--role/),
    });
    expect(await line.tieout('keys', 'create', 'x', '--role', 'admin')).toMatchObject({ code: 2 });
  });
});
