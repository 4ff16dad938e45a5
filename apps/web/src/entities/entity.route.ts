import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';
import { EntityLayout } from './entity-layout.js';

/** All pages of one entity, under its name. */
export const entityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entities/$entity',
  component: EntityLayout,
});
