import type { Line } from '../rendition.js';
import type { Grid, GridRow } from '../tables/grid.js';
import { boxRowsOf, type BoxRow } from './boxes.js';
import { laidTables, type LaidRow, type LaidTable } from './lay-table.js';
import { Scribe } from './scribe.js';
import { joined, type Traced } from './traced.js';
import { treeOf, type HtmlElement, type HtmlNode } from './tree.js';

/** A table and the line of the rendition that its first row is, from 0. */
interface PlacedTable extends LaidTable {
  readonly line: number;
}

/** The text of an HTML document, and where its tables stand in it. */
export interface HtmlRendition {
  readonly text: string;
  readonly tables: readonly PlacedTable[];
  /** Its lines, each with the nodes of the tree that it shows. */
  readonly lines: readonly Traced[];
  readonly nodes: readonly HtmlNode[];
  /** Classes that hide what has them. */
  readonly hiddenClasses: ReadonlySet<string>;
}

/**
 * The text that a browser would show of an HTML document, made the same way everywhere: a paragraph or a row of
 * a table is a line, fields of a row stand apart by tabs. What is hidden is left out.
 * @throws FigureError `document-too-large`, `document-too-deep`
 */
export function htmlRendition(html: string, name: string): HtmlRendition {
  const lines: Traced[] = [];
  const tables: PlacedTable[] = [];
  const write = (line: Traced, indent: number): void => {
    if (line.text === '' && (lines.at(-1)?.text ?? '') === '') return;
    lines.push(indent === 0 ? line : joined([{ text: ' '.repeat(indent), runs: [] }, line], ''));
  };
  const apart = (): void => write({ text: '', runs: [] }, 0);
  const writeRows = (rows: readonly BoxRow[]): void => {
    apart();
    for (const table of laidTables(rows)) {
      tables.push({ ...table, line: lines.length });
      for (const row of table.rows) lines.push(row);
      apart();
    }
  };
  const writeTable = (table: HtmlElement): void => {
    let rows: BoxRow[] = [];
    for (const row of boxRowsOf(table, scribe.hiddenClasses)) {
      if (row.holds === null) rows.push(row);
      else {
        writeRows(rows);
        rows = [];
        for (const cell of row.holds) {
          scribe.take(cell.childNodes);
          scribe.end();
        }
      }
    }
    writeRows(rows);
  };
  const nodes = treeOf(withoutEnvelope(html), name);
  const scribe: Scribe = new Scribe(nodes, write, writeTable);
  scribe.take(nodes);
  scribe.end();
  const text = lines.map((line) => line.text).join('\n');
  return { text: text.trimEnd() + '\n', tables, lines, nodes, hiddenClasses: scribe.hiddenClasses };
}

/** A document of a filing stands in an envelope that says its type and name, which are no words of its own. */
const withoutEnvelope = (html: string): string =>
  html.replace(/^\s*<DOCUMENT>[\s\S]{0,2000}?<TEXT>/i, '').replace(/<\/TEXT>\s*<\/DOCUMENT>\s*$/i, '');

/** The tables of an HTML document as grids, with the lines of text between them. */
export function htmlGrids(lines: readonly Line[], tables: readonly PlacedTable[]): readonly Grid[] {
  const grids: Grid[] = [];
  let from = 0;
  for (const { line, rows, width } of tables) {
    if (width === 0) continue;
    const placed = rows.map(({ part, label, fields }, index) => ({
      part,
      row: { line: lines[line + index]!, label, fields },
    }));
    const rowsOf = (part: LaidRow['part']): readonly GridRow[] =>
      placed.filter((each) => each.part === part).map(({ row }) => row);
    grids.push({
      form: 'html',
      before: [...lines.slice(from, line), ...rowsOf('title').map((row) => row.line)],
      header: rowsOf('header'),
      body: rowsOf('body'),
      width,
    });
    from = line + rows.length;
  }
  return grids;
}
