import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';

export const replayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/replays/$replayId',
  component: lazyRouteComponent(() => import('./replay-page.js'), 'ReplayPage'),
});
