import type { Draft } from '../rows.js';
import { withRows, type Table } from '../table.js';
import { candidatesIn, type Candidate, type Unit } from './candidates.js';
import type { Search } from './labelings.js';
import { alignedIn } from './columns.js';
import { Sizes } from './elsewhere.js';
import { isProven, settledDrafts, windowOf, type Window } from './judge.js';
import { regionsOf, type Region } from './regions.js';

type Lines = readonly (readonly Draft[])[];

/** How candidates for a region are made. */
type Maker = (lines: readonly Draft[], table: Table, window: Window) => Search<Candidate>;

/**
 * Reads the damaged places of a document's tables anew, each that has one reading which its sums prove: first where lines
 * are whole, then, with what other tables prove, where columns came apart.
 */
export function repairedTables(tables: readonly Table[]): readonly Table[] {
  const byLines = tables.map((table) => repairedTable(table, inOrder));
  const sizes = new Sizes(byLines);
  return byLines.map((table) =>
    repairedTable(table, (lines, current, window) => {
      const aligned = alignedIn(lines, current, window, (label, column) =>
        sizes.of(current, label, current.columns[column]!),
      );
      // What whole lines prove speaks against them, though more than one reading did.
      const { found } = inOrder(lines, current);
      return { found: [...aligned.found, ...found], isCut: aligned.isCut };
    }),
  );
}

const inOrder = (lines: readonly Draft[], { columns, context }: Table): Search<Candidate> =>
  candidatesIn(
    lines,
    columns.map(({ field }) => field),
    context,
  );

function repairedTable(table: Table, maker: Maker): Table {
  let current = table;
  let at = 0;
  for (;;) {
    const regions = regionsOf(current);
    const region = regions.find(({ from }) => from >= at);
    if (!region) return current;
    at = region.to + 1;
    for (const part of partsOf(current, region)) {
      const settled = readingOf(current, windowOf(current, part, regions), part, maker);
      if (settled === 'too-many') current = { ...current, unsearched: withLines(current, part) };
      if (settled === 'too-many' || settled === 'none') continue;
      current = replaced(current, part, settled);
      at = part.from + settled.length;
      break;
    }
  }
}

const PARTS_MAX = 4;

/**
 * A region to the first total behind the damage, to the next, and whole. A total that foots is in its place: what
 * stands above it has not moved below.
 */
function partsOf({ totals, marked }: Table, { from, to }: Region): readonly Region[] {
  let first = from;
  while (!marked.has(first)) first++;
  const ends: number[] = [];
  for (let row = first; row < to; row++) if (totals.has(row) && !marked.has(row)) ends.push(row);
  return [...ends.slice(0, PARTS_MAX), to].map((end) => ({ from, to: end }));
}

function replaced(table: Table, { from, to }: Region, settled: Lines): Table {
  return withRows(table, [
    ...linesOf(table.rows.slice(0, from)),
    ...settled,
    ...linesOf(table.rows.slice(to + 1)),
  ]);
}

const linesOf = (rows: Table['rows']): Lines => rows.map(({ drafts }) => drafts);

const withLines = ({ rows, unsearched }: Table, { from, to }: Region): ReadonlySet<number> =>
  new Set([...unsearched, ...rows.slice(from, to + 1).map(({ line }) => line.number)]);

/** The only reading of a region that its sums prove, if there is one, and no more to be tried than the bounds allow. */
function readingOf(table: Table, window: Window, region: Region, maker: Maker): Lines | 'none' | 'too-many' {
  const lines = table.rows.slice(region.from, region.to + 1).flatMap(({ drafts }) => drafts);
  const { found, isCut } = maker(lines, table, window);
  if (isCut) return 'too-many';
  const proven = new Map<string, readonly Unit[] | null>();
  const refuted: Candidate[] = [];
  for (const candidate of found) {
    const { units, isWeak } = candidate;
    if (!isProven(units, table, window)) {
      refuted.push(candidate);
      continue;
    }
    const key = keyOf(units);
    const known = proven.get(key);
    if (!known || (!isWeak && distance(units) < distance(known)))
      proven.set(key, isWeak ? (known ?? null) : units);
    if (proven.size > 1) return 'none';
  }
  const [units] = [...proven.values()];
  return units ? settledDrafts(units, table, refuted) : 'none';
}

/** What a reading says, wherever its characters stand; a line whose label is lost says nothing. */
const keyOf = (units: readonly Unit[]): string =>
  JSON.stringify(
    units.flatMap(({ label, vector }) =>
      vector && label !== '' ? [[label, ...vector.map((token) => token?.amount.value ?? '0')]] : [],
    ),
  );

/** How far the amounts of a reading stand from their labels, in lines. */
const distance = (units: readonly Unit[]): number =>
  units
    .flatMap(({ lines, vector }) =>
      (vector ?? []).map((token) =>
        token ? Math.abs(token.placed.line.number - lines.at(-1)!.line.number) : 0,
      ),
    )
    .reduce((sum, each) => sum + each, 0);
