import rateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { callerOf } from '../access/caller.js';
import { DOCUMENT_BYTES_MAX, isRaw } from './body-parser.js';
import { RETRY_AFTER_SECONDS } from './problem-of.js';
import { Problem } from './problem.js';
import { SteadyWindows } from './steady-windows.js';

const MINUTE_MS = 60_000;

/** Requests of one caller that may be under way at once, streams of events among them. */
const UNDER_WAY_MAX = 256;

/** Bytes of documents that may be on their way in at once: of all, and of one caller. Each is held whole until it is answered. */
const UPLOAD_BYTES_MAX = 4 * DOCUMENT_BYTES_MAX;
const UPLOAD_BYTES_OF_ONE_MAX = 2 * DOCUMENT_BYTES_MAX;

/** What even a small document costs. */
const UPLOAD_BYTES_MIN = 1024 * 1024;

type CheckRate = ReturnType<FastifyInstance['createRateLimit']>;

/** How often, and how much at once, may be asked: by a caller, or by an address where nobody is known to ask. */
export class Limits {
  private rate: CheckRate | null = null;
  private readonly underWay = new Tally();
  private readonly uploads = new Tally();

  constructor(
    private readonly fastify: FastifyInstance,
    private readonly perMinute: number,
  ) {
    fastify.register(rateLimit, { global: false, store: SteadyWindows });
  }

  /** @throws Problem `rate-exceeded` */
  async assertRate(request: FastifyRequest): Promise<void> {
    // Those who watch over the server are not to be kept from it.
    if (request.routeOptions.url?.startsWith('/health/')) return;
    // The plugin is there only when the server is.
    this.rate ??= this.fastify.createRateLimit(this.options());
    const found = await this.rate(request);
    if (found.isAllowed || !found.isExceeded) return;
    throw new Problem(
      429,
      'rate-exceeded',
      `more than ${this.perMinute} requests in a minute: ask less often`,
      {
        headers: { 'Retry-After': String(found.ttlInSeconds) },
      },
    );
  }

  private options(): CreateRateLimitOptions {
    return {
      max: this.perMinute,
      timeWindow: MINUTE_MS,
      keyGenerator: whoAsks,
    };
  }

  /** @throws Problem `rate-exceeded`, `uploads-busy` */
  begin(request: FastifyRequest, reply: FastifyReply): void {
    const who = whoAsks(request);
    const bytes = isRaw(request.routeOptions) ? bytesOf(request) : 0;
    if (this.underWay.of(who) >= UNDER_WAY_MAX) {
      throw new Problem(
        429,
        'rate-exceeded',
        `${UNDER_WAY_MAX} requests are under way: wait for some`,
        LATER,
      );
    }
    if (
      this.uploads.sum + bytes > UPLOAD_BYTES_MAX ||
      this.uploads.of(who) + bytes > UPLOAD_BYTES_OF_ONE_MAX
    ) {
      throw new Problem(
        503,
        'uploads-busy',
        'too many documents are on their way in: send it again later',
        LATER_ANEW,
      );
    }
    this.underWay.add(who, 1);
    this.uploads.add(who, bytes);
    reply.raw.once('close', () => {
      this.underWay.add(who, -1);
      this.uploads.add(who, -bytes);
    });
  }
}

const LATER = { headers: { 'Retry-After': RETRY_AFTER_SECONDS } };

/** What is still to come of a document is not listened to. */
const LATER_ANEW = { headers: { ...LATER.headers, Connection: 'close' } };

const whoAsks = (request: FastifyRequest): string => callerOf(request)?.id ?? `address:${request.ip}`;

/** What a request says that it brings; all that it may, where it does not say. What is too long is refused elsewhere. */
function bytesOf({ headers }: FastifyRequest): number {
  const said = Number(headers['content-length'] ?? DOCUMENT_BYTES_MAX);
  return Math.min(DOCUMENT_BYTES_MAX, Math.max(UPLOAD_BYTES_MIN, said || 0));
}

/** Sums by name; a name without any is forgotten. */
class Tally {
  private readonly byName = new Map<string, number>();
  sum = 0;

  of(name: string): number {
    return this.byName.get(name) ?? 0;
  }

  add(name: string, amount: number): void {
    const now = this.of(name) + amount;
    if (now === 0) this.byName.delete(name);
    else this.byName.set(name, now);
    this.sum += amount;
  }
}
