import fc from 'fast-check';
import { property } from '#libs/testing';
import { RecordedLog, type Backup, type Expected, type Proposed } from './recorded-log.js';

/** Few streams and few ids, so that appends meet. */
const proposals = fc.array(
  fc.integer({ min: 0, max: 11 }).map((id): Proposed => proposedOf(String(id))),
  { minLength: 0, maxLength: 3 },
);
const expectations: fc.Arbitrary<Expected> = fc.oneof(
  fc.constantFrom('any' as const, 'no_stream' as const, 'stream_exists' as const),
  fc.integer({ min: 0, max: 6 }),
);
const acts = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.tuple(fc.constantFrom('a', 'b'), expectations, proposals) },
    { weight: 1, arbitrary: fc.constantFrom('backup' as const, 'restore' as const) },
  ),
  { maxLength: 40 },
);

describe('the recorded log', () => {
  property(
    'decides on appends as the rules say, told the long way',
    acts,
    (all) => {
      const log = new RecordedLog();
      const oracle = new Map<string, readonly string[]>();
      for (const act of all) {
        if (typeof act === 'string') continue;
        const [stream, expected, proposed] = act;
        const ids = proposed.map(({ id }) => id);
        const before = oracle.get(stream) ?? [];
        const { outcome } = log.append(stream, expected, proposed);
        expect(outcome).toBe(decided(before, expected, ids));
        if (outcome === 'stored') oracle.set(stream, [...before, ...ids]);
        expect(log.stream(stream)?.map(({ id }) => id) ?? []).toEqual(oracle.get(stream) ?? []);
      }
    },
    300,
  );

  property(
    'keeps $all and its streams one, in positions that rise, through backups',
    fc.tuple(acts, fc.nat(8000)),
    ([all, position]) => {
      const log = new RecordedLog();
      let backup: Backup = log.backup();
      for (const act of all) {
        if (act === 'backup') backup = log.backup();
        else if (act === 'restore') log.restore(backup);
        else log.append(...act);
      }
      const positions = log.all.map((event) => event.position);
      expect(positions.every((at, place) => place === 0 || at > positions[place - 1]!)).toBe(true);
      for (const stream of ['a', 'b']) {
        const own = log.all.filter(({ streamId }) => streamId === stream);
        expect(log.stream(stream) ?? []).toEqual(own);
        expect(own.every(({ revision }, index) => revision === index)).toBe(true);
      }
      const behind = positions.findIndex((at) => at >= position);
      expect(log.placeOf(position)).toBe(behind < 0 ? positions.length : behind);
    },
    300,
  );
});

function decided(
  before: readonly string[],
  expected: Expected,
  ids: readonly string[],
): 'stored' | 'already-there' | 'wrong-version' {
  if (expected === 'stream_exists' && before.length === 0) return 'wrong-version';
  if (typeof expected === 'string' && expected !== 'no_stream') {
    const [first] = ids;
    if (first === undefined || !before.includes(first)) return 'stored';
    return ids.every((id) => before.includes(id)) ? 'already-there' : 'wrong-version';
  }
  const next = expected === 'no_stream' ? 0 : expected + 1;
  if (next === before.length) return 'stored';
  if (next > before.length || ids.length === 0) return 'wrong-version';
  const there = before.slice(next, next + ids.length);
  return there.join() === ids.join() ? 'already-there' : 'wrong-version';
}

function proposedOf(id: string): Proposed {
  return {
    id,
    type: 'Noted',
    contentType: 'application/json',
    data: Buffer.from('{}'),
    metadata: Buffer.alloc(0),
  };
}
