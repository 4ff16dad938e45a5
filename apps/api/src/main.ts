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
  // To who started it from another program, as the command line does.
  process.send?.(address);
  if (process.connected) process.disconnect();
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // A terminal tells all processes of a command, and one of them tells the other.
      if (!isStopping) void stop(server, signal);
      isStopping = true;
    });
  }
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
