import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { paths } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';
import type { Seen } from '../time/seen.js';
import type { Columns, Presentation, StatementSearch } from './statement-search.js';

export type StatementKind =
  paths['/v1/entities/{entity}/statements/{statement}']['get']['parameters']['path']['statement'];

export interface StatementQuery extends Seen {
  readonly presentation?: Presentation;
  readonly columns?: Columns;
  readonly period?: string;
}

/** What a page's URL asks for, whatever is in sight. */
export const askedBy = ({ presentation = 'as-filed', columns, period }: StatementSearch): StatementQuery => ({
  presentation,
  ...(columns && presentation === 'standard' ? { columns } : {}),
  ...(period ? { period } : {}),
});

export const statementOf = (entity: string, statement: string, query: StatementQuery) =>
  queryOptions({
    queryKey: ['statement', entity, statement, query],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/entities/{entity}/statements/{statement}', {
          signal,
          params: { path: { entity, statement: statement as StatementKind }, query },
        }),
      ),
  });

/** The auditor's marks on it. */
export const marksOf = (entity: string, statement: string, query: StatementQuery) =>
  queryOptions({
    queryKey: ['marks', entity, statement, query],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/entities/{entity}/statements/{statement}/marks', {
          signal,
          params: { path: { entity, statement: statement as StatementKind }, query },
        }),
      ),
  });

/** Which statements can be had, and how. */
export const statementsIn = (entity: string, seen: Seen) =>
  queryOptions({
    queryKey: ['statements', entity, seen],
    queryFn: ({ signal }) =>
      answerOf(
        api.GET('/v1/entities/{entity}/statements', { signal, params: { path: { entity }, query: seen } }),
      ),
    placeholderData: keepPreviousData,
  });
