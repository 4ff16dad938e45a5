import type { AppendTold, FollowTold, Telemetry, Told } from '#libs/ledger';
import type { FastifyBaseLogger } from 'fastify';
import { requestLog } from '../http/request-log.js';
import type { Observers } from '../http/observe-requests.js';

/** What the use cases tell, as metrics, spans and lines of the log. */
export function serverTelemetry({ metrics, tracing }: Observers, log: FastifyBaseLogger): Telemetry {
  return {
    span: (name, facts, work, from) => tracing.span(name, facts, work, from),
    tell: (told: Told) => {
      metrics.tell(told);
      if (told.type === 'append') logAppend(requestLog() ?? log, told);
      if (told.type === 'follow') logFollowing(log, told);
    },
  };
}

/** The line by which a request, a trace and the events of a commit are joined. */
function logAppend(log: FastifyBaseLogger, { outcome, number, seconds, ...told }: AppendTold): void {
  const { entity, commitId, correlationId: commitCorrelationId, commits, events } = told;
  const ms = Math.round(seconds * 10_000) / 10;
  const level = outcome === 'failed' ? 'warn' : 'info';
  log[level](
    { outcome, entity, commit: number, commitId, commitCorrelationId, commits, events, ms },
    'append',
  );
}

/** A follower that stopped by itself needs a person. */
function logFollowing(log: FastifyBaseLogger, { log: of, state, code, message }: FollowTold): void {
  const facts = { of, state, ...(code !== null && { code, problem: message }) };
  if (state === 'stopped' && code !== null) log.error(facts, 'follower');
  else log[state === 'reconnecting' ? 'warn' : 'info'](facts, 'follower');
}
