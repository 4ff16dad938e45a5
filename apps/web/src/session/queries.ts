import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';

/** How this browser is let in; it changes only when it signs in or out. */
export const sessionHere = () =>
  queryOptions({
    queryKey: ['session'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/session', { signal })),
    staleTime: Infinity,
  });

export const openSession = (token: string) =>
  answerOf(api.POST('/v1/session', { headers: { Authorization: `Bearer ${token}` } }));

export const closeSession = () => answerOf(api.DELETE('/v1/session'));
