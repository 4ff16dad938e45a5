import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from './api-problem.js';

const FRESH_MS = 10_000;
const RETRIES_MAX = 2;

/** A refusal stays one when asked again; only a server that was away is worth another try. */
const isPassing = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 0 || error.status === 503);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      retry: (failures, error) => failures < RETRIES_MAX && isPassing(error),
    },
  },
});
