import type { RemoteSpan, Telemetry } from '../telemetry.js';
import type { CompleteRun, RunOutcome } from './run-folder.js';
import { withinTraces } from './traced-runs.js';

const COUNTS = { commits: 1, events: 2, voids: 0 };
const mark = { position: { commit: 1n, prepare: 1n }, id: 'a' };
const hex = (number: number, length: number): string => number.toString(16).padStart(length, '0');

const runWith = (metadata: unknown): CompleteRun => ({
  kind: 'complete',
  at: mark,
  events: [{ ...mark, stream: 's', revision: 0n, type: 't', data: {}, metadata }],
});

const written = (trace: number): CompleteRun =>
  runWith({ $traceId: hex(trace, 32), $spanId: hex(trace, 16), commit: 'c' });

/** The spans of writers that a batch is folded under, and how often it is folded. */
function foldOf(outcomes: readonly RunOutcome[]): { readonly from: RemoteSpan[]; readonly times: number } {
  const from: RemoteSpan[] = [];
  let times = 0;
  const telemetry: Telemetry = {
    span: (_, __, work, writer) => {
      from.push(writer!);
      return work({ note: () => undefined });
    },
    tell: () => undefined,
  };
  const counts = withinTraces(telemetry, { outcomes, folded: mark, checkpoint: null }, () => {
    times++;
    return COUNTS;
  });
  expect(counts).toBe(COUNTS);
  return { from, times };
}

describe('a batch that is folded', () => {
  it('is part of the trace of each commit in it, and is folded once', () => {
    expect(foldOf([written(1), written(2), written(1)])).toEqual({
      from: [2, 1].map((trace) => ({ traceId: hex(trace, 32), spanId: hex(trace, 16) })),
      times: 1,
    });
  });

  it('is part of no more than some', () => {
    const { from, times } = foldOf(Array.from({ length: 100 }, (_, each) => written(each + 1)));
    expect([from.length, times]).toEqual([16, 1]);
  });

  it.each([
    ['nothing', null],
    ['a text', '{}'],
    ['no ids', {}],
    ['half of them', { $traceId: hex(1, 32) }],
    ['others than they are', { $traceId: 'x'.repeat(32), $spanId: hex(1, 16) }],
    ['numbers', { $traceId: 1, $spanId: 2 }],
  ])('is part of none where the metadata says %s', (_, metadata) => {
    expect(foldOf([runWith(metadata)])).toEqual({ from: [], times: 1 });
  });
});
