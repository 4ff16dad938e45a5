import { FigureError, type Citation, type Dimensions, type Observation } from '#libs/figures';
import { parseAmount } from './amounts.js';
import { conceptOf, dimensionsOf, needUnit, periodOf, unitOf, yesOrNo, type Fields } from './fields.js';
import type { Cell } from './keyed-file.js';
import type { Defaults } from './preamble.js';
import { ruleOf, ruleWithRoleOf, settled, type Rule } from './rules.js';
import type { Column, Sheet } from './sheet.js';
import { shown } from './problems.js';

/** How many of a statement's columns a message names. */
const COLUMNS_SHOWN = 12;

/** Takes keyed values one by one, in the file's order, so that their ordinals ascend. */
export class Taker {
  readonly observations: Observation[] = [];

  constructor(private readonly defaults: Defaults) {}

  /** Takes a figure that stands in no statement. */
  takeFigure(fields: Fields): void {
    const facets = {
      concept: fields.need('concept', conceptOf, ''),
      period: fields.need('period', periodOf, ''),
      unit: needUnit(fields, this.defaults.unit),
      dimensions: fields.read<Dimensions>('dimensions', dimensionsOf, {}),
    };
    const value = fields.need<Cell | null>('value', (cell) => cell, null);
    const citation = fields.citation(this.defaults.citation);
    if (value !== null)
      this.take(fields, value, { ...facets, place: null, citation }, ruleWithRoleOf(fields));
  }

  /** Takes a row's values, each in its column of the statement. */
  takeRow(fields: Fields, values: ReadonlyMap<string, Cell>, sheet: Sheet, row: number): void {
    const concept = sheet.rows[row]!.concept ?? '';
    const citation = fields.citation(this.defaults.citation);
    const own = ruleOf(fields);
    for (const [id, value] of values) {
      const column = sheet.byId.get(id);
      if (column === undefined) {
        const what = `the statement has no column ${shown(id)}: write one of ${[...sheet.byId.keys()].slice(0, COLUMNS_SHOWN).join(', ')}, or add a column record`;
        fields.problems.add('keyed-unknown-column', value.at, what);
        continue;
      }
      const place = { statement: sheet.index, row, column: column.index };
      this.take(
        fields,
        value,
        { ...facetsIn(fields, column), concept, place, citation },
        { ...column.rule, ...own },
      );
    }
  }

  private take(fields: Fields, { text, at, locator }: Cell, facets: Facets, rule: Rule): void {
    const { scale, decimals, role, cause } = settled(rule, this.defaults);
    const negated = fields.read('negated', yesOrNo, false);
    const nothing = { value: null, decimals: null };
    this.observations.push({
      ...facets,
      ordinal: 'start' in locator ? locator.start : this.observations.length,
      ...fields.problems.attempt(at, () => parseAmount(text, { scale, decimals, negated }), nothing),
      negated,
      role,
      cause,
      locator,
      proof: null,
    });
  }
}

type Facets = Pick<Observation, 'concept' | 'period' | 'unit' | 'dimensions' | 'place'> & {
  readonly citation: Citation | null;
};

/** What the column says and its row adds: a unit of the row's own, `per` (as in per share), dimensions. */
function facetsIn(fields: Fields, column: Column): Pick<Facets, 'period' | 'unit' | 'dimensions'> {
  const unit = fields.read('unit', unitOf, column.unit);
  return {
    period: column.period,
    unit: fields.read('per', (cell) => unitOf({ ...cell, text: `${unit}/${cell.text}` }), unit),
    dimensions: fields.read(
      'dimensions',
      (cell) => merged(column.dimensions, dimensionsOf(cell)),
      column.dimensions,
    ),
  };
}

function merged(column: Dimensions, row: Dimensions): Dimensions {
  const axis = Object.keys(row).find((one) => Object.hasOwn(column, one) && column[one] !== row[one]);
  if (axis === undefined) return { ...column, ...row };
  throw new FigureError(
    'dimensions-malformed',
    `row and column state different members of ${axis}: leave one`,
    { axis },
  );
}
