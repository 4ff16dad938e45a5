import { isAlike, mayHaveShifted, type Suspicions } from './marks.js';
import type { RowKind } from './row-kinds.js';
import { readingsOf, type Row } from './rows.js';
import type { Network } from './sums.js';

/** Why a cell is not certain. */
export interface Doubt {
  readonly kind: string;
  readonly why: string;
}

/** What is certain of a table: by row, then column; `null` is certain. */
export type Doubts = readonly (readonly (Doubt | null)[])[];

export interface Evidence {
  readonly rows: readonly Row[];
  readonly rowKinds: readonly RowKind[];
  readonly fields: readonly number[];
  /** Rows that are called a total. */
  readonly totals: ReadonlySet<number>;
  /** What statement the table is, if one: a statement's totals ought to be in some sum, an income statement's to be one. */
  readonly statement: 'income' | 'other' | null;
  readonly suspicions: Suspicions;
  /** The rows of each item that sums were looked for among. */
  readonly itemRows: readonly (readonly number[])[];
  readonly networks: readonly Network[];
  /** Whether sums that miss by their rounding alone are usual in the document. */
  readonly nearIsUsual: boolean;
}

/**
 * Decides which cells are certain. Damage is contagious: between rows where labels and values may have
 * come apart, a row that looks clean may carry its neighbour's values, though the sum still foots. So all
 * of them are doubted. Elsewhere a clean row is certain unless a sum that ought to foot does not.
 */
export function doubtsOf(evidence: Evidence): Doubts {
  const { rows, fields } = evidence;
  const doubts: (Doubt | null)[][] = rows.map(() => fields.map(() => null));
  const footing = cellFooting(evidence);
  const doubtRow = (row: number, doubt: Doubt): void => {
    doubts[row]!.forEach((known, column) => (doubts[row]![column] = known ?? doubt));
  };
  doubtMarked(evidence, footing, doubtRow);
  for (const [from, to, doubt] of regions(evidence, footing)) {
    for (let row = from; row <= to; row++) if (!rows[row]!.isHeading) doubtRow(row, doubt);
  }
  footing.forEach((states, row) =>
    states.forEach((state, column) => {
      if (state !== 'fails') return;
      doubts[row]![column] ??= {
        kind: 'does-not-foot',
        why: 'stands in a sum that does not foot in this column, or is a total of no sum',
      };
    }),
  );
  return doubts;
}

type State = 'foots' | 'fails' | 'unchecked';

function cellFooting({
  rows,
  fields,
  totals,
  statement,
  itemRows,
  networks,
  nearIsUsual,
}: Evidence): readonly (readonly State[])[] {
  const states: State[][] = rows.map(() => fields.map(() => 'unchecked'));
  for (const { total, terms, footing } of networks) {
    const members = [total, ...terms.map((term) => term.item)].flatMap((item) => itemRows[item]!);
    const mayBeShifted = footing.includes('fails') && hasEmptyLine(rows, members);
    footing.forEach((each, column) => {
      if (each === 'void') return;
      const foots = !mayBeShifted && (each === 'exact' || (each === 'near' && nearIsUsual));
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

type Footings = readonly (readonly State[])[];
const footsWhole = (footing: Footings, row: number): boolean =>
  footing[row]!.every((state) => state === 'foots');

/** A marked row, its twins, and the row that a ghost resembles where no sum proves that row. */
function doubtMarked(
  { rows, fields, suspicions }: Evidence,
  footing: Footings,
  doubtRow: (row: number, doubt: Doubt) => void,
): void {
  for (const { row, kind, why } of suspicions.marks) {
    const doubt = { kind, why };
    doubtRow(row, doubt);
    for (const twins of suspicions.twins)
      if (twins.rows.includes(row)) for (const twin of twins.rows) doubtRow(twin, doubt);
    if (kind !== 'ghost-row' && kind !== 'heading-with-values' && kind !== 'split-label-with-values')
      continue;
    for (const other of [neighbour(rows, row, -1), neighbour(rows, row, 1)]) {
      if (other === null || !isAlike(rows[row]!, rows[other]!, fields) || footsWhole(footing, other))
        continue;
      doubtRow(other, { kind, why: `stands beside a row that ${why}; one of the two may be a copy` });
    }
  }
}

function neighbour(rows: readonly Row[], from: number, step: 1 | -1): number | null {
  for (let row = from + step; row >= 0 && row < rows.length; row += step)
    if (!rows[row]!.isHeading) return row;
  return null;
}

/** The runs of rows between marks, with no sum between them that is whole and clean. */
function regions(evidence: Evidence, footing: Footings): readonly (readonly [number, number, Doubt])[] {
  const { suspicions } = evidence;
  const marks = suspicions.marks
    .map((mark) =>
      isLone(mark, evidence, footing) || isBelowEmpty(mark, evidence) ? { ...mark, shifts: true } : mark,
    )
    .toSorted((left, right) => left.row - right.row);
  const cuts = cleanTotals(evidence, footing, marks);
  const found: (readonly [number, number, Doubt])[] = [];
  let cluster: typeof marks = [];
  const close = (): void => {
    if (cluster.length > 0) found.push(...regionOf(cluster, cuts, evidence, footing));
    cluster = [];
  };
  for (const mark of marks) {
    const last = cluster.at(-1);
    if (last && cuts.some((cut) => cut > last.row && cut < mark.row)) close();
    cluster.push(mark);
  }
  close();
  return found;
}

/** Labels that came apart: by the scan, or because values were pushed into a label's first line. */
const SPLIT = new Set(['split-label', 'split-label-with-values']);

const isBelowEmpty = ({ row, kind }: Suspicions['marks'][number], { rows }: Evidence): boolean =>
  SPLIT.has(kind) && emptyAbove(rows, row) !== null;

/** The first line above that has no amounts and is no plain heading, other than a wrapped label's own. */
function emptyAbove(rows: readonly Row[], row: number): number | null {
  const at = rows.slice(0, Math.max(0, row - 1)).findIndex((each) => each.isHeading && mayHaveShifted(each));
  return at < 0 ? null : at;
}

/** Values where none should be: a copy, or pushed down from above. */
const MISPLACED = new Set(['ghost-row', 'heading-with-values']);

/** A row of values without a label is a copy only if the row that it resembles is proven without it. */
function isLone(
  { row, kind }: Suspicions['marks'][number],
  { rows, fields }: Evidence,
  footing: Footings,
): boolean {
  if (
    !MISPLACED.has(kind) ||
    !fields.some((field) => readingsOf(rows[row]!.cells[field]?.cell).some(({ value }) => value !== null))
  ) {
    return false;
  }
  return ![neighbour(rows, row, -1), neighbour(rows, row, 1)].some(
    (other) => other !== null && isAlike(rows[row]!, rows[other]!, fields) && footsWhole(footing, other),
  );
}

/**
 * The first row above values without a label from where they may have been pushed down. Amounts per share
 * and share counts can't have come from lines of money.
 */
function pushedFrom(row: number, { rows, rowKinds }: Evidence): number {
  const above = neighbour(rows, row, -1);
  const isMoney = above === null || rowKinds[above] === 'money';
  let first = row;
  for (let at = row - 1; at >= 0; at--) {
    if (!isMoney && !rows[at]!.isHeading && rowKinds[at] === 'money') break;
    if (mayHaveShifted(rows[at]!)) first = at;
  }
  return first;
}

function regionOf(
  marks: Suspicions['marks'],
  cuts: readonly number[],
  evidence: Evidence,
  footing: Footings,
): readonly (readonly [number, number, Doubt])[] {
  const shifts = marks.filter((mark) => mark.shifts);
  const [first, last] = [marks[0]!, marks.at(-1)!];
  const found: (readonly [number, number, Doubt])[] = [];
  const doubt: Doubt = {
    kind: first.kind,
    why: 'stands between rows that are damaged, where labels and values may be a row apart',
  };
  // Without a shift, only what no sum proves is doubted.
  for (let row = first.row; row <= last.row; row++)
    if (!footsWhole(footing, row)) found.push([row, row, doubt]);
  if (shifts.length === 0) return found;
  const [from, to] = [shifts[0]!, shifts.at(-1)!];
  const merges = shifts.some((mark) => mark.kind === 'merged-labels');
  // Values without a label were pushed down from somewhere above; a label without values, up from below.
  const start = Math.min(
    from.row,
    ...shifts.filter(({ kind }) => MISPLACED.has(kind)).map(({ row }) => pushedFrom(row, evidence)),
    ...shifts.filter(({ kind }) => SPLIT.has(kind)).map(({ row }) => emptyAbove(evidence.rows, row) ?? row),
  );
  // Where labels or values went missing, all below may have moved, to the next total that proves its place.
  const open =
    (merges && to.kind === 'merged-labels') ||
    to.kind === 'heading-with-values' ||
    to.kind === 'missing-cell';
  const end = open ? (cuts.find((cut) => cut > to.row) ?? evidence.rows.length) - 1 : to.row;
  return [...found, [start, Math.min(end, evidence.rows.length - 1), doubt]];
}

/** Rows that are the total of a sum that foots in every column, with no mark that shifts inside it. */
function cleanTotals(evidence: Evidence, footing: Footings, marks: Suspicions['marks']): readonly number[] {
  const { itemRows, networks, nearIsUsual } = evidence;
  const shifted = marks.filter((mark) => mark.shifts).map((mark) => mark.row);
  const totals: number[] = [];
  for (const { total, terms, footing: states } of networks) {
    if (states.some((state) => state === 'fails' || (state === 'near' && !nearIsUsual))) continue;
    const row = itemRows[total]![0]!;
    const first = Math.min(...terms.map((term) => itemRows[term.item]![0]!));
    // Values alone foot under any labels: only a total that is called so is in its place.
    if (!evidence.totals.has(row) || itemRows[total]!.length > 1 || !footsWhole(footing, row)) continue;
    if (!shifted.some((mark) => mark >= first && mark <= row)) totals.push(row);
  }
  return totals.toSorted((left, right) => left - right);
}
