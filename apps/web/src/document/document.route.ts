import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';
import { placeIn } from './place.js';

/** `at` is the place that is shown: `801-812`, or a JSON pointer. */
export interface DocumentSearch {
  readonly at?: string;
}

export const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/documents/$sha256',
  validateSearch: ({ at }: Record<string, unknown>): DocumentSearch =>
    typeof at === 'string' && placeIn(at) ? { at } : {},
  component: lazyRouteComponent(() => import('./document-page.js'), 'DocumentPage'),
});
