import { QueryBus } from '@nestjs/cqrs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { WaitForCommitQuery } from '#libs/app';
import { COMMIT_DIGITS_MAX, MIN_COMMIT_HEADER } from './min-commit-header.js';
import { Problem } from './problem.js';

/** How long an answer waits for a commit that another node told of. */
const WAIT_MS_MAX = 5_000;

const NUMBER = new RegExp(`^\\d{1,${COMMIT_DIGITS_MAX}}$`);

const ASKING = new Set(['GET', 'HEAD']);

/**
 * Lets a question to the ledger wait until this node holds the commit that its `Tieout-Min-Commit` names: who has written
 * at one node reads that at another.
 */
export function waitForMinCommit(app: NestFastifyApplication): void {
  const queries = app.get(QueryBus);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('preHandler', async ({ headers, method, routeOptions }) => {
      const said = headers[MIN_COMMIT_HEADER.toLowerCase()];
      if (said === undefined || !ASKING.has(method) || !routeOptions.url?.startsWith('/v1/')) return;
      await queries.execute(new WaitForCommitQuery(numberOf(said), WAIT_MS_MAX));
    });
}

/** @throws Problem `min-commit-malformed` */
function numberOf(said: string | string[]): number {
  if (typeof said === 'string' && NUMBER.test(said)) return Number(said);
  throw new Problem(
    400,
    'min-commit-malformed',
    `a ${MIN_COMMIT_HEADER} is the number of a commit, as an answer gave it: up to ${COMMIT_DIGITS_MAX} digits`,
  );
}
