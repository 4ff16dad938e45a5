import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';

interface FigureSearch {
  /** The event of the observation whose document is beside; absent: of the one that the figure shows. */
  readonly observation?: string;
}

export const figureRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/figures/$figureId',
  validateSearch: ({ observation }: Record<string, unknown>): FigureSearch =>
    typeof observation === 'string' ? { observation } : {},
  component: lazyRouteComponent(() => import('./figure-page.js'), 'FigurePage'),
});
