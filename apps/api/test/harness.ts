import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Clock } from '#libs/app';
import type { ServerConfig } from '../src/config/read-config.js';
import { createServer } from '../src/server.js';

/** A server on a ledger of its own, on a free port. */
export interface Running {
  readonly url: string;
  readonly clock: HandClock;
  /** Lines that it logged. */
  readonly logged: string[];
  stop(): Promise<void>;
}

/** A clock that a test sets. */
export class HandClock implements Clock {
  constructor(public at = '2024-03-01T00:00:00.000Z') {}

  now(): string {
    return this.at;
  }
}

export async function startServer(config: Partial<ServerConfig> = {}): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), 'tieout-api-'));
  const clock = new HandClock();
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const defaults: ServerConfig = { home, host: '127.0.0.1', port: 0, logLevel: 'info', token: null };
  const server = await createServer({ ...defaults, ...config }, { clock, log });
  const url = await server.listen();
  return {
    url,
    clock,
    logged,
    stop: async () => {
      await server.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** What came back: status, headers, and the body as JSON where it is that. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Json;
}

/** JSON of any shape, for a test to look into. */
export type Json = string & number & boolean & readonly Json[] & { readonly [key: string]: Json };

export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const body = (isJson ? JSON.parse(text) : null) as Json;
  return { status: response.status, headers: response.headers, text, body };
}

export const post = (
  url: string,
  body: RequestInit['body'],
  headers: Record<string, string> = {},
): Promise<Answer> =>
  ask(url, { method: 'POST', body: body ?? null, headers: { 'Content-Type': 'text/plain', ...headers } });

export const postJson = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  post(url, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers });
