import { createRoute } from '@tanstack/react-router';
import { queryClient } from '../api/query-client.js';
import { entityRoute } from '../entities/entity.route.js';
import { seenOf } from '../time/seen.js';
import { askedBy, statementOf } from './queries.js';
import { StatementPage } from './statement-page.js';
import { statementSearchIn } from './statement-search.js';

/** Who waits longer is shown that something is on its way. */
const MOMENT_MS = 150;

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, MOMENT_MS));

export const statementRoute = createRoute({
  getParentRoute: () => entityRoute,
  path: '/statements/$statement',
  validateSearch: statementSearchIn,
  loaderDeps: ({ search: { presentation, columns, period } }) => ({ presentation, columns, period }),
  // Asked for before the page is drawn, so that it is drawn once; what comes of it, the page tells.
  loader: async ({ params: { entity, statement }, deps, location }) => {
    const query = { ...askedBy(deps), ...seenOf(location.search) };
    await Promise.race([queryClient.prefetchQuery(statementOf(entity, statement, query)), aMoment()]);
  },
  component: StatementPage,
});
