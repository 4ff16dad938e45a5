import { ApiProblem } from './api-problem.js';

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * What the API answered.
 * @throws ApiProblem for a refusal, and where no server answers
 */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (isAbort(cause)) throw cause;
    throw unreachable();
  });
  if (response.ok && data !== undefined) return data;
  throw new ApiProblem(isProblem(error) ? error : unknownProblem(response.status));
}

const isAbort = (cause: unknown): boolean => cause instanceof DOMException && cause.name === 'AbortError';

const isProblem = (error: unknown): error is ConstructorParameters<typeof ApiProblem>[0] =>
  typeof error === 'object' && error !== null && 'type' in error && 'detail' in error;

const unreachable = (): ApiProblem =>
  new ApiProblem({
    status: 0,
    type: 'urn:tieout:problem:no-answer',
    title: 'No answer',
    detail: 'The server does not answer. It may have been stopped: start it, then try again.',
  });

const unknownProblem = (status: number): ConstructorParameters<typeof ApiProblem>[0] => ({
  status,
  type: 'urn:tieout:problem:internal',
  title: 'Something went wrong',
  detail: `The server answered ${status} and did not say why. Its log does.`,
});
