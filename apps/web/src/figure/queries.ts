import { queryOptions } from '@tanstack/react-query';
import type { FigureHistory } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';
import type { Seen } from '../time/seen.js';

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

/** A figure's history as W3C PROV-JSON. */
export const provenanceOf = (figureId: string, seen: Seen) =>
  queryOptions({
    queryKey: ['figure', figureId, 'provenance', seen],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/figures/{figureId}/provenance', { signal, params: { path: { figureId }, query: seen } }),
      ),
  });
