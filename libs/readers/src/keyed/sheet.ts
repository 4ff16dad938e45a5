import {
  FigureError,
  STATEMENT_KINDS,
  type PresentedColumn,
  type PresentedRow,
  type PresentedStatement,
  type StatementKind,
} from '#libs/figures';
import {
  conceptOf,
  dimensionsOf,
  foldedText,
  listItems,
  needUnit,
  oneOf,
  periodOf,
  type Fields,
} from './fields.js';
import { isFieldName, type Cell } from './keyed-file.js';
import type { Defaults } from './preamble.js';
import { shown } from './problems.js';
import { ruleWithRoleOf, type Rule } from './rules.js';

const ROW_ROLES: readonly PresentedRow['role'][] = ['heading', 'line', 'total'];
const DEPTH_MAX = 20;
const COLUMN_ID_MAX = 64;

export interface Column extends PresentedColumn {
  readonly index: number;
  readonly rule: Rule;
}

/** A statement in the making: what is presented, and its columns by the ids that values name. */
export class Sheet {
  readonly columns: Column[] = [];
  readonly rows: PresentedRow[] = [];
  readonly byId = new Map<string, Column>();
  private readonly kinds: readonly StatementKind[];
  private readonly title: string;

  constructor(
    fields: Fields,
    readonly index: number,
  ) {
    this.kinds = fields.need('kinds', kindsOf, []);
    this.title = fields.need('title', foldedText, '');
  }

  get presented(): PresentedStatement {
    const columns = this.columns.map(({ period, unit, dimensions }) => ({ period, unit, dimensions }));
    return { kinds: this.kinds, title: this.title, columns, rows: this.rows };
  }

  addColumn(fields: Fields, defaults: Defaults): void {
    const id = fields.need('id', columnIdOf, '');
    if (id !== '' && this.byId.has(id)) {
      const what = `the statement has a column ${shown(id)} already: give it another id`;
      fields.problems.add('keyed-duplicate', fields.at, what);
    }
    const column = {
      index: this.columns.length,
      period: fields.need('period', periodOf, ''),
      unit: needUnit(fields, defaults.unit),
      dimensions: fields.read('dimensions', dimensionsOf, {}),
      rule: ruleWithRoleOf(fields),
    };
    this.columns.push(column);
    this.byId.set(id, column);
  }

  /** Adds a row, and gives its index. A row with neither concept nor values is a heading. */
  addRow(fields: Fields, hasValues: boolean): number {
    const hasConcept = fields.cell('concept') !== null;
    const role = fields.read('role', oneOf(ROW_ROLES), hasConcept || hasValues ? 'line' : 'heading');
    const wrong = wrongWith(role === 'heading', hasConcept, hasValues);
    if (wrong !== null) fields.problems.add(wrong.code, fields.at, wrong.what);
    this.rows.push({
      label: fields.need('label', foldedText, ''),
      concept: fields.read<string | null>('concept', conceptOf, null),
      depth: fields.read('depth', depthOf, 0),
      role,
    });
    return this.rows.length - 1;
  }
}

function wrongWith(isHeading: boolean, hasConcept: boolean, hasValues: boolean) {
  if (isHeading && hasValues) {
    return { code: 'keyed-heading', what: 'a heading has no values: make the row a line or a total' };
  }
  if (isHeading && hasConcept) {
    return { code: 'keyed-heading', what: 'a heading has no concept: make the row a line or a total' };
  }
  if (isHeading || hasConcept) return null;
  return { code: 'keyed-missing', what: 'concept is missing: write it, for example us-gaap:Assets' };
}

function kindsOf(cell: Cell): readonly StatementKind[] {
  const kinds = listItems(cell).map((text) => oneOf(STATEMENT_KINDS)({ ...cell, text }));
  return [...new Set(kinds)];
}

function columnIdOf({ text }: Cell): string {
  if (!isFieldName(text) && text.length <= COLUMN_ID_MAX) return text;
  const what = `${shown(text)} can not be a column's id: write a short name that is no field's`;
  throw new FigureError('keyed-column-id', what, { text });
}

function depthOf({ text }: Cell): number {
  if (/^\d{1,2}$/.test(text) && Number(text) <= DEPTH_MAX) return Number(text);
  const what = `${shown(text)} is no depth: write 0 for the outermost rows, then 1, 2, up to ${DEPTH_MAX}`;
  throw new FigureError('keyed-depth', what, { text });
}
