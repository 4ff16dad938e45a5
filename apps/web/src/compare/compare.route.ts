import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { entityRoute } from '../entities/entity.route.js';
import { compareSearchIn } from './compare-search.js';

export const compareRoute = createRoute({
  getParentRoute: () => entityRoute,
  path: '/compare',
  validateSearch: compareSearchIn,
  component: lazyRouteComponent(() => import('./compare-page.js'), 'ComparePage'),
});
