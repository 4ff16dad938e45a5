import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';

/** What the feed is narrowed to. */
interface ExceptionsSearch {
  readonly entity?: string;
}

export const exceptionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exceptions',
  validateSearch: ({ entity }: Record<string, unknown>): ExceptionsSearch =>
    typeof entity === 'string' ? { entity } : {},
  component: lazyRouteComponent(() => import('./exceptions-page.js'), 'ExceptionsPage'),
});
