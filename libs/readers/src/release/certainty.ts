import { crossDoubts, type Crossed } from './cross-checks.js';
import type { Doubt } from './doubt.js';
import { mayHaveShifted, type Suspicions } from './marks.js';
import { readingsOf, type Row } from './rows.js';
import { solidRows } from './solid.js';
import type { Network } from './sums.js';

/** What is certain of a table: by row, then column; `null` is certain. */
export type Doubts = readonly (readonly (Doubt | null)[])[];

export interface Evidence {
  readonly rows: readonly Row[];
  readonly fields: readonly number[];
  /** Rows that are called a total. */
  readonly totals: ReadonlySet<number>;
  /** What statement the table is, if one: a statement's totals ought to be in some sum, an income statement's to be one. */
  readonly statement: 'income' | 'other' | null;
  readonly suspicions: Suspicions;
  /** The rows of each item that sums were looked for among. */
  readonly itemRows: readonly (readonly number[])[];
  readonly networks: readonly Network[];
  /** By column, whether sums that miss by their rounding alone are usual in the document. */
  readonly rounded: readonly boolean[];
  /** Rows about which something is amiss. */
  readonly marked: ReadonlySet<number>;
  /** Runs of rows that no sum proves, with something amiss among them. */
  readonly doubtful: readonly { readonly from: number; readonly to: number }[];
  readonly crossed: Crossed;
  /** Whether something else than a sum proves a row. */
  readonly isHeld: (row: number) => boolean;
  /** Whether a cell follows from another one of its row, so that its own column's sums need not foot; `isSound`: others of its row do. */
  readonly follows: (row: number, column: number, isSound: boolean) => boolean;
}

/**
 * Decides which cells are certain. Where nothing about a table is amiss, a cell is certain unless a sum that
 * ought to foot does not. Where something is, labels and values may have come apart anywhere, and a row that
 * looks clean may carry its neighbour's values though the sum still foots: then only what a sum proves, with
 * nothing amiss among its lines, is certain.
 */
export function doubtsOf(evidence: Evidence): Doubts {
  const { rows, fields, suspicions, isHeld, doubtful } = evidence;
  const doubts: (Doubt | null)[][] = rows.map(() => fields.map(() => null));
  const footing = cellFooting(evidence);
  const doubtRow = (row: number, doubt: Doubt): void => {
    doubts[row]!.forEach((known, column) => (doubts[row]![column] = known ?? doubt));
  };
  for (const { row, kind, why } of suspicions.marks) {
    const twins = suspicions.twins.find((each) => each.rows.includes(row))?.rows ?? [row];
    for (const twin of twins) doubtRow(twin, { kind, why });
  }
  footing.forEach((states, row) =>
    states.forEach((state, column) => {
      // Amounts that moved to another row still follow from each other: its other sums have to foot.
      if (state !== 'fails' || evidence.follows(row, column, states.includes('foots'))) return;
      doubts[row]![column] ??= {
        kind: 'does-not-foot',
        why: 'stands in a sum that does not foot in this column, or is a total of no sum',
      };
    }),
  );
  const isFooted = (row: number, column: number): boolean => footing[row]![column] === 'foots';
  for (const { row, column, doubt } of crossDoubts(evidence.crossed, isFooted))
    doubts[row]![column] ??= doubt;
  for (const { row, column } of besideFailing(evidence, footing)) doubts[row]![column] ??= BESIDE;
  for (const { row, column } of gapsIn(evidence)) doubts[row]![column] = GAP;
  const solid = solidRows(evidence);
  const isHarmed = isDamaged(evidence);
  rows.forEach((row, index) => {
    const mayHaveMoved = doubtful.some(({ from, to }) => index >= from && index <= to);
    if (row.isHeading || solid.has(index) || !(mayHaveMoved || (isHarmed && !isHeld(index)))) return;
    doubtRow(index, {
      kind: 'unproven',
      why: 'is covered by no sum, in a table where labels and values have come apart',
    });
  });
  return doubts;
}

/** Whether a table shows what scans and edits do to rows; a cell that can't be read shows no more than itself. */
const isDamaged = ({ suspicions, rows }: Evidence): boolean =>
  suspicions.marks.some(({ harms }) => harms) ||
  rows.some(({ drafts }) => drafts.some(({ settled }) => settled?.isMoved));

const GAP: Doubt = { kind: 'missing-cell', why: 'lacks its amount in this column' };

/** The columns in which lines were found to lack an amount. */
const gapsIn = ({ rows }: Evidence): readonly { readonly row: number; readonly column: number }[] =>
  rows.flatMap(({ drafts }, row) =>
    drafts.flatMap(({ settled }) => [...(settled?.gaps ?? [])].map((column) => ({ row, column }))),
  );

const BESIDE: Doubt = {
  kind: 'unproven',
  why: 'is covered by no sum, and stands beside amounts of which one is missing and the sum does not foot',
};

/** The amounts in no sum that stand in one run with a gap and with amounts whose sum fails: they may have moved up or down. */
function besideFailing(
  { rows, fields }: Evidence,
  footing: readonly (readonly State[])[],
): readonly { readonly row: number; readonly column: number }[] {
  const valued = rows.flatMap((row, index) => (row.isHeading ? [] : [index]));
  return fields.flatMap((field, column) => {
    const found: { row: number; column: number }[] = [];
    let run: number[] = [];
    const close = (): void => {
      const has = (is: (row: number) => boolean): boolean => run.some(is);
      if (
        has((row) => footing[row]![column] === 'fails') &&
        has((row) => readingsOf(rows[row]!.cells[field]?.cell).length === 0)
      )
        for (const row of run) if (footing[row]![column] === 'unchecked') found.push({ row, column });
      run = [];
    };
    for (const row of valued) {
      if (footing[row]![column] === 'foots') close();
      else run.push(row);
    }
    close();
    return found;
  });
}

type State = 'foots' | 'fails' | 'unchecked';

function cellFooting({
  rows,
  fields,
  totals,
  statement,
  itemRows,
  networks,
  rounded,
}: Evidence): readonly (readonly State[])[] {
  const states: State[][] = rows.map(() => fields.map(() => 'unchecked'));
  for (const { total, terms, footing } of networks) {
    const members = [total, ...terms.map((term) => term.item)].flatMap((item) => itemRows[item]!);
    const mayBeShifted = footing.includes('fails') && hasEmptyLine(rows, members);
    footing.forEach((each, column) => {
      if (each === 'void') return;
      const foots = !mayBeShifted && (each === 'exact' || (each === 'near' && rounded[column]));
      for (const row of members) {
        if (foots) states[row]![column] = 'foots';
        else if (states[row]![column] === 'unchecked') states[row]![column] = 'fails';
      }
    });
  }
  if (statement === null) return states;
  const summed = new Set(
    networks.filter(({ footing }) => footing.includes('exact')).flatMap(({ total }) => itemRows[total]!),
  );
  for (const row of totals) {
    // An income statement's totals follow from one another: one that sums nothing holds another line's values.
    const isOutOfPlace = statement === 'income' && !summed.has(row) && row !== itemRows[0]?.[0];
    states[row] = states[row]!.map((state) => (isOutOfPlace || state === 'unchecked' ? 'fails' : state));
  }
  return states;
}

/** Whether a line without amounts that is no plain heading stands among or right above these rows. */
function hasEmptyLine(rows: readonly Row[], members: readonly number[]): boolean {
  const [first, last] = [Math.min(...members), Math.max(...members)];
  return rows.slice(Math.max(0, first - 1), last).some((row) => row.isHeading && mayHaveShifted(row));
}
