import type { VoidedRun } from '../following.js';
import { placeOf, type RunPlace } from './run-events.js';
import { isAfter, type EventMark, type Position, type ServerEvent } from './server-event.js';

/** All events of a commit, one behind the other in their stream. */
export interface CompleteRun {
  readonly kind: 'complete';
  /** Its last event: where it became visible. */
  readonly at: EventMark;
  readonly events: readonly ServerEvent[];
}

/** A run that will never be a commit, or an event that is of no run. */
export interface VoidRun {
  readonly kind: 'void';
  /** The event that made it so. */
  readonly at: EventMark;
  readonly stream: string;
  readonly firstRevision: bigint;
  readonly events: number;
  readonly why: VoidReason;
  readonly message: string;
}
/** `cut`: another run began before it was complete. The others say that somebody wrote what no writer of ours writes. */
export type VoidReason = VoidedRun['why'];

export type RunOutcome = CompleteRun | VoidRun;

interface OpenRun {
  readonly place: RunPlace;
  readonly events: ServerEvent[];
  /** The event before its first; `null` for the beginning. */
  readonly before: Position | null;
}

/**
 * The commit protocol, read: puts the events of all streams together to runs, in the order of the log. A run is visible
 * when it is complete, and void for ever once another event of its stream cuts it.
 */
export class RunFolder {
  private readonly open = new Map<string, OpenRun>();

  /** @param last The position that reading goes on behind; `null` for the beginning. */
  constructor(private last: Position | null) {}

  /** Takes the next event of the log in; what became of runs by it, in order. */
  take(event: ServerEvent): RunOutcome[] {
    const before = this.last;
    this.last = event.position;
    const place = placeOf(event);
    const run = this.open.get(event.stream);
    if (run && place && isNext(run, place, event)) return this.extend(run, event);
    const outcomes: RunOutcome[] = [];
    if (run) {
      this.open.delete(event.stream);
      outcomes.push(cut(run, event));
    }
    if (place?.index !== 0) return [...outcomes, runless(event, place)];
    const begun = { place, events: [], before };
    this.open.set(event.stream, begun);
    return [...outcomes, ...this.extend(begun, event)];
  }

  /** Behind which reading has to go on after a stop: no open run begins before it. */
  get checkpoint(): Position | null {
    let oldest: OpenRun | null = null;
    for (const run of this.open.values()) {
      if (oldest === null || isAfter(oldest.events[0]!.position, run.events[0]!.position)) oldest = run;
    }
    return oldest === null ? this.last : oldest.before;
  }

  /** The position of the last event that was taken in. */
  get position(): Position | null {
    return this.last;
  }

  /** Runs that are not complete. */
  get openRuns(): number {
    return this.open.size;
  }

  private extend(run: OpenRun, event: ServerEvent): RunOutcome[] {
    run.events.push(event);
    if (run.events.length < run.place.count) return [];
    this.open.delete(event.stream);
    return [{ kind: 'complete', at: event, events: run.events }];
  }
}

const isNext = ({ place: { commit, attempt, count }, events }: OpenRun, next: RunPlace, event: ServerEvent) =>
  next.commit === commit &&
  next.attempt === attempt &&
  next.count === count &&
  next.index === events.length &&
  event.revision === events.at(-1)!.revision + 1n;

function cut({ place, events }: OpenRun, event: ServerEvent): VoidRun {
  return {
    kind: 'void',
    at: event,
    stream: event.stream,
    firstRevision: events[0]!.revision,
    events: events.length,
    why: 'cut',
    message: `commit ${place.commit} was cut after ${events.length} of its ${place.count} events`,
  };
}

function runless(event: ServerEvent, place: RunPlace | null): VoidRun {
  const { stream, revision, type } = event;
  return {
    kind: 'void',
    at: event,
    stream,
    firstRevision: revision,
    events: 1,
    why: place ? 'headless' : 'foreign',
    message: place
      ? `event ${place.index} of commit ${place.commit} stands where its run does not`
      : `an event of type ${type.slice(0, 80)} says of no commit that it is part of it`,
  };
}

/** What a complete run comes to that is no commit. */
export const voided = ({ events, at }: CompleteRun, why: VoidReason, message: string): VoidRun => ({
  kind: 'void',
  at,
  stream: events[0]!.stream,
  firstRevision: events[0]!.revision,
  events: events.length,
  why,
  message,
});
