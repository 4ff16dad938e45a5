import type { Telemetry } from '#libs/ledger';
import type { AroundFold } from '#libs/views';

/** Tells of every folding of blocks into a book. */
export const observedFold =
  (telemetry: Telemetry): AroundFold =>
  (fold) =>
    telemetry.span('fold', { 'tieout.into': 'book' }, (span) => {
      const started = performance.now();
      const { commits, events } = fold();
      const seconds = (performance.now() - started) / 1000;
      if (commits === 0) return;
      telemetry.tell({ type: 'fold', into: 'book', commits, events, seconds });
      span.note({ 'tieout.commits': commits, 'tieout.events': events });
    });
