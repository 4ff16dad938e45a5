import { multiply, sum, type Decimal } from '#libs/figures';
import { isNoise } from '../labels.js';
import { amountOf, readingsOf, type Draft, type PlacedCell } from '../rows.js';
import { networksBeside, withRows, type Table } from '../table.js';
import { tokensOf, type Token, type Vector } from './lines.js';

/**
 * A table in which lines that lack one amount have the others under the columns that their sums prove: where they stand as
 * they are printed, some sum fails; and there is one place for the gap with which all sums foot in all other columns.
 */
export function withPlaced(table: Table): Table {
  const { columns, rows } = table;
  if (columns.length < 2) return table;
  const placed = new Map<number, Draft>();
  rows.forEach((row, index) => {
    const [draft, ...more] = row.drafts.filter(({ hasAmounts }) => hasAmounts);
    if (!draft || more.length > 0 || draft.settled || row.misfit === 'long') return;
    if (isNoise(row.label) || table.suspicions.marks.some((mark) => mark.harms && mark.row === index)) return;
    if (table.suspicions.twins.some((twins) => twins.rows.includes(index))) return;
    const vector = placeFor(table, index, draft);
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
function placeFor(table: Table, row: number, draft: Draft): Vector | null {
  const { columns } = table;
  const tokens = tokensOf(draft);
  if (tokens.length !== columns.length - 1 || draft.cells.some(({ cell }) => cell.kind === 'merged'))
    return null;
  const vectors = columns.map((_, gap): Vector =>
    columns.map((_column, at) => (at === gap ? null : tokens[at < gap ? at : at - 1]!)),
  );
  const proven = vectors.filter((vector) =>
    vector.every((token, column) => !token || foots(table, row, column, token)),
  );
  const [only, ...others] = proven;
  if (!only || others.length > 0) return null;
  const isThere = only.every((token, column) => {
    const placed = draft.cells[columns[column]!.field];
    return (readingsOf(placed?.cell).length > 0 ? placed : undefined) === token?.placed;
  });
  return isThere && draft.misfit === null ? null : only;
}

/** Whether all sums of a line, some there are, foot exactly in a column with this amount. */
function foots(table: Table, row: number, column: number, { amount }: Token): boolean {
  const item = table.itemRows.findIndex((rows) => rows.includes(row));
  const own = networksBeside(table, column).filter(
    ({ total, terms, footing }) =>
      footing.includes('exact') && (total === item || terms.some((term) => term.item === item)),
  );
  const valueOf = (each: number): Decimal => {
    if (each === item) return amount.value ?? '0';
    const { cells } = table.rows[table.itemRows[each]![0]!]!;
    return amountOf(cells[table.columns[column]!.field]?.cell)?.value ?? '0';
  };
  return (
    own.length > 0 &&
    own.every(({ total, terms }) => {
      const made = sum(terms.map((term) => multiply(valueOf(term.item), String(term.weight))));
      return made === valueOf(total);
    })
  );
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
