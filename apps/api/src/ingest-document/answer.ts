import type { IngestOutcome } from '#libs/app';
import type { FastifyReply } from 'fastify';
import type { Preview } from './intake.js';

/** 201 with the document's place where it was appended; 200 where nothing was. */
export function answer<T extends IngestOutcome | Preview>(reply: FastifyReply, result: T): T {
  const { appended, document } = 'outcome' in result ? result.outcome : result;
  void reply.code(appended ? 201 : 200);
  if (appended) void reply.header('Location', `/v1/documents/${document}`);
  return result;
}
