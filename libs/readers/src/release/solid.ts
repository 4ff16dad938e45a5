import { isClosingLabel, isHeadingLabel } from './labels.js';
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
  /** The columns in which a sum may miss by its rounding alone. */
  readonly rounded: readonly boolean[] | 'all' | 'none';
}

/**
 * The rows that a sum proves in every column, with nothing wrong between its first line and its total. Values
 * alone foot under any labels, so one mark among them takes the proof away from all.
 */
export function solidRows(standings: Standings): ReadonlySet<number> {
  const { rows, totals, itemRows, networks, marked, rounded } = standings;
  const solid = new Set<number>();
  // Amounts foot under any labels: the total's must say so, and so must a total's among its terms be one.
  const isTotal = (item: number): boolean => totals.has(itemRows[item]![0]!);
  const isClosing = (item: number): boolean => isClosingLabel(rows[itemRows[item]![0]!]!.label);
  const sums = new Set(
    networks.filter(({ footing }) => !footing.includes('fails')).map(({ total }) => total),
  );
  const closed = new Set(networks.flatMap(({ total }) => itemRows[total]!));
  for (const { total, terms, footing } of networks) {
    const mayMiss = (column: number): boolean =>
      typeof rounded === 'string' ? rounded === 'all' : rounded[column]!;
    if (footing.some((each, column) => each === 'fails' || (each === 'near' && !mayMiss(column)))) continue;
    if (footing.every((each) => each === 'void')) continue;
    if (
      !(isTotal(total) || isClosing(total)) ||
      terms.slice(1).some(({ item }) => isTotal(item) && !sums.has(item))
    )
      continue;
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
