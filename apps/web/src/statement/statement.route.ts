import { createRoute } from '@tanstack/react-router';
import { entityRoute } from '../entities/entity.route.js';
import { StatementPage } from './statement-page.js';
import { statementSearchIn } from './statement-search.js';

export const statementRoute = createRoute({
  getParentRoute: () => entityRoute,
  path: '/statements/$statement',
  validateSearch: statementSearchIn,
  component: StatementPage,
});
