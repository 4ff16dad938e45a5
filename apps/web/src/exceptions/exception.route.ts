import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';

export const exceptionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exceptions/$exceptionId',
  component: lazyRouteComponent(() => import('./exception-page.js'), 'ExceptionPage'),
});
