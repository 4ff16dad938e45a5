import { normal } from './labels.js';
import type { Network } from './sums.js';
import type { Table } from './table.js';

/** Where an item stands in the sums: its weight towards the total at the top, and that total. */
export interface Standing {
  readonly weight: 1 | -1;
  readonly root: number;
  readonly isTotal: boolean;
  /** Items of its own sum, or of the sum that it is a term of. */
  readonly relatives: readonly number[];
}

/** What direction a printed sign of a line of profit has, by its label: 1 where a profit is printed positive. */
export type Conventions = ReadonlyMap<string, 1 | -1>;

const REVENUE = /^(?:total )?(?:net )?(?:revenues?|sales)(?: net)?$|^gross profit$/;
const PROFIT = /\b(?:income|earnings|profit|ebitda)\b/;
const DEPTH_MAX = 60;

/** The standing of every item that some sum proves. */
export function standingsOf({ networks, itemRows }: Table): readonly (Standing | null)[] {
  const proven = networks.filter(isProof);
  const parents = new Map<number, { network: Network; weight: 1 | -1 }>();
  const totals = new Map<number, Network>();
  for (const network of proven) {
    totals.set(network.total, network);
    for (const { item, weight } of network.terms)
      if (!parents.has(item)) parents.set(item, { network, weight });
  }
  return itemRows.map((_, item) => {
    const own = parents.get(item);
    const total = totals.get(item);
    if (!own && !total) return null;
    let weight: 1 | -1 = 1;
    let root = item;
    for (let depth = 0; depth < DEPTH_MAX && parents.has(root); depth++) {
      const parent = parents.get(root)!;
      weight = weight === parent.weight ? 1 : -1;
      root = parent.network.total;
    }
    const relatives = [...(total?.terms ?? []), ...(own?.network.terms ?? [])].map((term) => term.item);
    return { weight, root, isTotal: total !== undefined, relatives };
  });
}

const isProof = ({ footing }: Network): boolean => footing.includes('exact');

/**
 * What the income statements of a document prove of how a profit or loss is printed, by label: first those
 * whose sums hold the revenue, then those that share a measure with them.
 */
export function conventionsOf(tables: readonly Table[]): Conventions {
  const conventions = new Map<string, 1 | -1>();
  const disputed = new Set<string>();
  const statements = tables.filter((table) => table.kinds.includes('income-statement'));
  for (const known of [new Map(), conventions]) {
    for (const table of statements) {
      const standings = standingsOf(table);
      standings.forEach((standing, item) => {
        const direction = standing && directionOf(table, standings, standing.root, known);
        if (!standing || direction === null) return;
        const label = labelOf(table, item);
        const sign = standing.weight === direction ? 1 : -1;
        if (conventions.has(label) && conventions.get(label) !== sign) disputed.add(label);
        conventions.set(label, sign);
      });
    }
  }
  for (const label of disputed) conventions.delete(label);
  return conventions;
}

/** Whether the total at the top is printed positive where it is a profit: 1, −1, or `null` where nothing proves it. */
export function directionOf(
  table: Table,
  standings: readonly (Standing | null)[],
  root: number,
  conventions: Conventions,
): 1 | -1 | null {
  const own = table.kinds.includes('income-statement') ? revenueDirection(table, standings, root) : null;
  if (own !== null) return own;
  const found = new Set<1 | -1>();
  for (const [item, weight] of membersOf(table, standings, root)) {
    const label = labelOf(table, item);
    // Only a measure of profit has one direction wherever it stands; a bridge turns its other lines round.
    if (!MEASURE.test(label)) continue;
    const sign = conventions.get(label) ?? (PROFIT.test(label) ? 1 : null);
    if (sign !== null) found.add(weight === sign ? 1 : -1);
  }
  return found.size === 1 ? [...found][0]! : null;
}

/** The items under a total with their weights towards it, those too that stand under another as well. */
function membersOf(
  table: Table,
  standings: readonly (Standing | null)[],
  root: number,
): readonly (readonly [number, 1 | -1])[] {
  return table.networks.filter(isProof).flatMap(({ total, terms }): (readonly [number, 1 | -1])[] => {
    const standing = standings[total];
    if (!standing || standing.root !== root) return [];
    return [
      [total, standing.weight],
      ...terms.map(({ item, weight }): readonly [number, 1 | -1] => [
        item,
        weight === standing.weight ? 1 : -1,
      ]),
    ];
  });
}

const MEASURE =
  /^(?:gaap )?(?:net|operating|gross|income|loss|earnings|profit|comprehensive|ebitda)\b(?!.*\b(?:disposal|sale|investments?|fair value|exchange|tax(?:es)? (?:benefit|expense)|cash|attributable to non)\b)/;

function revenueDirection(
  table: Table,
  standings: readonly (Standing | null)[],
  root: number,
): 1 | -1 | null {
  for (const [item, standing] of standings.entries()) {
    if (standing?.root !== root || !REVENUE.test(labelOf(table, item))) continue;
    const row = table.rows[table.itemRows[item]![0]!]!;
    const values = table.columns.flatMap(({ field }) => {
      const cell = row.cells[field]?.cell;
      return cell?.kind === 'amount' && cell.amount.value !== null ? [cell.amount.value] : [];
    });
    if (values.length > 0 && values.every((value) => !value.startsWith('-'))) return standing.weight;
  }
  return null;
}

const labelOf = (table: Table, item: number): string => normal(table.rows[table.itemRows[item]![0]!]!.label);
