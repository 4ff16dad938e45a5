import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { property } from '#libs/testing';
import { LedgerError } from './ledger-error.js';
import { parseLogUrl } from './log-url.js';

const PASSWORD = 'correct-horse';

describe('The URL of an embedded log', () => {
  it.each([
    ['sqlite:', null],
    ['sqlite:ledger.db', 'ledger.db'],
    ['sqlite:./a b/ledger.db', './a b/ledger.db'],
    ['sqlite:/data/ledger.db', '/data/ledger.db'],
    ['sqlite:///data/ledger.db', '/data/ledger.db'],
    ['SQLite:../ledger.db ', '../ledger.db'],
  ])('%s', (url, path) => {
    expect(parseLogUrl(url)).toEqual({ kind: 'sqlite', path });
  });

  it.each([
    ['sqlite://data/ledger.db', 'path'],
    ['sqlite:data/', 'path'],
    [`sqlite:${tmpdir()}`, 'path'],
  ])('is refused: %s', (url, part) => {
    expect(refusalOf(url).facts).toEqual({ part });
  });
});

describe('The URL of a log on a server', () => {
  it.each([
    ['kurrentdb://h', 'kurrentdb://h:2113', null],
    ['esdb://h:1113/', 'kurrentdb://h:1113', null],
    ['esdb+discover://db.example:2113?tls=true', 'kurrentdb+discover://db.example:2113?tls=true', null],
    ['kurrentdb://a:1,b:2,10.0.0.3', 'kurrentdb://a:1,b:2,10.0.0.3:2113', null],
    ['kurrentdb://h?tls=false&ledger=audit.2026', 'kurrentdb://h:2113?tls=false', 'audit.2026'],
    ['kurrentdb://h?ledger=a&TLS=False', 'kurrentdb://h:2113?tls=false', 'a'],
    [
      'kurrentdb://h/?nodePreference=read_only_replica&connectionName=desk%202',
      'kurrentdb://h:2113?nodePreference=readOnlyReplica&connectionName=desk%202',
      null,
    ],
    [
      'kurrentdb://h?defaultDeadline=5000&keepAliveInterval=-1&keep_alive_timeout=010000',
      'kurrentdb://h:2113?defaultDeadline=5000&keepAliveInterval=-1&keepAliveTimeout=10000',
      null,
    ],
  ])('%s', (url, connectionString, ledger) => {
    expect(parseLogUrl(url)).toMatchObject({ kind: 'kurrentdb', connectionString, ledger });
  });

  it('is shown without its credentials, and with its ledger', () => {
    expect(parseLogUrl('kurrentdb://ops:s%40fe@h:1?tls=false&ledger=a')).toEqual({
      kind: 'kurrentdb',
      connectionString: 'kurrentdb://ops:s%40fe@h:1?tls=false',
      ledger: 'a',
      shown: 'kurrentdb://h:1?tls=false&ledger=a',
    });
    expect(parseLogUrl('kurrentdb://h?ledger=a')).toMatchObject({ shown: 'kurrentdb://h:2113?ledger=a' });
  });

  it.each([
    ['', 'scheme'],
    ['/data/ledger.db', 'scheme'],
    ['postgres://h/db', 'scheme'],
    ['kurrentdb:h', 'scheme'],
    ['kurrentdb://', 'host'],
    ['kurrentdb://?tls=false', 'host'],
    ['kurrentdb://a,,b', 'host'],
    ['kurrentdb://[::1]:2113', 'host'],
    ['kurrentdb://a b', 'host'],
    ['kurrentdb://a:1:2', 'host'],
    ['kurrentdb://a:0', 'port'],
    ['kurrentdb://a:65536', 'port'],
    ['kurrentdb://a:', 'port'],
    ['kurrentdb+discover://a,b', 'hosts'],
    [`kurrentdb://a${',a'.repeat(32)}`, 'hosts'],
    ['kurrentdb://a/ledger', 'path'],
    ['kurrentdb://ops@a', 'credentials'],
    ['kurrentdb://ops:@a', 'credentials'],
    ['kurrentdb://:pw@a', 'credentials'],
    ['kurrentdb://ops:100%@a', 'credentials'],
    ['kurrentdb://a?tls=yes', 'tls'],
    ['kurrentdb://a?tls', 'tls'],
    ['kurrentdb://a?tls=true&TLS=false', 'tls'],
    ['kurrentdb://a?nodePreference=nearest', 'nodePreference'],
    ['kurrentdb://a?defaultDeadline=0', 'defaultDeadline'],
    ['kurrentdb://a?defaultDeadline=5s', 'defaultDeadline'],
    ['kurrentdb://a?connectionName=%', 'connectionName'],
    [`kurrentdb://a?connectionName=${'x'.repeat(101)}`, 'connectionName'],
    ['kurrentdb://a?ledger=Audit', 'ledger'],
    [`kurrentdb://a?ledger=${'x'.repeat(41)}`, 'ledger'],
    ['kurrentdb://a?tlsCaFiel=/x', 'parameter tlsCaFiel'],
    ['kurrentdb://a?throwOnAppendFailure=false', 'parameter throwOnAppendFailure'],
    ['kurrentdb://a?&tls=true', 'parameter'],
    ['kurrentdb://a\nb', 'whole'],
    ['kurrentdb://a?connectionName=\ud800', 'whole'],
  ])('is refused: %s', (url, part) => {
    const error = refusalOf(url);
    expect(error.facts).toEqual({ part });
    expect(error.message).not.toMatch(/\n/);
  });

  it('is refused where it is longer than any', () => {
    expect(refusalOf(`kurrentdb://${'a'.repeat(5000)}`).facts).toEqual({ part: 'whole' });
  });

  it.each([
    `kurrentdb://ops:${PASSWORD}`,
    `kurrentdb://ops:${PASSWORD}@`,
    `kurrentdb://ops:${PASSWORD}@h:port`,
    `kurrentdb://ops:${PASSWORD}:x@h:0`,
    `kurrentdb://ops:1/${PASSWORD}@h`,
    `kurrentdb://ops:1?${PASSWORD}@h`,
    `kurrentdb://ops:1#${PASSWORD}@h`,
    `kurrentdb://ops:${PASSWORD}%@h`,
    `kurrentdb://ops:${PASSWORD}@h?nope=1`,
    `kurrentdb://${PASSWORD}@h`,
    `kurrentdb:ops:${PASSWORD}@h`,
    `mongodb://ops:${PASSWORD}@h`,
  ])('never tells a password: %s', (url) => {
    expect(refusalOf(url).message).not.toContain(PASSWORD);
  });

  property(
    'keeps credentials as they are, whatever is in them, and tells none of them',
    fc.tuple(
      fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
      fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
    ),
    ([name, password]) => {
      const credentials = `${encodeURIComponent(name)}:${encodeURIComponent(password)}`;
      expect(parseLogUrl(`kurrentdb://${credentials}@host:2113`)).toMatchObject({
        connectionString: `kurrentdb://${credentials}@host:2113`,
        shown: 'kurrentdb://host:2113',
      });
    },
  );

  property(
    'answers any text with a URL or with a refusal',
    fc.oneof(
      fc.string(),
      fc.string().map((text) => `kurrentdb://${text}`),
      fc.webUrl().map((url) => url.replace(/^https?/, 'esdb')),
    ),
    (text) => {
      try {
        parseLogUrl(text);
      } catch (error) {
        expect(error).toBeInstanceOf(LedgerError);
      }
    },
  );
});

describe('Files that the URL of a log names', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tieout log url '));
    writeFileSync(join(folder, 'ca.crt'), '-----BEGIN CERTIFICATE-----\nMA==\n-----END CERTIFICATE-----\n');
    writeFileSync(
      join(folder, 'user.key'),
      '-----BEGIN RSA PRIVATE KEY-----\nMA==\n-----END RSA PRIVATE KEY-----\n',
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string): string => encodeURIComponent(join(folder, name));

  it('are taken, their names escaped for the client', () => {
    const parameters = `tlsCAFile=${file('ca.crt')}&userCertFile=${file('ca.crt')}&userKeyFile=${file('user.key')}`;
    expect(parseLogUrl(`kurrentdb://h?${parameters}`)).toMatchObject({
      connectionString: `kurrentdb://h:2113?${parameters}`,
    });
  });

  it.each([
    ['tlsCAFile', 'tlsCAFile=nowhere.crt'],
    ['tlsCAFile', 'tlsCAFile=$FOLDER'],
    ['tlsCAFile', 'tlsCAFile=$KEY'],
    ['userKeyFile', 'userCertFile=$CERTIFICATE&userKeyFile=$CERTIFICATE'],
    ['userCertFile', 'userCertFile=$CERTIFICATE'],
    ['userKeyFile', 'userKeyFile=$KEY'],
    ['tlsCAFile', 'tls=false&tlsCAFile=$CERTIFICATE'],
    ['tlsVerifyCert', 'tls=false&tlsVerifyCert=false'],
  ])('are refused: %s in %s', (part, template) => {
    const parameters = template
      .replaceAll('$CERTIFICATE', file('ca.crt'))
      .replaceAll('$KEY', file('user.key'))
      .replaceAll('$FOLDER', file(''));
    expect(refusalOf(`kurrentdb://h?${parameters}`).facts).toEqual({ part });
  });
});

function refusalOf(url: string): LedgerError {
  try {
    parseLogUrl(url);
  } catch (error) {
    if (error instanceof LedgerError && error.code === 'log-url-malformed') return error;
    throw error;
  }
  throw new Error(`${url} was taken`);
}
