import { cellOf, type Shown } from './scribe.js';
import { indentOf, isHidden } from './style.js';
import { attribute, isElement, type HtmlElement } from './tree.js';

/** More columns than any table has, spacers included; what lies beyond is cut off. */
const COLUMNS_MAX = 400;
const SPAN_MAX = 200;

/** A cell that shows something, over the grid columns that it spans: `from`, and before `to`. */
export interface Box extends Shown {
  readonly from: number;
  readonly to: number;
}

/** A row of a table: its cells that show something. One with a table inside is taken apart by the caller. */
export interface BoxRow {
  readonly boxes: readonly Box[];
  /** Its cells where one of them holds a table of its own, so that it sets out a page and is no row of data. */
  readonly holds: readonly HtmlElement[] | null;
}

/** A table's caption and rows, its spans worked out as a browser does. */
export function boxRowsOf(table: HtmlElement, hidden: ReadonlySet<string>): readonly BoxRow[] {
  const rows: BoxRow[] = [];
  /** The row until which each column is taken by a cell from above. */
  const takenUntil: number[] = [];
  for (const row of rowsIn(table, hidden)) {
    if (row.tagName === 'caption') {
      const shown = cellOf(row, hidden);
      if (shown.text !== '') rows.push({ boxes: [{ ...shown, indent: 0, from: 0, to: 1 }], holds: null });
      continue;
    }
    const cells = cellsIn(row, hidden);
    const boxes: Box[] = [];
    const number = rows.length;
    let column = 0;
    for (const cell of cells) {
      while ((takenUntil[column] ?? 0) > number) column++;
      if (column >= COLUMNS_MAX) break;
      const to = Math.min(COLUMNS_MAX, column + spanOf(cell, 'colspan'));
      const until = number + spanOf(cell, 'rowspan');
      for (let each = column; each < to; each++) takenUntil[each] = Math.max(takenUntil[each] ?? 0, until);
      const shown = cellOf(cell, hidden);
      if (shown.text !== '') {
        const indent = shown.indent + Math.round(indentOf(cell));
        boxes.push({ ...shown, indent, from: column, to });
      }
      column = to;
    }
    rows.push({ boxes, holds: cells.some(holdsTable) ? cells : null });
  }
  return rows;
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span >= 1 ? Math.min(span, SPAN_MAX) : 1;
}

function rowsIn(table: HtmlElement, hidden: ReadonlySet<string>): readonly HtmlElement[] {
  return table.childNodes.filter(isElement).flatMap((child): readonly HtmlElement[] => {
    if (isHidden(child, hidden)) return [];
    if (/^(?:thead|tbody|tfoot)$/.test(child.tagName)) return rowsIn(child, hidden);
    return child.tagName === 'tr' || child.tagName === 'caption' ? [child] : [];
  });
}

const cellsIn = (row: HtmlElement, hidden: ReadonlySet<string>): readonly HtmlElement[] =>
  row.childNodes
    .filter(isElement)
    .filter((cell) => /^t[dh]$/.test(cell.tagName) && !/display\s*:\s*none/i.test(attribute(cell, 'style')))
    .map((cell) => (isHidden(cell, hidden) ? { ...cell, childNodes: [] } : cell));

const holdsTable = (element: HtmlElement): boolean =>
  element.childNodes.some((child) => isElement(child) && (child.tagName === 'table' || holdsTable(child)));
