import { roleOf } from '#libs/ledger';
import type { Book } from '../../book/book.js';
import type { Lexicon, Slots } from './lexicon.js';
import type { StandardStatement } from './mapping.js';
import { UnitKind } from './unit-kind.js';

/** What a document states of a statement for a period in a currency. */
export interface Tally {
  /** Number in the dictionary. */
  readonly period: number;
  /** The mapping in whose terms it is, by its number in the statement's table. */
  readonly mapping: number;
  /** Number of its currency in the lexicon. */
  readonly currency: number;
  readonly lines: number;
}

/** Currencies of a dictionary that statements are told apart by; there are fewer in the world. */
const CURRENCIES_MAX = 1024;
/** Stands for that of shares, which are in every currency's statement. */
const NO_CURRENCY = CURRENCIES_MAX - 1;
const LINES_A_MASK = 32;

/**
 * What of a statement a document presents. Facts come without a presentation; so a document presents a statement
 * for a period if it states an anchor of it, so many lines as the mapping asks for, and at least half as many
 * as for the period of which it states most: a note that repeats a few totals of other periods is no statement.
 */
export class Tallies {
  private readonly slots: Slots;
  private readonly counts = new Map<number, Count>();

  constructor(
    private readonly book: Book,
    private readonly lexicon: Lexicon,
    statement: StandardStatement,
    private readonly upTo: number,
  ) {
    this.slots = lexicon.slotsOf(statement);
  }

  /** The periods that a document presents, by the filings of it; one currency and taxonomy each. */
  presentedBy(filings: readonly number[]): Tally[] {
    this.counts.clear();
    for (const filing of filings) {
      const [from, to] = this.book.rowsOf(filing);
      for (let row = from; row < to; row++) this.count(row);
    }
    this.spreadShares();
    const { mappings } = this.slots.table;
    const most = mappings.map(() => 0);
    for (const count of this.counts.values())
      most[count.mapping] = Math.max(most[count.mapping]!, linesIn(count));
    const presented = new Map<number, Tally>();
    for (const count of this.counts.values()) {
      const { period, mapping, currency, isAnchored } = count;
      const tally = { period, mapping, currency, lines: linesIn(count) };
      const isEnough = tally.lines >= mappings[mapping]!.linesMin && tally.lines * 2 >= most[mapping]!;
      const known = presented.get(period);
      if (isAnchored && isEnough && (!known || this.isFuller(tally, known))) presented.set(period, tally);
    }
    return [...presented.values()];
  }

  private count(row: number): void {
    const { columns } = this.book;
    const number = this.slots.of(columns.concept[row]!);
    if (number < 0 || columns.dimensions[row] !== this.lexicon.noDimensions) return;
    const slot = this.slots.table.slots[number]!;
    const unit = columns.unit[row]!;
    if (this.lexicon.unitKind(unit) !== slot.unitKind) return;
    const period = columns.period[row]!;
    if ((this.lexicon.days(period) === 0) !== this.slots.table.isInstant) return;
    if (roleOf(columns.flags[row]!) !== 'stated' || this.book.isTakenBack(row, this.upTo)) return;
    const { mapping, line, isAnchor } = slot;
    const currency = slot.unitKind === UnitKind.shares ? NO_CURRENCY : this.lexicon.currency(unit);
    const count = this.countOf(period, mapping, currency);
    if (line < LINES_A_MASK) count.low |= 1 << line;
    else count.high |= 1 << (line - LINES_A_MASK);
    if (isAnchor) count.isAnchored = true;
  }

  private spreadShares(): void {
    for (const count of this.counts.values()) {
      if (count.currency === NO_CURRENCY) continue;
      const shares = this.counts.get(keyOf(count.period, count.mapping, NO_CURRENCY));
      if (!shares) continue;
      count.low |= shares.low;
      count.high |= shares.high;
    }
  }

  private countOf(period: number, mapping: number, currency: number): Count {
    const key = keyOf(period, mapping, currency);
    let count = this.counts.get(key);
    if (!count) {
      count = { period, mapping, currency, low: 0, high: 0, isAnchored: false };
      this.counts.set(key, count);
    }
    return count;
  }

  /** Where a document states a period in several currencies or taxonomies: the one of which it states more. */
  private isFuller(left: Tally, right: Tally): boolean {
    if (left.lines !== right.lines) return left.lines > right.lines;
    if (left.mapping !== right.mapping) return left.mapping < right.mapping;
    return this.lexicon.currencies[left.currency]! < this.lexicon.currencies[right.currency]!;
  }
}

/** A tally under way: a bit a line. */
interface Count {
  readonly period: number;
  readonly mapping: number;
  readonly currency: number;
  low: number;
  high: number;
  isAnchored: boolean;
}

const keyOf = (period: number, mapping: number, currency: number): number =>
  (period * CURRENCIES_MAX + currency) * 2 + mapping;

const linesIn = ({ low, high }: Count): number => bitsIn(low) + bitsIn(high);

function bitsIn(mask: number): number {
  let rest = mask - ((mask >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
