import { filterOf, type EventFilter } from './event-filter.js';
import { blowOf, Outlet, type Blow, type ReadCall } from './outlet.js';
import { refused, type NodeState } from './node-state.js';
import type { ReadOptions } from './protocol.js';
import type { RecordedEvent } from './recorded-log.js';
import { REFUSALS } from './refusals.js';
import { subscribe } from './subscribe.js';

/** `Read`: reads of a stream and of `$all`, and subscriptions to them, which are reads without an end. */
export async function read(state: NodeState, call: ReadCall): Promise<void> {
  const { options } = call.request;
  const outlet = new Outlet(state, call);
  const no = refused(state, call.metadata);
  if (no || !options) return outlet.fail(no ?? REFUSALS.invalidArgument);
  const kind = options.countOption === 'subscription' ? 'subscriptions' : 'reads';
  state.traffic[kind] += 1;
  try {
    await serve(state, options, outlet);
  } finally {
    state.traffic[kind] -= 1;
  }
}

async function serve(state: NodeState, options: ReadOptions, outlet: Outlet): Promise<void> {
  if (options.countOption === 'subscription') return subscribe(state, options, outlet);
  const operation = options.streamOption === 'all' ? 'readAll' : 'read';
  const blow = blowOf(state, state.faults.take(operation));
  if (options.streamOption === 'all') return readAll(state, options, outlet, blow);
  return readStream(state, options, outlet, blow);
}

async function readStream(
  state: NodeState,
  options: ReadOptions,
  outlet: Outlet,
  blow: Blow | null,
): Promise<void> {
  const { streamIdentifier, revisionOption = 'start', revision = 0 } = options.stream ?? {};
  const streamId = streamIdentifier?.streamName.toString() ?? '';
  const events = state.log.stream(streamId);
  if (!events) {
    if (blow?.afterEvents === 0) return outlet.strike(blow);
    await outlet.send({ streamNotFound: { streamIdentifier: { streamName: Buffer.from(streamId) } } });
    return outlet.end();
  }
  const backwards = options.readDirection === 'Backwards';
  const ends = { start: 0, end: backwards ? events.length - 1 : events.length, revision };
  const from = ends[revisionOption];
  const walk = backwards ? downwards(events, Math.min(from, events.length - 1)) : upwards(events, from);
  await sendAll(walk, options.count ?? 0, undefined, outlet, blow);
}

async function readAll(
  state: NodeState,
  options: ReadOptions,
  outlet: Outlet,
  blow: Blow | null,
): Promise<void> {
  const { log } = state;
  const backwards = options.readDirection === 'Backwards';
  const { allOption = 'start', position } = options.all ?? {};
  const from = position?.commitPosition ?? 0;
  if (allOption === 'position' && !log.isPlace(from)) return outlet.fail(REFUSALS.invalidPosition);
  const ends = { start: 0, end: log.all.length, position: log.placeOf(from) };
  // Forwards, the event at the position is the first; backwards, the one before it is.
  const walk = backwards ? downwards(log.all, ends[allOption] - 1) : upwards(log.all, ends[allOption]);
  await sendAll(walk, options.count ?? 0, filterOf(options.filter), outlet, blow);
}

async function sendAll(
  events: Iterable<RecordedEvent>,
  count: number,
  filter: EventFilter | undefined,
  outlet: Outlet,
  blow: Blow | null,
): Promise<void> {
  let sent = 0;
  for (const event of events) {
    if (sent >= count) break;
    if (filter && !filter(event)) continue;
    if (blow && sent >= blow.afterEvents) return outlet.strike(blow);
    if (!(await outlet.sendEvent(event))) return;
    sent += 1;
  }
  if (blow) return outlet.strike(blow);
  outlet.end();
}

/** Reads on into what is appended meanwhile, as a server does that reads page by page. */
function* upwards(events: readonly RecordedEvent[], from: number): Generator<RecordedEvent> {
  for (let place = from; place < events.length; place += 1) yield events[place]!;
}

function* downwards(events: readonly RecordedEvent[], from: number): Generator<RecordedEvent> {
  for (let place = from; place >= 0; place -= 1) yield events[place]!;
}
