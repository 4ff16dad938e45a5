import { randomUUID } from 'node:crypto';
import { filterOf } from './event-filter.js';
import { blowOf, type Blow, type Outlet } from './outlet.js';
import type { NodeState } from './node-state.js';
import type { Position, ReadOptions, ReadResponse, Timestamp } from './protocol.js';
import type { RecordedEvent, RecordedLog } from './recorded-log.js';
import { REFUSALS } from './refusals.js';

/** How many events a server looks at between checkpoints, times the multiplier that the client asks for. */
const SEARCH_WINDOW = 32;

/**
 * Subscriptions: what is there behind the position, then `caughtUp`, then what is appended. The event at the position itself
 * is not sent. Filtered ones send checkpoints: one per so many events looked at, and one before `caughtUp` (the server's
 * `Enumerator.AllSubscriptionFiltered`).
 */
export async function subscribe(state: NodeState, options: ReadOptions, outlet: Outlet): Promise<void> {
  const blow = blowOf(state, state.faults.take('subscribe'));
  const source = sourceOf(state.log, options);
  if (!source) return outlet.fail(REFUSALS.invalidPosition);
  if (blow?.afterEvents === 0 && blow.how !== 'hang') return outlet.strike(blow);
  if (!(await outlet.send({ confirmation: { subscriptionId: randomUUID() } }))) return;
  if (blow?.afterEvents === 0) return outlet.strike(blow);
  await new Follow(state, options, outlet, source, blow).run();
}

interface Source {
  /** Read anew each time: a stream may come to be after its subscription. */
  readonly events: () => readonly RecordedEvent[];
  readonly from: number;
  readonly all: boolean;
}

function sourceOf(log: RecordedLog, options: ReadOptions): Source | null {
  if (options.streamOption === 'all') {
    const { allOption = 'start', position } = options.all ?? {};
    const at = position?.commitPosition ?? 0;
    if (allOption === 'position' && !log.isPlace(at)) return null;
    const ends = { start: 0, end: log.all.length, position: log.placeOf(at + 1) };
    return { events: () => log.all, from: ends[allOption], all: true };
  }
  const { streamIdentifier, revisionOption = 'start', revision = 0 } = options.stream ?? {};
  const streamId = streamIdentifier?.streamName.toString() ?? '';
  const events = (): readonly RecordedEvent[] => log.stream(streamId) ?? [];
  const ends = { start: 0, end: events().length, revision: revision + 1 };
  return { events, from: ends[revisionOption], all: false };
}

/** One subscription on its way. */
class Follow {
  readonly #state: NodeState;
  readonly #outlet: Outlet;
  readonly #source: Source;
  readonly #blow: Blow | null;
  readonly #filter: ReturnType<typeof filterOf>;
  readonly #interval: number;
  #place: number;
  #sent = 0;
  #considered = 0;

  constructor(state: NodeState, options: ReadOptions, outlet: Outlet, source: Source, blow: Blow | null) {
    this.#state = state;
    this.#outlet = outlet;
    this.#source = source;
    this.#blow = blow;
    this.#filter = filterOf(options.filter);
    const window = options.filter?.window === 'max' ? (options.filter.max ?? SEARCH_WINDOW) : SEARCH_WINDOW;
    this.#interval = window * Math.max(1, options.filter?.checkpointIntervalMultiplier ?? 1);
    this.#place = source.from;
  }

  async run(): Promise<void> {
    const behind = this.#place < this.#source.events().length;
    if (!(await this.#drain())) return;
    if (behind && this.#filter && !(await this.#checkpoint())) return;
    if (!(await this.#outlet.send({ caughtUp: this.#caughtUp() }))) return;
    do {
      await this.#appended();
    } while (await this.#drain());
  }

  /** Sends all that is there. False when the subscription is over. */
  async #drain(): Promise<boolean> {
    for (let events = this.#source.events(); this.#place < events.length; events = this.#source.events()) {
      const event = events[this.#place]!;
      this.#place += 1;
      if (!this.#filter || this.#filter(event)) {
        if (!(await this.#outlet.sendEvent(event))) return false;
        this.#sent += 1;
        if (this.#blow && this.#sent >= this.#blow.afterEvents) {
          await this.#outlet.strike(this.#blow);
          return false;
        }
      }
      this.#considered += 1;
      const due = this.#filter && this.#considered % this.#interval === 0;
      if (due && !(await this.#checkpoint())) return false;
    }
    return !this.#outlet.closed;
  }

  async #checkpoint(): Promise<boolean> {
    const position = this.#position();
    return position
      ? this.#outlet.send({ checkpoint: { ...position, ...this.#stamp() } })
      : !this.#outlet.closed;
  }

  #caughtUp(): Extract<ReadResponse, { caughtUp: unknown }>['caughtUp'] {
    const stamp = this.#stamp();
    if (!('timestamp' in stamp)) return {};
    if (!this.#source.all)
      return { ...stamp, ...(this.#place > 0 ? { streamRevision: this.#place - 1 } : {}) };
    const position = this.#position();
    return { ...stamp, ...(position ? { position } : {}) };
  }

  #position(): Position | null {
    const last = this.#source.events()[this.#place - 1];
    return last ? { commitPosition: last.position, preparePosition: last.position } : null;
  }

  /** Servers before 25.0 say neither when nor where. */
  #stamp(): { timestamp: Timestamp } | Record<string, never> {
    if (Number.parseInt(this.#state.version, 10) < 25) return {};
    const now = Date.now();
    return { timestamp: { seconds: Math.floor(now / 1000), nanos: (now % 1000) * 1_000_000 } };
  }

  async #appended(): Promise<void> {
    if (this.#outlet.closed || this.#place < this.#source.events().length) return;
    await new Promise<void>((resolve) => {
      this.#state.log.onNext(resolve);
      this.#outlet.onClose(() => {
        this.#state.log.forget(resolve);
        resolve();
      });
    });
  }
}
