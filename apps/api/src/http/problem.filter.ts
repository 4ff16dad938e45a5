import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../access/caller.js';
import { problemOf } from './problem-of.js';
import { Problem, PROBLEM_MEDIA_TYPE, problemJson } from './problem.js';

/** Answers every error with RFC 9457 problem details; what is our fault is logged whole. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = discreet(problemOf(error), request);
    if (problem.status >= 500) request.log.error({ err: error }, problem.code);
    // A part of the answer may be on its way: what is left is to break it off.
    if (reply.raw.headersSent) {
      reply.raw.destroy();
      return;
    }
    void reply
      .code(problem.status)
      .removeHeader('ETag')
      .headers({
        'Cache-Control': 'no-store',
        'Content-Type': PROBLEM_MEDIA_TYPE,
        ...problem.extras.headers,
      })
      .send(JSON.stringify(problemJson(problem, request.id)));
  }
}

/** What helps who may see all would tell others of entities that are not theirs. */
function discreet(problem: Problem, request: FastifyRequest): Problem {
  const isLimited = (callerOf(request)?.entities ?? null) !== null;
  if (!isLimited || problem.code !== 'entity-unknown') return problem;
  return new Problem(
    problem.status,
    problem.code,
    'the ledger does not know this entity yet',
    problem.extras,
  );
}
