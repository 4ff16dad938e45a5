import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
const { companyfactsCommits, COMPANYFACTS_SHAPE } =
  await import('../../libs/testing/src/ledger/companyfacts-commits.ts');

/** The commits that benchmarks append: shaped like companyfacts, equal for equal shapes. */
export function makeCommits(shape = {}) {
  return [...companyfactsCommits({ ...COMPANYFACTS_SHAPE, ...shape })];
}

/** Observations in commits. */
export function countObservations(commits) {
  let count = 0;
  for (const { events } of commits) for (const event of events) if (event.observation) count++;
  return count;
}
