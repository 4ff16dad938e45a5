import {
  eventIdOf,
  isInside,
  negate,
  type Citation,
  type Decimal,
  type Decimals,
  type Moment,
  type Observation,
  type Outcome,
  type RestatementCause,
  type Role,
} from '#libs/figures';
import type { Book, BookSighting } from './book/book.js';
import { causeOf } from './definition-change.js';
import { sealed } from './digest.js';
import {
  figureJson,
  identityOf,
  stateOf,
  type FigureJson,
  type FigureState,
  type IdentityJson,
} from './figure-state.js';
import { labelOf } from './labels.js';
import type { LocatorJson, RenditionOf } from './locators.js';
import { byOrdinal, proofJson, type ProofJson } from './proof-of-reading.js';
import type { Vantage } from './vantage.js';

/** One observation of a figure, with what it is and where it stands. */
export interface SightingJson {
  readonly eventId: string;
  readonly commit: number;
  readonly as: string;
  /** What the log said it was when it was recorded, or was last reclassified. */
  readonly recordedAs: string;
  readonly vintage: number | null;
  readonly value: Decimal | null;
  readonly printedValue: Decimal | null;
  readonly decimals: Decimals;
  readonly role: Role;
  readonly label: string | null;
  readonly document: string;
  /** SHA-256 of the report that was read in the document's place, which the locator leads into; `null` where it was read itself. */
  readonly report: string | null;
  readonly form: string | null;
  readonly accession: string | null;
  readonly title: string;
  readonly ordinal: number;
  readonly locator: LocatorJson | null;
  readonly citation: Citation | null;
  /** What proves the reading, where it was repaired. */
  readonly proofOfReading: ProofJson | null;
  readonly publishedAt: Moment;
  readonly recordedAt: Moment;
  /** A corroboration by the same accession is not independent evidence; a reading that was taken back is none at all. */
  readonly independent: boolean;
  readonly corrections: readonly CorrectionJson[];
}

export interface CorrectionJson {
  readonly eventId: string;
  readonly from: Decimal | null;
  readonly to: Decimal | null | 'void';
  readonly reason: string;
  readonly by: string;
  readonly recordedAt: Moment;
}

/** A run of observations that agree, as the issuer published it. */
export interface VintageJson {
  readonly vintage: number;
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  readonly publishedAt: Moment;
  readonly difference: Decimal | null;
  readonly cause: RestatementCause | null;
  readonly lastUnit: boolean;
  readonly eventId: string;
  readonly supersedes: string | null;
  readonly observations: number;
  readonly tieOut: Outcome | null;
}

export interface FigureHistory extends IdentityJson {
  readonly label: string | null;
  readonly asOf: Moment | null;
  readonly recordedAsOf: Moment | null;
  readonly commit: number;
  /** The figure as it stands; `null` where every observation of it is in doubt. */
  readonly current: FigureJson | null;
  readonly vintages: readonly VintageJson[];
  readonly observations: readonly SightingJson[];
  readonly reliance: readonly {
    readonly publishedAt: Moment;
    readonly words: string;
    readonly eventId: string;
    readonly document: string;
  }[];
  readonly digest: string;
}

/** The renditions that a figure's history needs, by SHA-256. */
export function renditionsOf(book: Book, figure: number, vantage: Vantage): Set<string> {
  const documents = book
    .sightingsAt(figure, vantage)
    .map(({ document }) => book.records.document(document)?.filed);
  return new Set(documents.flatMap((filed) => (filed ? [filed.rendition] : [])));
}

/** One figure's whole history in sight, each observation with its source. */
export function historyOf(
  book: Book,
  figure: number,
  vantage: Vantage,
  renditionOf: RenditionOf,
): FigureHistory | null {
  const state = stateOf(book, figure, vantage);
  if (state.sightings.length === 0) return null;
  const facets = book.facets(figure);
  const current = figureJson(book, figure, vantage);
  const observations = state.sightings.map((sighting, index) =>
    sightingJson(book, state, sighting, index, vantage, renditionOf),
  );
  const { asOf, recordedAsOf, upTo } = vantage;
  return sealed({
    ...identityOf(book, figure),
    label: current?.label ?? observations[0]!.label,
    asOf,
    recordedAsOf,
    commit: upTo,
    current,
    vintages: state.vintages.map((_, index) => vintageJson(book, state, index, vantage)),
    observations,
    reliance: book.records
      .withdrawalsAt(vantage)
      .filter(({ event }) => event.periods.some((outer) => isInside(facets.period, outer)))
      .map(({ filing, event, ref }) => ({
        publishedAt: filing.publishedAt,
        words: event.words,
        eventId: eventIdOf(ref),
        document: filing.document ?? '',
      })),
  });
}

function vintageJson(book: Book, state: FigureState, index: number, view: Vantage): VintageJson {
  const vintage = state.vintages[index]!;
  const shown = state.sightings[vintage.shown]!;
  const opener = state.sightings[vintage.openedBy]!;
  const standing = state.standings[vintage.openedBy]!;
  const restated = standing.as === 'restated' ? standing : null;
  return {
    vintage: index + 1,
    value: shown.value,
    decimals: shown.decimals,
    publishedAt: opener.publishedAt,
    difference: restated?.difference ?? null,
    cause: restated && causeOf(book, state, { at: vintage.openedBy, ...restated }, view),
    lastUnit: restated?.lastUnit ?? false,
    eventId: eventIdOf(opener.event),
    supersedes: restated ? eventIdOf(state.sightings[restated.against]!.event) : null,
    observations: vintage.members.length,
    tieOut: agreementOf(state, vintage.members),
  };
}

function agreementOf({ standings }: FigureState, members: readonly number[]): Outcome | null {
  const agreed = members.map((index) => standings[index]!).filter((each) => each.as === 'reconciled');
  if (agreed.length === 0) return null;
  return agreed.every(({ difference }) => difference === '0') ? 'exact' : 'within-rounding';
}

function sightingJson(
  book: Book,
  state: FigureState,
  sighting: BookSighting,
  index: number,
  vantage: Vantage,
  renditionOf: RenditionOf,
): SightingJson {
  const standing = state.standings[index]!;
  const filed = book.records.document(sighting.document)?.filed;
  const observation = book.records.observation(sighting.event);
  const { value, negated, filing } = sighting;
  return {
    eventId: eventIdOf(sighting.event),
    commit: filing.number,
    as: standing.as === 'suspect' ? `suspect-${standing.kind}` : standing.as,
    recordedAs: sighting.recordedAs,
    vintage: 'vintage' in standing ? standing.vintage + 1 : null,
    value,
    printedValue: value !== null && negated ? negate(value) : value,
    decimals: sighting.decimals,
    role: sighting.role,
    label: labelOf(book, sighting),
    document: sighting.document,
    report: book.records.document(sighting.document, filing.number)?.filed.report ?? null,
    form: filed?.form ?? null,
    accession: sighting.accession,
    title: filed?.title ?? '',
    ordinal: sighting.ordinal,
    locator: filed && observation ? renditionOf(filed.rendition).locate(observation.locator) : null,
    citation: observation?.citation ?? null,
    proofOfReading: observation?.proof ? proofOf(book, sighting, observation, vantage, renditionOf) : null,
    publishedAt: sighting.publishedAt,
    recordedAt: filing.recordedAt,
    independent: !state.sightings
      .slice(0, index)
      .some((each, at) => state.standings[at]!.as !== 'dismissed' && isSameSource(each, sighting)),
    corrections: correctionsJson(book, sighting, vantage),
  };
}

function proofOf(
  book: Book,
  { document }: BookSighting,
  observation: Observation,
  vantage: Vantage,
  renditionOf: RenditionOf,
): ProofJson | null {
  const { filed } = book.records.document(document, vantage.upTo)!;
  return proofJson(observation, {
    presentation: filed.presentation,
    rendition: renditionOf(filed.rendition),
    observations: byOrdinal(book.records.observationsOf(document, vantage)),
  });
}

const isSameSource = (left: BookSighting, right: BookSighting): boolean =>
  left.document === right.document || (left.accession !== null && left.accession === right.accession);

function correctionsJson(book: Book, sighting: BookSighting, vantage: Vantage): CorrectionJson[] {
  return book.records
    .correctionsOf(sighting.event)
    .filter(({ filing }) => filing.number <= vantage.upTo)
    .map(({ event, ref, filing }) => ({
      eventId: eventIdOf(ref),
      from: event.from,
      to: event.to,
      reason: event.reason,
      by: book.records.headerOf(filing).actor,
      recordedAt: filing.recordedAt,
    }));
}
