import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { entityRoute } from '../entities/entity.route.js';

export const bridgeRoute = createRoute({
  getParentRoute: () => entityRoute,
  path: '/bridge',
  component: lazyRouteComponent(() => import('./bridge-page.js'), 'BridgePage'),
});
