import { dimensionsJson, RESTATEMENT_CAUSES, type Dimensions, type Observation } from '#libs/figures';
import { DECIMALS_INF, DECIMALS_UNKNOWN, Flag, roleFlag, type DictionaryKind } from '../block-reader.js';
import { amountOf } from './amounts.js';
import type { ByteWriter } from './bytes.js';
import { writeDelta, writeTable, zigzag } from './int-column.js';
import { LocatorCoder } from './locators.js';
import { isJudged, shellOf, type EventShell, type ObservationEvent } from './observation-events.js';
import { packEvent, type CommitNumbers } from './packed-events.js';

/** Gives a text its number in the dictionary, a new one if it has none. */
export type Intern = (kind: DictionaryKind, text: string) => number;

/** Which of the columns that not all rows have a row is in. */
export const Has = { place: 1, citation: 2, ref: 4, extras: 8 } as const;

/** A commit's observations as columns of numbers, while a block is written. */
export class ObservationDraft {
  private readonly eventIndex: number[] = [];
  private readonly observedAs: number[] = [];
  private readonly flags: number[] = [];
  private readonly concept: FacetColumn;
  private readonly period: FacetColumn;
  private readonly unit: FacetColumn;
  private readonly dimensions: FacetColumn;
  private readonly ordinal: number[] = [];
  private readonly mantissa: number[] = [];
  private readonly scale: number[] = [];
  private readonly decimals: number[] = [];
  private readonly cause: number[] = [];
  private readonly long: string[] = [];

  private readonly texts = new Map<string, number>();
  private readonly textNumber = (text: string): number => {
    let number = this.texts.get(text);
    if (number === undefined) this.texts.set(text, (number = this.texts.size));
    return number;
  };

  private readonly locators = new LocatorCoder(this.textNumber);
  private readonly has: number[] = [];
  private readonly locatorKind: number[] = [];
  private readonly locatorA: number[] = [];
  private readonly locatorB: number[] = [];
  private readonly locatorC: number[] = [];
  private readonly statement: number[] = [];
  private readonly row: number[] = [];
  private readonly column: number[] = [];
  private readonly citation: number[] = [];
  private readonly refCommit: number[] = [];
  private readonly refIndex: number[] = [];
  private readonly difference: number[] = [];
  private readonly verdict: number[] = [];
  private readonly engine: number[] = [];
  private readonly extras: number[] = [];

  constructor(
    intern: Intern,
    private readonly commits: CommitNumbers,
  ) {
    this.concept = new FacetColumn('concept', intern);
    this.period = new FacetColumn('period', intern);
    this.unit = new FacetColumn('unit', intern);
    this.dimensions = new FacetColumn('dimensions', intern);
  }

  /** Adds the row of an event. */
  observe(event: ObservationEvent, index: number): void {
    const { observation } = event;
    const shell = shellOf(event);
    this.eventIndex.push(index);
    this.observedAs.push(shell.observedAs);
    this.facets(observation);
    this.value(observation);
    this.locator(observation);
    this.has.push(this.place(observation) | this.cite(observation) | this.refer(shell) | this.keep(shell));
    if (isJudged(shell.observedAs)) this.judge(shell);
  }

  /** What a replay to typed columns reads. */
  writeColumns(writer: ByteWriter): void {
    writer.varint(this.eventIndex.length);
    writeTable(writer, this.observedAs);
    writeTable(writer, this.flags);
    writeDelta(writer, this.eventIndex);
    writeDelta(writer, this.concept.ids);
    for (const facet of [this.period, this.unit, this.dimensions]) writeTable(writer, facet.ids);
    writeDelta(writer, this.ordinal);
    writeTable(writer, this.scale);
    for (const mantissa of this.mantissa) writer.varint(zigzag(mantissa));
    writeTable(writer, this.decimals);
    writeTable(writer, this.cause);
    writer.varint(this.long.length);
    for (const text of this.long) writer.text(text);
  }

  /** What only the whole events need. */
  writeDetails(writer: ByteWriter): void {
    writer.varint(this.texts.size);
    for (const text of this.texts.keys()) writer.text(text);
    writeTable(writer, this.has);
    writeTable(writer, this.locatorKind);
    writeTable(writer, this.locatorA);
    for (const part of [this.locatorB, this.locatorC]) writeDelta(writer, part);
    for (const part of [this.statement, this.row, this.column, this.citation]) writeDelta(writer, part);
    writeTable(writer, this.refCommit);
    writeDelta(writer, this.refIndex);
    for (const part of [this.difference, this.verdict, this.engine]) writeTable(writer, part);
    writeDelta(writer, this.extras);
  }

  private facets({ concept, period, unit, dimensions }: Observation): void {
    this.concept.push(concept);
    this.period.push(period);
    this.unit.push(unit);
    this.dimensions.push(dimensionsText(dimensions));
  }

  private value({ value, negated, decimals, role, ordinal, cause }: Observation): void {
    this.ordinal.push(ordinal);
    this.decimals.push(decimals === 'INF' ? DECIMALS_INF : (decimals ?? DECIMALS_UNKNOWN));
    this.cause.push(cause === null ? 0 : RESTATEMENT_CAUSES.indexOf(cause) + 1);
    let flags = (negated ? Flag.negated : 0) | roleFlag(role);
    if (value === null) flags |= Flag.nil;
    const amount = value === null ? NO_AMOUNT : amountOf(value);
    if (amount === null) {
      flags |= Flag.long;
      this.mantissa.push(this.long.push(value!) - 1);
      this.scale.push(0);
    } else {
      this.mantissa.push(amount.mantissa);
      this.scale.push(amount.scale);
    }
    this.flags.push(flags);
  }

  private locator(observation: Observation): void {
    const { kind, a, b, c } = this.locators.codeOf(observation);
    this.locatorKind.push(kind);
    this.locatorA.push(a);
    this.locatorB.push(b);
    this.locatorC.push(c);
  }

  private place({ place }: Observation): number {
    if (!place) return 0;
    this.statement.push(place.statement);
    this.row.push(place.row);
    this.column.push(place.column);
    return Has.place;
  }

  private cite({ citation }: Observation): number {
    if (!citation) return 0;
    this.citation.push(this.textNumber(JSON.stringify(citation)));
    return Has.citation;
  }

  private refer({ ref }: EventShell): number {
    if (!ref) return 0;
    this.refCommit.push(this.commits.numberOf(ref.commit));
    this.refIndex.push(ref.index);
    return Has.ref;
  }

  private keep({ extras }: EventShell): number {
    if (!extras) return 0;
    this.extras.push(this.textNumber(packEvent(extras, this.commits)));
    return Has.extras;
  }

  private judge({ difference, verdict, engine }: EventShell): void {
    this.difference.push(difference === null ? 0 : this.textNumber(difference) + 1);
    this.verdict.push(verdict);
    this.engine.push(this.textNumber(engine));
  }
}

/** Dictionary ids of one facet; neighbours often have the same. */
class FacetColumn {
  readonly ids: number[] = [];
  private text: string | null = null;
  private id = 0;

  constructor(
    private readonly kind: DictionaryKind,
    private readonly intern: Intern,
  ) {}

  push(text: string): void {
    if (text !== this.text) {
      this.id = this.intern(this.kind, text);
      this.text = text;
    }
    this.ids.push(this.id);
  }
}

const NO_AMOUNT = { mantissa: 0, scale: 0 };

/** RFC 8785 JSON; the usual cases, none and one, without a general canonicaliser. */
function dimensionsText(dimensions: Dimensions): string {
  if (isEmpty(dimensions)) return '{}';
  const axes = Object.keys(dimensions);
  if (axes.length > 1) return dimensionsJson(dimensions);
  return `{${JSON.stringify(axes[0])}:${JSON.stringify(dimensions[axes[0]!])}}`;
}

function isEmpty(object: object): boolean {
  for (const _ in object) return false;
  return true;
}
