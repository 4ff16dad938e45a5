import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** Paths under which there are no pages, whoever asks. */
const NOT_PAGES = /^\/(?:v1|docs|health|metrics|assets|openapi\.json)(?:[/?]|$)/;

type Strategy = Parameters<FastifyInstance['addConstraintStrategy']>[0];
type Handler = NonNullable<ReturnType<ReturnType<Strategy['storage']>['get']>>;

/** Of a route that answers only who asks for a page: a browser that opens an address. All else there is a route that is not there. */
export const FOR_PAGES = { asksFor: 'page' };

/** Tells routes under that constraint what it means. */
export const PAGE_REQUESTS: Strategy = {
  name: 'asksFor',
  storage: () => {
    const handlers = new Map<unknown, Handler>();
    return {
      get: (asked) => handlers.get(asked) ?? null,
      set: (asked, handler) => void handlers.set(asked, handler),
    };
  },
  deriveConstraint: (request) => (isForPage(request) ? 'page' : undefined),
};

const isForPage = ({
  headers,
  url = '',
}: {
  headers: IncomingHttpHeaders;
  url?: string | undefined;
}): boolean => /\btext\/html\b/i.test(headers.accept ?? '') && !NOT_PAGES.test(url);
