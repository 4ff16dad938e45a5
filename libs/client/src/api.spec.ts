import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';

const DESCRIPTION = new URL('../../../docs/openapi.json', import.meta.url);
const API = new URL('api.ts', import.meta.url);

/** `npm run client` writes what is otherwise compared. */
const REWRITES = process.env['TIEOUT_REWRITE'] === '1';

async function generated(): Promise<string> {
  const options = { rootTypes: true, rootTypesNoSchemaPrefix: true };
  const text = astToString(await openapiTS(DESCRIPTION, options));
  const heading = '/** Generated from docs/openapi.json by `npm run client`: change nothing here. */\n\n';
  return format(heading + text, { ...(await resolveConfig(API)), parser: 'typescript' });
}

describe('the types of the client', () => {
  it('are those of docs/openapi.json: else run "npm run client"', async () => {
    const text = await generated();
    if (REWRITES) writeFileSync(API, text);
    expect(readFileSync(API, 'utf8')).toBe(text);
  });
});
