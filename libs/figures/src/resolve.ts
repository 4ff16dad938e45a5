import { Accord } from './agreement.js';
import type { Act } from './decide.js';
import { FigureError } from './errors.js';
import {
  SCHEMA_VERSION,
  type Commit,
  type CommitHeader,
  type ExceptionRaised,
  type ExceptionResolved,
  type LedgerEvent,
  type Observation,
} from './events.js';
import { facetsKey, type FigureFacets } from './identity.js';
import { refKey, sightingKey, type ExceptionOnRecord, type Memory, type RecordedSighting } from './memory.js';
import { RecordedChecks } from './recorded-checks.js';
import {
  doubtIdOf,
  observationEvents,
  reclassifications,
  settles,
  touchedFigure,
  touchedFigures,
} from './standing-events.js';

/** A person's decision on an exception. */
export interface Resolution {
  readonly exceptionId: string;
  /** `take` a candidate by its number from 0, `accept` a doubted value by its ordinal, or `dismiss` it all. */
  readonly choice: { readonly take: number } | { readonly accept: number } | { readonly dismiss: true };
  readonly reason: string;
}

/**
 * Decides a person's resolution of an exception: its record, and in the same commit the figures
 * that follow from it.
 * @throws FigureError `exception-unknown`, `exception-resolved`, `candidate-unknown`
 */
export function decideResolution(memory: Memory, resolution: Resolution, commitId: string, act: Act): Commit {
  const known = openException(memory, resolution.exceptionId);
  const header = headerOf(memory, known, commitId, act);
  const { choice } = resolution;
  if ('take' in choice) {
    const observations = candidateOf(known.raised[0]!, choice.take);
    const resolved = resolvedEvent(header, resolution, 'taken', choice.take, null);
    return { header, events: [resolved, ...candidateEvents(memory, observations, header, known.amends)] };
  }
  const doubted = doubtedValues(memory, known.raised);
  const dismissed = (ordinal: number | null): ExceptionResolved =>
    resolvedEvent(header, resolution, 'dismissed', null, ordinal);
  let resolved: ExceptionResolved[];
  if ('accept' in choice) {
    const accepted = acceptedOf(doubted, choice.accept, resolution);
    const taken = resolvedEvent(header, resolution, 'taken', null, accepted.ordinal);
    resolved = [...supersededBy(memory, known.raised, accepted).map(dismissed), taken];
  } else {
    resolved = doubted.length > 0 ? doubted.map(({ ordinal }) => dismissed(ordinal)) : [dismissed(null)];
  }
  return { header, events: [...resolved, ...rulingEvents(memory, known.raised, resolved)] };
}

/** The ordinals of values of the same document that were accepted before and contradict the one that is accepted now. */
function supersededBy(
  memory: Memory,
  [first]: readonly ExceptionRaised[],
  accepted: RecordedSighting,
): number[] {
  const accord = new Accord(accepted);
  return memory
    .sightings(facetsOf(memory, first!)!)
    .filter(
      ({ document, role, ruling }) =>
        document === accepted.document && role === 'stated' && ruling === 'accepted',
    )
    .filter((each) => !accord.admits(each))
    .map(({ ordinal }) => ordinal);
}

function openException(memory: Memory, exceptionId: string): ExceptionOnRecord {
  const known = memory.exception(exceptionId);
  if (!known) {
    throw new FigureError(
      'exception-unknown',
      `no exception ${exceptionId}: list them with "tieout exceptions"`,
      {
        exceptionId,
      },
    );
  }
  if (known.resolved && !waitsAgain(memory, exceptionId, known.raised)) {
    throw new FigureError(
      'exception-resolved',
      `exception ${exceptionId} was resolved already: ${known.resolved.reason}`,
      {
        exceptionId,
        outcome: known.resolved.outcome,
      },
    );
  }
  return known;
}

/** Whether a document's values contradict each other still: the one that was accepted was voided, or others came. */
function waitsAgain(memory: Memory, exceptionId: string, [first]: readonly ExceptionRaised[]): boolean {
  const facets = facetsOf(memory, first!);
  if (!facets) return false;
  const { classified, figure } = touchedFigure(memory.entity, facets, memory.sightings(facets));
  const { sightings, standings } = classified;
  return standings.some((standing, index) => {
    if (standing.as !== 'contradiction') return false;
    const { document, ordinal } = sightings[index]!;
    const id = doubtIdOf(document, standing.as, ordinal, figure());
    const rival = sightings[standing.against]!;
    return id === exceptionId && !settles(memory.rulingAt(rival.document, rival.ordinal), rival, id);
  });
}

/** The figure that is doubted; none where a reader could not read. */
const facetsOf = (memory: Memory, { observation, of }: ExceptionRaised): FigureFacets | null =>
  observation ?? (of && memory.sightingAt(of)?.facets) ?? null;

/** The act concerns the exception's document, so its figures are published when that was. */
function headerOf(memory: Memory, { header, raised }: ExceptionOnRecord, id: string, act: Act): CommitHeader {
  const { document, of } = raised[0]!;
  // A doubt about a recorded observation was raised by the document that came late, not by its own.
  const { publishedAt, accession } = (of && memory.sightingAt(of)?.sighting) ?? header;
  return { ...header, ...act, id, publishedAt, accession, schemaVersion: SCHEMA_VERSION, document };
}

function candidateOf(raised: ExceptionRaised, number: number): readonly Observation[] {
  const candidate = raised.candidates[number];
  if (candidate) return candidate.observations;
  const count = raised.candidates.length;
  const advice = count === 0 ? 'it has none: accept or dismiss it' : `its candidates are 0 to ${count - 1}`;
  throw new FigureError(
    'candidate-unknown',
    `exception ${raised.exceptionId} has no candidate ${number}: ${advice}`,
    {
      candidate: number,
      candidates: count,
    },
  );
}

function acceptedOf(
  doubted: readonly RecordedSighting[],
  ordinal: number,
  { exceptionId }: Resolution,
): RecordedSighting {
  const accepted = doubted.find((each) => each.ordinal === ordinal);
  if (accepted) return accepted;
  const ordinals = doubted.map((each) => each.ordinal).join(', ');
  const advice = doubted.length === 0 ? 'take a candidate or dismiss it' : `accept one of ${ordinals}`;
  throw new FigureError(
    'candidate-unknown',
    `exception ${exceptionId} has no value at ${ordinal}: ${advice}`,
    { ordinal },
  );
}

function resolvedEvent(
  header: CommitHeader,
  { exceptionId, reason }: Resolution,
  outcome: ExceptionResolved['outcome'],
  candidate: number | null,
  ordinal: number | null,
): ExceptionResolved {
  const document = header.document!;
  return {
    type: 'ExceptionResolved',
    exceptionId,
    document,
    outcome,
    candidate,
    ordinal,
    by: 'person',
    reason,
  };
}

function candidateEvents(
  memory: Memory,
  observations: readonly Observation[],
  header: CommitHeader,
  amends: boolean,
): LedgerEvent[] {
  const figures = touchedFigures(memory, header, {
    observations,
    firstIndex: 1,
    amends,
    corrections: new Map(),
    others: [],
  });
  const checks = new RecordedChecks(observations, [], header.id, 1);
  return [...observationEvents(observations, figures, checks), ...reclassifications(memory, figures)];
}

/** The values that were doubted and are not dismissed yet; none for what a reader could not read. */
function doubtedValues(memory: Memory, raised: readonly ExceptionRaised[]): RecordedSighting[] {
  const facets = facetsOf(memory, raised[0]!);
  const sightings = facets ? memory.sightings(facets) : [];
  const { document } = raised[0]!;
  const isRaised = (each: RecordedSighting): boolean =>
    raised.some(({ observation, of }) =>
      observation
        ? each.document === document && each.ordinal === observation.ordinal
        : of !== null && refKey(each.event) === refKey(of),
    );
  return sightings.filter((each) => each.ruling !== 'dismissed' && isRaised(each));
}

function rulingEvents(
  memory: Memory,
  [first]: readonly ExceptionRaised[],
  resolved: readonly ExceptionResolved[],
): LedgerEvent[] {
  const facets = facetsOf(memory, first!);
  if (!facets) return [];
  const rulings = new Map(resolved.map((each) => [sightingKey(each.document, each.ordinal ?? -1), each]));
  const sightings = memory.sightings(facets).map((sighting): RecordedSighting => {
    const ruling = rulings.get(sightingKey(sighting.document, sighting.ordinal));
    return ruling ? { ...sighting, ruling: ruling.outcome === 'taken' ? 'accepted' : 'dismissed' } : sighting;
  });
  return reclassifications(
    memory,
    new Map([[facetsKey(facets), touchedFigure(memory.entity, facets, sightings)]]),
  );
}
