import {
  sightingKey,
  type Decimal,
  type EventRef,
  type RestatementCause,
  type Standing,
} from '#libs/figures';
import type { Book, BookSighting } from '../book/book.js';
import { causeOf } from '../definition-change.js';
import type { FigureState, SourceJson } from '../figure-state.js';
import { isInSight, type Vantage } from '../vantage.js';
import type { ChangeKind } from './change-kind.js';

/** One step of a figure from how it stands at one vantage to how it stands at another. */
export interface Step {
  readonly kind: ChangeKind;
  /** `null` is nil, or no value at all: the kind tells. */
  readonly from: Decimal | null;
  readonly to: Decimal | null;
  readonly cause: RestatementCause | null;
  /** The observation that the step is about. */
  readonly sighting: BookSighting;
  /** The event that made it. */
  readonly event: EventRef;
}

/** What steps are made from: a figure's observations as they are classified at both vantages. */
export interface Both {
  readonly book: Book;
  readonly from: Vantage;
  readonly to: Vantage;
  readonly before: FigureState;
  readonly after: FigureState;
}

/**
 * The steps of a figure, in the order of its vintages. Each begins where the one before it ends, and the last ends at what
 * stands at the later vantage; there is none where nothing of it changed.
 */
export function stepsBetween(both: Both): Step[] {
  const { before, after } = both;
  const [old, now] = [shownIn(before, before.current), shownIn(after, after.current)];
  if (!old) return now ? openings(both, 0, null) : [];
  if (!now) return [{ ...undoing(both, old), kind: 'removed', from: old.value, to: null, cause: null }];
  const kept = keptVintage(both, old);
  if (kept < 0) {
    if (old.value === now.value) return [];
    return [{ ...undoing(both, old), from: old.value, to: now.value, cause: null, sighting: now }];
  }
  const shown = shownIn(after, kept)!;
  return [...inPlace(both, old, shown), ...openings(both, kept + 1, shown.value)];
}

/** What a vintage shows, or `null` for none. */
export const shownIn = ({ sightings, vintages }: FigureState, vintage: number): BookSighting | null =>
  vintage < 0 ? null : sightings[vintages[vintage]!.shown]!;

/** The later vantage's vintage of what the earlier one shows, else of what agrees with that; −1 where it is gone. */
function keptVintage({ before, after }: Both, old: BookSighting): number {
  const vintageWith = (each: BookSighting): number =>
    after.vintages.findIndex(({ members }) => members.some((at) => isSame(after.sightings[at]!, each)));
  const own = vintageWith(old);
  if (own >= 0) return own;
  const members = before.vintages[before.current]!.members.map((at) => before.sightings[at]!);
  return Math.max(...members.map(vintageWith));
}

/** A value that changes within its vintage: stated more precisely, or read or decided otherwise. */
function inPlace(both: Both, old: BookSighting, shown: BookSighting): Step[] {
  if (old.value === shown.value) return [];
  const refined: Reason = isNew(both, shown)
    ? { kind: 'refined', event: shown.event }
    : { kind: 'reclassified', event: shown.event };
  const reason = decisionOn(both, old) ?? decisionOn(both, shown) ?? refined;
  return [{ ...reason, from: old.value, to: shown.value, cause: null, sighting: shown }];
}

/** One step a vintage, from the first that was not there before. */
function openings(both: Both, first: number, before: Decimal | null): Step[] {
  const { after } = both;
  let value = before;
  return after.vintages.slice(first).map(({ openedBy }, index) => {
    const from = value;
    value = shownIn(after, first + index)!.value;
    const sighting = after.sightings[openedBy]!;
    const cause = causeOfOpening(both, openedBy);
    return { ...openingReason(both, sighting, cause), from, to: value, cause, sighting };
  });
}

function openingReason(both: Both, opener: BookSighting, cause: RestatementCause | null): Reason {
  const decision = isNew(both, opener) ? null : decisionOn(both, opener);
  if (decision) return decision;
  if (!isNew(both, opener)) return { kind: 'reclassified', event: opener.event };
  return { kind: cause === null ? 'reported' : restatingKind(cause), event: opener.event };
}

function causeOfOpening({ book, after, to }: Both, openedBy: number): RestatementCause | null {
  const standing: Standing = after.standings[openedBy]!;
  return standing.as === 'restated' ? causeOf(book, after, { at: openedBy, ...standing }, to) : null;
}

/** A restatement in the sense of ASC 250 corrects an error; any other value that is published again is recast. */
export const restatingKind = (cause: RestatementCause): 'restated' | 'recast' =>
  cause === 'error-correction' ? 'restated' : 'recast';

interface Reason {
  readonly kind: ChangeKind;
  readonly event: EventRef;
}

/** Why what stood stands no more: a decision on it, or a document that came in meanwhile. */
function undoing(both: Both, old: BookSighting): Reason & { readonly sighting: BookSighting } {
  const decision = decisionOn(both, old);
  if (decision) return { ...decision, sighting: old };
  const newcomer = both.after.sightings.find((each) => isNew(both, each));
  return { kind: 'reclassified', event: (newcomer ?? old).event, sighting: old };
}

/** The last correction of an observation, or a person's decision on it, that the later vantage sees and the earlier does not. */
function decisionOn({ book, from, to }: Both, { event, document, ordinal }: BookSighting): Reason | null {
  const isBetween = ({ filing }: { readonly filing: { readonly number: number } }): boolean =>
    filing.number > from.upTo && filing.number <= to.upTo;
  const correction = book.records.correctionsOf(event).findLast(isBetween);
  if (correction) return { kind: 'corrected', event: correction.ref };
  const ruling = book.records.rulingsOf(sightingKey(document, ordinal)).findLast(isBetween);
  return ruling ? { kind: 'resolved', event: ruling.ref } : null;
}

const isNew = ({ from }: Both, { filing }: BookSighting): boolean => !isInSight(from, filing);

const isSame = (left: SourceJson, right: SourceJson): boolean =>
  left.document === right.document && left.ordinal === right.ordinal;
