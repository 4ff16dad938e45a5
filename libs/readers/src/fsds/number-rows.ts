import {
  assertDimensions,
  decimalText,
  dimensionsJson,
  isCanonicalDecimal,
  isUnit,
  parseDecimal,
  type Decimal,
  type Dimensions,
  type Period,
} from '#libs/figures';
import { unitOfName } from '../sec/unit-names.js';
import { GrowingColumn, RowGroups, wordColumn, Words } from './columns.js';
import type { Filing } from './filing.js';
import { roundedPeriod } from './periods.js';
import type { Tag } from './tags.js';

/** Columns of `num` in the order in which `NumberRows.add` takes them, behind the filing's, the tag's and its version's. */
export const NUM_COLUMNS = ['adsh', 'tag', 'version', 'ddate', 'qtrs', 'uom', 'segments?', 'coreg?', 'value'];

/** What a row's segments and co-registrant say. */
interface Cut {
  readonly dimensions: Dimensions;
  /** RFC 8785, to sort by. */
  readonly json: string;
}

/** Scales that say how else a value is kept. */
const NIL = 127;
const LONG = 126;
/** Digits that a double holds exactly, whichever they are. */
const SAFE_DIGITS = 15;
/** More than a cell may have: what is longer was cut off. */
const SEGMENTS_CHARACTERS = 1024;

/** The numbers of a data set in columns, about 30 bytes a row: they come in no order, and all are held at once. */
export class NumberRows {
  private readonly filing = wordColumn();
  private readonly tag = wordColumn();
  private readonly period = wordColumn();
  private readonly unit = wordColumn();
  private readonly cut = wordColumn();
  private readonly mantissa = new GrowingColumn((length) => new Float64Array(length));
  private readonly scale = new GrowingColumn((length) => new Int8Array(length));
  private readonly long: Decimal[] = [];
  private readonly periods = new Words(periodOf);
  private readonly units = new Words(knownUnit);
  private readonly cuts = new Words(cutOf);

  constructor(private readonly tags: readonly Tag[]) {}

  get count(): number {
    return this.filing.count;
  }

  /** Adds a row; why it can't be, or `null`. */
  add({ number }: Filing, tag: number, cells: readonly string[]): string | null {
    const [ddate, qtrs, uom, segments, coregistrant, value] = cells as Cells;
    const { isPerShare, isDuration } = this.tags[tag]!;
    const period = this.periods.numberOf(`${ddate} ${qtrs}`);
    if (this.periods.meanings[period] === null)
      return 'the period is no end of a month and number of quarters';
    if (isDuration && qtrs === '0')
      return 'the duration is shorter than half a quarter: its start is not known';
    const unit = this.units.numberOf(isPerShare && CURRENCY.test(uom) ? `${uom}/shares` : uom);
    if (this.units.meanings[unit] === null) return 'the unit is no qualified name';
    const cut = this.cuts.numberOf(
      segments === '' && coregistrant === '' ? '' : `${segments}\t${coregistrant}`,
    );
    if (this.cuts.meanings[cut] === null) return 'the segments are no axes and members';
    if (!this.addValue(value)) return 'the value is no number';
    this.filing.push(number);
    this.tag.push(tag);
    this.period.push(period);
    this.unit.push(unit);
    this.cut.push(cut);
    return null;
  }

  /** The rows of each filing. */
  byFiling(filings: number): RowGroups {
    return new RowGroups(this.filing, filings);
  }

  /** A row's concept, period, unit, dimensions and value. */
  fact(row: number): NumberFact {
    const { dimensions, json } = this.cuts.meanings[this.cut.at(row)]!;
    return {
      tag: this.tag.at(row),
      concept: this.tags[this.tag.at(row)]!.concept!,
      period: this.periods.meanings[this.period.at(row)]!,
      unit: this.units.meanings[this.unit.at(row)]!,
      dimensions,
      order: json,
      value: this.valueOf(row),
    };
  }

  private addValue(text: string): boolean {
    const value = text === '' ? null : decimalOf(text);
    if (value === undefined) return false;
    const digits = value === null ? 0 : value.replace(/[-.]/g, '').length;
    if (value === null) this.amount(0, NIL);
    else if (digits > SAFE_DIGITS) this.amount(this.long.push(value) - 1, LONG);
    else {
      const point = value.indexOf('.');
      this.amount(Number(value.replace('.', '')), point < 0 ? 0 : value.length - point - 1);
    }
    return true;
  }

  private amount(mantissa: number, scale: number): void {
    this.mantissa.push(mantissa);
    this.scale.push(scale);
  }

  private valueOf(row: number): Decimal | null {
    const [mantissa, scale] = [this.mantissa.at(row), this.scale.at(row)];
    if (scale === NIL) return null;
    return scale === LONG ? this.long[mantissa]! : decimalText(mantissa, scale);
  }
}

/** A number as the data set states it. */
export interface NumberFact {
  /** Its tag's number. */
  readonly tag: number;
  readonly concept: string;
  readonly period: Period;
  readonly unit: string;
  readonly dimensions: Dimensions;
  /** RFC 8785 JSON of the dimensions. */
  readonly order: string;
  /** `null` is nil. */
  readonly value: Decimal | null;
}

type Cells = [string, string, string, string, string, string];

/** Amounts a share stand under the currency alone: data sets leave out what a unit is divided by. */
const CURRENCY = /^[A-Z]{3}$/;

function periodOf(text: string): Period | null {
  const [ddate, qtrs] = text.split(' ');
  return roundedPeriod(ddate!, qtrs!);
}

function knownUnit(name: string): string | null {
  const unit = unitOfName(name);
  return isUnit(unit) ? unit : null;
}

/**
 * Data sets leave out prefixes, and the words Axis and Member: what is left is kept under prefixes that say so.
 * `EquityComponents=Parent;` is the axis `fsds:EquityComponents`. `null` where it is none.
 */
function cutOf(text: string): Cut | null {
  const [segments = '', coregistrant = ''] = text.split('\t');
  if (segments.length >= SEGMENTS_CHARACTERS && !segments.endsWith(';')) return null;
  const pairs = segments
    .split(';')
    .filter((part) => part !== '')
    .map((part): [string, string] => {
      const equals = part.indexOf('=');
      return [`fsds:${part.slice(0, Math.max(equals, 0))}`, part.slice(equals + 1)];
    });
  if (coregistrant !== '') pairs.push(['dei:LegalEntityAxis', coregistrant]);
  const dimensions = Object.freeze(Object.fromEntries(pairs));
  if (Object.keys(dimensions).length < pairs.length) return null;
  try {
    assertDimensions(dimensions);
    return { dimensions, json: dimensionsJson(dimensions) };
  } catch {
    return null;
  }
}

/** Zeros that say nothing: `57057000000.0000` has four. */
const IDLE_ZEROS = /\.?0+$/;
/** More than any number has. Not to be looked through for zeros: the time that takes grows with the square of what they are. */
const VALUE_CHARACTERS_MAX = 200;

/** A number as an exact decimal; `undefined` where it is none. */
function decimalOf(text: string): Decimal | undefined {
  if (text.length > VALUE_CHARACTERS_MAX) return undefined;
  const short = text.includes('.') ? text.replace(IDLE_ZEROS, '') : text;
  if (isCanonicalDecimal(short)) return short;
  try {
    return parseDecimal(text);
  } catch {
    return undefined;
  }
}
