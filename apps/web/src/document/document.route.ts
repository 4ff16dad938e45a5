import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';

export const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$sha256',
  component: lazyRouteComponent(() => import('./document-page.js'), 'DocumentPage'),
});
