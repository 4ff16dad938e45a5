import type { DoubtKind } from './agreement.js';
import type { Decimal } from './decimal.js';
import {
  isTerm,
  isValue,
  type CommitHeader,
  type EventRef,
  type ExceptionRaised,
  type ExceptionResolved,
  type FigureCorrected,
  type LedgerEvent,
  type Locator,
  type Observation,
  type Outcome,
} from './events.js';
import type { RecordedChecks } from './recorded-checks.js';
import { facetsKey, figureIdOf, type EntityId, type FigureFacets, type FigureId } from './identity.js';
import { exceptionIdOf } from './ids.js';
import { refKey, type Memory, type RecordedAs, type RecordedSighting } from './memory.js';
import { classify, type Classified, type Doubt, type Sighting, type Standing } from './vintages.js';

/** Names the rules by which this code finds that observations agree; raised when they change. */
export const AGREEMENT_ENGINE = '1';

/** A figure that a commit touches: its observations old and new, classified anew. */
export interface Touched {
  readonly figure: () => FigureId;
  readonly classified: Classified<RecordedSighting>;
  /** Where each sighting stands, by the `refKey` of its event. */
  readonly at: ReadonlyMap<string, number>;
}

/** What a commit does to the figures that it touches. */
export interface Touch {
  readonly observations: readonly Observation[];
  /** The index in the commit of the first observation's event. */
  readonly firstIndex: number;
  /** Whether the document amends another. */
  readonly amends: boolean;
  /** Corrections of what was recorded before, by the `refKey` of its event. */
  readonly corrections: ReadonlyMap<string, FigureCorrected>;
  /** Figures that are touched without an observation. */
  readonly others: readonly FigureFacets[];
  /** Ordinals of the observations that a person accepted; none where this is absent. */
  readonly accepted?: ReadonlySet<number>;
}

/** The figures that a commit touches, by `facetsKey`, with all that is known of them and what it adds. */
export function touchedFigures(memory: Memory, header: CommitHeader, touch: Touch): Map<string, Touched> {
  const fresh = new Map<string, { facets: FigureFacets; sightings: RecordedSighting[] }>();
  const sightingsOf = (facets: FigureFacets): RecordedSighting[] => {
    const key = facetsKey(facets);
    let group = fresh.get(key);
    if (!group) fresh.set(key, (group = { facets, sightings: [] }));
    return group.sightings;
  };
  touch.observations.forEach((observation, at) => {
    // It says nothing of the figure that its rounded period names.
    if (observation.role === 'period-rounded') return;
    const event = { commit: header.id, index: touch.firstIndex + at };
    const ruling = touch.accepted?.has(observation.ordinal) ? 'accepted' : null;
    sightingsOf(observation).push({ ...newSighting(observation, header, touch.amends, event), ruling });
  });
  for (const facets of touch.others) sightingsOf(facets);
  const touched = new Map<string, Touched>();
  for (const [key, { facets, sightings }] of fresh) {
    const before = memory.sightings(facets).map((sighting) => withCorrection(sighting, touch.corrections));
    touched.set(key, touchedFigure(memory.entity, facets, [...before, ...sightings]));
  }
  return touched;
}

/** A sighting as a correction of it makes it. */
function withCorrection(
  sighting: RecordedSighting,
  corrections: ReadonlyMap<string, FigureCorrected>,
): RecordedSighting {
  const correction = corrections.get(refKey(sighting.event));
  if (!correction) return sighting;
  if (correction.to === 'void') return { ...sighting, ruling: 'dismissed', corrected: true };
  return { ...sighting, value: correction.to, corrected: true };
}

/** Marks a sighting that no event has recorded yet. */
const UNRECORDED = 'unrecorded' as RecordedAs;

export function touchedFigure(
  entity: EntityId,
  facets: FigureFacets,
  sightings: readonly RecordedSighting[],
): Touched {
  const classified = classify(sightings, facets.unit);
  const at = new Map(classified.sightings.map((each, index) => [refKey(each.event), index]));
  const { concept, period, unit, dimensions } = facets;
  return { figure: () => figureIdOf({ entity, concept, period, unit, dimensions }), classified, at };
}

export function newSighting(
  observation: Observation,
  header: CommitHeader,
  amends: boolean,
  event: EventRef,
): RecordedSighting {
  const { value, decimals, role, cause, ordinal } = observation;
  const { publishedAt, accession } = header;
  const document = header.document!;
  const seen = { value, decimals, role, cause, ordinal, publishedAt, accession, document, amends };
  return { ...seen, ruling: null, event, recordedAs: UNRECORDED, corrected: false };
}

export function observationEvents(
  observations: readonly Observation[],
  figures: ReadonlyMap<string, Touched>,
  checks: RecordedChecks,
): LedgerEvent[] {
  return observations.map((observation) => {
    if (isTerm(observation.role)) return checks.ofTerm(observation);
    if (!isValue(observation.role)) return { type: 'FigureReported', observation };
    const { classified, at, figure } = figures.get(facetsKey(observation))!;
    const index = at.get(refKey(checks.refOf(observation.ordinal)))!;
    return standingEvent(classified, index, { observation, of: null }, observation.locator, figure);
  });
}

/** The events that say what recorded observations are now, where that is not what was recorded. */
export function reclassifications(memory: Memory, figures: ReadonlyMap<string, Touched>): LedgerEvent[] {
  const events: LedgerEvent[] = [];
  for (const { classified, figure } of figures.values()) {
    classified.sightings.forEach((sighting, index) => {
      const standing = classified.standings[index]!;
      const now = recordedAsOfStanding(standing);
      if (sighting.recordedAs === UNRECORDED || now === null) return;
      if (now === sighting.recordedAs && !isNewDoubt(memory, standing, sighting, figure)) return;
      // An observation that opens its figure again has no event of its own: `FigureReported` adds an
      // observation. Views decide anew in any case; the log tells changes of class that are news.
      if (now === 'reported') return;
      events.push(standingEvent(classified, index, { observation: null, of: sighting.event }, null, figure));
    });
  }
  return events;
}

/** Whether an observation is doubted for another reason than before: a person resolves it by that one's id. */
function isNewDoubt(
  memory: Memory,
  standing: Standing,
  sighting: RecordedSighting,
  figure: () => FigureId,
): boolean {
  if (standing.as !== 'suspect' && standing.as !== 'contradiction') return false;
  const { kind, region } = doubtOf(standing, sighting, figure());
  const known = memory.exception(exceptionIdOf(sighting.document, region, kind));
  return !known?.raised.some(({ observation, of }) =>
    observation === null
      ? of && refKey(of) === refKey(sighting.event)
      : observation.ordinal === sighting.ordinal,
  );
}

function recordedAsOfStanding(standing: Standing): RecordedAs | null {
  if (standing.as === 'contradiction') return 'suspect';
  return standing.as === 'dismissed' ? null : standing.as;
}

type Subject =
  | { readonly observation: Observation; readonly of: null }
  | { readonly observation: null; readonly of: EventRef };

/** The event that says what an observation is: a new one, or one recorded before. */
export function standingEvent(
  { standings, sightings }: Classified<RecordedSighting>,
  index: number,
  subject: Subject,
  locator: Locator | null,
  figure: () => string,
): LedgerEvent {
  const standing = standings[index]!;
  const refOf = (at: number): EventRef => sightings[at]!.event;
  switch (standing.as) {
    case 'reported':
    case 'dismissed':
      return { type: 'FigureReported', observation: subject.observation! };
    case 'term':
      throw new Error('a term has the event of its check');
    case 'restated': {
      const { difference, cause } = standing;
      return { type: 'FigureRestated', ...subject, supersedes: refOf(standing.against), difference, cause };
    }
    case 'reconciled':
      return {
        type: 'FigureReconciled',
        method: 'corroboration',
        ...subject,
        rule: 'sum',
        terms: [{ event: refOf(standing.with), weight: 1 }],
        difference: standing.difference === '0' ? null : standing.difference,
        outcome: agreementOutcome(standing.difference),
        engine: AGREEMENT_ENGINE,
      };
    case 'suspect':
    case 'contradiction':
      return exceptionOf(
        standing,
        sightings[index]!,
        sightings[standing.against]!,
        subject,
        locator,
        figure(),
      );
    default:
      throw new Error(`no event for ${JSON.stringify(standing satisfies never)}`);
  }
}

const agreementOutcome = (difference: Decimal): Outcome => (difference === '0' ? 'exact' : 'within-rounding');

/** The kind under which an observation's doubt is listed, and the region that names it in its document. */
export function doubtOf(
  standing: Doubt,
  { ordinal }: Pick<RecordedSighting, 'ordinal'>,
  figure: string,
): { readonly kind: DoubtKind; readonly region: string } {
  const kind = standing.as === 'contradiction' ? standing.as : (`suspect-${standing.kind}` as const);
  return { kind, region: doubtRegion(kind, ordinal, figure) };
}

/** Where in its document a doubt is: at an observation, or at a figure of which several values are stated. */
const doubtRegion = (kind: DoubtKind, ordinal: number, figure: string): string =>
  kind === 'contradiction' ? figure : `${figure}@${ordinal}`;

/** The id of an observation's doubt of some kind. */
export const doubtIdOf = (document: string, kind: DoubtKind, ordinal: number, figure: string): string =>
  exceptionIdOf(document, doubtRegion(kind, ordinal, figure), kind);

/**
 * Whether a decision settles a doubt that stands: the value that it is held against was accepted by it. It settles nothing
 * once that value is voided, nor what it does not cover.
 */
export const settles = (
  decision: Pick<ExceptionResolved, 'exceptionId'> | null | undefined,
  against: Pick<Sighting, 'ruling'>,
  exceptionId: string,
): boolean => against.ruling === 'accepted' && decision?.exceptionId === exceptionId;

function exceptionOf(
  standing: Doubt,
  sighting: RecordedSighting,
  rival: RecordedSighting,
  subject: Subject,
  locator: Locator | null,
  figure: string,
): ExceptionRaised {
  const { kind, region } = doubtOf(standing, sighting, figure);
  const document = sighting.document;
  return {
    type: 'ExceptionRaised',
    exceptionId: exceptionIdOf(document, region, kind),
    kind,
    why: whyDoubted(standing, sighting, rival),
    document,
    locator,
    candidates: [],
    ...subject,
  };
}

/** A sentence that says what is doubted, and what a person can do. */
export function whyDoubted(
  standing: Doubt,
  sighting: Pick<RecordedSighting, 'value'>,
  rival: Pick<RecordedSighting, 'value' | 'publishedAt' | 'ruling'>,
): string {
  const now = sighting.value ?? 'nil';
  const before = `${rival.value ?? 'nil'} (published ${rival.publishedAt.slice(0, 10)})`;
  if (standing.as === 'contradiction') {
    const both = `the document states this figure as ${now} and as ${rival.value ?? 'nil'}`;
    return rival.ruling === 'accepted'
      ? `${both}, which a person accepted`
      : `${both}: neither is taken; accept the one that is right`;
  }
  const reasons = {
    scale: `it is ${before} times a power of 1,000: a scale may have been misread`,
    sign: `it is ${before} with the other sign`,
    return: `it gives again what stood before ${before}`,
    split: `it is ${before} changed as a split of shares changes it, and the document does not say that it was split`,
    jump: `it differs from ${before} by more than half, and the document does not say why`,
    precision: `it may be ${before} rounded or unrounded, and the rounding is not known`,
    'prior-differs': `the document gives it as previously reported, which was ${before}`,
  };
  return `${now} is suspect: ${reasons[standing.kind]}; the earlier value stays current until a person accepts this one or a later document repeats it`;
}
