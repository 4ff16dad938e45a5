import type { StatementKind } from '#libs/figures';
import { joinContinued, type Titled } from './continued.js';
import { doubtsOf, type Doubts } from './certainty.js';
import { CONCEPTS } from './dictionary/concepts.data.js';
import { amountFields, columnsOf, type Column } from './columns.js';
import type { Facts } from './facts.js';
import { fiscalWeeksOf, type FiscalWeeks } from './fiscal-weeks.js';
import { statedEndsOf, withNamedPeriods, yearEndOf } from './fiscal.js';
import { hasGap } from './has-gap.js';
import { readHeader, type Header } from './headers.js';
import { isNoise, isSumLabel, isTotalLabel, normal, type WordPairs } from './labels.js';
import { markedRows, suspicionsOf, type Suspicions } from './marks.js';
import { restyled, rowKindsOf, styleOf, type RowKind } from './row-kinds.js';
import { groupsOf, readingsOf, rowsOf, type Draft, type Row } from './rows.js';
import { subtotalsOf, withNamedSubtotals } from './subtotals.js';
import { networksOf, type Network, type SumItem } from './sums.js';
import { withTranslations } from './translated-sums.js';
import { ROWS_MAX, type Grid } from './tables/grid.js';
import { titleOf, type Title } from './titles.js';

/** A table as it is understood. */
export interface Table {
  readonly number: number;
  readonly grid: Grid;
  readonly title: string;
  readonly kinds: readonly StatementKind[];
  readonly apart: string | null;
  /** Whether it shows only some lines of a statement. */
  readonly isExcerpt: boolean;
  /** Whether its title names a balance sheet, whole or in part. */
  readonly isOfDay: boolean;
  readonly header: Header;
  readonly scale: number | null;
  readonly rows: readonly Row[];
  readonly rowKinds: readonly RowKind[];
  readonly columns: readonly Column[];
  readonly suspicions: Suspicions;
  /** All rows about which something is amiss. */
  readonly marked: ReadonlySet<number>;
  /** The rows of each item of the sums. */
  readonly itemRows: readonly (readonly number[])[];
  readonly networks: readonly Network[];
  /** The rows of items that are called a total. */
  readonly totals: ReadonlySet<number>;
  readonly context: Context;
  /** Lines of damaged places with more readings than are tried. */
  readonly unsearched: ReadonlySet<number>;
}

/** What rows are understood by, beside their own lines. */
export interface Context {
  readonly pairs: WordPairs;
  /** Whether a label is that of a line of the document, or the dictionary's. */
  readonly known: (label: string) => boolean;
  readonly isStatement: boolean;
}

/** Tables one after the other; a table with no title of its own goes on under the last one's. */
export function tablesOf(grids: readonly Grid[], pairs: WordPairs, facts: Facts): readonly Table[] {
  const tables: Table[] = [];
  const known = knownLabels(grids, pairs);
  const titled = joinContinued(titledOf(grids.filter((grid) => grid.body.length <= ROWS_MAX)));
  const headed = titled.map(({ grid, before, title }) => ({
    header: readHeader(grid, before),
    kinds: title.kinds,
  }));
  const yearEnd = yearEndOf(headed.map(({ header }) => header));
  const fiscalWeeks = fiscalWeeksOf(statedEndsOf(headed, facts));
  for (const { grid, before, title } of titled)
    tables.push(tableOf(grid, tables.length, title, { before, pairs, known, facts, yearEnd, fiscalWeeks }));
  return tables;
}

function titledOf(grids: readonly Grid[]): readonly Titled[] {
  let last: Title | null = null;
  let before: Grid['before'] = [];
  return grids.map((grid) => {
    // A page's number is no title.
    const isTitled = grid.before.some((line) => /\p{L}{2}/u.test(line.text));
    if (isTitled) before = grid.before;
    const title = (isTitled ? titleOf(before) : last) ?? UNTITLED;
    last = title;
    return { grid, before, title };
  });
}

const UNTITLED: Title = { text: '', kinds: ['other'], apart: null, isExcerpt: false, isOfDay: false };

/** Lines above a table that may say what its columns are of. */
const TITLES_MAX = 8;

interface Surroundings extends Omit<Context, 'isStatement'> {
  /** The text above, or above the table before where nothing stands between the two. */
  readonly before: Grid['before'];
  readonly facts: Facts;
  /** The month that fiscal years end with, where the document's columns tell. */
  readonly yearEnd: number | null;
  readonly fiscalWeeks: FiscalWeeks;
}

function tableOf(
  grid: Grid,
  number: number,
  title: Title,
  { before, pairs, known, facts, yearEnd, fiscalWeeks }: Surroundings,
): Table {
  const header = withNamedPeriods(readHeader(grid, before), yearEnd, {
    kinds: title.kinds,
    labels: grid.body.map((row) => row.label.text),
    publishedOn: facts.publishedAt.slice(0, 10),
  });
  const isBalance = title.kinds.includes('balance-sheet');
  const groups = groupsOf(grid, pairs);
  const rows = rowsOf(groups, header.labels, pairs, !title.kinds.includes('other'));
  return withRows(
    {
      number,
      grid,
      title: title.text,
      kinds: title.kinds,
      apart: title.apart,
      isExcerpt: title.isExcerpt,
      isOfDay: title.isOfDay,
      header,
      scale: header.scale,
      columns: columnsOf(
        header,
        {
          ...restyledAll(rows, isBalance, header),
          titles: before.map((line) => line.text).slice(-TITLES_MAX),
          facts,
        },
        title.isOfDay,
        fiscalWeeks,
      ),
      context: { pairs, known, isStatement: !title.kinds.includes('other') },
      unsearched: new Set(),
    },
    groups,
  );
}

type Frame = Omit<Table, 'rows' | 'rowKinds' | 'suspicions' | 'marked' | 'itemRows' | 'networks' | 'totals'>;

/** A table with rows of these lines: as they stand, or as a damaged place among them is read. */
export function withRows(frame: Frame, groups: readonly (readonly Draft[])[]): Table {
  const { kinds, header, columns, context, isExcerpt } = frame;
  const strict = !kinds.includes('other');
  const isBalance = kinds.includes('balance-sheet');
  const { rows, rowKinds } = restyledAll(
    rowsOf(groups, header.labels, context.pairs, strict),
    isBalance,
    header,
  );
  const fields = columns.map((column) => column.field);
  const sumsWith = (suspected: Suspicions): Sums => {
    const { items, itemRows } = itemsOf(rows, rowKinds, fields, suspected, strict);
    // What a balance sheet holds is added up: equity as assets less liabilities would turn every sign round.
    const networks = networksOf(items, fields.length, !isBalance, isExcerpt);
    return { items, itemRows, networks: withTranslations(networks, itemRows, { rows, columns }) };
  };
  const suspected = suspicionsOf(rows, fields, context.known, statementOf(kinds));
  const members =
    suspected.outside.size === 0
      ? suspected
      : withMembers(suspected, sumsWith({ ...suspected, outside: new Set() }));
  const { items, itemRows, networks } = sumsWith(members);
  const subtotals = subtotalsOf(rows, itemRows, networks);
  const named = subtotals.size === 0 ? rows : withNamedSubtotals(rows, subtotals, itemRows, networks, fields);
  const suspicions = subtotals.size === 0 ? members : withoutHarm(members, subtotals, named);
  const isSummed = new Set(
    networks.flatMap((network) => {
      const fails = network.footing.some(
        (each, column) => each === 'fails' && !hasGap(network, { rows, itemRows }, column),
      );
      return fails ? [] : [network.total];
    }),
  );
  const hasLooseTotal = items.some((item, index) => index > 0 && item.isTotal && !isSummed.has(index));
  return {
    ...frame,
    rows: named,
    rowKinds,
    suspicions,
    marked: new Set([...markedRows(rows, suspicions, hasLooseTotal)].filter((row) => !subtotals.has(row))),
    itemRows,
    networks,
    totals: new Set(items.flatMap((item, index) => (item.isTotal ? itemRows[index]! : []))),
  };
}

/** The sums that a table's other columns show. */
export function networksBeside(table: Table, column: number): readonly Network[] {
  const { rows, rowKinds, columns, suspicions, kinds } = table;
  const fields = columns.flatMap(({ field }, at) => (at === column ? [] : [field]));
  const { items } = itemsOf(rows, rowKinds, fields, suspicions, !kinds.includes('other'));
  return networksOf(items, fields.length, !kinds.includes('balance-sheet'));
}

/** A subtotal that was printed without a label has come apart from none; where it has a name, nothing is amiss. */
function withoutHarm(
  suspicions: Suspicions,
  subtotals: ReadonlySet<number>,
  named: readonly Row[],
): Suspicions {
  return {
    ...suspicions,
    marks: suspicions.marks
      .filter(({ row, kind }) => !(kind === 'ghost-row' && subtotals.has(row) && !isNoise(named[row]!.label)))
      .map((mark) => (subtotals.has(mark.row) ? { ...mark, harms: false } : mark)),
    bare: suspicions.bare.filter((row) => !subtotals.has(row)),
  };
}

function restyledAll(
  plain: readonly Row[],
  isBalance: boolean,
  header: Header,
): { rows: readonly Row[]; rowKinds: readonly RowKind[] } {
  const rowKinds = rowKindsOf(plain, isBalance, amountFields(header, plain));
  return { rows: restyled(plain, rowKinds, styleOf(plain, rowKinds)), rowKinds };
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
  };
}

/** What is certain of a table. `isHeld`: whether something else than a sum proves a row; `follows`: a cell. */
export function tableDoubts(
  table: Table,
  rounded: readonly boolean[],
  doubtful: readonly { readonly from: number; readonly to: number }[],
  isHeld: (row: number) => boolean,
  follows: (row: number, column: number, isSound: boolean) => boolean,
): Doubts {
  const { rows, columns, suspicions, marked, itemRows, networks, totals } = table;
  return doubtsOf({
    rows,
    fields: columns.map((column) => column.field),
    totals,
    statement: statementOf(table.kinds),
    suspicions,
    itemRows,
    networks,
    rounded,
    marked,
    doubtful,
    crossed: table,
    isHeld,
    follows,
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
      of: strict ? [] : wordsOf(row.label.replace(/^(?:sub-?)?totals?\b/i, '')),
      words: strict ? [] : wordsOf(`${row.section.at(-1) ?? ''} ${row.label}`),
      isLess: /^(?:less|deduct)\b/i.test(row.label),
      afterHeading,
    });
    itemRows.push(members);
    afterHeading = false;
  }
  return { items, itemRows };
}

/** Words that tell what a line is of, in the singular. */
const wordsOf = (label: string): readonly string[] =>
  normal(label)
    .split(' ')
    .filter((word) => word.length > 3)
    .map((word) => word.replace(/s$/, ''));

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
  const labels = new Map<string, boolean>();
  for (const grid of grids) {
    if (grid.body.length > ROWS_MAX) continue;
    for (const row of rowsOf(groupsOf(grid, pairs), [], pairs, true))
      if (!row.isHeading && row.label.length < 200) labels.set(normal(row.label), true);
  }
  labels.delete('');
  return (label) => {
    const words = normal(label);
    const isKnown = labels.get(words) ?? CONCEPTS.some((entry) => entry.label.test(words));
    if (labels.size < KNOWN_MAX) labels.set(words, isKnown);
    return isKnown;
  };
}

const KNOWN_MAX = 100_000;
