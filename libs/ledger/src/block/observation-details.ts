import {
  decimalText,
  RESTATEMENT_CAUSES,
  type Dimensions,
  type LedgerEvent,
  type Observation,
} from '#libs/figures';
import {
  DECIMALS_INF,
  DECIMALS_UNKNOWN,
  Flag,
  roleOf,
  type Dictionary,
  type ObservationColumns,
} from '../block-reader.js';
import type { ByteReader } from './bytes.js';
import { readInts } from './int-column.js';
import { locatorOf } from './locators.js';
import { Has } from './observation-draft.js';
import { eventOf, isJudged, type EventShell } from './observation-events.js';
import { unpackEvent } from './packed-events.js';

/**
 * Builds whole events from a block's columns and the details behind them, row by row.
 * The mirror of `ObservationDraft.writeDetails`.
 */
export class ObservationDetails {
  private readonly texts: readonly string[];
  private readonly has: Uint8Array;
  private readonly locatorKind: Uint8Array;
  private readonly locatorA: Float64Array;
  private readonly locatorB: Float64Array;
  private readonly locatorC: Float64Array;
  private readonly statement: Cursor;
  private readonly row: Cursor;
  private readonly column: Cursor;
  private readonly citation: Cursor;
  private readonly refCommit: Cursor;
  private readonly refIndex: Cursor;
  private readonly difference: Cursor;
  private readonly verdict: Cursor;
  private readonly engine: Cursor;
  private readonly extras: Cursor;
  private readonly dimensions = new Map<number, Dimensions>();
  /** Bytes behind the last column: none in a block that is whole. */
  readonly bytesLeft: number;
  private at = 0;

  constructor(
    reader: ByteReader,
    private readonly columns: ObservationColumns,
    private readonly dictionary: Dictionary,
    private readonly commits: readonly string[],
  ) {
    const { count } = columns;
    this.texts = Array.from({ length: reader.count() }, () => reader.text());
    this.has = readInts(reader, count, new Uint8Array(count));
    this.locatorKind = readInts(reader, count, new Uint8Array(count));
    this.locatorA = readInts(reader, count, new Float64Array(count));
    this.locatorB = readInts(reader, count, new Float64Array(count));
    this.locatorC = readInts(reader, count, new Float64Array(count));
    const placed = this.rowsWith(Has.place);
    this.statement = new Cursor(reader, placed);
    this.row = new Cursor(reader, placed);
    this.column = new Cursor(reader, placed);
    this.citation = new Cursor(reader, this.rowsWith(Has.citation));
    const referred = this.rowsWith(Has.ref);
    this.refCommit = new Cursor(reader, referred);
    this.refIndex = new Cursor(reader, referred);
    const judged = columns.observedAs.reduce((sum, each) => sum + (isJudged(each) ? 1 : 0), 0);
    this.difference = new Cursor(reader, judged);
    this.verdict = new Cursor(reader, judged);
    this.engine = new Cursor(reader, judged);
    this.extras = new Cursor(reader, this.rowsWith(Has.extras));
    this.bytesLeft = reader.buffer.length - reader.position;
  }

  /** The event of the next row, as it was written. */
  nextEvent(): LedgerEvent {
    const row = this.at++;
    return eventOf(this.observation(row), this.shell(row));
  }

  private rowsWith(bit: number): number {
    return this.has.reduce((sum, each) => sum + (each & bit ? 1 : 0), 0);
  }

  private shell(row: number): EventShell {
    const observedAs = this.columns.observedAs[row]!;
    const has = this.has[row]!;
    const ref =
      has & Has.ref ? { commit: this.commits[this.refCommit.next()]!, index: this.refIndex.next() } : null;
    const extras = has & Has.extras ? unpackEvent(this.texts[this.extras.next()]!, this.commits) : null;
    if (!isJudged(observedAs)) return { observedAs, ref, difference: null, verdict: 0, engine: '', extras };
    const difference = this.difference.next();
    return {
      observedAs,
      ref,
      difference: difference === 0 ? null : this.texts[difference - 1]!,
      verdict: this.verdict.next(),
      engine: this.texts[this.engine.next()]!,
      extras,
    };
  }

  private observation(row: number): Observation {
    const { columns, dictionary } = this;
    const flags = columns.flags[row]!;
    const decimals = columns.decimals[row]!;
    const cause = columns.cause[row]!;
    const has = this.has[row]!;
    const concept = dictionary.text(columns.concept[row]!);
    return {
      ordinal: columns.ordinal[row]!,
      concept,
      period: dictionary.text(columns.period[row]!),
      unit: dictionary.text(columns.unit[row]!),
      dimensions: this.dimensionsOf(columns.dimensions[row]!),
      value: this.value(row, flags),
      negated: (flags & Flag.negated) !== 0,
      decimals: decimals === DECIMALS_INF ? 'INF' : decimals === DECIMALS_UNKNOWN ? null : decimals,
      role: roleOf(flags),
      cause: cause === 0 ? null : RESTATEMENT_CAUSES[cause - 1]!,
      place: has & Has.place ? this.nextPlace() : null,
      locator: this.locator(row, concept),
      citation: has & Has.citation ? this.nextCitation() : null,
      proof: null,
    };
  }

  private value(row: number, flags: number): string | null {
    if (flags & Flag.nil) return null;
    const mantissa = this.columns.mantissa[row]!;
    return flags & Flag.long ? this.columns.long[mantissa]! : decimalText(mantissa, this.columns.scale[row]!);
  }

  private locator(row: number, concept: string): Observation['locator'] {
    const code = {
      kind: this.locatorKind[row]!,
      a: this.locatorA[row]!,
      b: this.locatorB[row]!,
      c: this.locatorC[row]!,
    };
    return locatorOf(code, concept, this.texts);
  }

  private nextPlace(): Observation['place'] {
    return { statement: this.statement.next(), row: this.row.next(), column: this.column.next() };
  }

  private nextCitation(): Observation['citation'] {
    return JSON.parse(this.texts[this.citation.next()]!) as Observation['citation'];
  }

  private dimensionsOf(id: number): Dimensions {
    let dimensions = this.dimensions.get(id);
    if (!dimensions) {
      // Rows share it: frozen, so that none can change another's.
      dimensions = Object.freeze(JSON.parse(this.dictionary.text(id)) as Dimensions);
      this.dimensions.set(id, dimensions);
    }
    return dimensions;
  }
}

/** A column that only some rows have, read in step with them. */
class Cursor {
  private readonly values: Float64Array;
  private at = 0;

  constructor(reader: ByteReader, count: number) {
    this.values = readInts(reader, count, new Float64Array(count));
  }

  next(): number {
    return this.values[this.at++]!;
  }
}
