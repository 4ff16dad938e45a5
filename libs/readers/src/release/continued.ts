import type { StatementKind } from '#libs/figures';
import type { Grid, GridRow } from './tables/grid.js';
import type { Title } from './titles.js';

/** A table with the text above it that it is titled by. */
export interface Titled {
  readonly grid: Grid;
  /** The text above, or above the table before where nothing stands between the two. */
  readonly before: Grid['before'];
  readonly title: Title;
}

/**
 * Statements that a page's end cut in two, made one again: the second part has the first's title, says that it is
 * continued, or is of the same statement, and repeats the first's header word for word. Sums go on over the cut.
 */
export function joinContinued(tables: readonly Titled[]): readonly Titled[] {
  const joined: Titled[] = [];
  for (const table of tables) {
    const last = joined.at(-1);
    if (last && goesOn(last, table)) {
      const grid = { ...last.grid, body: [...last.grid.body, ...table.grid.body] };
      joined.splice(-1, 1, { ...last, grid });
    } else joined.push(table);
  }
  return joined;
}

const CONTINUED = /\(?\bcont(?:inued|['’]d|d?\.)\)?/gi;
const STATEMENTS: readonly StatementKind[] = ['balance-sheet', 'income-statement', 'cash-flow'];

function goesOn(first: Titled, second: Titled): boolean {
  if (first.grid.form !== second.grid.form || first.grid.width !== second.grid.width) return false;
  const [title, again] = [first.title.text, second.title.text].map(wordsOf);
  if (title === '' || title !== again || headerOf(first.grid) !== headerOf(second.grid)) return false;
  const isStatement = first.title.kinds.some((kind) => STATEMENTS.includes(kind));
  return isStatement || second.before.some(({ text }) => text.search(CONTINUED) >= 0);
}

const wordsOf = (text: string): string =>
  text
    .replace(CONTINUED, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const headerOf = ({ header }: Grid): string =>
  header
    .flatMap(({ label, fields }: GridRow) => [label, ...fields])
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('|');
