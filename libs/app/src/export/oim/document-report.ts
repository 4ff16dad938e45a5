import {
  canonicalLine,
  correctedValue,
  DOUBT_KINDS,
  doubtIdOf,
  figureIdOf,
  observationOf,
  NO_ENGINE,
  refKey,
  sightingKey,
  sliceOf,
  type EventRef,
  type ExceptionRaised,
  type Observation,
  type ReadingProof,
} from '#libs/figures';
import { checksAt, isInSight, type Book, type DocumentOnRecord, type Vantage } from '#libs/views';
import { isFactRole, oimFact, told, type OimFact, type OimReport, type Properties } from './oim-report.js';

/** Documents of an entity in sight, in the order of R3. */
export function documentsInSight(book: Book, vantage: Vantage): DocumentOnRecord[] {
  return [...book.records.documents(vantage.upTo)]
    .filter(({ filed }) => isInSight(vantage, book.records.documentAsFiled(filed.document)!.filing))
    .toSorted((left, right) => (orderOf(left) < orderOf(right) ? -1 : 1));
}

/** Whether a document is a person's note that corrects readings of others, and states nothing of its own. */
export function isNote({ records }: Book, { filed }: DocumentOnRecord): boolean {
  const { number } = records.documentAsFiled(filed.document)!.filing;
  const { events } = records.commit(number)!;
  return (
    events.some(({ type }) => type === 'FigureCorrected') &&
    events.every((event) => event.type !== 'RelianceWithdrawn' && observationOf(event) === null)
  );
}

const orderOf = ({ filing, filed }: DocumentOnRecord): string =>
  `${filing.publishedAt} ${filing.accession ?? ''} ${filed.document}`;

/** A part of what a document states. */
export interface ReportPart {
  readonly name: string;
  has(observation: Observation): boolean;
}

/**
 * What a document states, as a report of its own: each observation a fact, as read and as corrected since, with what is needed to
 * read it again. Nothing in it is of this ledger alone: ledgers that hold the document write the same bytes, until a person corrects
 * or decides in one of them.
 */
export function documentReport(
  book: Book,
  document: DocumentOnRecord,
  vantage: Vantage,
  part: ReportPart | null = null,
): OimReport {
  const { entity, records } = book;
  const { filed, filing } = document;
  const facts: OimFact[] = [];
  const terms: OimFact[] = [];
  const isSlice = isSliceOf(book, document);
  const observations = [...records.observationsOf(filed.document, vantage)]
    .filter(
      (observation) =>
        !records.isTakenBack(observation.event, vantage.upTo) && (part === null || part.has(observation)),
    )
    .toSorted((left, right) => left.ordinal - right.ordinal);
  for (const observation of observations) {
    const fact = observationFact(book, observation, vantage, isSlice);
    (isFactRole(observation.role) ? facts : terms).push(fact);
  }
  const withdrawals = records
    .withdrawalsAt(vantage)
    .filter((each) => each.filing.document === filed.document)
    .map(({ event: { periods, words, citation } }) => told({ periods, words, citation }));
  const exceptions = part === null ? exceptionsOf(book, document, vantage) : [];
  const checks = isSlice ? [] : checksOf(book, document, vantage, observations);
  const { type: _, moved: __, report: ___, document: sha256, rendition: ____, ...said } = filed;
  return {
    entity,
    facts,
    terms,
    properties: {
      'tieout:document': told({
        sha256,
        part: part?.name ?? null,
        entity,
        publishedAt: filing.publishedAt,
        ...said,
        withdrawals: withdrawals.length > 0 ? withdrawals : null,
        checks: checks.length > 0 ? checks : null,
        exceptions: exceptions.length > 0 ? exceptions : null,
      }),
    },
  };
}

/** Whether the document is made of its facts alone, so that they give it back. */
function isSliceOf({ records }: Book, { filed }: DocumentOnRecord): boolean {
  const { number } = records.documentAsFiled(filed.document)!.filing;
  const { header, events } = records.commit(number)!;
  return sliceOf(header, events) !== null;
}

function observationFact(
  book: Book,
  observation: Observation & { readonly event: EventRef },
  { upTo }: Vantage,
  isSlice: boolean,
): OimFact {
  const { entity, records } = book;
  const { ordinal, negated, cause, place, locator, citation, proof, event } = observation;
  const value = correctedValue(observation.value, records.correctionOf(event, upTo));
  return oimFact(
    `f${ordinal}`,
    entity,
    { ...observation, value },
    {
      'tieout:ordinal': ordinal,
      'tieout:negated': negated,
      'tieout:cause': cause,
      'tieout:place': place,
      'tieout:pointer': isSlice && 'pointer' in locator ? locator.pointer : null,
      'tieout:citation': citation,
      'tieout:proof': proof && proofAsWritten(proof),
      'tieout:accepted': acceptedAs(book, observation, upTo),
    },
  );
}

/** Why a value was doubted that a person accepted, and the person's reason; `null` where nobody did. */
function acceptedAs(
  { entity, records }: Book,
  { ordinal, event, concept, period, unit, dimensions }: Observation & { readonly event: EventRef },
  upTo: number,
): Properties | null {
  const document = records.documentOf(event);
  const ruling = records.rulingOf(sightingKey(document, ordinal), upTo)?.event;
  if (ruling?.outcome !== 'taken') return null;
  const { exceptionId, reason } = ruling;
  const figure = figureIdOf({ entity, concept, period, unit, dimensions });
  const kind = DOUBT_KINDS.find((each) => doubtIdOf(document, each, ordinal, figure) === exceptionId);
  return kind === undefined ? null : { kind, reason };
}

/** What proves a reading that was repaired; where its rivals' characters stand is said of another text. */
const proofAsWritten = ({ reading, identities, rivals }: ReadingProof): Properties => ({
  reading,
  identities,
  rivals: rivals.map(({ locator, ...rival }) => ({ ...rival, absent: locator === null })),
});

/** What a document says of how its figures make others, by the ordinals of observations; checks of observations that are left out say nothing. */
function checksOf(
  book: Book,
  { filed }: DocumentOnRecord,
  vantage: Vantage,
  observations: readonly (Observation & { readonly event: EventRef })[],
): readonly Properties[] {
  const ordinals = new Map(observations.map(({ event, ordinal }) => [refKey(event), ordinal]));
  return checksAt(book, vantage).states.flatMap(({ event: { method, rule, terms, engine }, filing, aim }) => {
    const of = ordinals.get(refKey(aim));
    const made = terms.map(({ event, weight }) => [ordinals.get(refKey(event)), weight] as const);
    const isOwn = filing.document === filed.document && engine !== NO_ENGINE;
    if (!isOwn || of === undefined || made.some(([term]) => term === undefined)) return [];
    return [told({ method, rule: rule === 'sum' ? null : rule, aim: of, terms: made })];
  });
}

/** What its reader could not say, and nobody decided since: as the log has it, but for where it stands. */
function exceptionsOf(
  { records }: Book,
  { filed }: DocumentOnRecord,
  vantage: Vantage,
): readonly Properties[] {
  return [...records.raisedByReaders().values()].flatMap((raised) => {
    const last = raised.findLast(({ filing }) => isInSight(vantage, filing))?.event;
    const isOwn = last?.document === filed.document && last.observation === null && last.of === null;
    if (!isOwn || records.resolutionOf(last.exceptionId, vantage.upTo)) return [];
    const { exceptionId, kind, why, candidates } = JSON.parse(canonicalLine(last)) as ExceptionRaised;
    const described = candidates.map(({ description, observations }) => ({
      description,
      observations: observations.map(unlocated),
    }));
    return [told({ exceptionId, kind, why, candidates: described.length > 0 ? described : null })];
  });
}

function unlocated(observation: Observation): Omit<Observation, 'locator'> {
  const { locator: _, ...said } = observation;
  return said;
}
