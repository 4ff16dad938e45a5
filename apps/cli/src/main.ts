#!/usr/bin/env node
import 'reflect-metadata';
import { processIo } from './io.js';
import { run } from './program.js';

// A reader that has seen enough closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await run(process.argv.slice(2), processIo);
