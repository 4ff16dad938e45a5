import { createRoute, redirect } from '@tanstack/react-router';
import { entityRoute } from '../entities/entity.route.js';
import { FirstStatement } from './first-statement.js';

/** Who names an entity and not what of it. */
export const entityIndexRoute = createRoute({
  getParentRoute: () => entityRoute,
  path: '/',
  beforeLoad: ({ params }) => {
    throw redirect({ to: '/entities/$entity/statements', params, replace: true });
  },
});

export const firstStatementRoute = createRoute({
  getParentRoute: () => entityRoute,
  path: '/statements',
  component: FirstStatement,
});
