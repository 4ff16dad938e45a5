import { createRoute } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.js';
import { EntitiesPage } from './entities-page.js';

export const entitiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  component: EntitiesPage,
});
