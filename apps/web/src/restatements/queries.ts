import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import type { paths, Restatement } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';
import { told } from '../filters/texts-in.js';
import type { Seen } from '../time/seen.js';
import type { RestatementsSearch } from './restatements-search.js';

const PAGE_SIZE = 100;

type Query = NonNullable<paths['/v1/restatements']['get']['parameters']['query']>;

/** Figures that were published again with another value, a page at a time. */
export const restatements = (filters: RestatementsSearch & Seen) =>
  infiniteQueryOptions({
    queryKey: ['restatements', filters],
    queryFn: async ({ signal, pageParam }) => {
      const query = told({ ...filters, limit: PAGE_SIZE, cursor: pageParam ?? undefined }) as Query;
      const page = await answerOf(api.GET('/v1/restatements', { signal, params: { query } }));
      // Text would be a table, which was not asked for.
      return page as { readonly items: readonly Restatement[]; readonly next: string | null };
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });
