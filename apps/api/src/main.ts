#!/usr/bin/env node
import 'reflect-metadata';
import { FigureError } from '#libs/figures';
import { readConfig } from './config/read-config.js';
import { createLog } from './http/log.js';
import { createServer, type Server } from './server.js';
import { startTracing } from './telemetry/start-tracing.js';

/** Time for answers under way when the server is told to stop. */
const SHUTDOWN_MS_MAX = 10_000;

try {
  const config = readConfig(process.env);
  const log = createLog(config.logLevel);
  const server = await createServer(config, {
    log,
    tracing: await startTracing(process.env, { log, of: config.log }),
  });
  const address = await server.listen();
  server.log.info({ address, docs: `${address}/docs` }, 'listening');
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(server, signal));
} catch (error) {
  process.stderr.write(`tieout: ${error instanceof FigureError ? error.message : describe(error)}\n`);
  process.exitCode = 1;
}

async function stop(server: Server, signal: string): Promise<void> {
  server.log.info({ signal }, 'stopping');
  setTimeout(() => {
    server.log.error('answers under way took too long');
    process.exit(1);
  }, SHUTDOWN_MS_MAX).unref();
  await server.close();
  server.log.info('stopped');
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
