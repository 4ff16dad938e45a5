import {
  classify,
  eventIdOf,
  figureIdOf,
  isInside,
  periodJson,
  type Classified,
  type Decimal,
  type Decimals,
  type Dimensions,
  type EntityId,
  type FigureFacets,
  type FigureId,
  type Moment,
  type Outcome,
  type PeriodJson,
} from '#libs/figures';
import type { Book, BookSighting } from './book/book.js';
import { labelOf } from './labels.js';
import type { Vantage } from './vantage.js';

export type FigureStatus = 'reported' | 'restated' | 'corrected';

/** Where a shown value stands: the same in every ledger. */
export interface SourceJson {
  readonly document: string;
  readonly ordinal: number;
}

/** A figure as it stands at a vantage; economic sign. */
export interface FigureJson {
  readonly figureId: FigureId;
  readonly entity: EntityId;
  readonly concept: string;
  readonly label: string | null;
  readonly period: PeriodJson;
  readonly unit: string;
  readonly dimensions: Dimensions;
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  readonly status: FigureStatus;
  /** Number of the current vintage, from 1. */
  readonly vintage: number;
  readonly derived: false;
  readonly reliance: 'withdrawn' | null;
  /** Whether a later observation is suspect and waits for a person or a repetition (R5). */
  readonly suspect: boolean;
  readonly eventId: string;
  readonly commit: number;
  readonly publishedAt: Moment;
  readonly recordedAt: Moment;
  readonly tieOut: Outcome | null;
  readonly source: SourceJson;
}

/** A figure's observations in sight, classified. */
export type FigureState = Classified<BookSighting>;

export const stateOf = (book: Book, figure: number, vantage: Vantage): FigureState =>
  classify(book.sightingsAt(figure, vantage));

/** A figure as it stands, or `null` where no observation of it makes a vintage. */
export function figureJson(book: Book, figure: number, vantage: Vantage): FigureJson | null {
  const state = stateOf(book, figure, vantage);
  if (state.current < 0) return null;
  const facets = book.facets(figure);
  const shown = state.sightings[state.vintages[state.current]!.shown]!;
  return {
    ...identityJson(book.entity, facets),
    label: labelOf(book, shown),
    value: shown.value,
    decimals: shown.decimals,
    status: statusOf(shown, state.current),
    vintage: state.current + 1,
    derived: false,
    reliance: relianceOf(book, facets, state, vantage),
    suspect: isDoubted(state),
    eventId: eventIdOf(shown.event),
    commit: shown.filing.number,
    publishedAt: shown.publishedAt,
    recordedAt: shown.filing.recordedAt,
    tieOut: tieOutOf(state, state.current),
    source: { document: shown.document, ordinal: shown.ordinal },
  };
}

export type IdentityJson = Pick<
  FigureJson,
  'figureId' | 'entity' | 'concept' | 'period' | 'unit' | 'dimensions'
>;

export function identityJson(
  entity: EntityId,
  { concept, period, unit, dimensions }: FigureFacets,
): IdentityJson {
  const figureId = figureIdOf({ entity, concept, period, unit, dimensions });
  return { figureId, entity, concept, period: periodJson(period), unit, dimensions };
}

export function statusOf(sighting: BookSighting, vintage: number): FigureStatus {
  if (sighting.corrected) return 'corrected';
  return vintage > 0 ? 'restated' : 'reported';
}

/** Whether an observation waits for a person, or for a later document to repeat it (R5). */
function isDoubted({ standings, pending }: FigureState): boolean {
  if (pending.length > 0) return true;
  return standings.some(
    (each) => each.as === 'contradiction' || (each.as === 'suspect' && each.kind === 'prior-differs'),
  );
}

/** How the observations of a vintage tie out: `null` where it has one only. */
export function tieOutOf(state: FigureState, vintage: number): Outcome | null {
  const { standings, vintages } = state;
  if (isDoubted(state)) return 'exception';
  const members = vintages[vintage]!.members.map((index) => standings[index]!);
  const agreed = members.filter((each) => each.as === 'reconciled');
  if (agreed.length === 0) return null;
  return agreed.every((each) => each.difference === '0') ? 'exact' : 'within-rounding';
}

/** `withdrawn` from the day on which the issuer says so until a later document states the figure anew. */
export function relianceOf(
  book: Book,
  { period }: FigureFacets,
  { sightings, standings }: FigureState,
  vantage: Vantage,
): 'withdrawn' | null {
  const withdrawn = book.records
    .withdrawalsAt(vantage)
    .filter(({ event }) => event.periods.some((outer) => isInside(period, outer)))
    .map(({ filing }) => filing.publishedAt);
  if (withdrawn.length === 0) return null;
  const last = withdrawn.reduce((left, right) => (left > right ? left : right));
  const stated = sightings.some(({ publishedAt, role }, index) => {
    return role === 'stated' && publishedAt > last && 'vintage' in standings[index]!;
  });
  return stated ? null : 'withdrawn';
}
