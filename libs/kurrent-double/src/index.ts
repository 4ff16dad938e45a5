/**
 * A **test double** of a KurrentDB server: it speaks the server's gRPC protocol over real HTTP/2, for the calls that we use, so
 * that the real client and its native bridge can be tried without a server. It holds everything in memory, and never ships:
 * only specs may import this library.
 *
 * ```ts
 * const server = await KurrentDouble.start();
 * const client = KurrentDBClient.connectionString(server.connectionString);
 * server.faults.next('append', 'drop-after'); // the next append is stored, and its answer lost
 * server.plant('ledger-x', [{ type: 'Broken', data: '{"half' }]);
 * await server.restart(); // same port, same events
 * const backup = server.backup();
 * server.restore(backup); // what came after is gone, and its positions come again
 * await server.stop();
 * const [leader, follower] = await KurrentDouble.cluster(2); // two nodes, one log
 * follower.lead();
 * ```
 *
 * What it is faithful about, by the public source of the server:
 * - optimistic concurrency and the rule of event ids (`RecordedLog`), all of an append or nothing, the largest append;
 * - positions that rise strictly and are places in a log: a read from the middle of a record is refused;
 * - reads with their bounds, filters, confirmations, checkpoints and `caughtUp` of subscriptions, back pressure;
 * - how refusals look: status codes, trailers, details in answers to a batch;
 * - leader or follower, credentials, TLS, what an old server lacks.
 *
 * What it is not: durable, fast, a cluster whose nodes lag behind each other. It knows no deleting, no links, no metadata of streams, no projections, no
 * persistent subscriptions, no appends to several streams. Anonymous users may do nothing where there are credentials.
 * The protocol definitions in `protocol/` are our own, and cover what is used; names and numbers are those of the public
 * protocol. Where they differ from what a real server does, the real server is right: the contract suite runs against one where
 * `KURRENTDB_URL` is set.
 */
export { KurrentDouble, type DoubleOptions, type Planted } from './kurrent-double.js';
export type { Fault, Operation } from './faults.js';
export type { Backup, RecordedEvent } from './recorded-log.js';
