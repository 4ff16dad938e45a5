/** How long a property runs: `TIEOUT_LONG=1` runs it twenty times as often, `TIEOUT_SEED` repeats a failure. */
export function runs(count: number): { readonly numRuns: number; readonly seed?: number } {
  const numRuns = process.env['TIEOUT_LONG'] === '1' ? count * 20 : count;
  const seed = Number(process.env['TIEOUT_SEED'] ?? Number.NaN);
  return Number.isInteger(seed) ? { numRuns, seed } : { numRuns };
}
