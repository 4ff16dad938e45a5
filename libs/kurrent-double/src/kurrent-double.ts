import { once } from 'node:events';
import { createServer, type AddressInfo, type Server as Listener, type Socket } from 'node:net';
import { Server, ServerCredentials, type ConnectionInjector } from '@grpc/grpc-js';
import { append, batchAppend } from './append.js';
import { Faults } from './faults.js';
import { Identity } from './identity.js';
import type { Credentials, Member, NodeState, Traffic } from './node-state.js';
import { GOSSIP, SERVER_FEATURES, STREAMS } from './protocol.js';
import { read } from './read.js';
import { RecordedLog, type Backup, type Proposed, type RecordedEvent } from './recorded-log.js';
import type { Endpoint } from './refusals.js';
import { clusterInfo, supportedMethods } from './server-info.js';

export interface DoubleOptions {
  /** Any free port by default. */
  readonly port?: number;
  /** With TLS, by a certificate made for the occasion. Credentials need it: without, the client sends none. */
  readonly tls?: boolean;
  /** Takes only clients that show a certificate, which is in the connection string. */
  readonly userCertificate?: boolean;
  readonly credentials?: Credentials;
  /** What it says it is: 24.10.0 by default. Before 22.0 there is no batch append, and no telling of what is supported. */
  readonly version?: string;
  /** The largest append, 1 MiB by default as that of servers up to 25.0. */
  readonly maxAppendBytes?: number;
}

/** An event to plant; what is left out is made up. */
export type Planted = Partial<Omit<Proposed, 'data' | 'metadata'>> & {
  readonly type: string;
  /** Bytes as they are, text as it is, anything else as JSON. */
  readonly data: unknown;
  readonly metadata?: unknown;
};

/** A server for tests that speaks KurrentDB's protocol. See `index.ts`. */
export class KurrentDouble {
  /** Faults on command. */
  readonly faults = new Faults();
  /** The leader where this server plays a follower: calls that require a leader are sent there. */
  leader: Endpoint | undefined;
  readonly #options: DoubleOptions;
  readonly #identity: Identity;
  readonly #log: RecordedLog;
  /** The nodes of its cluster, this one among them. */
  readonly #nodes: KurrentDouble[];
  readonly #state: NodeState;
  readonly #sockets = new Set<Socket>();
  #port = 0;
  #running:
    { readonly listener: Listener; readonly grpc: Server; readonly injector: ConnectionInjector } | undefined;

  private constructor(options: DoubleOptions, log = new RecordedLog(), nodes: KurrentDouble[] = []) {
    this.#options = options;
    this.#log = log;
    this.#nodes = nodes;
    nodes.push(this);
    this.#identity = new Identity(options.userCertificate === true);
    this.#port = options.port ?? 0;
    this.#state = {
      log: this.#log,
      faults: this.faults,
      version: options.version ?? '24.10.0',
      maxAppendBytes: options.maxAppendBytes ?? 1024 * 1024,
      credentials: options.credentials,
      self: () => ({ host: HOST, port: this.#port }),
      leader: () => this.leader,
      members: () => this.#members(),
      cut: (peer, when) => this.#cut(peer, when),
      traffic: { singleAppends: 0, reads: 0, subscriptions: 0, events: 0 },
    };
  }

  static async start(options: DoubleOptions = {}): Promise<KurrentDouble> {
    const double = new KurrentDouble(options);
    await double.#start();
    return double;
  }

  /**
   * Nodes that share one log, as after a replication that takes no time. The first of them leads until another one does. What
   * is appended at a follower is stored as if it had been passed on to the leader.
   */
  static async cluster(count: number, options: DoubleOptions = {}): Promise<readonly KurrentDouble[]> {
    const nodes: KurrentDouble[] = [];
    const log = new RecordedLog();
    while (nodes.length < count) await new KurrentDouble(options, log, nodes).#start();
    nodes[0]?.lead();
    return nodes;
  }

  /** Makes this node the leader of its cluster. */
  lead(): void {
    for (const node of this.#nodes) node.leader = node === this ? undefined : this.#state.self();
  }

  get port(): number {
    return this.#port;
  }

  get connectionString(): string {
    return this.connectionStringFor(this.#port);
  }

  /** The same by way of another port, such as a `Cutter`'s. */
  connectionStringFor(port: number): string {
    const { credentials, tls } = this.#options;
    const user = credentials
      ? `${encodeURIComponent(credentials.username)}:${encodeURIComponent(credentials.password)}@`
      : '';
    // A name, since a TLS client may not ask for an address.
    return tls
      ? `kurrentdb://${user}localhost:${port}?${this.#identity.query()}`
      : `kurrentdb://${user}${HOST}:${port}?tls=false`;
  }

  /** All events that are recorded, in the order of `$all`. */
  events(): readonly RecordedEvent[] {
    return this.#log.all;
  }

  /** Records events with no check: malformed JSON, foreign types, ids that are there. */
  plant(streamId: string, events: readonly Planted[]): void {
    this.#log.plant(streamId, events.map(plantable));
  }

  backup(): Backup {
    return this.#log.backup();
  }

  /** As when a server is restored from an older backup: connections are cut, and positions are used again by what comes. */
  restore(backup: Backup): void {
    this.dropConnections();
    this.#log.restore(backup);
  }

  /** What it has been asked for, and what is open. */
  get traffic(): Readonly<Traffic> {
    return this.#state.traffic;
  }

  /** How many connections there are. */
  get connections(): number {
    return this.#sockets.size;
  }

  dropConnections(): void {
    for (const socket of this.#sockets) socket.resetAndDestroy();
    this.#sockets.clear();
  }

  /** Stops listening and cuts all connections. What is recorded stays, for `restart`. */
  async stop(): Promise<void> {
    const running = this.#running;
    if (!running) return;
    this.#running = undefined;
    const closed = once(running.listener, 'close');
    running.listener.close();
    this.dropConnections();
    running.injector.destroy();
    running.grpc.forceShutdown();
    await closed;
    await this.#identity.remove();
  }

  /** Same port, same data; connections are cut. */
  async restart(): Promise<void> {
    await this.stop();
    await this.#start();
  }

  async #start(): Promise<void> {
    const grpc = this.#services();
    const secure = this.#options.tls === true;
    if (secure) await this.#identity.write();
    const credentials = secure ? this.#identity.credentials() : ServerCredentials.createInsecure();
    const injector = grpc.createConnectionInjector(credentials);
    const listener = createServer({ noDelay: true }, (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
      socket.on('error', () => socket.destroy());
      injector.injectConnection(socket);
    });
    listener.listen(this.#port, HOST);
    await once(listener, 'listening');
    this.#port = (listener.address() as AddressInfo).port;
    this.#running = { listener, grpc, injector };
  }

  #members(): readonly Member[] {
    const members = this.#nodes.map((node): Member => ({
      ...node.#state.self(),
      leads: node.leader === undefined,
      alive: node.#running !== undefined,
    }));
    const known = members.some(({ port }) => port === this.leader?.port);
    return this.leader && !known ? [...members, { ...this.leader, leads: true, alive: true }] : members;
  }

  #services(): Server {
    const grpc = new Server({ 'grpc.max_receive_message_length': -1, 'grpc.max_send_message_length': -1 });
    const state = this.#state;
    const modern = Number.parseInt(state.version, 10) >= 22;
    grpc.addService(STREAMS, {
      read: (call: Parameters<typeof read>[1]) => void read(state, call),
      append: (call: Parameters<typeof append>[1], answer: Parameters<typeof append>[2]) =>
        append(state, call, answer),
      ...(modern
        ? { batchAppend: (call: Parameters<typeof batchAppend>[1]) => batchAppend(state, call) }
        : {}),
    });
    grpc.addService(GOSSIP, clusterInfo(state));
    if (modern) grpc.addService(SERVER_FEATURES, supportedMethods(state));
    return grpc;
  }

  #cut(peer: string, when: 'now' | 'when sent' = 'now'): void {
    const port = Number(peer.slice(peer.lastIndexOf(':') + 1));
    for (const socket of this.#sockets) {
      if (socket.remotePort !== port) continue;
      if (when === 'now') socket.resetAndDestroy();
      // A reset would take from the client what it has not read yet.
      else setTimeout(() => socket.destroySoon(), FLUSHED_AFTER);
    }
  }
}

const HOST = '127.0.0.1';
/** Milliseconds in which HTTP/2 hands on what was written before. */
const FLUSHED_AFTER = 20;

function plantable({ id, type, contentType, data, metadata }: Planted): Proposed {
  const bytes = bytesOf(data);
  return {
    id: id ?? crypto.randomUUID(),
    type,
    contentType: contentType ?? (Buffer.isBuffer(data) ? 'application/octet-stream' : 'application/json'),
    data: bytes,
    metadata: metadata === undefined ? Buffer.alloc(0) : bytesOf(metadata),
  };
}

function bytesOf(value: unknown): Buffer {
  if (value instanceof Uint8Array) return Buffer.from(value);
  return Buffer.from(typeof value === 'string' ? value : JSON.stringify(value));
}
