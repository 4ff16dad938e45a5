import type { LoggerService } from '@nestjs/common';
import { destination, pino, type Logger } from 'pino';
import pretty from 'pino-pretty';
import type { LogLevel } from '../config/read-config.js';

const STDERR = 2;

/** The log: JSON lines on stderr, or something to read where that is a terminal. */
export function createLog(level: LogLevel): Logger {
  const stream = process.stderr.isTTY
    ? pretty({ destination: STDERR, ignore: 'pid,hostname' })
    : destination(STDERR);
  return pino({ level }, stream);
}

/** The framework's own messages, in the same log. */
export class NestLog implements LoggerService {
  constructor(private readonly sink: Logger) {}

  // What a start says of every module and route is of use to its developers only.
  log(message: unknown, ...rest: unknown[]): void {
    this.say('debug', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.say('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.say('warn', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.say('fatal', message, rest);
  }

  private say(level: 'debug' | 'warn' | 'error' | 'fatal', message: unknown, rest: unknown[]): void {
    if (message instanceof Error) this.sink[level]({ err: message, rest });
    else this.sink[level]({ rest }, String(message));
  }
}
