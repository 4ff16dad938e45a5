import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { SeededRandom } from './ledger/random.js';

export interface CutterOptions {
  /** How many connections it cuts by itself; later ones it leaves alone. */
  readonly most?: number;
  /** Every second connection, about, is cut within so many bytes, both ways counted. */
  readonly bytes?: number;
  /** Every connection is cut within so many milliseconds. */
  readonly milliseconds?: number;
}

interface Link {
  readonly near: Socket;
  readonly far: Socket;
  /** How many bytes may still pass. */
  left: number;
  readonly timer: NodeJS.Timeout | undefined;
}

/**
 * A wire with a loose contact: passes on what goes to a port of this machine, and cuts connections at points drawn from a
 * seed, in the middle of what is passing. With `most: 0` it only cuts when told.
 */
export class Cutter {
  /** How many connections were cut, by itself or by `cut`. */
  cuts = 0;
  readonly #target: number;
  readonly #random: SeededRandom;
  readonly #options: Required<CutterOptions>;
  readonly #links = new Set<Link>();
  readonly #server: Server;
  #own = 0;
  #refuseUntil = 0;

  private constructor(target: number, seed: number, options: CutterOptions) {
    this.#target = target;
    this.#random = new SeededRandom(seed);
    this.#options = { most: 100, bytes: 64 * 1024, milliseconds: 250, ...options };
    this.#server = createServer({ noDelay: true }, (near) => this.#link(near));
  }

  static async start(target: number, seed: number, options: CutterOptions = {}): Promise<Cutter> {
    const cutter = new Cutter(target, seed, options);
    cutter.#server.listen(0, '127.0.0.1');
    await once(cutter.#server, 'listening');
    return cutter;
  }

  /** Where to connect to. */
  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Cuts all connections that there are. */
  cut(): void {
    for (const link of this.#links) this.#cut(link);
  }

  /** Takes no connection for a while; those that there are stay. */
  refuse(milliseconds: number): void {
    this.#refuseUntil = performance.now() + milliseconds;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const link of this.#links) this.#drop(link);
    await closed;
  }

  #link(near: Socket): void {
    if (performance.now() < this.#refuseUntil) {
      near.on('error', () => near.destroy());
      near.resetAndDestroy();
      return;
    }
    const { most, bytes, milliseconds } = this.#options;
    const doomed = this.#own < most;
    const left = this.#random.happens(0.5) ? this.#random.below(bytes) : Infinity;
    const time = this.#random.below(milliseconds);
    if (doomed) this.#own += 1;
    const far = connect({ port: this.#target, host: '127.0.0.1', noDelay: true });
    const link: Link = {
      near,
      far,
      left: doomed ? left : Infinity,
      timer: doomed ? setTimeout(() => this.#cut(link), time) : undefined,
    };
    this.#links.add(link);
    this.#pass(link, near, far);
    this.#pass(link, far, near);
  }

  #pass(link: Link, from: Socket, to: Socket): void {
    from.on('data', (chunk) => {
      if (chunk.length >= link.left) {
        to.write(chunk.subarray(0, link.left), () => this.#cut(link));
        link.left = 0;
        from.pause();
        return;
      }
      link.left -= chunk.length;
      if (!to.write(chunk)) from.pause();
    });
    to.on('drain', () => from.resume());
    from.on('end', () => to.end());
    from.on('error', () => this.#drop(link));
    from.on('close', () => this.#drop(link));
  }

  #cut(link: Link): void {
    if (!this.#links.has(link)) return;
    this.cuts += 1;
    this.#drop(link);
  }

  #drop(link: Link): void {
    if (!this.#links.delete(link)) return;
    clearTimeout(link.timer);
    for (const socket of [link.near, link.far]) socket.resetAndDestroy();
  }
}
