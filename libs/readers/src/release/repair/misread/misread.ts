import type { Decimal } from '#libs/figures';
import type { Amount } from '../../numbers.js';
import { amountOf, readingsOf, type Draft } from '../../rows.js';
import { withRows, type Table } from '../../table.js';
import { isConfusion } from './confusion.js';
import { cellsOf, missOf, solved, webOf, type Identity, type Place, type Web } from './identities.js';

const PROOFS_MIN = 2;
const FAILING_MAX = 200;
const CLUSTER_CELLS_MAX = 400;
const CORRECTIONS_MAX = 20;
/** Longer tables than a statement is. */
const ROWS_MAX = 150;

/** A digit that was misread, and what two identities or more make of it. */
interface Correction {
  readonly place: Place;
  readonly value: Decimal;
  /** The identities that hold with it, and not as it is printed. */
  readonly proofs: number;
}

/**
 * A document's tables with the digits put right of which that is proven: one digit of one cell, of those that scans take for one
 * another, with which all identities of the cell hold, two at least that do not as it is printed; and no other
 * amount in the place of any other cell does as much.
 */
export function withDigits(tables: readonly Table[]): readonly Table[] {
  if (!tables.some(hasFailing)) return tables;
  const told = tables.map((table) => (isTooLong(table) && hasFailing(table) ? unsearched(table) : table));
  return corrected(told);
}

function corrected(tables: readonly Table[]): readonly Table[] {
  const web = webOf(tables, (table) => !isTooLong(table));
  const reader = new Values(tables, web);
  const failing = web.identities.filter((identity) => reader.fails(identity));
  if (failing.length === 0) return tables;
  if (failing.length > FAILING_MAX) return tables.map(unsearched);
  const corrections = clustersOf(failing).flatMap((cluster) => correctionOf(cluster, web, reader) ?? []);
  if (corrections.length > CORRECTIONS_MAX) return tables.map(unsearched);
  return tables.map((table, index) =>
    withCorrections(
      table,
      corrections.filter(({ place }) => place.table === index),
    ),
  );
}

/** Whether some sum that ought to foot does not, or some total sums nothing: where all is well there is nothing to look for. */
const hasFailing = ({ networks, totals, itemRows }: Table): boolean =>
  networks.some(({ footing }) => footing.includes('fails') || footing.includes('near')) ||
  [...totals].some(
    (row) => row !== itemRows[0]?.[0] && !networks.some(({ total }) => itemRows[total]!.includes(row)),
  );

const isTooLong = ({ rows }: Table): boolean => rows.length > ROWS_MAX;

const unsearched = (table: Table): Table => ({
  ...table,
  unsearched: new Set([...table.unsearched, ...table.rows.map(({ line }) => line.number)]),
});

interface Change {
  readonly at: string;
  readonly value: Decimal;
}

/** What the cells hold, as printed or with one of them changed. */
class Values {
  constructor(
    private readonly tables: readonly Table[],
    private readonly web: Web,
  ) {}

  amountAt(at: string): Amount | null {
    const { table, row, column } = this.web.places.get(at)!;
    const { rows, columns } = this.tables[table]!;
    return amountOf(rows[row]!.cells[columns[column]!.field]?.cell);
  }

  /** Whether a cell holds something that is no certain amount. */
  isUnclear(at: string): boolean {
    const { table, row, column } = this.web.places.get(at)!;
    const { rows, columns } = this.tables[table]!;
    const { cell } = rows[row]!.cells[columns[column]!.field] ?? {};
    return rows[row]!.misfit !== null || (cell?.kind !== 'amount' && readingsOf(cell).length > 0);
  }

  missOf(identity: Identity, change?: Change): Decimal {
    const valueOf = (at: string): Decimal =>
      at === change?.at ? change.value : (this.amountAt(at)?.value ?? '0');
    return missOf(identity, valueOf, (at) => this.amountAt(at)?.places ?? 0);
  }

  /** Whether an identity misses by more than the rounding of its amounts: what rounding explains says nothing of digits. */
  fails(identity: Identity, change?: Change): boolean {
    const miss = this.missOf(identity, change);
    if (identity.kind !== 'sum' || miss === '0') return miss !== '0';
    const places = Math.max(...identity.parts.map(({ at }) => this.amountAt(at)?.places ?? 0));
    return Math.abs(Number(miss)) > (identity.parts.length / 2) * 10 ** -places;
  }

  solved(identity: Identity, at: string): Decimal | null {
    return solved(identity, at, (each) => this.amountAt(each)?.value ?? '0');
  }
}

/** Failing identities, those that share cells together. */
function clustersOf(failing: readonly Identity[]): readonly (readonly Identity[])[] {
  const clusters: { identities: Identity[]; cells: Set<string> }[] = [];
  for (const identity of failing) {
    const cells = new Set(cellsOf(identity));
    const touching = clusters.filter((cluster) => [...cells].some((cell) => cluster.cells.has(cell)));
    const merged = {
      identities: [...touching.flatMap((cluster) => cluster.identities), identity],
      cells: new Set([...touching.flatMap((cluster) => [...cluster.cells]), ...cells]),
    };
    for (const cluster of touching) clusters.splice(clusters.indexOf(cluster), 1);
    clusters.push(merged);
  }
  return clusters.map(({ identities }) => identities);
}

/** The one change of one cell with which all of a cluster holds, where there is one and it is a misread digit. */
function correctionOf(cluster: readonly Identity[], web: Web, values: Values): Correction | null {
  const exact = cluster.filter(({ kind }) => kind !== 'translated');
  const cells = [...new Set(cluster.flatMap(cellsOf))];
  if (cluster.length < PROOFS_MIN || cells.length > CLUSTER_CELLS_MAX) return null;
  if (cells.some((at) => values.isUnclear(at))) return null;
  const found: Change[] = [];
  for (const at of cells) {
    if (!cluster.every((identity) => cellsOf(identity).includes(at))) continue;
    const own = web.identities.filter((identity) => cellsOf(identity).includes(at));
    const options = new Set(exact.flatMap((identity) => values.solved(identity, at) ?? []));
    for (const value of options) {
      const change = { at, value };
      const isExact = exact.every((identity) => values.missOf(identity, change) === '0');
      if (isExact && own.every((identity) => !values.fails(identity, change))) found.push(change);
    }
  }
  const [only, ...others] = found;
  const amount = only && values.amountAt(only.at);
  if (!only || others.length > 0 || !amount?.value || !isConfusion(amount, only.value)) return null;
  return { place: web.places.get(only.at)!, value: only.value, proofs: cluster.length };
}

function withCorrections(table: Table, corrections: readonly Correction[]): Table {
  if (corrections.length === 0) return table;
  return withRows(
    table,
    table.rows.map(({ drafts }, index) => {
      const own = corrections.filter(({ place }) => place.row === index);
      return own.length === 0
        ? drafts
        : drafts.map((draft) => (draft.hasAmounts ? correctedDraft(draft, table, own) : draft));
    }),
  );
}

function correctedDraft(draft: Draft, { columns, rows }: Table, corrections: readonly Correction[]): Draft {
  const cells = [...draft.cells];
  const rivals = columns.map((): { placed: Draft['cells'][number]; amount: Amount }[] => []);
  const told: string[] = [];
  for (const { place, value, proofs } of corrections) {
    const { field } = columns[place.column]!;
    const placed = cells[field]!;
    if (placed.cell.kind !== 'amount') continue;
    const { amount } = placed.cell;
    rivals[place.column]!.push({ placed, amount });
    cells[field] = { ...placed, cell: { ...placed.cell, amount: { ...amount, value } } };
    told.push(
      `a misread digit: "${rows[place.row]!.label}" (line ${draft.line.number}) is printed as ${amount.value}, and read as ${value}, with which ${proofs} identities hold that else do not`,
    );
  }
  return {
    ...draft,
    cells,
    settled: {
      reading: told.join('; '),
      rivals,
      columns: new Set(corrections.map(({ place }) => place.column)),
      gaps: new Set(),
      isMoved: false,
    },
  };
}
