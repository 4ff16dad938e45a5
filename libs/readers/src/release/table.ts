import type { StatementKind } from '#libs/figures';
import { doubtsOf, type Doubts } from './certainty.js';
import { CONCEPTS } from './concepts.data.js';
import { columnsOf, type Column } from './columns.js';
import type { Facts } from './facts.js';
import { readHeader, type Header } from './headers.js';
import { isSumLabel, isTotalLabel, normal, type WordPairs } from './labels.js';
import { suspicionsOf, type Suspicions } from './marks.js';
import { restyled, rowKindsOf, styleOf, type RowKind } from './row-kinds.js';
import { readingsOf, rowsOf, type Row } from './rows.js';
import { networksOf, type Network, type SumItem } from './sums.js';
import { ROWS_MAX, type Grid } from './tables/grid.js';
import { titleOf, type Title } from './titles.js';

/** A table as it is understood. */
export interface Table {
  readonly number: number;
  readonly grid: Grid;
  readonly title: string;
  readonly kinds: readonly StatementKind[];
  readonly apart: string | null;
  readonly header: Header;
  readonly scale: number | null;
  readonly rows: readonly Row[];
  readonly rowKinds: readonly RowKind[];
  readonly columns: readonly Column[];
  readonly suspicions: Suspicions;
  /** The rows of each item of the sums. */
  readonly itemRows: readonly (readonly number[])[];
  readonly networks: readonly Network[];
  /** The rows of items that are called a total. */
  readonly totals: ReadonlySet<number>;
}

/** Tables one after the other; a table with no title of its own goes on under the last one's. */
export function tablesOf(grids: readonly Grid[], pairs: WordPairs, facts: Facts): readonly Table[] {
  const tables: Table[] = [];
  const known = knownLabels(grids, pairs);
  let last: Title | null = null;
  let before: Grid['before'] = [];
  for (const grid of grids) {
    if (grid.body.length > ROWS_MAX) continue;
    const isTitled = grid.before.some((line) => line.text.trim() !== '');
    if (isTitled) before = grid.before;
    const own = isTitled ? titleOf(before) : last;
    const title: Title = own ?? { text: '', kinds: ['other'], apart: null };
    last = title;
    tables.push(tableOf(grid, tables.length, title, { before, pairs, known, facts }));
  }
  return tables;
}

interface Surroundings {
  /** The text above, or above the table before where nothing stands between the two. */
  readonly before: Grid['before'];
  readonly pairs: WordPairs;
  readonly known: (label: string) => boolean;
  readonly facts: Facts;
}

function tableOf(
  grid: Grid,
  number: number,
  title: Title,
  { before, pairs, known, facts }: Surroundings,
): Table {
  const strict = !title.kinds.includes('other');
  const header = readHeader(grid, before);
  const plainRows = rowsOf(grid, header.labels, pairs, strict);
  const rowKinds = rowKindsOf(plainRows, title.kinds.includes('balance-sheet'));
  const rows = restyled(plainRows, rowKinds, styleOf(plainRows, rowKinds));
  const columns = columnsOf(header, rows, title.kinds.includes('balance-sheet'), facts);
  const fields = columns.map((column) => column.field);
  // What a balance sheet holds is added up: equity as assets less liabilities would turn every sign round.
  const takesOff = !title.kinds.includes('balance-sheet');
  const sumsWith = (suspected: Suspicions): Sums => {
    const { items, itemRows } = itemsOf(rows, rowKinds, fields, suspected, strict);
    return { items, itemRows, networks: networksOf(items, fields.length, takesOff) };
  };
  const statement = statementOf(title.kinds);
  const suspected = suspicionsOf(rows, fields, known, statement);
  const suspicions = withMembers(suspected, sumsWith({ ...suspected, outside: new Set() }));
  const { items, itemRows, networks } = sumsWith(suspicions);
  return {
    number,
    grid,
    title: title.text,
    kinds: title.kinds,
    apart: title.apart,
    header,
    scale: header.scale,
    rows,
    rowKinds,
    columns,
    suspicions,
    itemRows,
    totals: new Set(items.flatMap((item, index) => (item.isTotal ? itemRows[index]! : []))),
    networks,
  };
}

/** Whether a table is a statement, and one of income. */
function statementOf(kinds: readonly StatementKind[]): 'income' | 'other' | null {
  if (kinds.includes('income-statement')) return 'income';
  return kinds.includes('other') ? null : 'other';
}

interface Sums {
  readonly items: readonly SumItem[];
  readonly itemRows: readonly (readonly number[])[];
  readonly networks: readonly Network[];
}

/** Takes back in the rows without a proper label that some sum needs: they are no copies, but out of place. */
function withMembers(suspicions: Suspicions, { itemRows, networks }: Sums): Suspicions {
  const members = new Set(
    networks
      .filter(({ footing }) => footing.every((each) => each === 'exact' || each === 'void'))
      .flatMap(({ total, terms }) => [total, ...terms.map((term) => term.item)])
      .flatMap((item) => itemRows[item]!),
  );
  return {
    ...suspicions,
    outside: new Set([...suspicions.outside].filter((row) => !members.has(row))),
    marks: suspicions.marks.map((mark) =>
      suspicions.outside.has(mark.row) && members.has(mark.row) ? { ...mark, shifts: true } : mark,
    ),
  };
}

/** What is certain of a table. */
export function tableDoubts(table: Table, nearIsUsual: boolean): Doubts {
  const { rows, rowKinds, columns, suspicions, itemRows, networks, totals } = table;
  const fields = columns.map((column) => column.field);
  const statement = statementOf(table.kinds);
  return doubtsOf({
    rows,
    rowKinds,
    fields,
    totals,
    statement,
    suspicions,
    itemRows,
    networks,
    nearIsUsual,
  });
}

/** The rows of money as items of sums: twins are one item with all their readings. */
function itemsOf(
  rows: readonly Row[],
  kinds: readonly RowKind[],
  fields: readonly number[],
  suspicions: Suspicions,
  strict: boolean,
): { items: readonly SumItem[]; itemRows: readonly (readonly number[])[] } {
  const places = Math.max(
    0,
    ...rows.flatMap((row, index) =>
      kinds[index] === 'money'
        ? row.cells.flatMap(({ cell }) => readingsOf(cell).map((amount) => amount.places))
        : [],
    ),
  );
  const items: SumItem[] = [];
  const itemRows: (readonly number[])[] = [];
  let afterHeading = true;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    if (row.isHeading) afterHeading = true;
    if (row.isHeading || kinds[index] !== 'money') continue;
    const set = suspicions.twins.find((twins) => twins.rows.includes(index));
    if (suspicions.repeats.has(index) || (set ? set.rows[0] !== index : suspicions.outside.has(index)))
      continue;
    const members = (set?.rows ?? [index]).filter((member) => kinds[member] === 'money');
    items.push({
      options: fields.map((field) =>
        optionsOf(
          members.map((member) => rows[member]!),
          field,
          places,
        ),
      ),
      isTotal: isTotalLabel(row.label) || (strict && isSumLabel(row.label)),
      afterHeading,
    });
    itemRows.push(members);
    afterHeading = false;
  }
  return { items, itemRows };
}

const OPTIONS_MAX = 6;

/** All that a cell may be, in whole units of the table's last decimal. A misfit row's amounts may stand anywhere. */
function optionsOf(rows: readonly Row[], field: number, places: number): readonly number[] {
  const options = new Set<number>();
  for (const { cells, misfit } of rows) {
    const readings =
      misfit === null ? readingsOf(cells[field]?.cell) : cells.flatMap(({ cell }) => readingsOf(cell));
    for (const { value } of readings)
      if (options.size < OPTIONS_MAX) options.add(Math.round(Number(value ?? '0') * 10 ** places));
  }
  return [...options];
}

/** Labels of lines with amounts anywhere in the document, and the dictionary's: what a merged label can be made of. */
function knownLabels(grids: readonly Grid[], pairs: WordPairs): (label: string) => boolean {
  const labels = new Set<string>();
  for (const grid of grids) {
    if (grid.body.length > ROWS_MAX) continue;
    for (const row of rowsOf(grid, [], pairs, true))
      if (!row.isHeading && row.label.length < 200) labels.add(normal(row.label));
  }
  labels.delete('');
  return (label) => labels.has(normal(label)) || CONCEPTS.some((entry) => entry.label.test(normal(label)));
}
