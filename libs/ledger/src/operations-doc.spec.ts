import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseLogUrl } from './log-url.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PAGE = readFileSync(`${ROOT}docs/OPERATIONS.md`, 'utf8');

/** What stands as code in the first cells of a table, by the head of that column. */
function firstCells(head: string): string[] {
  const [, table = ''] = PAGE.split(`| ${head} |`);
  const rows = table.split('\n\n', 1)[0]!.split('\n').slice(2);
  return rows.flatMap((row) => [...row.split(' | ', 1)[0]!.matchAll(/`([^`]+)`/g)].map(([, text]) => text!));
}

/** The values that parameters of the page have in this test; files are told to be missing, which is another refusal. */
const VALUES: Readonly<Record<string, string>> = {
  ledger: 'audit.2026',
  tls: 'true',
  tlsVerifyCert: 'false',
  nodePreference: 'follower',
  connectionName: 'desk',
};

describe('the page on operations', () => {
  const urls = firstCells('`TIEOUT_LOG`, or `--log`').map((url) =>
    url.replaceAll(/<(?:host|name)>|…/g, 'db').replaceAll('<path>', 'ledger.db'),
  );
  const parameters = firstCells('parameter');
  const codes = firstCells('code');

  it('has its tables', () => {
    expect([urls.length, parameters.length, codes.length].every((length) => length > 4)).toBe(true);
  });

  it.each(urls)('gives URLs that are taken: %s', (url) => {
    expect(parseLogUrl(url).kind).toBe(url.startsWith('sqlite') ? 'sqlite' : 'kurrentdb');
  });

  it.each(parameters)('names parameters that are known: %s', (name) => {
    const url = `kurrentdb://db?${name}=${VALUES[name] ?? '10000'}`;
    if (name.endsWith('File')) expect(() => parseLogUrl(url)).toThrow(/is not there/);
    else expect(parseLogUrl(url)).toMatchObject({ kind: 'kurrentdb' });
  });

  it.each(codes)('names codes that there are: %s', (code) => {
    expect(sources().some((text) => text.includes(`'${code}'`))).toBe(true);
  });
});

let texts: string[] | undefined;

/** The code that is no test. */
function sources(): readonly string[] {
  return (texts ??= ['apps/api/src', 'apps/cli/src', 'libs/app/src', 'libs/ledger/src'].flatMap((folder) =>
    readdirSync(ROOT + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
      .map((name) => readFileSync(`${ROOT}${folder}/${name}`, 'utf8')),
  ));
}
