import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { FigureHistory } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';
import type { Seen } from '../time/seen.js';

const TIES_PAGE = 50;

/** A figure's whole history in sight. */
export const historyOf = (figureId: string, seen: Seen) =>
  queryOptions({
    queryKey: ['figure', figureId, 'history', seen],
    queryFn: async ({ signal }) => {
      const params = { path: { figureId }, query: seen };
      const history = await answerOf(api.GET('/v1/figures/{figureId}/history', { signal, params }));
      // Text would be a table, which was not asked for.
      return history as FigureHistory;
    },
  });

/** The checks that a figure is the aim or a term of, a page at a time. */
export const tiesOf = (entity: string, figureId: string, seen: Seen) =>
  infiniteQueryOptions({
    queryKey: ['figure', figureId, 'ties', seen],
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/v1/entities/{entity}/ties', {
          signal,
          params: {
            path: { entity },
            query: {
              ...seen,
              figureId,
              limit: TIES_PAGE,
              ...(pageParam === null ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

/** A figure's history as W3C PROV-JSON. */
export const provenanceOf = (figureId: string, seen: Seen) =>
  queryOptions({
    queryKey: ['figure', figureId, 'provenance', seen],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/figures/{figureId}/provenance', { signal, params: { path: { figureId }, query: seen } }),
      ),
  });
