import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';

export const figureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures/$figureId',
  component: lazyRouteComponent(() => import('./figure-page.js'), 'FigurePage'),
});
