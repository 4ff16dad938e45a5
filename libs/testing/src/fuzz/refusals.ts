import { FigureError } from '#libs/figures';
import { ProofError } from '#libs/proofs';
import type { FuzzOutcome } from './target.js';

const CODE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/;

/** That what was thrown is a refusal: an error of ours with a code, and words for who reads it. Anything else is thrown on. */
export function refused(error: unknown): Extract<FuzzOutcome, 'refused'> {
  const isOurs = error instanceof FigureError || error instanceof ProofError;
  if (isOurs && CODE.test(error.code) && error.message.length > 0) return 'refused';
  throw error;
}
