import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';

const FOUND_MAX = 12;
const PAGE_SIZE = 50;

/** The few entities that a search box offers. */
export const foundEntities = (q: string) =>
  queryOptions({
    queryKey: ['entities', 'found', q],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/entities', { signal, params: { query: { q, limit: FOUND_MAX } } })),
    enabled: q !== '',
  });

/** All entities, a page at a time. */
export const allEntities = () =>
  infiniteQueryOptions({
    queryKey: ['entities', 'all'],
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/v1/entities', {
          signal,
          params: { query: { limit: PAGE_SIZE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** One entity: its name and how much of it the ledger holds. */
export const entityNamed = (entity: string) =>
  queryOptions({
    queryKey: ['entities', 'one', entity],
    queryFn: async ({ signal }) => {
      const { items } = await answerOf(
        api.GET('/v1/entities', { signal, params: { query: { q: entity, limit: FOUND_MAX } } }),
      );
      return items.find((item) => item.entity === entity) ?? null;
    },
  });
