import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { entityRoute } from '../entities/entity.route.js';
import { bridgeSearchIn } from './bridge-search.js';

export const bridgeRoute = createRoute({
  getParentRoute: () => entityRoute,
  path: '/bridge',
  validateSearch: bridgeSearchIn,
  component: lazyRouteComponent(() => import('./bridge-page.js'), 'BridgePage'),
});
