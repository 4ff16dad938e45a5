import { reportCounts } from '../counts.js';
import { property } from '../property.js';
import { mutated } from './mutations.js';
import type { FuzzTarget } from './target.js';

/** A target under inputs made from its seeds: `count` of them, twenty times as many with `TIEOUT_LONG=1`. */
export function fuzzed(what: string, target: FuzzTarget, count: number): void {
  describe(what, () => {
    const counts = { inputs: 0, taken: 0, refused: 0 };
    afterAll(() => reportCounts(what, counts));

    it('takes what it begins from', async () => {
      for (const seed of target.seeds) expect(await target.fuzz(seed)).toBe('taken');
    });

    property(
      'takes an input or refuses it, and breaks no promise',
      mutated(target),
      async (input) => {
        counts.inputs++;
        counts[await target.fuzz(input)]++;
      },
      count,
    );
  });
}
