import type { Preview } from '#libs/client';

export type Observation = Preview['observations'][number];

/** What stands in one table of a document, or in none of them. */
export interface ObservationGroup {
  /** The table's number in the document; null: sentences. */
  readonly statement: number | null;
  readonly observations: readonly Observation[];
}

/** Observations by the table that they stand in, tables in the document's order and sentences last. */
export function groupsOf(observations: readonly Observation[]): readonly ObservationGroup[] {
  const groups = new Map<number | null, Observation[]>();
  for (const observation of observations) {
    const group = groups.get(observation.statement);
    if (group) group.push(observation);
    else groups.set(observation.statement, [observation]);
  }
  return [...groups]
    .map(([statement, members]) => ({ statement, observations: members }))
    .toSorted((left, right) => order(left.statement) - order(right.statement));
}

const order = (statement: number | null): number => statement ?? Number.MAX_SAFE_INTEGER;
