/** An event as the double holds it. Positions and revisions are numbers; the client turns them into bigints. */
export interface RecordedEvent {
  readonly streamId: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly contentType: string;
  readonly data: Buffer;
  readonly metadata: Buffer;
  /** Commit and prepare position alike, as a server writes events that are appended at once. */
  readonly position: number;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly created: number;
}

export type Proposed = Pick<RecordedEvent, 'id' | 'type' | 'contentType' | 'data' | 'metadata'>;

export type Expected = number | 'any' | 'no_stream' | 'stream_exists';

export type AppendOutcome =
  | {
      readonly outcome: 'stored' | 'already-there';
      readonly revision: number;
      readonly position: number | null;
    }
  | { readonly outcome: 'wrong-version'; readonly current: number };

/** What a backup holds. */
export interface Backup {
  readonly events: readonly RecordedEvent[];
}

/** The revision of a stream that is not there. */
export const NO_STREAM = -1;

const FIRST_POSITION = 256;
const RECORD_OVERHEAD = 96;

/**
 * The log of the double: `$all` in an array, and an index by stream. It decides on appends as the server's index writer
 * does (`IndexWriter.CheckCommit` in kurrent-io/KurrentDB).
 */
export class RecordedLog {
  #all: RecordedEvent[] = [];
  #streams = new Map<string, RecordedEvent[]>();
  /** Ids of a stream, made when an append with `any` first asks for them. */
  #ids = new Map<string, Map<string, RecordedEvent>>();
  readonly #wakers = new Set<() => void>();

  get all(): readonly RecordedEvent[] {
    return this.#all;
  }

  stream(streamId: string): readonly RecordedEvent[] | undefined {
    return this.#streams.get(streamId);
  }

  append(streamId: string, expected: Expected, proposed: readonly Proposed[]): AppendOutcome {
    const events = this.#streams.get(streamId) ?? [];
    const there = this.#alreadyThere(streamId, events, expected, proposed);
    if (there === 'wrong-version') return { outcome: 'wrong-version', current: events.length - 1 };
    if (there) return { outcome: 'already-there', revision: there.revision, position: there.position };
    this.plant(streamId, proposed);
    const last = this.#streams.get(streamId)?.at(-1);
    return { outcome: 'stored', revision: last?.revision ?? NO_STREAM, position: last?.position ?? null };
  }

  /** Records events with no check at all. */
  plant(streamId: string, proposed: readonly Proposed[]): void {
    if (proposed.length === 0) return;
    const stream = this.#streams.get(streamId) ?? [];
    this.#streams.set(streamId, stream);
    const created = Date.now();
    for (const { id, type, contentType, data, metadata } of proposed) {
      const position = nextPosition(this.#all.at(-1));
      const revision = stream.length;
      const event = { streamId, revision, id, type, contentType, data, metadata, position, created };
      stream.push(event);
      this.#all.push(event);
      this.#ids.get(streamId)?.set(id, event);
    }
    this.wake();
  }

  /** The place in `$all` of the first event at or behind a position. */
  placeOf(position: number): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#all[middle]!.position < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Whether a record begins at a position, or the log ends before it. The server cannot read from the middle of a record. */
  isPlace(position: number): boolean {
    const event = this.#all[this.placeOf(position)];
    return position === 0 || event === undefined || event.position === position;
  }

  backup(): Backup {
    return { events: [...this.#all] };
  }

  restore(backup: Backup): void {
    this.#all = [...backup.events];
    this.#streams = new Map();
    this.#ids = new Map();
    for (const event of this.#all) {
      const stream = this.#streams.get(event.streamId);
      if (stream) stream.push(event);
      else this.#streams.set(event.streamId, [event]);
    }
  }

  /** Calls back once, at the next append or `wake`. */
  onNext(waker: () => void): void {
    this.#wakers.add(waker);
  }

  forget(waker: () => void): void {
    this.#wakers.delete(waker);
  }

  wake(): void {
    const wakers = [...this.#wakers];
    this.#wakers.clear();
    for (const waker of wakers) waker();
  }

  /** The last of the proposed events if the stream holds them all, `null` if they may be appended. */
  #alreadyThere(
    streamId: string,
    events: readonly RecordedEvent[],
    expected: Expected,
    proposed: readonly Proposed[],
  ): RecordedEvent | 'wrong-version' | null {
    const head = events.length - 1;
    if (expected === 'stream_exists' && head === NO_STREAM) return 'wrong-version';
    if (expected === 'any' || expected === 'stream_exists') return this.#anywhere(streamId, events, proposed);
    const revision = expected === 'no_stream' ? NO_STREAM : expected;
    if (revision === head) return null;
    if (revision > head) return 'wrong-version';
    return behind(events, revision, proposed);
  }

  #anywhere(
    streamId: string,
    events: readonly RecordedEvent[],
    proposed: readonly Proposed[],
  ): RecordedEvent | 'wrong-version' | null {
    const ids = this.#ids.get(streamId) ?? new Map(events.map((event) => [event.id, event]));
    this.#ids.set(streamId, ids);
    const found = proposed.map(({ id }) => ids.get(id));
    if (!found[0]) return null;
    return found.every((event) => event !== undefined) ? found.at(-1)! : 'wrong-version';
  }
}

/**
 * Behind the head the server looks at the events right after the expected revision only: the same ids mean that this
 * append was stored before. An id that comes elsewhere in the stream is not found.
 */
function behind(
  events: readonly RecordedEvent[],
  revision: number,
  proposed: readonly Proposed[],
): RecordedEvent | 'wrong-version' {
  const same = proposed.every(({ id }, index) => events[revision + 1 + index]?.id === id);
  const last = events[revision + proposed.length];
  return same && proposed.length > 0 && last ? last : 'wrong-version';
}

/** As in a log file, the next record begins where the last one ends. */
function nextPosition(last: RecordedEvent | undefined): number {
  if (!last) return FIRST_POSITION;
  const { position, streamId, type, data, metadata } = last;
  return position + RECORD_OVERHEAD + streamId.length + type.length + data.length + metadata.length;
}
