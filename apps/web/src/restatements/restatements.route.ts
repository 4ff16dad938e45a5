import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';

/** What the feed is narrowed to. */
interface RestatementsSearch {
  readonly entity?: string;
}

export const restatementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/restatements',
  validateSearch: ({ entity }: Record<string, unknown>): RestatementsSearch =>
    typeof entity === 'string' ? { entity } : {},
  component: lazyRouteComponent(() => import('./restatements-page.js'), 'RestatementsPage'),
});
