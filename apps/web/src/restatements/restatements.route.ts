import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';
import { restatementsSearchIn } from './restatements-search.js';

export const restatementsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/restatements',
  validateSearch: restatementsSearchIn,
  component: lazyRouteComponent(() => import('./restatements-page.js'), 'RestatementsPage'),
});
