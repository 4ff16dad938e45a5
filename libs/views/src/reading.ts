import {
  eventIdOf,
  negate,
  periodJson,
  type Candidate,
  type Citation,
  type Decimal,
  type Decimals,
  type Dimensions,
  type EntityId,
  type FigureId,
  type Locator,
  type Moment,
  type Observation,
  type PeriodJson,
  type PresentedStatement,
  type Role,
} from '#libs/figures';
import type { Book } from './book/book.js';
import { documentExceptions, locatorOf } from './exceptions.js';
import { identityJson, type IdentityJson } from './figure-state.js';
import { lineLabel } from './labels.js';
import type { LocatorJson, Rendition } from './locators.js';
import { byOrdinal, proofJson, type ProofJson } from './proof-of-reading.js';
import { roundedPeriods, type RoundedPeriodJson } from './rounded-periods.js';
import type { Vantage } from './vantage.js';

export interface ObservationJson {
  readonly kind: 'observation';
  readonly figureId: FigureId;
  readonly entity: EntityId;
  readonly concept: string;
  readonly label: string | null;
  readonly period: PeriodJson;
  readonly unit: string;
  readonly dimensions: Dimensions;
  /** As printed, in whole units. */
  readonly value: Decimal | null;
  readonly economicValue: Decimal | null;
  readonly decimals: Decimals;
  /** Whether it is a value of the figure, or a term of a check (R8). */
  readonly role: Role;
  /** The characters of the document, `null` where it is not text. */
  readonly printed: string | null;
  readonly document: string;
  readonly statement: number | null;
  readonly row: number | null;
  readonly column: number | null;
  readonly locator: LocatorJson;
  readonly citation: Citation | null;
  readonly eventId: string | null;
  /** What proves the reading, where it was repaired. */
  readonly proofOfReading: ProofJson | null;
  /** What it is found to be, where its period is rounded; `null` where it is exact, or the document is not in the ledger. */
  readonly roundedPeriod: RoundedPeriodJson | null;
}

/** What an observation is told without: that depends on what else is known. */
type Told = 'kind' | 'eventId' | 'proofOfReading' | 'roundedPeriod';

export interface CandidateJson {
  readonly description: string;
  readonly observations: readonly Omit<ObservationJson, Told>[];
}

export interface ExceptionJson {
  readonly kind: 'exception';
  readonly exceptionId: string;
  /** A stable code of what is wrong. */
  readonly code: string;
  readonly why: string;
  readonly entity: EntityId;
  readonly document: string;
  readonly locator: LocatorJson | null;
  readonly candidates: readonly CandidateJson[];
  /** For a doubted value: the ordinals that a person may accept. */
  readonly ordinals: readonly number[];
  /** The values at them, economic sign. */
  readonly values: readonly (Decimal | null)[];
  /** The figure that is doubted; `null` where a reader could not read. */
  readonly figure: IdentityJson | null;
  readonly eventId: string | null;
  readonly resolution: {
    readonly outcome: 'taken' | 'dismissed';
    readonly candidate: number | null;
    readonly by: 'person' | 'proof';
    readonly reason: string;
    /** The name of who decided. */
    readonly actor: string;
    readonly recordedAt: Moment;
  } | null;
}

/** What observations of a document are told with: its text and its presentation. */
export interface ReadingContext {
  readonly entity: EntityId;
  readonly document: string;
  readonly presentation: readonly PresentedStatement[];
  readonly rendition: Rendition;
}

/** What was read from a document of the ledger: observations in its order, then exceptions. */
export function* readingOf(
  book: Book,
  document: string,
  rendition: Rendition,
  vantage: Vantage,
): Generator<ObservationJson | ExceptionJson> {
  const presentation = book.records.document(document, vantage.upTo)?.filed.presentation ?? [];
  const context = { entity: book.entity, document, presentation, rendition };
  const observations = [...book.records.observationsOf(document, vantage)].toSorted(
    (a, b) => a.ordinal - b.ordinal,
  );
  const proofs = { presentation, rendition, observations: byOrdinal(observations) };
  const roundedPeriodOf = roundedPeriods(book, vantage, document);
  for (const observation of observations) {
    yield {
      kind: 'observation',
      ...observationJson(observation, context),
      eventId: eventIdOf(observation.event),
      proofOfReading: proofJson(observation, proofs),
      roundedPeriod: observation.role === 'period-rounded' ? roundedPeriodOf(observation.event) : null,
    };
  }
  for (const exception of documentExceptions(book, document, vantage))
    yield exceptionJson({ ...exception, locator: locatorOf(book, exception) }, context);
}

/** An observation as its document prints it. */
export function observationJson(
  observation: Observation,
  { entity, document, presentation, rendition }: ReadingContext,
): Omit<ObservationJson, Told> {
  const { place, value, negated } = observation;
  const locator = rendition.locate(observation.locator);
  const { figureId, concept, unit, dimensions } = identityJson(entity, observation);
  return {
    figureId,
    entity,
    concept,
    label: place
      ? lineLabel(presentation[place.statement], place.row)
      : unplacedLabel(presentation, observation),
    period: periodJson(observation.period),
    unit,
    dimensions,
    value: value !== null && negated ? negate(value) : value,
    economicValue: value,
    decimals: observation.decimals,
    role: observation.role,
    printed: 'quote' in locator ? locator.quote : null,
    document,
    statement: place?.statement ?? null,
    row: place?.row ?? null,
    column: place?.column ?? null,
    locator,
    citation: observation.citation,
  };
}

/** A number without a place is told by the first line of its concept. */
function unplacedLabel(
  presentation: readonly PresentedStatement[],
  { role, concept }: Observation,
): string | null {
  if (role !== 'period-rounded') return null;
  for (const { rows } of presentation) {
    const row = rows.find((each) => each.concept === concept);
    if (row) return row.label;
  }
  return null;
}

/** What an exception is told from, recorded or not. */
export interface ExceptionFacts {
  readonly exceptionId: string;
  readonly kind: string;
  readonly why: string;
  readonly locator: Locator | null;
  readonly candidates: readonly Candidate[];
  readonly ordinals: readonly number[];
  readonly values: readonly (Decimal | null)[];
  readonly figure: IdentityJson | null;
  readonly eventId: string | null;
  readonly resolution: ExceptionJson['resolution'];
}

export function exceptionJson(exception: ExceptionFacts, context: ReadingContext): ExceptionJson {
  const { exceptionId, kind, why, locator, candidates, ordinals, values, figure, eventId, resolution } =
    exception;
  return {
    kind: 'exception',
    exceptionId,
    code: kind,
    why,
    entity: context.entity,
    document: context.document,
    locator: locator && context.rendition.locate(locator),
    candidates: candidates.map(({ description, observations }) => ({
      description,
      observations: observations.map((each) => observationJson(each, context)),
    })),
    ordinals,
    values,
    figure,
    eventId,
    resolution,
  };
}
