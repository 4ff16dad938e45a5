import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { paths, Resolution } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';
import { told } from '../filters/texts-in.js';
import type { Seen } from '../time/seen.js';
import type { ExceptionsSearch } from './exceptions-search.js';

const PAGE_SIZE = 100;

type Query = NonNullable<paths['/v1/exceptions']['get']['parameters']['query']>;

/** What waits for a person, a page at a time. */
export const exceptions = (filters: ExceptionsSearch & Seen) =>
  infiniteQueryOptions({
    queryKey: ['exceptions', filters],
    queryFn: ({ signal, pageParam }) => {
      const query = told({ ...filters, limit: PAGE_SIZE, cursor: pageParam ?? undefined }) as Query;
      return answerOf(api.GET('/v1/exceptions', { signal, params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
  });

/** One exception, decided or not. */
export const exceptionOf = (exceptionId: string, seen: Seen) =>
  queryOptions({
    queryKey: ['exceptions', 'one', exceptionId, seen],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/exceptions/{exceptionId}', { signal, params: { path: { exceptionId }, query: seen } }),
      ),
  });

/** What the decision that was written from this page brought: kept here, asked of nobody. */
export const outcomeHere = (exceptionId: string) =>
  queryOptions({
    queryKey: outcomeKey(exceptionId),
    queryFn: (): Resolution | null => null,
    initialData: null,
    staleTime: Infinity,
    enabled: false,
  });

export const outcomeKey = (exceptionId: string) => ['outcome', exceptionId] as const;
