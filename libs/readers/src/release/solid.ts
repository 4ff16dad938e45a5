import { isHeadingLabel } from './labels.js';
import type { Row } from './rows.js';
import type { Network } from './sums.js';

/** What tells which rows stand where they should. */
export interface Standings {
  readonly rows: readonly Row[];
  readonly totals: ReadonlySet<number>;
  readonly itemRows: readonly (readonly number[])[];
  readonly networks: readonly Network[];
  /** Rows about which something is not as it should be. */
  readonly marked: ReadonlySet<number>;
  readonly nearIsUsual: boolean;
}

/**
 * The rows that a sum proves in every column, with nothing wrong between its first line and its total. Values
 * alone foot under any labels, so one mark among them takes the proof away from all.
 */
export function solidRows(standings: Standings): ReadonlySet<number> {
  const { rows, totals, itemRows, networks, marked, nearIsUsual } = standings;
  const solid = new Set<number>();
  // Amounts foot under any labels: the total's must say so, and so must a total's among its terms be one.
  const isTotal = (item: number): boolean => totals.has(itemRows[item]![0]!);
  const sums = new Set(
    networks.filter(({ footing }) => !footing.includes('fails')).map(({ total }) => total),
  );
  const closed = new Set(networks.flatMap(({ total }) => itemRows[total]!));
  for (const { total, terms, footing } of networks) {
    if (!footing.includes('exact') && !(nearIsUsual && footing.includes('near'))) continue;
    if (footing.some((each) => each === 'fails' || (each === 'near' && !nearIsUsual))) continue;
    if (!isTotal(total) || terms.slice(1).some(({ item }) => isTotal(item) && !sums.has(item))) continue;
    const members = [total, ...terms.map((term) => term.item)].flatMap((item) => itemRows[item]!);
    const last = Math.max(...members);
    let first = Math.min(...members);
    // A line of the same run that the sum leaves out may be one whose values moved on. A total begins a run.
    while (first > 0 && !totals.has(first) && !closed.has(first - 1) && !startsRun(rows[first - 1]!)) first--;
    let isClean = true;
    for (let row = first; row <= last; row++) isClean &&= !marked.has(row);
    if (isClean) for (const row of members) solid.add(row);
  }
  return solid;
}

const startsRun = ({ isHeading, label }: Row): boolean => isHeading && isHeadingLabel(label);
