import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyBaseLogger } from 'fastify';

const logs = new AsyncLocalStorage<FastifyBaseLogger>();

/** Does what belongs to a request: what is logged meanwhile, however far from here, bears its ids. */
export const withRequestLog = (log: FastifyBaseLogger, work: () => void): void => logs.run(log, work);

/** The log of the request that is being answered, if one is. */
export const requestLog = (): FastifyBaseLogger | undefined => logs.getStore();
