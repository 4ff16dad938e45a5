import type { Place, PresentedStatement } from '#libs/figures';
import type { XbrlFact } from '../report.js';
import type { Taxonomy } from '../taxonomy/taxonomy.js';
import { kindsOf } from './kinds.js';
import { linesOf } from './lines.js';
import { tableOf, type Amount } from './table.js';

/** Where a filing shows a fact. */
export interface Shown {
  readonly place: Place;
  readonly isNegated: boolean;
}

/** A filing's statements and notes as its presentation linkbase lays them out. */
export interface Presentation {
  readonly statements: readonly PresentedStatement[];
  /** Where each fact is shown, by its index: the statements first, then the notes in their order. */
  readonly shown: ReadonlyMap<number, readonly Shown[]>;
}

/** A filing shows a fact in a few tables; more than so many say nothing more. */
const PLACES_MAX = 64;
/** Cells of all tables: a bound on what a presentation that shows everything everywhere may ask for. */
const CELLS_MAX = 1_000_000;

/**
 * Lays out the roles of a presentation in the company's order, each with the facts that stand in it. A role without any is left out.
 * `facts`: those with a number and a period.
 */
export function presentationOf(taxonomy: Taxonomy, facts: readonly Amount[]): Presentation {
  const byConcept = grouped(facts);
  const amounts = { facts: byConcept, axes: axesOf(facts) };
  const roles = taxonomy.presentation
    .map((network) => {
      const lines = linesOf(network, taxonomy);
      const title = titleOf(taxonomy.roles.get(network.role) ?? null, network.role);
      const concepts = new Set(
        lines.lines.flatMap(({ concept }) => (byConcept.has(concept) ? [concept] : [])),
      );
      return { lines, concepts, roots: lines.roots, ...title };
    })
    .toSorted((left, right) => left.number - right.number);
  const kinds = kindsOf(roles);
  const room = { cells: CELLS_MAX };
  const statements: PresentedStatement[] = [];
  const shown = new Map<number, { readonly isOfStatement: boolean; readonly at: Shown }[]>();
  roles.forEach(({ lines, title, category }, index) => {
    const isOfStatement = !kinds[index]!.includes('other');
    const table = tableOf(lines, amounts, isOfStatement || category === 'statement', room);
    if (table.cells.length === 0) return;
    const statement = statements.length;
    statements.push({ kinds: kinds[index]!, title, columns: table.columns, rows: table.rows });
    for (const { fact, row, column, isNegated } of table.cells) {
      const known = shown.get(fact) ?? [];
      shown.set(fact, known);
      known.push({ isOfStatement, at: { place: { statement, row, column }, isNegated } });
    }
  });
  return {
    statements,
    shown: new Map(
      [...shown].map(([fact, places]) => [
        fact,
        places
          .toSorted((left, right) => Number(right.isOfStatement) - Number(left.isOfStatement))
          .slice(0, PLACES_MAX)
          .map(({ at }) => at),
      ]),
    ),
  };
}

/** Whether a fact has a number and a period, and so can stand in a table. */
export const isAmount = (fact: XbrlFact): fact is Amount =>
  fact.unit !== null && fact.context.period !== null;

function grouped(facts: readonly Amount[]): ReadonlyMap<string, readonly Amount[]> {
  const groups = new Map<string, Amount[]>();
  for (const fact of facts) {
    const known = groups.get(fact.concept);
    if (known) known.push(fact);
    else groups.set(fact.concept, [fact]);
  }
  return groups;
}

/** The axes that more than half of the amounts have, with their members there, sorted. */
function axesOf(facts: readonly Amount[]): ReadonlyMap<string, readonly string[]> {
  const members = new Map<string, string[]>();
  for (const { context } of facts)
    for (const [axis, member] of Object.entries(context.dimensions)) {
      const known = members.get(axis);
      if (known) known.push(member);
      else members.set(axis, [member]);
    }
  return new Map(
    [...members]
      .filter(([, list]) => list.length * 2 > facts.length)
      .map(([axis, list]) => [axis, [...new Set(list)].toSorted()]),
  );
}

/** A role's place and title from its definition ("0000002 - Statement - Balance Sheets"), or from its URI where it has none. */
function titleOf(
  definition: string | null,
  uri: string,
): { readonly number: number; readonly category: string | null; readonly title: string } {
  const parts = /^\s*(\d{1,15})\s*-\s*(\w+)\s*-\s*(\S.*?)\s*$/.exec(definition ?? '');
  if (parts)
    return {
      number: Number(parts[1]),
      category: parts[2]!.toLowerCase(),
      title: parts[3]!.slice(0, TITLE_MAX),
    };
  const numbered = /^\s*\[?(\d{1,15})\b(?:\s*-\s*(\S.*?)\s*$)?/.exec(definition ?? '');
  return {
    number: numbered ? Number(numbered[1]) : Number.MAX_SAFE_INTEGER,
    category: null,
    title: (numbered?.[2] ?? definition ?? uri.slice(uri.lastIndexOf('/') + 1)).slice(0, TITLE_MAX),
  };
}

const TITLE_MAX = 1_000;
