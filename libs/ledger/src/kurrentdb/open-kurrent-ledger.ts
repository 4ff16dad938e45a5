import { setTimeout as delay } from 'node:timers/promises';
import type { Ledger } from '../ledger.js';
import { LedgerError } from '../ledger-error.js';
import { SILENT, type Telemetry } from '../telemetry.js';
import { openParts } from '../sqlite/open-parts.js';
import { FoldStore } from './fold-store.js';
import { Follower } from './follower.js';
import { KurrentClient } from './kurrent-client.js';
import { KurrentDocuments } from './kurrent-documents.js';
import { KurrentLog } from './kurrent-log.js';
import type { ServerUrl } from './server-url.js';
import { PassiveWatch } from './passive-watch.js';
import { StreamNames } from './stream-names.js';
import { verifyFollowed } from './verify-followed.js';

/** How a ledger whose log is on a server is opened. */
export interface FollowOptions {
  /** Whether another thread of this process follows for this file. */
  readonly isFollowed?: boolean;
  /** How long a write, and whoever waits for the log, has patience with a server that is away. */
  readonly patienceMs?: number;
  /** Who is told what is folded, and how following does. */
  readonly telemetry?: Telemetry;
}

/** How long a server that cannot be reached is tried when a node is opened. */
const CONNECT_MS = 5_000;
const CONNECT_AGAIN_MS = 200;

/** The oldest server that tells all that we ask for. */
const VERSION_MIN = [23, 10];

/**
 * Opens a node: its file at `path`, and the log on a server that it follows from now on. It answers at once from what it
 * has folded before; `log.head()` waits until it has folded all that there is.
 * @throws LedgerError `ledger-embedded`, `ledger-follows`; `log-unreachable`, `log-refused`, `log-certificate`,
 *   `log-too-old`, `log-url-malformed`
 */
export async function openKurrentLedger(
  path: string,
  url: ServerUrl,
  { isFollowed = false, patienceMs, telemetry = SILENT }: FollowOptions = {},
): Promise<Ledger> {
  const parts = openParts(path);
  const { database, blocks, documents: copies, log: local, writer } = parts;
  const client = new KurrentClient(url);
  try {
    const names = new StreamNames(url.ledger ?? '');
    const store = new FoldStore(database, writer, names);
    if (!isFollowed) await probe(client, names);
    const watch = isFollowed
      ? new PassiveWatch(client.url.shown, store)
      : started(new Follower(client, store, names.entities, telemetry));
    const documents = new KurrentDocuments(client, names, copies);
    const written = { client, names, documents, watch, store, blocks, copies, writer };
    const log = new KurrentLog({ ...written, local, ...(patienceMs === undefined ? {} : { patienceMs }) });
    return parts.ledger({
      log,
      documents,
      following: watch,
      place: { path, log: url },
      verify: (how = {}) =>
        verifyFollowed({ database, blocks, copies, documents, client, names, store }, how),
    });
  } catch (error) {
    await client.close();
    database.close();
    throw error;
  }
}

function started(follower: Follower): Follower {
  follower.start();
  return follower;
}

/** Whether we may, and can: a server that is just starting has a moment. @throws LedgerError `log-too-old`, as `logError` */
async function probe(client: KurrentClient, names: StreamNames): Promise<void> {
  for (const until = performance.now() + CONNECT_MS; ;) {
    try {
      await refuseOld(client);
      // That we may read is told by reading.
      await client.lastOfAll(names.entities);
      return;
    } catch (error) {
      const isPassing = error instanceof LedgerError && error.code === 'log-unreachable';
      if (!isPassing || performance.now() > until) throw error;
      await delay(CONNECT_AGAIN_MS);
    }
  }
}

/** @throws LedgerError `log-too-old` */
async function refuseOld(client: KurrentClient): Promise<void> {
  const version = await client.serverVersion();
  const [major = 0, minor = 0] = (version ?? '').split('.').map(Number);
  const [majorMin, minorMin] = VERSION_MIN as [number, number];
  if (major > majorMin || (major === majorMin && minor >= minorMin)) return;
  throw new LedgerError(
    'log-too-old',
    `${client.url.shown} is of version ${version ?? 'unknown, before 21.10'}: upgrade it to ${VERSION_MIN.join('.')} or later`,
    { version },
  );
}
