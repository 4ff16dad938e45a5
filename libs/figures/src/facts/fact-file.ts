import type { Decimal } from '../decimal.js';
import type { DocumentFiled, Observation } from '../events.js';
import type { Concept, EntityId } from '../identity.js';
import type { Period } from '../period.js';
import type { Moment } from '../time.js';

/**
 * Facts of one entity's filings in columns, as the SEC's bulk files state them: a value in a unit for a period, no
 * dimensions, no rounding. What a row says is a number into tables that all filings of the file share.
 */
export interface FactFile {
  readonly entity: EntityId;
  /** The filer's name as the file states it. */
  readonly filer: string | null;
  readonly measures: readonly FactMeasure[];
  readonly periods: readonly Period[];
  /** In the order of R3. */
  readonly filings: readonly FactFiling[];
}

/** A concept in a unit. */
export interface FactMeasure {
  readonly concept: Concept;
  readonly unit: string;
  /** JSON pointer of its facts in a slice, up to a fact's number: `/facts/us-gaap/Assets/units/USD/`. */
  readonly pointer: string;
}

/** What one accession states. A row's ordinal is its place. */
export interface FactFiling {
  readonly accession: string;
  readonly form: string | null;
  readonly publishedAt: Moment;
  /** SHA-256 of its slice, hex. */
  readonly document: string;
  readonly framework: DocumentFiled['framework'];
  readonly reader: DocumentFiled['reader'];
  readonly measure: readonly number[];
  /** The fact's number among those of its measure. */
  readonly number: readonly number[];
  readonly period: readonly number[];
  readonly value: readonly (Decimal | null)[];
}

/** A row as the observation that it is. */
export function factObservation(
  { measures, periods }: Pick<FactFile, 'measures' | 'periods'>,
  filing: Pick<FactFiling, 'measure' | 'number' | 'period' | 'value'>,
  row: number,
): Observation {
  const { concept, unit, pointer } = measures[filing.measure[row]!]!;
  return {
    ordinal: row,
    concept,
    period: periods[filing.period[row]!]!,
    unit,
    dimensions: NO_DIMENSIONS,
    value: filing.value[row]!,
    negated: false,
    decimals: null,
    role: 'stated',
    cause: null,
    place: null,
    locator: { pointer: `${pointer}${filing.number[row]}` },
    citation: null,
    proof: null,
  };
}

const NO_DIMENSIONS = Object.freeze({});
