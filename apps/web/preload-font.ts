import type { Plugin } from 'vite';

/** The file of the letters that every page is written in; other scripts come when a page has them. */
const LATIN = /inter-latin-wght-normal-[\w-]+\.woff2$/;

/** Has the page ask for its letters at once: without them it is laid out twice. */
export function preloadFont(): Plugin {
  return {
    name: 'preload-font',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const file = Object.keys(bundle ?? {}).find((name) => LATIN.test(name));
        if (file === undefined) throw new Error('the build has no file of Latin letters');
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
