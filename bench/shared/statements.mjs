import { setTimeout as delay } from 'node:timers/promises';
import { openLedger } from '#libs/ledger';
import { countObservations, makeCommits } from './companyfacts.mjs';

/** Fills a ledger with companies one after the other; gives each commit to who else wants it. Resolves to the observations. */
export async function fillCompanies(path, { entities, ...shape }, also = () => {}) {
  const { log } = openLedger(path);
  let observations = 0;
  for (let first = 0; first < entities; first++) {
    const commits = makeCommits({ ...shape, entities: 1, first });
    observations += countObservations(commits);
    await log.appendRun(
      commits.map((commit) => ({ commit, bodyHash: commit.header.document, documents: [] })),
      0,
    );
    for (const commit of commits) also(commit);
  }
  await log.close();
  return observations;
}

/** Numbers that look random and are the same each time. */
export function* drawn(seed, below) {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state % below;
  }
}

export function percentile(values, share) {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

/** A ledger that was filled just now builds its projections first, and would be measured doing that. */
export async function caughtUp(url) {
  for (;;) {
    const { items } = await (await fetch(`${url}/v1/projections`)).json();
    if (items.every(({ status, lag, entitiesBehind }) => status === 'live' && lag + entitiesBehind === 0))
      return;
    await delay(500);
  }
}
