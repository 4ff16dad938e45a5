import { multiply, sum, type Decimal } from '#libs/figures';
import { isNoise } from '../labels.js';
import { amountOf, readingsOf, type Draft, type PlacedCell } from '../rows.js';
import type { Network } from '../sums.js';
import { networksBeside, withRows, type Table } from '../table.js';
import { tokensOf, type Token, type Vector } from './lines.js';

/** Longer tables than a statement is. */
const ROWS_MAX = 150;

/**
 * A table in which lines that lack one amount have the others under the columns that their sums prove: where they stand as
 * they are printed, some sum fails; and there is one place for the gap with which all sums foot in all other columns.
 */
export function withPlaced(table: Table): Table {
  const { columns, rows } = table;
  if (columns.length < 2 || rows.length > ROWS_MAX) return table;
  const sums = new Sums(table);
  const placed = new Map<number, Draft>();
  rows.forEach((row, index) => {
    const [draft, ...more] = row.drafts.filter(({ hasAmounts }) => hasAmounts);
    if (!draft || more.length > 0 || draft.settled || row.misfit === 'long') return;
    if (isNoise(row.label) || table.suspicions.marks.some((mark) => mark.harms && mark.row === index)) return;
    if (table.suspicions.twins.some((twins) => twins.rows.includes(index))) return;
    const vector = placeFor(table, sums, index, draft);
    if (vector) placed.set(index, placedDraft(draft, table, vector));
  });
  if (placed.size === 0) return table;
  return withRows(
    table,
    rows.map(({ drafts }, index) =>
      drafts.map((draft) => (draft.hasAmounts ? (placed.get(index) ?? draft) : draft)),
    ),
  );
}

/** The only vector of a line that lacks one amount with which its sums foot wherever it has one; `null` where it stands well. */
function placeFor(table: Table, sums: Sums, row: number, draft: Draft): Vector | null {
  const { columns } = table;
  const tokens = tokensOf(draft);
  if (tokens.length !== columns.length - 1 || draft.cells.some(({ cell }) => cell.kind === 'merged'))
    return null;
  const vectors = columns.map((_, gap): Vector =>
    columns.map((_column, at) => (at === gap ? null : tokens[at < gap ? at : at - 1]!)),
  );
  const proven = vectors.filter((vector) =>
    vector.every((token, column) => !token || sums.foot(row, column, token)),
  );
  const [only, ...others] = proven;
  if (!only || others.length > 0) return null;
  const isThere = only.every((token, column) => {
    const placed = draft.cells[columns[column]!.field];
    return (readingsOf(placed?.cell).length > 0 ? placed : undefined) === token?.placed;
  });
  return isThere && draft.misfit === null ? null : only;
}

/** What each column's sums are by the others, looked for once. */
class Sums {
  private readonly byColumn = new Map<number, readonly Network[]>();

  constructor(private readonly table: Table) {}

  /** Whether all sums of a line, some there are, foot exactly in a column with this amount. */
  foot(row: number, column: number, { amount }: Token): boolean {
    const { rows, itemRows, columns } = this.table;
    const item = itemRows.findIndex((each) => each.includes(row));
    const own = this.in(column).filter(
      ({ total, terms, footing }) =>
        footing.includes('exact') && (total === item || terms.some((term) => term.item === item)),
    );
    const valueOf = (each: number): Decimal => {
      if (each === item) return amount.value ?? '0';
      const { cells } = rows[itemRows[each]![0]!]!;
      return amountOf(cells[columns[column]!.field]?.cell)?.value ?? '0';
    };
    return (
      own.length > 0 &&
      own.every(({ total, terms }) => {
        const made = sum(terms.map((term) => multiply(valueOf(term.item), String(term.weight))));
        return made === valueOf(total);
      })
    );
  }

  private in(column: number): readonly Network[] {
    const known = this.byColumn.get(column) ?? networksBeside(this.table, column);
    this.byColumn.set(column, known);
    return known;
  }
}

function placedDraft(draft: Draft, { columns, grid }: Table, vector: Vector): Draft {
  const empty: PlacedCell = { cell: { kind: 'empty' }, line: draft.line, start: 0 };
  const cells = Array.from({ length: grid.width }, () => empty);
  vector.forEach((token, column) => {
    if (token) cells[columns[column]!.field] = token.placed;
  });
  const filled = vector.flatMap((token, column) => (token ? [column] : []));
  return {
    ...draft,
    cells,
    misfit: null,
    settled: {
      reading: `a line that lacks an amount: "${draft.label}" (line ${draft.line.number}) has its amounts in columns ${filled.map((column) => column + 1).join(', ')}, where its sums foot`,
      rivals: columns.map(() => []),
      columns: new Set(filled),
      gaps: new Set(columns.flatMap((_, column) => (vector[column] ? [] : [column]))),
      isMoved: false,
    },
  };
}
