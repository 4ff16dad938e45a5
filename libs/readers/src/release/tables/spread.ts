import type { Field } from './grid.js';

/** Words over columns that can't be told apart: no column under them is certain. */
const UNCLEAR: Field = { text: 'columns not told apart', start: 0 };

/**
 * Sets the phrases of a header's lines over the columns where nothing but their number tells: a phrase for each column,
 * one over all, or each over as many as the others. The last is certain only where the lines below say the same under
 * each of them: else three columns may be one phrase's and one the other's.
 */
export function spread(rows: readonly (readonly Field[])[], width: number): readonly (readonly Field[])[] {
  return rows.map((phrases, index) => {
    const each = width / phrases.length;
    const below = rows.slice(index + 1);
    const isClear =
      phrases.length === 1 ||
      each === 1 ||
      (Number.isInteger(each) && below.every((row) => repeats(row, width, each)));
    return Array.from({ length: width }, (_, column) =>
      isClear ? phrases[Math.floor(column / each)]! : UNCLEAR,
    );
  });
}

/** Whether a line says the same again over every so many columns. */
function repeats(row: readonly Field[], width: number, each: number): boolean {
  if (row.length < width / each) return row.length === 1;
  const columns = row.length / (width / each);
  return (
    Number.isInteger(columns) &&
    row.every(({ text }, at) => at < columns || text.trim() === row[at - columns]!.text.trim())
  );
}
