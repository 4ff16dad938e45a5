import { queryOptions } from '@tanstack/react-query';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';
import type { Seen } from '../time/seen.js';
import type { PlaceParameters } from './place.js';

/** What came in does not change: what was asked once need not be asked again. */
const FOR_GOOD = Infinity;

export const documentOf = (sha256: string) =>
  queryOptions({
    queryKey: ['document', sha256],
    staleTime: FOR_GOOD,
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/documents/{sha256}', { signal, params: { path: { sha256 } } })),
  });

export const readingOf = (sha256: string, seen: Seen) =>
  queryOptions({
    queryKey: ['document', sha256, 'reading', seen],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/documents/{sha256}/reading', { signal, params: { path: { sha256 }, query: seen } }),
      ),
  });

/** Lines, quotes and rectangles of places in the text; those in JSON and elements of XBRL have none. */
export const placesOf = (sha256: string, { pointer: __, element: ___, ...parameters }: PlaceParameters) =>
  queryOptions({
    queryKey: ['document', sha256, 'places', parameters],
    staleTime: FOR_GOOD,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/documents/{sha256}/places', {
          signal,
          params: { path: { sha256 }, query: parameters },
        }),
      ),
  });

export const contentOf = (sha256: string) =>
  queryOptions({
    queryKey: ['document', sha256, 'content'],
    staleTime: FOR_GOOD,
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/documents/{sha256}/content', {
          signal,
          params: { path: { sha256 } },
          parseAs: 'arrayBuffer',
        }),
      ),
  });
