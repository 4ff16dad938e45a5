import type { EventRef, ExceptionRaised, ExceptionResolved, LedgerEvent } from '../events.js';
import type { EntityId, FigureFacets } from '../identity.js';
import {
  isAmending,
  recordedAsOf,
  refKey,
  type ExceptionOnRecord,
  type Memory,
  type RecordedAs,
  type RecordedSighting,
} from '../memory.js';
import { newSighting } from '../standing-events.js';
import { factObservation, type FactFile } from './fact-file.js';
import { FIRST_ROW_INDEX, type FactsCommit } from './facts-commit.js';

/** What is known of a figure while a file is taken in. */
export interface FactFigure {
  /** Rows that state it: numbers of commits of this file and of rows in them, in turns. */
  readonly rows: number[];
  /** The event that shows the current vintage, its value, and whether an equal value is all it takes to agree. */
  commit: number;
  index: number;
  value: string | null;
  plain: boolean;
}

/**
 * An entity's memory while a file of its facts is taken in, filing after filing: what the ledger held before, and
 * what the file's commits add. Figures are found by number; whole sightings are made only where one is in doubt.
 */
export class FactMemory implements Memory {
  readonly entity: EntityId;
  /** Of the commits taken in, and of those that they refer to. */
  readonly commitIds: string[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly figures: Map<number, FactFigure>[] = [];
  private readonly commits: (FactsCommit | undefined)[] = [];
  private readonly newClasses = new Map<string, RecordedAs>();
  private readonly raised = new Map<string, ExceptionOnRecord>();
  private taken = 0;

  constructor(
    private readonly before: Memory,
    private readonly file: FactFile,
  ) {
    this.entity = before.entity;
  }

  get revision(): number {
    return this.before.revision + this.taken;
  }

  /** A commit's number in `commitIds`. */
  commitNumber(id: string): number {
    let number = this.numbers.get(id);
    if (number === undefined) this.numbers.set(id, (number = this.commitIds.push(id) - 1));
    return number;
  }

  /** The figure that a row states, made where it is new. */
  figure(measure: number, period: number): FactFigure {
    const periods = (this.figures[measure] ??= new Map<number, FactFigure>());
    let figure = periods.get(period);
    if (figure === undefined) {
      // What the ledger held before is looked at when the figure is first stated.
      const isNew = this.before.revision === 0;
      figure = { rows: [], commit: -1, index: 0, value: null, plain: isNew };
      periods.set(period, figure);
    }
    return figure;
  }

  /** Takes a commit in, its rows' figures included. */
  take(facts: FactsCommit): void {
    const number = this.commitNumber(facts.header.id);
    this.commits[number] = facts;
    this.taken++;
    const { measure, period } = facts.filing;
    for (let row = 0; row < measure.length; row++) {
      this.figures[measure[row]!]!.get(period[row]!)!.rows.push(number, row);
    }
    for (const event of facts.others.values()) this.note(event, facts);
    for (const event of facts.rest) this.note(event, facts);
  }

  /** All observations of a figure, those of the file's commits behind those before. */
  sightingsOf(measure: number, period: number, facets: FigureFacets): readonly RecordedSighting[] {
    const before = this.before.revision === 0 ? [] : this.before.sightings(facets);
    const { rows } = this.figure(measure, period);
    const sightings = before.map((each) => this.asNow(each));
    for (let at = 0; at < rows.length; at += 2) sightings.push(this.sighting(rows[at]!, rows[at + 1]!));
    return sightings;
  }

  sightings({ concept, period, unit, dimensions }: FigureFacets): readonly RecordedSighting[] {
    const measure = this.file.measures.findIndex((each) => each.concept === concept && each.unit === unit);
    const number = this.file.periods.indexOf(period);
    const facets = { concept, period, unit, dimensions };
    if (measure < 0 || number < 0) return this.before.sightings(facets).map((each) => this.asNow(each));
    return this.sightingsOf(measure, number, facets);
  }

  sightingAt(event: EventRef): ReturnType<Memory['sightingAt']> {
    const number = this.numbers.get(event.commit);
    const facts = number === undefined ? undefined : this.commits[number];
    if (!facts) return this.before.sightingAt(event);
    const row = event.index - FIRST_ROW_INDEX;
    return { facets: factObservation(this.file, facts.filing, row), sighting: this.sighting(number!, row) };
  }

  exception(exceptionId: string): ExceptionOnRecord | null {
    const known = this.before.revision === 0 ? null : this.before.exception(exceptionId);
    const added = this.raised.get(exceptionId);
    if (!added) return known;
    return known ? { ...known, raised: [...known.raised, ...added.raised] } : added;
  }

  rulingAt(document: string, ordinal: number): ExceptionResolved | null {
    return this.before.rulingAt(document, ordinal);
  }

  private sighting(number: number, row: number): RecordedSighting {
    const { filing, header, others, termCommit } = this.commits[number]!;
    const event = { commit: header.id, index: FIRST_ROW_INDEX + row };
    const observation = factObservation(this.file, filing, row);
    const other = others.get(row);
    const recorded = other ? recordedAsOf(other)! : termCommit[row]! < 0 ? 'reported' : 'reconciled';
    const sighting = newSighting(observation, header, isAmending({ amends: null, form: filing.form }), event);
    return this.asNow({ ...sighting, recordedAs: recorded });
  }

  /** A sighting as the last event about it says. */
  private asNow(sighting: RecordedSighting): RecordedSighting {
    const recordedAs = this.newClasses.size === 0 ? undefined : this.newClasses.get(refKey(sighting.event));
    return recordedAs === undefined ? sighting : { ...sighting, recordedAs };
  }

  private note(event: LedgerEvent, { header }: FactsCommit): void {
    const as = recordedAsOf(event);
    if (as !== null && 'of' in event && event.of) this.newClasses.set(refKey(event.of), as);
    if (event.type === 'ExceptionRaised') this.raise(event, header);
  }

  private raise(event: ExceptionRaised, header: FactsCommit['header']): void {
    const known = this.raised.get(event.exceptionId);
    const first = { event: { commit: header.id, index: 0 }, header, amends: false, resolved: null };
    this.raised.set(event.exceptionId, { ...(known ?? first), raised: [...(known?.raised ?? []), event] });
  }
}
