import { queryOptions } from '@tanstack/react-query';
import type { Act, paths } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';

type Query = NonNullable<paths['/v1/entities/{entity}/documents']['get']['parameters']['query']>;

const PAGE_SIZE = 1000;

/** More acts than a slider can show: what is older has no ticks of its own. */
const ACTS_MAX = 3000;

/** What changed a statement, newest published first: all of it, however old. */
export const changesOf = (entity: string, statement: string, presentation: 'as-filed' | 'standard') =>
  queryOptions({
    queryKey: ['changes', entity, statement, presentation],
    queryFn: async ({ signal }) => {
      const acts: Act[] = [];
      const asked = {
        statement: statement as NonNullable<Query['statement']>,
        presentation,
        limit: PAGE_SIZE,
      };
      for (let cursor: string | null = ''; cursor !== null && acts.length < ACTS_MAX;) {
        const query: Query = cursor === '' ? asked : { ...asked, cursor };
        // A page's cursor is known only when the page before has come.
        // oxlint-disable-next-line no-await-in-loop
        const page: { readonly items: Act[]; readonly next: string | null } = await answerOf(
          api.GET('/v1/entities/{entity}/documents', { signal, params: { path: { entity }, query } }),
        );
        acts.push(...page.items);
        cursor = page.next;
      }
      return acts;
    },
  });
