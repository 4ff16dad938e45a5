import { periodDays, periodEnd } from '#libs/figures';
import type { BlockReader, Dictionary } from '#libs/ledger';
import type { StandardStatement } from './mapping.js';
import { LINE_TABLES, type LineTable } from './line-tables.js';
import { UnitKind } from './unit-kind.js';

const DAY_MS = 86_400_000;
const FIRST_CAPACITY = 1024;
const SHARES = 'xbrli:shares';
const CURRENCY = /^iso4217:([A-Z]{3})(\/xbrli:shares)?$/;

/**
 * What the words of a dictionary mean to the standard presentation, by their numbers: worked out when a word is first
 * met and shared by all books of a reader, for a dictionary only grows.
 */
export class Lexicon {
  /** Of a unit: currencies by number, in the order in which they were met. */
  readonly currencies: string[] = [];
  private readonly slots: Readonly<Record<StandardStatement, Slots>>;
  private spans = new Int32Array(FIRST_CAPACITY).fill(UNMET);
  private ends = new Int32Array(FIRST_CAPACITY);
  private unitKinds = new Uint8Array(FIRST_CAPACITY);
  private unitCurrencies = new Uint16Array(FIRST_CAPACITY);
  private withoutDimensions = 0;

  private constructor(private readonly dictionary: Dictionary) {
    const of = (statement: StandardStatement): Slots => new Slots(dictionary, LINE_TABLES[statement]);
    this.slots = {
      'balance-sheet': of('balance-sheet'),
      'income-statement': of('income-statement'),
      'comprehensive-income': of('comprehensive-income'),
      'cash-flow': of('cash-flow'),
      'per-share': of('per-share'),
    };
  }

  static of(reader: BlockReader): Lexicon {
    let lexicon = lexicons.get(reader);
    if (!lexicon) lexicons.set(reader, (lexicon = new Lexicon(reader.dictionary)));
    return lexicon;
  }

  /** Which lines of a statement concepts may fill. */
  slotsOf(statement: StandardStatement): Slots {
    return this.slots[statement];
  }

  /** The number of the empty set of dimensions; 0 while no block states it. */
  get noDimensions(): number {
    return (this.withoutDimensions ||= this.dictionary.idOf('dimensions', '{}'));
  }

  /** Days of a period, 0 for an instant. */
  days(period: number): number {
    if (period >= this.spans.length || this.spans[period] === UNMET) this.meetPeriod(period);
    return this.spans[period]!;
  }

  /** The last day of a period, in days since 1970. */
  end(period: number): number {
    if (period >= this.spans.length || this.spans[period] === UNMET) this.meetPeriod(period);
    return this.ends[period]!;
  }

  unitKind(unit: number): number {
    if (unit >= this.unitKinds.length || this.unitKinds[unit] === UnitKind.unknown) this.meetUnit(unit);
    return this.unitKinds[unit]!;
  }

  /** The number of a unit's currency in `currencies`, for an amount and one per share. */
  currency(unit: number): number {
    if (unit >= this.unitKinds.length || this.unitKinds[unit] === UnitKind.unknown) this.meetUnit(unit);
    return this.unitCurrencies[unit]!;
  }

  private meetPeriod(id: number): void {
    if (id >= this.spans.length) {
      const from = this.spans.length;
      this.spans = grown(this.spans, new Int32Array(capacityFor(id)));
      this.spans.fill(UNMET, from);
      this.ends = grown(this.ends, new Int32Array(capacityFor(id)));
    }
    const period = this.dictionary.text(id);
    this.spans[id] = periodDays(period);
    this.ends[id] = dayNumber(periodEnd(period));
  }

  private meetUnit(id: number): void {
    if (id >= this.unitKinds.length) {
      this.unitKinds = grown(this.unitKinds, new Uint8Array(capacityFor(id)));
      this.unitCurrencies = grown(this.unitCurrencies, new Uint16Array(capacityFor(id)));
    }
    const unit = this.dictionary.text(id);
    const [, code, perShare] = CURRENCY.exec(unit) ?? [];
    if (code === undefined) {
      this.unitKinds[id] = unit === SHARES ? UnitKind.shares : UnitKind.other;
      return;
    }
    this.unitKinds[id] = perShare === undefined ? UnitKind.amount : UnitKind.perShare;
    const known = this.currencies.indexOf(code);
    this.unitCurrencies[id] = known < 0 ? this.currencies.push(code) - 1 : known;
  }
}

/** A date in days since 1970. */
const dayNumber = (date: string): number => Date.parse(date) / DAY_MS;

const UNMET = -1;

/** One lexicon a dictionary. */
const lexicons = new WeakMap<BlockReader, Lexicon>();

/** Where in a statement's lines a concept may stand, by the concept's number in the dictionary. */
export class Slots {
  private slots = new Int16Array(FIRST_CAPACITY).fill(UNMET_SLOT);

  constructor(
    private readonly dictionary: Dictionary,
    readonly table: LineTable,
  ) {}

  /** A place in the table's slots, −1 for a concept that fills no line. */
  of(concept: number): number {
    const slot = concept < this.slots.length ? this.slots[concept]! : UNMET_SLOT;
    return slot === UNMET_SLOT ? this.meet(concept) : slot;
  }

  private meet(concept: number): number {
    if (concept >= this.slots.length) {
      const from = this.slots.length;
      this.slots = grown(this.slots, new Int16Array(capacityFor(concept)));
      this.slots.fill(UNMET_SLOT, from);
    }
    return (this.slots[concept] = this.table.slotOf(this.dictionary.text(concept)));
  }
}

const UNMET_SLOT = -2;

const capacityFor = (id: number): number => 2 ** Math.ceil(Math.log2(id + 2));

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
