import { crc32c } from '@node-rs/crc32';
import { dimensionsJson, type Commit, type EventRef, type Observation } from '#libs/figures';
import { DECIMALS_INF, DECIMALS_UNKNOWN, Flag, type DictionaryKind } from '../block-reader.js';
import { amountOf } from './amounts.js';
import { ByteWriter } from './bytes.js';
import { writeDelta, writePlain, writeTable } from './int-column.js';
import { locatorCode } from './locators.js';
import { carriesObservation, causeCode, shellOf, type ObservationEvent } from './observation-events.js';

/** The version of the layout below. */
export const BLOCK_VERSION = 1;

/** Flags that only a block knows. */
export const BlockFlag = { placed: 32, cited: 64, extra: 128 } as const;

/** Gives a text its number in the dictionary, a new one if it has none. */
export type Intern = (kind: DictionaryKind, text: string) => number;

/** Numbers of a column while it is written. */
type Column = number[];

/**
 * A commit as a block: version, header, texts, referred commits, observation columns, other events,
 * CRC-32C. Deterministic for a given dictionary; no general-purpose compressor, whose output varies
 * by build.
 */
export function encodeBlock(commit: Commit, intern: Intern): Buffer {
  const draft = new BlockDraft(intern, engineOf(commit));
  commit.events.forEach((event, index) => {
    if (carriesObservation(event)) draft.observe(event, index);
    else draft.others.push({ index, json: JSON.stringify(event) });
  });
  const writer = new ByteWriter();
  writer.byte(BLOCK_VERSION);
  writer.text(JSON.stringify(commit.header));
  writer.varint(commit.events.length);
  draft.write(writer);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32LE(crc32c(writer.written()));
  writer.bytes(checksum);
  return Buffer.from(writer.written());
}

/** The engine of the commit's first reconciliation: nearly always that of all. */
function engineOf({ events }: Commit): string {
  for (const event of events) if (event.type === 'FigureReconciled') return event.engine;
  return '';
}

const NO_DIMENSIONS = '{}';

class BlockDraft {
  readonly others: { readonly index: number; readonly json: string }[] = [];
  private readonly texts = new Map<string, number>();
  private readonly commits = new Map<string, number>();
  private readonly eventIndex: Column = [];
  private readonly flags: Column = [];
  private readonly observedAs: Column = [];
  private readonly concept: Column = [];
  private readonly period: Column = [];
  private readonly unit: Column = [];
  private readonly dimensions: Column = [];
  private readonly ordinal: Column = [];
  private readonly mantissa: Column = [];
  private readonly scale: Column = [];
  private readonly decimals: Column = [];
  private readonly cause: Column = [];
  private readonly locatorKind: Column = [];
  private readonly locatorA: Column = [];
  private readonly locatorB: Column = [];
  private readonly locatorC: Column = [];
  private readonly statement: Column = [];
  private readonly row: Column = [];
  private readonly column: Column = [];
  private readonly citation: Column = [];
  private readonly refCommit: Column = [];
  private readonly refIndex: Column = [];
  private readonly extras: Column = [];
  private readonly long: string[] = [];

  constructor(
    private readonly intern: Intern,
    private readonly engine: string,
  ) {}

  observe(event: ObservationEvent, index: number): void {
    const { observation } = event;
    const shell = shellOf(event, this.engine);
    this.eventIndex.push(index);
    this.observedAs.push(shell.observedAs);
    this.facets(observation);
    let flags = this.value(observation) | this.place(observation);
    this.locator(observation);
    this.cause.push(causeCode(observation));
    if (observation.citation) {
      flags |= BlockFlag.cited;
      this.citation.push(this.textNumber(JSON.stringify(observation.citation)));
    }
    if (shell.extras) {
      flags |= BlockFlag.extra;
      this.extras.push(this.textNumber(JSON.stringify(shell.extras)));
    }
    this.reference(shell.ref);
    this.flags.push(flags);
  }

  private facets({ concept, period, unit, dimensions }: Observation): void {
    this.concept.push(this.intern('concept', concept));
    this.period.push(this.intern('period', period));
    this.unit.push(this.intern('unit', unit));
    const isBare = Object.keys(dimensions).length === 0;
    this.dimensions.push(this.intern('dimensions', isBare ? NO_DIMENSIONS : dimensionsJson(dimensions)));
  }

  private value({ value, negated, decimals, role, ordinal }: Observation): number {
    this.ordinal.push(ordinal);
    this.decimals.push(decimals === 'INF' ? DECIMALS_INF : (decimals ?? DECIMALS_UNKNOWN));
    let flags = negated ? Flag.negated : 0;
    if (role === 'previously-reported') flags |= Flag.previouslyReported;
    if (role === 'adjustment') flags |= Flag.adjustment;
    const amount = value === null ? NO_AMOUNT : amountOf(value);
    if (value === null) flags |= Flag.nil;
    if (amount === null) {
      flags |= Flag.long;
      this.mantissa.push(this.long.push(value!) - 1);
      this.scale.push(0);
    } else {
      this.mantissa.push(amount.mantissa);
      this.scale.push(amount.scale);
    }
    return flags;
  }

  private place({ place }: Observation): number {
    if (!place) return 0;
    this.statement.push(place.statement);
    this.row.push(place.row);
    this.column.push(place.column);
    return BlockFlag.placed;
  }

  private locator({ locator }: Observation): void {
    const { kind, a, b, c } = locatorCode(locator, (text) => this.textNumber(text));
    this.locatorKind.push(kind);
    this.locatorA.push(a);
    this.locatorB.push(b);
    this.locatorC.push(c);
  }

  private reference(ref: EventRef | null): void {
    if (ref && !this.commits.has(ref.commit)) this.commits.set(ref.commit, this.commits.size + 1);
    this.refCommit.push(ref ? this.commits.get(ref.commit)! : 0);
    if (ref) this.refIndex.push(ref.index);
  }

  private textNumber(text: string): number {
    let number = this.texts.get(text);
    if (number === undefined) this.texts.set(text, (number = this.texts.size));
    return number;
  }

  write(writer: ByteWriter): void {
    writer.varint(this.eventIndex.length);
    writeTable(writer, this.observedAs);
    writePlain(writer, this.flags);
    writeDelta(writer, this.eventIndex);
    writeDelta(writer, this.concept);
    for (const facet of [this.period, this.unit, this.dimensions]) writeTable(writer, facet);
    writeDelta(writer, this.ordinal);
    writeTable(writer, this.scale);
    writer.varint(this.mantissa.length === 0 ? 0 : 1);
    for (const mantissa of this.mantissa) writer.varint(mantissa < 0 ? -2 * mantissa - 1 : 2 * mantissa);
    writeTable(writer, this.decimals);
    writeTable(writer, this.cause);
    writer.varint(this.long.length);
    for (const text of this.long) writer.text(text);
    // From here on only what a replay to columns does not read.
    writer.text(this.engine);
    writer.varint(this.texts.size);
    for (const text of this.texts.keys()) writer.text(text);
    writer.varint(this.commits.size);
    for (const commit of this.commits.keys()) writer.bytes(Buffer.from(commit.replaceAll('-', ''), 'hex'));
    writeTable(writer, this.locatorKind);
    for (const part of [this.locatorA, this.locatorB, this.locatorC]) writeDelta(writer, part);
    for (const part of [this.statement, this.row, this.column, this.citation]) writeDelta(writer, part);
    writeTable(writer, this.refCommit);
    writeDelta(writer, this.refIndex);
    writeDelta(writer, this.extras);
    writer.varint(this.others.length);
    for (const { index, json } of this.others) {
      writer.varint(index);
      writer.text(json);
    }
  }
}

const NO_AMOUNT = { mantissa: 0, scale: 0 };
