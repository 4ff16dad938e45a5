import type { RemoteSpan, Telemetry } from '../telemetry.js';
import type { Batch, FoldCounts } from './fold-store.js';
import type { ServerEvent } from './server-event.js';

/** Traces that one transaction is shown in, at most. */
const TRACES_MAX = 16;

const TRACE_ID = /^[0-9a-f]{32}$/;
const SPAN_ID = /^[0-9a-f]{16}$/;

/**
 * Folds a batch as a part of the traces in which its commits were written, whichever process wrote them. What is folded together is
 * one transaction: each of the traces shows the whole of it.
 */
export function withinTraces(telemetry: Telemetry, batch: Batch, fold: () => FoldCounts): FoldCounts {
  return writersOf(batch).reduce<() => FoldCounts>(
    (work, writer) => () =>
      telemetry.span(
        'fold',
        { 'tieout.into': 'blocks' },
        (span) => {
          const counts = work();
          span.note({ 'tieout.commits': counts.commits, 'tieout.events': counts.events });
          return counts;
        },
        writer,
      ),
    fold,
  )();
}

/** The spans that wrote commits of a batch, each trace once. */
function writersOf({ outcomes }: Batch): RemoteSpan[] {
  const writers = new Map<string, RemoteSpan>();
  for (const outcome of outcomes) {
    const writer = outcome.kind === 'complete' ? writerOf(outcome.events.at(-1)!) : null;
    if (writer && writers.size < TRACES_MAX) writers.set(writer.traceId, writer);
  }
  return [...writers.values()];
}

/** What the instrumentation of the server's client adds to the metadata of what is appended. */
function writerOf({ metadata }: ServerEvent): RemoteSpan | null {
  if (typeof metadata !== 'object' || metadata === null) return null;
  const { $traceId: traceId, $spanId: spanId } = metadata as Record<string, unknown>;
  if (typeof traceId !== 'string' || typeof spanId !== 'string') return null;
  return TRACE_ID.test(traceId) && SPAN_ID.test(spanId) ? { traceId, spanId } : null;
}
