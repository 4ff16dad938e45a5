import {
  FigureError,
  parsePeriod,
  type Citation,
  type Decimal,
  type Period,
  type Reading,
  type ReadingCorrection,
} from '#libs/figures';
import { parseAmount, parseScale } from './amounts.js';
import {
  conceptOf,
  dimensionsOf,
  Fields,
  listItems,
  needUnit,
  periodOf,
  plainText,
  yesOrNo,
} from './fields.js';
import type { Cell, KeyedRecord } from './keyed-file.js';
import type { Defaults } from './preamble.js';
import { shown, type Problems } from './problems.js';

export type Acts = Pick<Reading, 'corrections' | 'withdrawals'>;

/** Reads what is no figure: corrections of our reading, and withdrawals of reliance. */
export function readActs(records: readonly KeyedRecord[], defaults: Defaults, problems: Problems): Acts {
  const corrections: ReadingCorrection[] = [];
  const withdrawals: Reading['withdrawals'][number][] = [];
  for (const { kind, at, fields: cells } of records) {
    const fields = new Fields(cells, at, problems);
    if (kind === 'correction') corrections.push(correctionOf(fields, defaults));
    if (kind === 'withdrawal') withdrawals.push(withdrawalOf(fields, defaults));
  }
  return { corrections, withdrawals };
}

function correctionOf(fields: Fields, defaults: Defaults): ReadingCorrection {
  const scale = fields.read('scale', ({ text }) => parseScale(text), defaults.scale);
  const negated = fields.read('negated', yesOrNo, false);
  const amountOf = ({ text }: Cell): Decimal | null =>
    parseAmount(text, { scale, decimals: null, negated }).value;
  return {
    document: fields.need('corrects', sha256Of, ''),
    figure: {
      concept: fields.need('concept', conceptOf, ''),
      period: fields.need('period', periodOf, ''),
      unit: needUnit(fields, defaults.unit),
      dimensions: fields.read('dimensions', dimensionsOf, {}),
    },
    from: fields.need('from', amountOf, null),
    to: fields.need<Decimal | null>(
      'to',
      (cell) => (cell.text.toLowerCase() === 'void' ? 'void' : amountOf(cell)),
      null,
    ),
    reason: fields.need('reason', plainText, ''),
    locator: fields.cell('to')?.locator ?? NOWHERE,
    citation: fields.citation(defaults.citation),
  };
}

function withdrawalOf(fields: Fields, defaults: Defaults): Reading['withdrawals'][number] {
  return {
    periods: fields.need('periods', periodsOf, []),
    words: fields.need('words', plainText, ''),
    locator: fields.cell('words')?.locator ?? NOWHERE,
    citation: withoutWords(fields.citation(defaults.citation)),
  };
}

/** Stands in a reading that is about to be refused for the field that is missing. */
const NOWHERE = { pointer: '' };

/** The words are the withdrawal itself; its citation says where they stand. */
function withoutWords(citation: Citation | null): Citation | null {
  const { words: _words, ...place } = citation ?? {};
  return Object.keys(place).length === 0 ? null : place;
}

function periodsOf(cell: Cell): readonly Period[] {
  const periods = listItems(cell);
  for (const period of periods) parsePeriod(period);
  return [...new Set(periods)];
}

function sha256Of({ text }: Cell): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase();
  throw new FigureError('keyed-sha256', `${shown(text)} is not a SHA-256: write its 64 hexadecimal digits`, {
    text,
  });
}
