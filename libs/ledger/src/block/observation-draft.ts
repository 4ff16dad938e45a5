import {
  dimensionsJson,
  FIRST_ROW_INDEX,
  RESTATEMENT_CAUSES,
  type Decimal,
  type FactsCommit,
  type Observation,
} from '#libs/figures';
import {
  DECIMALS_INF,
  DECIMALS_UNKNOWN,
  Flag,
  ObservedAs,
  roleFlag,
  type DictionaryKind,
  type ObservationColumns,
} from '../block-reader.js';
import { amountOf } from './amounts.js';
import type { ByteWriter } from './bytes.js';
import { writeDelta, writeTable, zigzag } from './int-column.js';
import { LocatorColumns } from './locators.js';
import {
  EXACT_CORROBORATION,
  isJudged,
  shellOf,
  type EventShell,
  type ObservationEvent,
} from './observation-events.js';
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

  private readonly locators = new LocatorColumns(this.textNumber);
  private readonly has: number[] = [];
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
    this.put(observation, shell.observedAs, index);
    this.locators.push(observation.locator, observation.concept);
    this.has.push(this.place(observation) | this.cite(observation) | this.refer(shell) | this.keep(shell));
    if (isJudged(shell.observedAs)) this.judge(shell);
  }

  /** As `observe`, of what a replay to typed columns reads alone. */
  observeColumns(event: ObservationEvent, index: number): void {
    this.put(event.observation, shellOf(event).observedAs, index);
  }

  /** Adds a plain row of a filing's facts: as `observe` of the event that it stands for. */
  plain(facts: FactsCommit, row: number): void {
    const { file, filing, termCommit, termIndex, commits } = facts;
    const { concept, unit, pointer } = file.measures[filing.measure[row]!]!;
    this.eventIndex.push(FIRST_ROW_INDEX + row);
    this.concept.push(concept);
    this.period.push(file.periods[filing.period[row]!]!);
    this.unit.push(unit);
    this.dimensions.push(NO_DIMENSIONS);
    this.ordinal.push(row);
    this.decimals.push(DECIMALS_UNKNOWN);
    this.cause.push(0);
    this.flags.push(this.amount(filing.value[row]!));
    this.locators.pushNumbered(pointer, filing.number[row]!, concept);
    const term = termCommit[row]!;
    this.observedAs.push(term < 0 ? ObservedAs.reported : ObservedAs.reconciled);
    this.has.push(term < 0 ? 0 : Has.ref);
    if (term < 0) return;
    this.refCommit.push(this.commits.numberOf(commits[term]!));
    this.refIndex.push(termIndex[row]!);
    this.judge(EXACT_CORROBORATION);
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
    this.locators.write(writer);
    for (const part of [this.statement, this.row, this.column, this.citation]) writeDelta(writer, part);
    writeTable(writer, this.refCommit);
    writeDelta(writer, this.refIndex);
    for (const part of [this.difference, this.verdict, this.engine]) writeTable(writer, part);
    writeDelta(writer, this.extras);
  }

  /** Whether columns that were read are these. */
  agreesWith(columns: ObservationColumns): boolean {
    return (
      columns.count === this.eventIndex.length &&
      areEqual(columns.eventIndex, this.eventIndex) &&
      areEqual(columns.observedAs, this.observedAs) &&
      areEqual(columns.flags, this.flags) &&
      areEqual(columns.concept, this.concept.ids) &&
      areEqual(columns.period, this.period.ids) &&
      areEqual(columns.unit, this.unit.ids) &&
      areEqual(columns.dimensions, this.dimensions.ids) &&
      areEqual(columns.ordinal, this.ordinal) &&
      areEqual(columns.mantissa, this.mantissa) &&
      areEqual(columns.scale, this.scale) &&
      areEqual(columns.decimals, this.decimals) &&
      areEqual(columns.cause, this.cause) &&
      areEqual(columns.long, this.long)
    );
  }

  private put(observation: Observation, observedAs: number, index: number): void {
    this.eventIndex.push(index);
    this.observedAs.push(observedAs);
    this.facets(observation);
    this.value(observation);
  }

  private facets({ concept, period, unit, dimensions }: Observation): void {
    this.concept.push(concept);
    this.period.push(period);
    this.unit.push(unit);
    this.dimensions.push(dimensionsJson(dimensions));
  }

  private value({ value, negated, decimals, role, ordinal, cause }: Observation): void {
    this.ordinal.push(ordinal);
    this.decimals.push(decimals === 'INF' ? DECIMALS_INF : (decimals ?? DECIMALS_UNKNOWN));
    this.cause.push(cause === null ? 0 : RESTATEMENT_CAUSES.indexOf(cause) + 1);
    this.flags.push((negated ? Flag.negated : 0) | roleFlag(role) | this.amount(value));
  }

  /** Adds an amount; the flags that say how it is kept. */
  private amount(value: Decimal | null): number {
    const amount = value === null ? NO_AMOUNT : amountOf(value);
    if (amount === null) {
      this.mantissa.push(this.long.push(value!) - 1);
      this.scale.push(0);
      return Flag.long;
    }
    this.mantissa.push(amount.mantissa);
    this.scale.push(amount.scale);
    return value === null ? Flag.nil : 0;
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

  private judge({
    difference,
    verdict,
    engine,
  }: Pick<EventShell, 'difference' | 'verdict' | 'engine'>): void {
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

function areEqual<T>(left: ArrayLike<T>, right: ArrayLike<T>): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at++) if (left[at] !== right[at]) return false;
  return true;
}

const NO_DIMENSIONS = '{}';
const NO_AMOUNT = { mantissa: 0, scale: 0 };
