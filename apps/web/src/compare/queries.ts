import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Diff, paths } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';
import { told } from '../filters/texts-in.js';
import type { filtersOf, Sides } from './compare-search.js';

const PAGE_SIZE = 100;
const DOCUMENTS_MAX = 500;

type Query = NonNullable<paths['/v1/entities/{entity}/diff']['get']['parameters']['query']>;

/** What a diff is asked with, but for its page. */
export type DiffQuery = Sides &
  Partial<ReturnType<typeof filtersOf>> & {
    readonly asOf?: string | undefined;
    readonly recordedAsOf?: string | undefined;
  };

async function diff(entity: string, query: object, signal: AbortSignal): Promise<Diff> {
  const params = { path: { entity }, query: told(query) as Query };
  // Text would be a table, which was not asked for.
  return (await answerOf(api.GET('/v1/entities/{entity}/diff', { signal, params }))) as Diff;
}

/** What changed between two sides, a page of the changes at a time; `null`: the sides are not said. */
export const changesBetween = (entity: string, query: DiffQuery | null) =>
  infiniteQueryOptions({
    queryKey: ['diff', entity, query],
    queryFn: ({ signal, pageParam }) =>
      diff(entity, { ...query, limit: PAGE_SIZE, cursor: pageParam ?? undefined }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: keepPreviousData,
    enabled: query !== null,
  });

/** How many changes there are of each kind, whichever kind is looked at. */
export const countsBetween = (entity: string, query: DiffQuery | null) => {
  const ofAnyKind = query && { ...query, kind: undefined };
  return queryOptions({
    queryKey: ['diff', entity, 'counts', ofAnyKind],
    queryFn: async ({ signal }) => {
      const { counts, alike } = await diff(entity, { ...ofAnyKind, limit: 1 }, signal);
      return { counts, alike };
    },
    placeholderData: keepPreviousData,
    enabled: query !== null,
  });
};

/** The documents of an entity, newest published first: times at which something may have changed. */
export const documentsOf = (entity: string) =>
  queryOptions({
    queryKey: ['documents', entity, 'filed'],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/entities/{entity}/documents', {
          signal,
          params: { path: { entity }, query: { act: 'filed', limit: DOCUMENTS_MAX } },
        }),
      ),
  });
