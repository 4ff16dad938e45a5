import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';
import { exceptionsSearchIn } from './exceptions-search.js';

export const exceptionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exceptions',
  validateSearch: exceptionsSearchIn,
  component: lazyRouteComponent(() => import('./exceptions-page.js'), 'ExceptionsPage'),
});
