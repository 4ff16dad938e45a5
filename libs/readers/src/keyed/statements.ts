import {
  FigureError,
  RESTATEMENT_CAUSES,
  STATEMENT_KINDS,
  type Citation,
  type Decimals,
  type Dimensions,
  type Observation,
  type PresentedRow,
  type PresentedStatement,
  type RestatementCause,
  type Role,
  type StatementKind,
} from '#libs/figures';
import { parseAmount, parseDecimals, parseScale, type AmountRule } from './amounts.js';
import {
  conceptOf,
  dimensionsOf,
  Fields,
  foldedText,
  listItems,
  oneOf,
  periodOf,
  unitOf,
  yesOrNo,
} from './fields.js';
import { isFieldName, type Cell, type KeyedRecord } from './keyed-file.js';
import type { Defaults } from './preamble.js';
import { shown, type Problems } from './problems.js';

const ROLES: readonly Role[] = ['stated', 'previously-reported', 'adjustment'];
const ROW_ROLES: readonly PresentedRow['role'][] = ['heading', 'line', 'total'];
const DEPTH_MAX = 20;

export interface Statements {
  readonly presentation: readonly PresentedStatement[];
  readonly observations: readonly Observation[];
}

/** Reads statements with their columns and rows, and figures that stand alone, in the file's order. */
export function readStatements(
  records: readonly KeyedRecord[],
  defaults: Defaults,
  problems: Problems,
): Statements {
  const sheets = sheetsOf(records, defaults, problems);
  const taker = new Taker(defaults);
  for (const record of records) {
    const fields = new Fields(record.fields, record.at, problems);
    const sheet = sheets.owner.get(record);
    if (record.kind === 'figure') taker.takeFigure(fields);
    else if (record.kind === 'row' && sheet !== undefined) taker.takeRow(fields, record.values, sheet);
  }
  return { presentation: sheets.all, observations: taker.observations };
}

interface Column {
  readonly index: number;
  readonly period: string;
  readonly unit: string;
  readonly dimensions: Dimensions;
  readonly rule: Rule;
}

/** How values are to be taken; what is not stated is left to the next wider rule. */
interface Rule {
  readonly scale?: number;
  readonly decimals?: Decimals | 'as-printed';
  readonly role?: Role;
  readonly cause?: RestatementCause;
}

interface Sheet extends PresentedStatement {
  readonly index: number;
  readonly columns: Column[];
  readonly rows: PresentedRow[];
  readonly byId: Map<string, Column>;
}

function sheetsOf(records: readonly KeyedRecord[], defaults: Defaults, problems: Problems) {
  const all: Sheet[] = [];
  const owner = new Map<KeyedRecord, Sheet>();
  for (const record of records) {
    const fields = new Fields(record.fields, record.at, problems);
    const sheet = all.at(-1);
    if (record.kind === 'statement') all.push(sheetOf(fields, all.length));
    else if (record.kind !== 'column' && record.kind !== 'row') continue;
    else if (sheet === undefined)
      problems.add(
        'keyed-order',
        record.at,
        `a ${record.kind} stands before any statement: write the statement above it`,
      );
    else if (record.kind === 'column') takeColumn(fields, sheet, defaults);
    else owner.set(record, sheet);
  }
  return { all, owner };
}

const sheetOf = (fields: Fields, index: number): Sheet => ({
  index,
  kinds: fields.need('kinds', kindsOf, []),
  title: fields.need('title', foldedText, ''),
  columns: [],
  rows: [],
  byId: new Map(),
});

function kindsOf(cell: Cell): readonly StatementKind[] {
  const kinds = listItems(cell).map((text) => oneOf(STATEMENT_KINDS)({ ...cell, text }));
  return [...new Set(kinds)];
}

function takeColumn(fields: Fields, { columns, byId }: Sheet, defaults: Defaults): void {
  const id = fields.need('id', columnIdOf, '');
  if (id !== '' && byId.has(id))
    fields.problems.add(
      'keyed-duplicate',
      fields.at,
      `the statement has a column ${shown(id)} already: give it another id`,
    );
  const unit = fields.read('unit', unitOf, defaults.unit);
  if (unit === null && fields.cell('unit') === null)
    fields.problems.add(
      'keyed-missing',
      fields.at,
      'unit is missing: write it here or at the top of the file',
    );
  const column: Column = {
    index: columns.length,
    period: fields.need('period', periodOf, ''),
    unit: unit ?? '',
    dimensions: fields.read('dimensions', dimensionsOf, {}),
    rule: { ...ruleOf(fields), ...roleOf(fields) },
  };
  columns.push(column);
  byId.set(id, column);
}

function columnIdOf({ text }: Cell): string {
  if (!isFieldName(text) && text.length <= 64) return text;
  throw new FigureError(
    'keyed-column-id',
    `${shown(text)} can not be a column's id: write a short name that is no field's`,
    { text },
  );
}

function ruleOf(fields: Fields): Rule {
  const scale = fields.read<number | undefined>('scale', ({ text }) => parseScale(text), undefined);
  const decimals = fields.read<Rule['decimals'] | undefined>(
    'decimals',
    ({ text }) => parseDecimals(text),
    undefined,
  );
  const cause = fields.read<RestatementCause | undefined>('cause', oneOf(RESTATEMENT_CAUSES), undefined);
  return {
    ...(scale !== undefined && { scale }),
    ...(decimals !== undefined && { decimals }),
    ...(cause !== undefined && { cause }),
  };
}

const roleOf = (fields: Fields): Rule => ({ role: fields.read('role', oneOf(ROLES), 'stated') });

/** Takes values one by one, so that their ordinals follow the file. */
class Taker {
  readonly observations: Observation[] = [];

  constructor(private readonly defaults: Defaults) {}

  takeFigure(fields: Fields): void {
    const unit = fields.read('unit', unitOf, this.defaults.unit);
    if (unit === null && fields.cell('unit') === null)
      fields.problems.add(
        'keyed-missing',
        fields.at,
        'unit is missing: write it here or at the top of the file',
      );
    const facets = {
      concept: fields.need('concept', conceptOf, ''),
      period: fields.need('period', periodOf, ''),
      unit: unit ?? '',
      dimensions: fields.read('dimensions', dimensionsOf, {}),
    };
    fields.need('value', () => null, null);
    const value = fields.cell('value');
    if (value === null) return;
    const rule = { ...ruleOf(fields), ...roleOf(fields) };
    this.take(fields, value, { ...facets, place: null }, rule, fields.citation(this.defaults.citation));
  }

  takeRow(fields: Fields, values: ReadonlyMap<string, Cell>, sheet: Sheet): void {
    const row = this.presentedRow(fields, values);
    const place = { statement: sheet.index, row: sheet.rows.length };
    sheet.rows.push(row);
    const own = ruleOf(fields);
    const ownDimensions = fields.read<Dimensions>('dimensions', dimensionsOf, {});
    const citation = fields.citation(this.defaults.citation);
    for (const [id, value] of values) {
      const column = sheet.byId.get(id);
      if (column === undefined) {
        fields.problems.add(
          'keyed-unknown-column',
          value.at,
          `the statement has no column ${shown(id)}: write one of ${[...sheet.byId.keys()].join(', ')}, or add a column record`,
        );
        continue;
      }
      const { period } = column;
      const dimensions = fields.problems.attempt(
        value.at,
        () => merged(column.dimensions, ownDimensions),
        {},
      );
      const unit = unitIn(fields, column.unit);
      const facets = {
        concept: row.concept ?? '',
        period,
        unit,
        dimensions,
        place: { ...place, column: column.index },
      };
      this.take(fields, value, facets, { ...column.rule, ...own }, citation);
    }
  }

  private presentedRow(fields: Fields, values: ReadonlyMap<string, Cell>): PresentedRow {
    const concept = fields.read<string | null>('concept', conceptOf, null);
    const role = fields.read(
      'role',
      oneOf(ROW_ROLES),
      fields.cell('concept') === null && values.size === 0 ? 'heading' : 'line',
    );
    if (role === 'heading' && values.size > 0)
      fields.problems.add('keyed-heading', fields.at, 'a heading has no values: make it a line or a total');
    else if (role === 'heading' && fields.cell('concept') !== null)
      fields.problems.add(
        'keyed-heading',
        fields.at,
        'a heading has no concept: leave it empty, or make the row a line or a total',
      );
    else if (role !== 'heading' && fields.cell('concept') === null)
      fields.problems.add(
        'keyed-missing',
        fields.at,
        `concept is missing: write it, for example us-gaap:Assets`,
      );
    return {
      label: fields.need('label', foldedText, ''),
      concept,
      depth: fields.read('depth', depthOf, 0),
      role,
    };
  }

  private take(
    fields: Fields,
    cell: Cell,
    facets: Pick<Observation, 'concept' | 'period' | 'unit' | 'dimensions' | 'place'>,
    { role = 'stated', cause, ...own }: Rule,
    citation: Citation | null,
  ): void {
    const { scale = this.defaults.scale, decimals = this.defaults.decimals } = own;
    const negated = fields.read('negated', yesOrNo, false);
    const rule: AmountRule = { scale, decimals, negated };
    const amount = fields.problems.attempt(cell.at, () => parseAmount(cell.text, rule), {
      value: null,
      decimals: null,
    });
    this.observations.push({
      ...facets,
      ordinal: 'start' in cell.locator ? cell.locator.start : this.observations.length,
      ...amount,
      negated,
      role,
      cause: causeOf(role, cause, this.defaults.cause),
      locator: cell.locator,
      citation,
    });
  }
}

/** What was reported before differs from nothing; the file's cause is that of what it states now. */
function causeOf(
  role: Role,
  own: RestatementCause | undefined,
  file: RestatementCause | null,
): RestatementCause | null {
  if (role === 'previously-reported') return null;
  return own ?? (role === 'stated' ? file : null);
}

/** The row's unit if it states one; `per` divides the column's, as in earnings per share. */
function unitIn(fields: Fields, columnUnit: string): string {
  const unit = fields.read('unit', unitOf, columnUnit);
  return fields.read('per', (cell) => unitOf({ ...cell, text: `${unit}/${cell.text}` }), unit);
}

function merged(column: Dimensions, row: Dimensions): Dimensions {
  const twice = Object.keys(row).find((axis) => Object.hasOwn(column, axis) && column[axis] !== row[axis]);
  if (twice === undefined) return { ...column, ...row };
  throw new FigureError(
    'dimensions-malformed',
    `row and column state different members of ${twice}: leave one`,
    { axis: twice },
  );
}

function depthOf({ text }: Cell): number {
  if (/^\d{1,2}$/.test(text) && Number(text) <= DEPTH_MAX) return Number(text);
  throw new FigureError(
    'keyed-depth',
    `${shown(text)} is no depth: write 0 for the outermost rows, then 1, 2, up to ${DEPTH_MAX}`,
    { text },
  );
}
