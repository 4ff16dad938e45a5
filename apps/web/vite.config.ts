import { defineConfig } from 'vite';
import { precompress } from './precompress.js';
import { preloadFont } from './preload-font.js';

/** Where `npm start` listens, for `npm run web`. */
const API = process.env['TIEOUT_API'] ?? 'http://127.0.0.1:3000';

/** The host stays as the page has it: the API refuses writes that come from another site's page. */
const PROXIED = { target: API, changeOrigin: false };

/** What every page is drawn with: it changes less often than the pages, and is kept by browsers for itself. */
const DRAWING = /node_modules\/(?:react|react-dom|scheduler|@tanstack)\//;

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['source', 'module', 'browser', 'production'] },
  build: {
    outDir: '../../dist/apps/web',
    emptyOutDir: true,
    // The first browsers with light-dark().
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    sourcemap: true,
    // The page's policy allows no data: script, and what is inlined cannot be cached.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      // Libraries mark what is for a browser; here all is. How long plugins took is nobody's question in a demo.
      checks: { moduleLevelDirective: false, pluginTimings: false },
      output: { codeSplitting: { groups: [{ name: 'drawing', test: DRAWING }] } },
    },
  },
  plugins: [preloadFont(), precompress()],
  server: { proxy: { '/v1': PROXIED, '/docs': PROXIED, '/openapi.json': PROXIED } },
});
