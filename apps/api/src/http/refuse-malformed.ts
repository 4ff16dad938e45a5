import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem, PROBLEM_MEDIA_TYPE, problemJson } from './problem.js';
import { NOT_KEPT, SAFE_HEADERS } from './safe-headers.js';

const HEADERS = { ...SAFE_HEADERS, ...NOT_KEPT, 'Content-Type': PROBLEM_MEDIA_TYPE };

/** A path that cannot be decoded meets no route, no hook and no filter. */
export function refusePath(_: Error, request: FastifyRequest, reply: FastifyReply): void {
  const problem = new Problem(400, 'path-malformed', 'the path is not percent-encoded UTF-8');
  void reply
    .code(problem.status)
    .headers(HEADERS)
    .send(JSON.stringify(problemJson(problem, request.id)));
}

/** What is no HTTP, has too long headers, or takes too long to come, meets no route either: its connection ends with this. */
export function refuseConnection({ code }: { readonly code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET' || socket.destroyed) return;
  if (!socket.writable) return void socket.destroy();
  const problem = PROBLEMS[code ?? ''] ?? NO_HTTP;
  const body = JSON.stringify(problemJson(problem, randomUUID()));
  const headers = { ...HEADERS, 'Content-Length': String(Buffer.byteLength(body)), Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const { status } = problem;
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}

const NO_HTTP = new Problem(400, 'request-malformed', 'this is not a request in HTTP/1.1');

const PROBLEMS: Readonly<Record<string, Problem>> = {
  ERR_HTTP_REQUEST_TIMEOUT: new Problem(408, 'request-slow', 'the request took too long to come'),
  HPE_HEADER_OVERFLOW: new Problem(431, 'headers-too-large', 'the headers of the request are too long'),
};
