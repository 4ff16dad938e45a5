import {
  doubtOf,
  eventIdOf,
  exceptionIdOf,
  isLastingDoubt,
  settles,
  sightingKey,
  whyDoubted,
  type Candidate,
  type Decimal,
  type Doubt,
  type EntityId,
  type EventRef,
  type ExceptionRaised,
  type ExceptionResolved,
  type Locator,
  type Moment,
  type Place,
} from '#libs/figures';
import type { Book, BookSighting } from './book/book.js';
import type { Recorded } from './book/records.js';
import { changedState, identityOf, stateOf, type FigureState, type IdentityJson } from './figure-state.js';
import { namingFigure } from './naming-figure.js';
import { isInSight, type Vantage } from './vantage.js';

/** Something that could not be read for certain, or is suspect, with what a person can choose. */
export interface ExceptionOnView {
  readonly exceptionId: string;
  readonly entity: EntityId;
  readonly kind: string;
  readonly why: string;
  readonly document: string;
  /** `null` where it is looked up only when it is wanted (`locatorOf`): in facts without a text. */
  readonly locator: Locator | null;
  /** The event whose observation is doubted, this ledger's own. */
  readonly observed: EventRef | null;
  readonly publishedAt: Moment;
  readonly candidates: readonly Candidate[];
  /** For a doubted value: the ordinals that a person may accept. */
  readonly ordinals: readonly number[];
  /** The values at them, economic sign. */
  readonly values: readonly (Decimal | null)[];
  /** The figure that is doubted; `null` where a reader could not read. */
  readonly figure: IdentityJson | null;
  /** Where in the document's presentation it is, as far as that is known. */
  readonly places: readonly Place[];
  readonly eventId: string;
  readonly resolution: ResolutionOnView | null;
}

/** What was decided of an exception, and who decided: a person by name, or a reader that proved it. */
export interface ResolutionOnView extends Pick<ExceptionResolved, 'outcome' | 'candidate' | 'by' | 'reason'> {
  readonly actor: string;
  readonly recordedAt: Moment;
}

/**
 * All exceptions in sight of an entity, in the order of publication and document: what readers
 * raised, and what is suspect or contradicted as the observations in sight stand (R3).
 */
export function exceptionsOf(book: Book, vantage: Vantage): ExceptionOnView[] {
  const found = readerExceptions(book, vantage, () => true);
  for (let figure = 0; figure < book.figureCount; figure++)
    namingFigure(book, figure, vantage, () => found.push(...doubtsOf(book, figure, vantage)));
  return found.toSorted(compareExceptions);
}

/** Those of one document; of the book's figures only those are looked at that it states. */
export function documentExceptions(book: Book, document: string, vantage: Vantage): ExceptionOnView[] {
  const found = readerExceptions(book, vantage, (event) => event.document === document);
  for (const figure of book.figuresOf(document)) {
    found.push(...doubtsOf(book, figure, vantage).filter((doubt) => doubt.document === document));
  }
  return found.toSorted(compareExceptions);
}

/** What readers raised and is in sight. */
function readerExceptions(
  book: Book,
  vantage: Vantage,
  isWanted: (event: ExceptionRaised) => boolean,
): ExceptionOnView[] {
  const found: ExceptionOnView[] = [];
  for (const raised of book.records.raisedByReaders().values()) {
    // A document that was read anew may say it in other words.
    const last = raised.findLast(({ filing }) => isInSight(vantage, filing));
    if (last && isRaisedByReader(last.event) && isWanted(last.event)) {
      found.push(readerException(book, last, vantage));
    }
  }
  return found;
}

const isRaisedByReader = (event: ExceptionRaised): boolean => event.observation === null && event.of === null;

function readerException(
  book: Book,
  { event, ref, filing }: Recorded<ExceptionRaised>,
  vantage: Vantage,
): ExceptionOnView {
  const resolution = book.records.resolutionOf(event.exceptionId, vantage.upTo);
  const { exceptionId, kind, why, document, locator, candidates } = event;
  const places = candidates.flatMap((each) =>
    each.observations.flatMap(({ place }) => (place ? [place] : [])),
  );
  return {
    exceptionId,
    entity: book.entity,
    kind,
    why,
    document,
    locator,
    observed: null,
    publishedAt: filing.publishedAt,
    candidates,
    ordinals: [],
    values: [],
    figure: null,
    places,
    eventId: eventIdOf(ref),
    resolution: resolution ? resolutionJson(book, resolution) : null,
  };
}

/** A decision as it is told. */
export function resolutionJson(
  { records }: Book,
  { event, filing }: Recorded<ExceptionResolved>,
): ResolutionOnView {
  const { outcome, candidate, by, reason } = event;
  const { actor } = records.headerOf(filing);
  return { outcome, candidate, by, reason, actor, recordedAt: filing.recordedAt };
}

/** A figure's doubts: suspects that nobody decided, and contradictions inside a document. */
function doubtsOf(book: Book, figure: number, vantage: Vantage): ExceptionOnView[] {
  if (book.sightingCount(figure) < 2 || book.isUniform(figure)) return [];
  const state = changedState(book, figure, vantage);
  const byId = new Map<string, ExceptionOnView>();
  state.standings.forEach((standing, index) => {
    if (standing.as !== 'suspect' && standing.as !== 'contradiction') return;
    if (standing.as === 'suspect' && !isPending(state, index)) return;
    const sighting = state.sightings[index]!;
    const id = doubtId(book, figure, standing, sighting);
    const known = byId.get(id.exceptionId);
    const resolution = settlementOf(book, state, standing, id.exceptionId);
    byId.set(id.exceptionId, {
      ...id,
      entity: book.entity,
      why: known?.why ?? whyDoubted(standing, sighting, state.sightings[standing.against]!),
      document: sighting.document,
      locator: known?.locator ?? textLocatorOf(book, sighting),
      observed: known?.observed ?? sighting.event,
      publishedAt: sighting.publishedAt,
      candidates: [],
      ordinals: [...(known?.ordinals ?? []), sighting.ordinal],
      values: [...(known?.values ?? []), sighting.value],
      figure: known?.figure ?? identityOf(book, figure),
      places: [...(known?.places ?? []), ...placeOf(book, sighting)],
      eventId: known?.eventId ?? eventIdOf(sighting.event),
      resolution: resolution ? resolutionJson(book, resolution) : null,
    });
  });
  return [...byId.values()];
}

/** Where an exception is in its document. */
export function locatorOf({ records }: Book, { locator, observed }: ExceptionOnView): Locator | null {
  return locator ?? (observed === null ? null : (records.observation(observed)?.locator ?? null));
}

/** Where a document that presents statements says it; commits of facts, which are many, are not opened for it. */
function textLocatorOf({ records }: Book, { document, event, upTo }: BookSighting): Locator | null {
  if (records.document(document, upTo)?.filed.presentation.length === 0) return null;
  return records.observation(event)?.locator ?? null;
}

/** A doubt that nobody decided: why a document's observation of a figure is not taken. */
export type OpenDoubt = Pick<ExceptionOnView, 'exceptionId' | 'kind' | 'why'>;

/** The undecided doubts of a figure in one document; no commit is opened for them. */
export function openDoubts(book: Book, figure: number, document: string, vantage: Vantage): OpenDoubt[] {
  const state = stateOf(book, figure, vantage);
  const byId = new Map<string, OpenDoubt>();
  state.standings.forEach((standing, index) => {
    const sighting = state.sightings[index]!;
    if (sighting.document !== document) return;
    if (standing.as !== 'suspect' && standing.as !== 'contradiction') return;
    if (standing.as === 'suspect' && !isPending(state, index)) return;
    const id = doubtId(book, figure, standing, sighting);
    if (byId.has(id.exceptionId) || settlementOf(book, state, standing, id.exceptionId)) return;
    const why = whyDoubted(standing, sighting, state.sightings[standing.against]!);
    byId.set(id.exceptionId, { ...id, why });
  });
  return [...byId.values()];
}

const isPending = (state: FigureState, index: number): boolean => {
  const standing = state.standings[index]!;
  return state.pending.includes(index) || isLastingDoubt(standing, state.sightings);
};

/** The decision that settles a doubt which stands. */
function settlementOf(
  { records }: Book,
  { sightings }: FigureState,
  { against }: Doubt,
  exceptionId: string,
): Recorded<ExceptionResolved> | undefined {
  const rival = sightings[against]!;
  const decision = records.rulingOf(sightingKey(rival.document, rival.ordinal), rival.upTo);
  return settles(decision?.event, rival, exceptionId) ? decision : undefined;
}

function doubtId(
  book: Book,
  figure: number,
  standing: Doubt,
  sighting: BookSighting,
): { exceptionId: string; kind: string } {
  const figureId = book.figureId(figure);
  const { kind, region } = doubtOf(standing, sighting, figureId);
  return { exceptionId: exceptionIdOf(sighting.document, region, kind), kind };
}

function placeOf({ records }: Book, { document, event, upTo }: BookSighting): Place[] {
  if (records.document(document, upTo)?.filed.presentation.length === 0) return [];
  const observation = records.observation(event);
  const place = observation && records.placeOf(document, event, observation, upTo);
  return place ? [place] : [];
}

function compareExceptions(left: ExceptionOnView, right: ExceptionOnView): number {
  return orderKey(left) < orderKey(right) ? -1 : 1;
}

function orderKey({ publishedAt, document, locator, ordinals, exceptionId }: ExceptionOnView): string {
  const at = locator && 'start' in locator ? locator.start : (ordinals[0] ?? 0);
  return [publishedAt, document, String(at).padStart(10, '0'), exceptionId].join('\n');
}
