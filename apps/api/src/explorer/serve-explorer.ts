import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { PAGE_HEADERS } from './page-headers.js';
import { FOR_PAGES, PAGE_REQUESTS } from './page-requests.js';

/** Where the explorer's build is: beside this one. */
export const EXPLORER = fileURLToPath(new URL('../../../web/', import.meta.url));

const ASSETS = '/assets/';

/** The pages and files of the explorer, as the router names them: they tell nothing of the ledger. */
export const EXPLORER_ROUTES: ReadonlySet<string> = new Set(['/*', `${ASSETS}*`]);

const NOT_BUILT = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="color-scheme" content="light dark" />
  <title>Tieout</title>
  <h1>The explorer is not built</h1>
  <p>This server answers under <a href="/docs">/docs</a>. To have the pages too, run <code>npm run build</code> and start it again.</p>
</html>
`;

/**
 * Serves the explorer at every address that a browser opens and that is no route of the API: the same page, which reads the address
 * itself. Its files have their hash in their names, so that a browser keeps them for good; the page is asked for anew each time.
 * @param folder the explorer's build; where it is none, the pages say how to make it
 */
export function serveExplorer(fastify: FastifyInstance, folder: string): void {
  const assets = join(folder, ASSETS);
  const isBuilt = existsSync(join(folder, 'index.html')) && existsSync(assets);
  fastify.addConstraintStrategy(PAGE_REQUESTS);
  fastify.register(async (explorer) => {
    explorer.addHook('onRequest', async (_, reply) => void reply.headers(PAGE_HEADERS));
    if (!isBuilt) {
      explorer.get('/*', { constraints: FOR_PAGES }, async (_, reply) =>
        reply.code(404).header('Cache-Control', 'no-store').type('text/html; charset=utf-8').send(NOT_BUILT),
      );
      return;
    }
    await explorer.register(staticFiles, {
      root: assets,
      prefix: ASSETS,
      index: false,
      immutable: true,
      maxAge: '1y',
      preCompressed: true,
    });
    explorer.get('/*', { constraints: FOR_PAGES }, async (_, reply) =>
      reply.header('Cache-Control', 'no-cache').sendFile('index.html', folder, { cacheControl: false }),
    );
  });
}
