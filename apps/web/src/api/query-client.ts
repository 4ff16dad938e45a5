import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { signedOut } from '../session/signed-out.js';
import { ApiProblem } from './api-problem.js';

const FRESH_MS = 10_000;
const RETRIES_MAX = 2;

/** A refusal stays one when asked again; only a server that was away is worth another try. */
const isPassing = (error: unknown): boolean =>
  error instanceof ApiProblem && (error.status === 0 || error.status === 503);

/** Who is refused for want of a token, or since the session is over, is asked for it. */
const onError = (error: unknown): void => {
  if (error instanceof ApiProblem && error.status === 401) signedOut.set(true);
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      retry: (failures, error) => failures < RETRIES_MAX && isPassing(error),
    },
  },
});
