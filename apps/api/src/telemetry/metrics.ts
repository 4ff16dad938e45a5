import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { GaugesJson } from '#libs/app';
import type { AppendTold, FoldTold, Told } from '#libs/ledger';
import type { Answered } from './answered.js';
import { GAUGES, type GaugeOf } from './gauges.js';

/** From a figure in memory to a document of a thousand pages. */
const REQUEST_SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const APPEND_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const FOLD_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];
const REPLAY_SECONDS = [0.1, 0.5, 1, 5, 10, 30, 60, 300, 900, 3_600];

/** Methods that routes have; what else is asked is `other`. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const APPEND_OUTCOMES = ['appended', 'known', 'wrong-revision', 'failed'] as const;
const FOLDED_INTO = ['book', 'blocks'] as const;
const REPLAY_OUTCOMES = ['done', 'cancelled', 'failed'] as const;

/**
 * The metrics of one server, in its own registry. Labels have values that are counted here or in the code: never an entity, a
 * figure or a document, so that the number of series has a bound. docs/OBSERVABILITY.md says what each means.
 */
export class Metrics {
  readonly registry = new Registry();
  private readonly gauges: readonly ((gauges: GaugesJson) => void)[];
  private readonly requests = this.histogram(
    'tieout_http_request_duration_seconds',
    'Time from the head of a request to the end of its answer.',
    REQUEST_SECONDS,
    ['method', 'route', 'status'],
  );
  private readonly inFlight = this.gauge(
    'tieout_http_requests_in_flight',
    'Requests that are being answered.',
  );
  private readonly appends = this.histogram(
    'tieout_append_duration_seconds',
    'Time of an append to the log, until it is durable.',
    APPEND_SECONDS,
    ['outcome'],
  );
  private readonly appendedCommits = this.counter('tieout_appended_commits_total', 'Commits appended.');
  private readonly appendedEvents = this.counter('tieout_appended_events_total', 'Events appended.');
  private readonly folds = this.histogram(
    'tieout_fold_duration_seconds',
    'Time to fold commits into a book, or into the blocks of the node.',
    FOLD_SECONDS,
    ['into'],
  );
  private readonly foldedCommits = this.counter('tieout_folded_commits_total', 'Commits folded.', ['into']);
  private readonly foldedEvents = this.counter('tieout_folded_events_total', 'Events folded.', ['into']);
  private readonly replays = this.histogram(
    'tieout_replay_duration_seconds',
    'Time of a replay, until it ended.',
    REPLAY_SECONDS,
    ['outcome'],
  );
  private readonly replayedCommits = this.counter('tieout_replayed_commits_total', 'Commits replayed.');
  private readonly replayedObservations = this.counter(
    'tieout_replayed_observations_total',
    'Observations replayed.',
  );

  constructor() {
    this.gauges = GAUGES.map((each) => this.gaugeOf(each));
    for (const outcome of APPEND_OUTCOMES) this.appends.zero({ outcome });
    for (const outcome of REPLAY_OUTCOMES) this.replays.zero({ outcome });
    for (const into of FOLDED_INTO) {
      this.folds.zero({ into });
      for (const counter of [this.foldedCommits, this.foldedEvents]) counter.inc({ into }, 0);
    }
    collectDefaultMetrics({ register: this.registry });
  }

  tell(told: Told): void {
    switch (told.type) {
      case 'append':
        return this.append(told);
      case 'fold':
        return this.fold(told);
      case 'replay':
        return this.replays.observe({ outcome: told.outcome }, told.seconds);
      case 'replay-progress':
        this.replayedCommits.inc(told.commits);
        return this.replayedObservations.inc(told.observations);
      case 'follow':
      // Its state is read at each scrape.
    }
  }

  asked(): void {
    this.inFlight.inc();
  }

  answered({ method, route, status, seconds }: Answered): void {
    this.inFlight.dec();
    const labels = { method: METHODS.has(method) ? method : 'other', route: route ?? 'none', status };
    this.requests.observe(labels, seconds);
  }

  /** All of them, in the text format of Prometheus. */
  exposition(gauges: GaugesJson): Promise<string> {
    for (const set of this.gauges) set(gauges);
    return this.registry.metrics();
  }

  private append({ outcome, commits, events, seconds }: AppendTold): void {
    this.appends.observe({ outcome }, seconds);
    if (outcome !== 'appended') return;
    this.appendedCommits.inc(commits);
    this.appendedEvents.inc(events);
  }

  private fold({ into, commits, events, seconds }: FoldTold): void {
    this.folds.observe({ into }, seconds);
    this.foldedCommits.inc({ into }, commits);
    this.foldedEvents.inc({ into }, events);
  }

  private gaugeOf({ name, help, label, isCounter, read }: GaugeOf): (gauges: GaugesJson) => void {
    const labelNames = label === undefined ? [] : [label];
    const known = { name, help, labelNames, registers: [this.registry] };
    const metric = isCounter ? new Counter(known) : new Gauge(known);
    return (gauges) => {
      // What a counter counted was counted elsewhere: it is told anew each time.
      metric.reset();
      for (const [of, value] of Object.entries(read(gauges)))
        metric.inc(label === undefined ? {} : { [label]: of }, value);
    };
  }

  private histogram<L extends string>(
    name: string,
    help: string,
    buckets: number[],
    labelNames: L[],
  ): Histogram<L> {
    return new Histogram({ name, help, buckets, labelNames, registers: [this.registry] });
  }

  private counter<L extends string>(name: string, help: string, labelNames: L[] = []): Counter<L> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  private gauge(name: string, help: string): Gauge {
    return new Gauge({ name, help, registers: [this.registry] });
  }
}
