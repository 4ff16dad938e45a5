import {
  eventIdOf,
  negate,
  refKey,
  type Decimal,
  type Decimals,
  type EventRef,
  type FigureFacets,
  type FigureId,
  type Moment,
  type Outcome,
  type RestatementCause,
} from '#libs/figures';
import type { Book } from '../book/book.js';
import { causeOf } from '../definition-change.js';
import {
  identityJson,
  relianceOf,
  statusOf,
  tieOutOf,
  type FigureState,
  type FigureStatus,
  type SourceJson,
} from '../figure-state.js';
import type { Vantage } from '../vantage.js';

/** A newer value from elsewhere, beside the one that its document states (R7); signed as that one. */
export interface RestatedLater {
  readonly value: Decimal | null;
  readonly difference: Decimal | null;
  readonly cause: RestatementCause;
  readonly publishedAt: Moment;
  readonly eventId: string;
  readonly source: SourceJson;
}

export interface StatementFigure {
  readonly figureId: FigureId;
  /** In whole units: as printed in a statement as filed, with the economic sign in the standard presentation. */
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  readonly status: FigureStatus;
  readonly reliance: 'withdrawn' | null;
  readonly restatedLater: RestatedLater | null;
  readonly vintage: number;
  readonly tieOut: Outcome | null;
  readonly eventId: string;
  readonly source: SourceJson;
}

/**
 * An observation as a statement shows it, with the printed or the economic sign; `null` where it makes no vintage: suspect,
 * contradicted or void.
 */
export function statementFigure(
  book: Book,
  facets: FigureFacets,
  { state, event, sign }: { readonly state: FigureState; readonly event: EventRef; readonly sign: Sign },
  vantage: Vantage,
): StatementFigure | null {
  const key = refKey(event);
  const at = state.sightings.findIndex((each) => refKey(each.event) === key);
  const standing = state.standings[at];
  if (!standing || !('vintage' in standing)) return null;
  const sighting = state.sightings[at]!;
  const isNegated = sign === 'printed' && sighting.negated;
  return {
    figureId: identityJson(book.entity, facets).figureId,
    value: signed(sighting.value, isNegated),
    decimals: sighting.decimals,
    status: statusOf(sighting, standing.vintage),
    reliance: relianceOf(book, facets, state, vantage),
    restatedLater: restatedLater(book, state, standing.vintage, isNegated, vantage),
    vintage: standing.vintage + 1,
    tieOut: tieOutOf(book, state, standing.vintage, vantage),
    eventId: eventIdOf(sighting.event),
    source: { document: sighting.document, ordinal: sighting.ordinal },
  };
}

type Sign = 'printed' | 'economic';

function restatedLater(
  book: Book,
  state: FigureState,
  vintage: number,
  isNegated: boolean,
  view: Vantage,
): RestatedLater | null {
  if (state.current <= vintage) return null;
  const current = state.vintages[state.current]!;
  const opened = state.standings[current.openedBy]!;
  const shown = state.sightings[current.shown]!;
  if (opened.as !== 'restated') return null;
  return {
    value: signed(shown.value, isNegated),
    difference: signed(opened.difference, isNegated),
    cause: causeOf(book, state, { at: current.openedBy, ...opened }, view),
    publishedAt: shown.publishedAt,
    eventId: eventIdOf(state.sightings[current.openedBy]!.event),
    source: { document: shown.document, ordinal: shown.ordinal },
  };
}

const signed = (value: Decimal | null, isNegated: boolean): Decimal | null =>
  value !== null && isNegated ? negate(value) : value;
