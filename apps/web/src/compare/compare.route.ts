import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { entityRoute } from '../entities/entity.route.js';

export const compareRoute = createRoute({
  getParentRoute: () => entityRoute,
  path: '/compare',
  component: lazyRouteComponent(() => import('./compare-page.js'), 'ComparePage'),
});
