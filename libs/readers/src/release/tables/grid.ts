import type { Line } from '../rendition.js';

/** A piece of a line: its text with the markup masked, and the UTF-16 column where it begins. */
export interface Field {
  readonly text: string;
  readonly start: number;
}

/** One line of a table: its label, then its other fields in order. */
export interface GridRow {
  readonly line: Line;
  readonly label: Field;
  readonly fields: readonly Field[];
}

/** A table as it stands in the text, before anything in it is understood. */
export interface Grid {
  /** Under `layout` and `html` a header's fields stand over every column that they span. */
  readonly form: 'tabs' | 'pipes' | 'layout' | 'html';
  /** Lines of text between the table before and this one, or inside it, for its title. */
  readonly before: readonly Line[];
  readonly header: readonly GridRow[];
  readonly body: readonly GridRow[];
  /** How many fields follow the label. */
  readonly width: number;
}

/** More rows than any release's table has; a bound on the search for sums. */
export const ROWS_MAX = 1_000;
/** All tables of one document together. */
export const DOCUMENT_ROWS_MAX = 5_000;
export const WIDTH_MAX = 40;
