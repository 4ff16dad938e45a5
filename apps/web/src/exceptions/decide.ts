import type { Decision, Resolution } from '#libs/client';
import { answerOf } from '../api/answer.js';
import { api } from '../api/client.js';

const KEY_BYTES = 16;

/** A key that nobody else has; pages without TLS have no `randomUUID`. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Writes a decision on an exception; under the same key once only. */
export const decide = (exceptionId: string, decision: Decision, key: string): Promise<Resolution> =>
  answerOf(
    api.POST('/v1/exceptions/{exceptionId}/resolution', {
      params: { path: { exceptionId }, header: { 'Idempotency-Key': key } },
      body: decision,
    }),
  );
