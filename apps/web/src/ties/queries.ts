import { infiniteQueryOptions } from '@tanstack/react-query';
import type { paths } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';

type TieQuery = NonNullable<paths['/v1/entities/{entity}/ties']['get']['parameters']['query']>;

const PAGE_SIZE = 50;

/** Checks of an entity's figures, a page at a time: those of one figure, or of one method. */
export const tiesOf = (entity: string, asked: Omit<TieQuery, 'limit' | 'cursor'>) =>
  infiniteQueryOptions({
    queryKey: ['ties', entity, asked],
    queryFn: ({ signal, pageParam }) => {
      const query = { ...asked, limit: PAGE_SIZE, ...(pageParam === null ? {} : { cursor: pageParam }) };
      return answerOf(api.GET('/v1/entities/{entity}/ties', { signal, params: { path: { entity }, query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
