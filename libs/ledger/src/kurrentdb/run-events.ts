import {
  canonicalHeader,
  canonicalLine,
  completeEvent,
  completeHeader,
  eventIdOf,
  expanded,
  LIMITS,
  type Commit,
  type CommitHeader,
  type LedgerEvent,
} from '#libs/figures';
import { LedgerError } from '../ledger-error.js';
import type { PreparedEntry } from '../sqlite/prepared-entry.js';
import type { ServerEvent } from './server-event.js';

/** What a server takes in one append: half of the least that one takes (1 MiB up to 25.0). */
const CHUNK_BYTES_MAX = 512_000;
/** An event larger than a chunk goes alone, as far as the server takes it. */
const EVENT_BYTES_MAX = 1_000_000;
/** What an event costs beside its data and metadata. */
const EVENT_OVERHEAD_BYTES = 128;

/** The version of what stands in the metadata. */
const RUN_FORMAT = 1;

/** What each event of a run says of the run. */
export interface RunPlace {
  readonly commit: string;
  /** Random, one for each time that a commit is tried: tells two runs of a commit apart. */
  readonly attempt: string;
  readonly index: number;
  readonly count: number;
}

/** What the first event of a run says besides. */
export interface RunHead {
  readonly format: number;
  readonly bodyHash: string;
  readonly leafHash: string;
  readonly header: CommitHeader;
}

/** An event to be appended. */
export interface ProposedEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Record<string, unknown>;
  readonly metadata: Record<string, unknown>;
}

/**
 * The events of a commit as one run: each ledger event is a JSON event of its own type. A store's event id is UUIDv5 of
 * attempt and index: the server checks ids only behind its head, so that a blind retry of a commit at a new head would
 * be a second one.
 * @throws LedgerError `event-too-large`
 */
export function* proposedEvents(prepared: PreparedEntry, attempt: string): Generator<SizedEvent> {
  const { entry, leafHash } = prepared;
  const commit = 'events' in entry.commit ? entry.commit : expanded(entry.commit);
  const { id, correlationId, causationId } = commit.header;
  const head = {
    format: RUN_FORMAT,
    bodyHash: entry.bodyHash,
    leafHash: leafHash.toString('hex'),
    header: JSON.parse(canonicalHeader(commit.header)) as unknown,
    // The server's own names, for what it links by them.
    $correlationId: correlationId,
    ...(causationId === null ? {} : { $causationId: causationId }),
  };
  for (const [index, event] of commit.events.entries()) {
    const line = canonicalLine(event);
    const place: RunPlace = { commit: id, attempt, index, count: commit.events.length };
    const metadata = { ...place, ...(index === 0 ? head : {}) };
    const bytes =
      Buffer.byteLength(line) + Buffer.byteLength(JSON.stringify(metadata)) + EVENT_OVERHEAD_BYTES;
    if (bytes > EVENT_BYTES_MAX) throw tooLarge(id, index, event, bytes);
    const proposed = {
      id: eventIdOf({ commit: attempt, index }),
      type: event.type,
      data: JSON.parse(line) as Record<string, unknown>,
      metadata,
    };
    yield { event: proposed, bytes };
  }
}

interface SizedEvent {
  readonly event: ProposedEvent;
  readonly bytes: number;
}

/** Events in appends that a server takes, each all or nothing. */
export function* chunksOf(
  events: Iterable<SizedEvent>,
  bytesMax = CHUNK_BYTES_MAX,
): Generator<ProposedEvent[]> {
  let chunk: ProposedEvent[] = [];
  let size = 0;
  for (const { event, bytes } of events) {
    if (chunk.length > 0 && size + bytes > bytesMax) {
      yield chunk;
      [chunk, size] = [[], 0];
    }
    chunk.push(event);
    size += bytes;
  }
  if (chunk.length > 0) yield chunk;
}

/** The place of an event in its run; `null` where it says none. */
export function placeOf({ metadata }: Pick<ServerEvent, 'metadata'>): RunPlace | null {
  if (typeof metadata !== 'object' || metadata === null) return null;
  const { commit, attempt, index, count } = metadata as Partial<RunPlace>;
  if (typeof commit !== 'string' || typeof attempt !== 'string') return null;
  if (!Number.isInteger(index) || !Number.isInteger(count)) return null;
  if (index! < 0 || index! >= count! || count! > LIMITS.eventsPerCommit) return null;
  return { commit, attempt, index: index!, count: count! };
}

/**
 * What a complete run says, not checked yet.
 * @throws LedgerError `run-invalid`; `run-format-unknown`
 */
export function commitOf(events: readonly ServerEvent[]): {
  readonly commit: Commit;
  readonly head: RunHead;
} {
  const head = events[0]!.metadata as RunHead;
  if (head.format !== RUN_FORMAT) throw formatUnknown(head.format);
  if (typeof head.header !== 'object' || typeof head.leafHash !== 'string')
    throw malformed('its first event has no header');
  return {
    head,
    commit: { header: completeHeader(head.header), events: events.map(ledgerEventOf) },
  };
}

function ledgerEventOf({ data, type }: ServerEvent, index: number): LedgerEvent {
  // What says that it is JSON and is not, comes as a text.
  if (typeof data !== 'object' || data === null || data instanceof Uint8Array)
    throw malformed(`event ${index} is not JSON`);
  if (!('type' in data) || data.type !== type)
    throw malformed(`event ${index} is another than its type, ${type}, says`);
  return completeEvent(data as LedgerEvent);
}

const malformed = (what: string): LedgerError => new LedgerError('run-invalid', what);

const formatUnknown = (format: unknown): LedgerError =>
  new LedgerError(
    'schema-version-unknown',
    `the log has a commit of format ${String(format)}, this code reads ${RUN_FORMAT}: upgrade Tieout`,
    { format: String(format) },
  );

const tooLarge = (commit: string, index: number, { type }: LedgerEvent, bytes: number): LedgerError =>
  new LedgerError(
    'event-too-large',
    `event ${index} of commit ${commit}, a ${type}, has ${bytes} bytes; a server takes up to ${EVENT_BYTES_MAX}: split the document`,
    { commit, index, bytes },
  );
