import {
  classify,
  eventIdOf,
  figureIdOf,
  isInside,
  isLastingDoubt,
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
import { checksAt } from './ties/check-states.js';
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
  classify(book.sightingsAt(figure, vantage), book.unitOf(figure));

/** What several views in a row ask of one book: figures whose observations differ, as they were last looked at. */
interface Remembered {
  readonly revision: number;
  readonly asOf: Moment | null;
  readonly upTo: number;
  readonly states: Map<number, FigureState>;
}

const REMEMBERED_MAX = 5_000;
const remembered = new WeakMap<Book, Remembered>();

/** As `stateOf`, for a figure whose observations differ; remembered until the book is looked at from elsewhere. */
export function changedState(book: Book, figure: number, vantage: Vantage): FigureState {
  const { asOf, upTo } = vantage;
  const { revision } = book;
  let known = remembered.get(book);
  if (known?.revision !== revision || known.asOf !== asOf || known.upTo !== upTo) {
    known = { revision, asOf, upTo, states: new Map() };
    remembered.set(book, known);
  }
  const { states } = known;
  let state = states.get(figure);
  if (!state) {
    if (states.size >= REMEMBERED_MAX) states.clear();
    states.set(figure, (state = stateOf(book, figure, vantage)));
  }
  return state;
}

/** A figure as it stands, or `null` where no observation of it makes a vintage. */
export function figureJson(book: Book, figure: number, vantage: Vantage): FigureJson | null {
  const state = stateOf(book, figure, vantage);
  if (state.current < 0) return null;
  const facets = book.facets(figure);
  const shown = state.sightings[state.vintages[state.current]!.shown]!;
  return {
    ...identityOf(book, figure),
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
    tieOut: tieOutOf(book, state, state.current, vantage),
    source: { document: shown.document, ordinal: shown.ordinal },
  };
}

export type IdentityJson = Pick<
  FigureJson,
  'figureId' | 'entity' | 'concept' | 'period' | 'unit' | 'dimensions'
>;

/** The identity of a figure of a book. */
export function identityOf(book: Book, figure: number): IdentityJson {
  const { concept, period, unit, dimensions } = book.facets(figure);
  const figureId = book.figureId(figure);
  return { figureId, entity: book.entity, concept, period: periodJson(period), unit, dimensions };
}

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
export function isDoubted({ sightings, standings, pending }: Classified): boolean {
  return pending.length > 0 || standings.some((each) => isLastingDoubt(each, sightings));
}

/**
 * How a vintage ties out: by the worst of its repetitions and of the checks that ought to make it; where there are none,
 * by the best of the checks that it is a term of; `null` where nothing was compared with it.
 */
export function tieOutOf(book: Book, state: FigureState, vintage: number, vantage: Vantage): Outcome | null {
  if (isDoubted(state)) return 'exception';
  const { standings, sightings, vintages } = state;
  const checks = checksAt(book, vantage);
  const own: Outcome[] = [];
  const others: Outcome[] = [];
  for (const index of vintages[vintage]!.members) {
    const standing = standings[index]!;
    const { event } = sightings[index]!;
    if (standing.as === 'reconciled') own.push(standing.difference === '0' ? 'exact' : 'within-rounding');
    own.push(...checks.outcomesOf(event));
    others.push(...checks.outcomesWith(event));
  }
  if (own.length > 0) return own.reduce(worst);
  return others.length > 0 ? others.reduce(best) : null;
}

const FROM_BEST: readonly Outcome[] = ['exact', 'within-rounding', 'exception'];
const isWorse = (left: Outcome, right: Outcome): boolean =>
  FROM_BEST.indexOf(left) > FROM_BEST.indexOf(right);
export const worst = (left: Outcome, right: Outcome): Outcome => (isWorse(left, right) ? left : right);
const best = (left: Outcome, right: Outcome): Outcome => (isWorse(left, right) ? right : left);

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
