import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { operations, ReplayJob } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';

const PAGE_SIZE = 50;
const WATCH_MS = 1_000;

type StartReplay = NonNullable<operations['startReplay']['requestBody']>['content']['application/json'];

export const isOver = ({ finishedAt }: ReplayJob): boolean => finishedAt !== null;

/** Where the projections stand. */
export const projections = () =>
  queryOptions({
    queryKey: ['projections'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/projections', { signal })),
  });

/** The replays since the server started; looked at again while one is under way. */
export const replays = () =>
  queryOptions({
    queryKey: ['replays'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/replays', { signal })),
    refetchInterval: ({ state }) => (state.data?.items.every(isOver) === false ? WATCH_MS : false),
  });

export const certificates = () =>
  infiniteQueryOptions({
    queryKey: ['certificates'],
    queryFn: ({ signal, pageParam }) =>
      answerOf(
        api.GET('/v1/certificates', {
          signal,
          params: { query: { limit: PAGE_SIZE, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });

export const startReplay = (body: StartReplay) => answerOf(api.POST('/v1/replays', { body }));

export const replayNamed = (replayId: string) =>
  answerOf(api.GET('/v1/replays/{replayId}', { params: { path: { replayId } } }));

export const cancelReplay = (replayId: string) =>
  answerOf(api.DELETE('/v1/replays/{replayId}', { params: { path: { replayId } } }));

export const checkCertificate = (certificateId: string) =>
  answerOf(api.POST('/v1/certificates/{certificateId}/check', { params: { path: { certificateId } } }));
