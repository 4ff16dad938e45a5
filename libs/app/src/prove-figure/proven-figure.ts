import type { Decimal, Decimals, Dimensions, Locator, PeriodJson, Role } from '#libs/figures';
import {
  historyOf,
  Rendition,
  type Book,
  type SightingJson,
  type SourceJson,
  type Vantage,
} from '#libs/views';

/**
 * What a figure is by its observations and the decisions about them alone: what can be proven by the commits that hold these.
 * Checks across documents, and times that a log gives by its order, depend on other commits too; words are in the documents.
 */
export interface ProvenFigure {
  readonly figureId: string;
  readonly entity: string;
  readonly concept: string;
  readonly period: PeriodJson;
  readonly unit: string;
  readonly dimensions: Dimensions;
  /** As it stands; `null` where every observation of it is in doubt. */
  readonly current: {
    readonly value: Decimal | null;
    readonly decimals: Decimals;
    readonly status: string;
    readonly vintage: number;
    readonly reliance: 'withdrawn' | null;
    readonly publishedAt: string;
    readonly source: SourceJson;
  } | null;
  readonly vintages: readonly {
    readonly vintage: number;
    readonly value: Decimal | null;
    readonly decimals: Decimals;
    readonly publishedAt: string;
    readonly difference: Decimal | null;
    readonly lastUnit: boolean;
    readonly observations: number;
  }[];
  readonly observations: readonly ProvenObservation[];
}

/** An observation as a commit holds it. */
export interface ProvenObservation {
  readonly eventId: string;
  readonly as: string;
  readonly vintage: number | null;
  readonly value: Decimal | null;
  readonly printedValue: Decimal | null;
  readonly decimals: Decimals;
  readonly role: Role;
  readonly document: string;
  readonly accession: string | null;
  readonly ordinal: number;
  /** Where in the document's text, or by which element or pointer. */
  readonly locator: Locator | null;
  readonly publishedAt: string;
  readonly corrections: readonly {
    readonly eventId: string;
    readonly from: Decimal | null;
    readonly to: Decimal | null | 'void';
    readonly reason: string;
    readonly by: string;
  }[];
}

const NO_TEXT = new Rendition('');

/** A figure as observations of it prove it at a vantage; `null` where there are none. Reads no document. */
export function provenFigure(book: Book, figure: number, vantage: Vantage): ProvenFigure | null {
  const history = historyOf(book, figure, vantage, () => NO_TEXT);
  if (!history) return null;
  const { figureId, entity, concept, period, unit, dimensions, current, vintages, observations } = history;
  return {
    figureId,
    entity,
    concept,
    period,
    unit,
    dimensions,
    current: current && {
      value: current.value,
      decimals: current.decimals,
      status: current.status,
      vintage: current.vintage,
      reliance: current.reliance,
      publishedAt: current.publishedAt,
      source: current.source,
    },
    vintages: vintages.map((each) => ({
      vintage: each.vintage,
      value: each.value,
      decimals: each.decimals,
      publishedAt: each.publishedAt,
      difference: each.difference,
      lastUnit: each.lastUnit,
      observations: each.observations,
    })),
    observations: observations.map(provenObservation),
  };
}

const provenObservation = (each: SightingJson): ProvenObservation => ({
  eventId: each.eventId,
  as: each.as,
  vintage: each.vintage,
  value: each.value,
  printedValue: each.printedValue,
  decimals: each.decimals,
  role: each.role,
  document: each.document,
  accession: each.accession,
  ordinal: each.ordinal,
  locator: placeOf(each.locator),
  publishedAt: each.publishedAt,
  corrections: each.corrections.map(({ eventId, from, to, reason, by }) => ({
    eventId,
    from,
    to,
    reason,
    by,
  })),
});

function placeOf(locator: SightingJson['locator']): Locator | null {
  if (locator === null || !('line' in locator)) return locator;
  const { line, start, end } = locator;
  return { line, start, end };
}
