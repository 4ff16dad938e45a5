import {
  correctedValue,
  eventIdOf,
  type EventRef,
  type ExceptionRaised,
  type Observation,
} from '#libs/figures';
import type { Book } from './book/book.js';
import type { Recorded } from './book/records.js';
import { identityJson } from './figure-state.js';
import { documentExceptions, locatorOf, resolutionJson, type ExceptionOnView } from './exceptions.js';
import {
  exceptionJson,
  observationJson,
  type CandidateJson,
  type ExceptionJson,
  type ReadingContext,
} from './reading.js';
import { isInSight, type Vantage } from './vantage.js';

/** An exception by itself. */
export interface ExceptionDetailJson extends ExceptionJson {
  /** Whether it waits for a person: nobody decided it, and nothing in sight has settled it. */
  readonly open: boolean;
  /** The observations that a person can `accept`, in the order of the document. */
  readonly doubted: readonly DoubtedJson[];
}

type DoubtedJson = CandidateJson['observations'][number] & { readonly ordinal: number };

/** An exception as it stands; as it was raised, where it stands no longer. `null` where it is not in sight. */
export function exceptionDetail(
  book: Book,
  exceptionId: string,
  vantage: Vantage,
  context: ReadingContext,
): ExceptionDetailJson | null {
  const standing = documentExceptions(book, context.document, vantage).find(
    (each) => each.exceptionId === exceptionId,
  );
  const exception = standing ?? raisedException(book, exceptionId, vantage);
  if (!exception) return null;
  const { ordinals } = exception;
  const doubted = [...book.records.observationsOf(exception.document, vantage)]
    .filter(({ ordinal }) => ordinals.includes(ordinal))
    .toSorted((left, right) => left.ordinal - right.ordinal);
  return {
    ...exceptionJson({ ...exception, locator: locatorOf(book, exception) }, context),
    open: standing !== undefined && standing.resolution === null,
    doubted: doubted.map((each) => ({
      ordinal: each.ordinal,
      ...observationJson(corrected(book, each, each.event, vantage), context),
    })),
  };
}

/** What is on record of an exception that stands no longer: it was accepted, or a later document settled it. */
function raisedException(book: Book, exceptionId: string, vantage: Vantage): ExceptionOnView | null {
  const raised = book.records.exceptions().get(exceptionId) ?? [];
  const inSight = raised.filter(({ filing }) => isInSight(vantage, filing));
  const last = inSight.at(-1);
  if (!last) return null;
  const { kind, why, document, locator, candidates } = last.event;
  const resolution = book.records.resolutionOf(exceptionId, vantage.upTo);
  const doubted = inSight.flatMap((each) => doubtedObservation(book, each, vantage));
  return {
    exceptionId,
    entity: book.entity,
    kind,
    why,
    document,
    locator,
    observed: null,
    publishedAt: last.filing.publishedAt,
    candidates,
    ordinals: doubted.map(({ ordinal }) => ordinal),
    values: doubted.map(({ value }) => value),
    figure: doubted[0] ? identityJson(book.entity, doubted[0]) : null,
    places: [],
    eventId: eventIdOf(last.ref),
    resolution: resolution ? resolutionJson(book, resolution) : null,
  };
}

function doubtedObservation(
  book: Book,
  { event, ref }: Recorded<ExceptionRaised>,
  vantage: Vantage,
): Observation[] {
  const at = event.observation ? ref : event.of;
  const observation = at && book.records.observation(at);
  return observation ? [corrected(book, observation, at, vantage)] : [];
}

/** What a person accepts is the value as it was corrected. */
const corrected = (
  { records }: Book,
  observation: Observation,
  at: EventRef,
  { upTo }: Vantage,
): Observation => ({
  ...observation,
  value: correctedValue(observation.value, records.correctionOf(at, upTo)),
});
