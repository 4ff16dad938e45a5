import fc from 'fast-check';
import { runs } from './figures/runs.js';

const RUNS = 40;

/**
 * A property as a test of its own. Its seed is fresh, or that of `TIEOUT_SEED`, and stands in the
 * test's name, so that every report tells how to repeat it.
 */
export function property<T>(
  name: string,
  arbitrary: fc.Arbitrary<T>,
  holds: (value: T) => Promise<void> | void,
  count = RUNS,
): void {
  const parameters = { seed: Math.trunc(Math.random() * 0x7fff_ffff), ...runs(count) };
  it(`${name} (seed ${parameters.seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(arbitrary, async (value) => holds(value)),
      parameters,
    );
  });
}
