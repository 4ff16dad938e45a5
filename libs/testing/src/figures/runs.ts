/** `TIEOUT_LONG=1` tries all, which takes hours in all; on a machine that is busy, one of `TIEOUT_SHARE` of it. */
const isLong = process.env['TIEOUT_LONG'] === '1';
const LONG_SHARE = Number(process.env['TIEOUT_SHARE'] ?? 1);

/** How long a property runs: `TIEOUT_LONG=1` runs it twenty times as often, `TIEOUT_SEED` repeats a failure. */
export function runs(count: number): { readonly numRuns: number; readonly seed?: number } {
  const numRuns = howMany(count * 20, count);
  const seed = Number(process.env['TIEOUT_SEED'] ?? Number.NaN);
  return Number.isInteger(seed) ? { numRuns, seed } : { numRuns };
}

/** How many are tried: kills, cuts, flips. */
export const howMany = (all: number, few: number): number => (isLong ? Math.ceil(all / LONG_SHARE) : few);

/** Of cases that are counted through one of so many is tried, the first of them where the seed says. */
export const oneOf = (share: number): number => (isLong ? LONG_SHARE : share);
