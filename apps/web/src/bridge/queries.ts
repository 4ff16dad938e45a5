import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';
import type { Seen } from '../time/seen.js';

const PAGE_SIZE = 50;

/** Every bridge that documents of an entity state, of all periods. */
export const bridgeChecks = (entity: string, seen: Seen) =>
  infiniteQueryOptions({
    queryKey: ['ties', entity, 'bridge', seen],
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/v1/entities/{entity}/ties', {
          signal,
          params: {
            path: { entity },
            query: {
              method: 'bridge',
              limit: PAGE_SIZE,
              ...seen,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
