import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Clock } from '#libs/app';
import { createTieoutClient, type TieoutClient } from '#libs/client';
import { testLog } from '#libs/testing';
import { readConfig, type ServerConfig } from '../src/config/read-config.js';
import { createServer, type Server, type ServerParts } from '../src/server.js';
import { Description } from './described.js';
import { WITNESS } from './witness.js';

/** A server on a ledger of its own, on a free port. */
export interface Running {
  readonly url: string;
  /** Its data directory. */
  readonly home: string;
  readonly app: Server['app'];
  readonly client: TieoutClient;
  readonly clock: HandClock;
  /** Lines that it logged. */
  readonly logged: string[];
  stop(): Promise<void>;
}

/** A clock that a test sets. */
class HandClock implements Clock {
  constructor(public at = '2024-03-01T00:00:00.000Z') {}

  now(): string {
    return this.at;
  }
}

export async function startServer(
  config: Partial<ServerConfig> = {},
  parts: Pick<ServerParts, 'tracing' | 'explorer'> = {},
): Promise<Running> {
  const home = mkdtempSync(join(tmpdir(), 'tieout-api-'));
  const clock = new HandClock();
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const defaults = {
    ...readConfig({ TIEOUT_HOME: home, TIEOUT_LOG: testLog(home), TIEOUT_PORT: '0' }),
    // Tests ask more than anybody; what a rate does has tests of its own.
    ratePerMinute: 1_000_000,
    witnesses: [WITNESS.verifier],
    ...config,
  };
  const server = await createServer(defaults, { clock, log, ...parts });
  const url = await server.listen();
  return {
    url,
    home,
    app: server.app,
    client: clientOf(url),
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

type Facts = Readonly<Record<string, unknown>>;

/** What tests look into of any body. */
export interface Json extends Facts {
  readonly type: string;
  readonly detail: string;
  readonly document: string;
  readonly digest: string;
  readonly commit: number;
  readonly next: string | null;
  readonly outcome: Facts;
  readonly items: readonly Facts[];
  readonly observations: readonly Facts[];
  readonly exceptions: readonly Facts[];
  readonly changes: readonly Facts[];
}

const PROBLEMS = 'urn:tieout:problem:';

/** Status and code of a problem, for a test to compare in one go. */
export const problem = ({ status, body }: Answer): [number, string] => [
  status,
  body.type.replace(PROBLEMS, ''),
];

/** One for all servers of a test file: they describe the same routes. */
let description: Promise<Description> | null = null;

const describedAt = async (origin: string): Promise<Description> =>
  new Description(await (await fetch(`${origin}/openapi.json`)).json());

/** Asks, and holds what is answered in JSON under `/v1` and `/health` against the server's description of itself. */
export async function ask(url: string, init: RequestInit = {}): Promise<Answer> {
  const response = await fetch(url, init);
  const { text, body } = await held(url, init.method ?? 'GET', response);
  return { status: response.status, headers: response.headers, text, body };
}

/** The generated client; what it is answered is held against the description as well. */
const clientOf = (baseUrl: string): TieoutClient =>
  createTieoutClient({
    baseUrl,
    fetch: async (request) => {
      const response = await fetch(request);
      await held(request.url, request.method, response.clone());
      return response;
    },
  });

async function held(
  url: string,
  method: string,
  response: Response,
): Promise<{ readonly text: string; readonly body: Json }> {
  const text = await response.text();
  const mediaType = (response.headers.get('content-type') ?? '').split(';')[0]!;
  const isJson = mediaType.endsWith('json');
  const body = (isJson ? JSON.parse(text) : null) as Json;
  const { origin, pathname: path } = new URL(url);
  if (isJson && path !== '/openapi.json') {
    description ??= describedAt(origin);
    const { status } = response;
    expect((await description).faultsOf({ method, path, status, mediaType, body })).toEqual([]);
  }
  return { text, body };
}

export const post = (
  url: string,
  body: RequestInit['body'],
  headers: Record<string, string> = {},
): Promise<Answer> =>
  ask(url, { method: 'POST', body: body ?? null, headers: { 'Content-Type': 'text/plain', ...headers } });

export const postJson = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer> =>
  post(url, JSON.stringify(body), { 'Content-Type': 'application/json', ...headers });
