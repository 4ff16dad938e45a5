import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';

export const ingestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ingest',
  component: lazyRouteComponent(() => import('./ingest-page.js'), 'IngestPage'),
});
