import { readdirSync, readFileSync } from 'node:fs';
import { FigureError } from '#libs/figures';
import { PROBLEM_TYPES } from '../openapi/problem-types.js';
import { problemOf } from './problem-of.js';

const ROOT = new URL('../../../../', import.meta.url);

/** Where errors come from that a request can meet; what a start refuses meets none. */
const SOURCE = /^(apps\/api|libs\/(?!testing)\w+)\/src\/(?!config\/).*(?<!\.spec)\.ts$/;

/** Bulk data, keys, and bundles to verify come by the command line only; keys of witnesses when a process starts. */
const BULK =
  /^libs\/(?:app\/src\/(?:ingest-bulk|keys|log-tree\/witnesses|prove-figure\/parse-bundle)|readers\/src\/(?:companyfacts|fsds|register))[/.]/;

/** An error's code where it is made; a problem's with its status. */
const MADE =
  /(?:new (?:Problem|FigureError|LedgerError)|(unauthorized)|(forbidden))\(\s*(?:(\d+),\s*)?'([a-z\d]+(?:-[a-z\d]+)*)'/g;

/** What readers of keyed files note in ways of their own. */
const KEYED = /'(keyed-[a-z\d-]+)'/g;

/** What the walk through XML fails with. */
const XML = /this\.fail\(\s*'(xml-[a-z-]+)'/g;

/** What only a fault in the use cases themselves could bring about. */
const NEVER = new Set(['body-hash-malformed', 'commit-id-reused']);

function typesInSources(): Set<string> {
  const types = new Set<string>();
  const add = (made: string, stated?: number): void => {
    // Several troubles with a log are one problem.
    const { status, code } =
      stated === undefined ? problemOf(new FigureError(made, '')) : { status: stated, code: made };
    if (!NEVER.has(made)) types.add(`${status} ${code}`);
  };
  for (const folder of ['apps/api/src', 'libs']) {
    for (const name of readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      if (!SOURCE.test(path) || BULK.test(path)) continue;
      const text = readFileSync(new URL(path, ROOT), 'utf8');
      for (const [, unauthorized, forbidden, status, code] of text.matchAll(MADE)) {
        add(code!, unauthorized ? 401 : forbidden ? 403 : status === undefined ? undefined : Number(status));
      }
      for (const [, code] of text.matchAll(XML)) add(code!);
      if (path.includes('/keyed/')) for (const [, code] of text.matchAll(KEYED)) add(code!);
    }
  }
  return types;
}

function typesInDocs(): Set<string> {
  const page = readFileSync(new URL('docs/API.md', ROOT), 'utf8');
  const table = page.slice(page.indexOf('### Every type'));
  return new Set(
    [...table.matchAll(/^\| (\d{3}) \| (.*) \|$/gm)].flatMap(([, status, codes]) =>
      [...codes!.matchAll(/`([a-z\d-]+)`/g)].map(([, code]) => `${status} ${code}`),
    ),
  );
}

describe('the types of problems', () => {
  it('are those that docs/API.md lists, each with its status', () => {
    expect([...typesInDocs()].toSorted()).toEqual([...typesInSources()].toSorted());
  });

  it('are those that the description of the API tells of', () => {
    const codes = new Set([...typesInSources()].map((type) => type.slice(4)));
    expect(Object.keys(PROBLEM_TYPES).toSorted()).toEqual([...codes].toSorted());
  });
});
