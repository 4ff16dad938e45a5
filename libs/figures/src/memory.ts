import type { Decimal } from './decimal.js';
import { isValue } from './events.js';
import type {
  Commit,
  CommitHeader,
  DocumentFiled,
  EventRef,
  ExceptionRaised,
  ExceptionResolved,
  FigureCorrected,
  LedgerEvent,
  Observation,
  RelianceWithdrawn,
} from './events.js';
import { facetsKey, type EntityId, type FigureFacets } from './identity.js';
import type { Sighting } from './vintages.js';

/**
 * What the log last said of an observation's class; suspects and contradictions are both `suspect`, what is no value of its
 * figure is a `term`.
 */
export type RecordedAs = 'reported' | 'restated' | 'reconciled' | 'suspect' | 'term';

/** A sighting with the event that recorded it, corrections and rulings applied. */
export interface RecordedSighting extends Sighting {
  readonly event: EventRef;
  readonly recordedAs: RecordedAs;
  /** Whether a `FigureCorrected` changed its value; one that voids it makes it `dismissed`. */
  readonly corrected: boolean;
}

/** What a decision needs to know of an entity; a book is one, and so is `EntityState`. */
export interface Memory {
  readonly entity: EntityId;
  /** Commits of the entity folded so far. */
  readonly revision: number;
  /** All observations of a figure, in any order. */
  sightings(facets: FigureFacets): readonly RecordedSighting[];
  /** The observation that an event recorded, or `null`. */
  sightingAt(event: EventRef): { readonly facets: FigureFacets; readonly sighting: RecordedSighting } | null;
  /** An exception by its id, or `null`. */
  exception(exceptionId: string): ExceptionOnRecord | null;
  /** The last decision on what a document states at an ordinal, or `null`. */
  rulingAt(document: string, ordinal: number): ExceptionResolved | null;
}

export interface ExceptionOnRecord {
  /** One, or for a contradiction one for each observation. */
  readonly raised: readonly ExceptionRaised[];
  readonly event: EventRef;
  readonly header: CommitHeader;
  /** Whether its document amends another. */
  readonly amends: boolean;
  readonly resolved: ExceptionResolved | null;
}

/** An observation with what its commit says of it. */
interface Noted {
  readonly observation: Observation;
  readonly header: CommitHeader;
  readonly event: EventRef;
}

/**
 * An entity's memory folded the naive way, from whole events: what decisions are tested on, and
 * the oracle for the book. Immutable; `evolve` gives the next one.
 */
export class EntityState implements Memory {
  private constructor(
    readonly entity: EntityId,
    readonly revision: number,
    readonly documents: ReadonlyMap<
      string,
      { readonly filed: DocumentFiled; readonly header: CommitHeader; readonly event: EventRef }
    >,
    private readonly figures: ReadonlyMap<string, readonly Noted[]>,
    private readonly exceptions: ReadonlyMap<string, ExceptionOnRecord>,
    readonly withdrawals: readonly {
      readonly event: RelianceWithdrawn;
      readonly header: CommitHeader;
      readonly ref: EventRef;
    }[],
    private readonly corrections: ReadonlyMap<string, FigureCorrected>,
    private readonly rulings: ReadonlyMap<string, ExceptionResolved>,
    private readonly recordedAs: ReadonlyMap<string, RecordedAs>,
  ) {}

  static empty(entity: EntityId): EntityState {
    return new EntityState(entity, 0, new Map(), new Map(), new Map(), [], new Map(), new Map(), new Map());
  }

  /** Every figure's facets that has been seen. */
  *facets(): Iterable<FigureFacets> {
    for (const [first] of this.figures.values()) yield first!.observation;
  }

  sightings(facets: FigureFacets): readonly RecordedSighting[] {
    return (this.figures.get(facetsKey(facets)) ?? []).map((noted) => this.sighting(noted));
  }

  sightingAt(event: EventRef): { facets: FigureFacets; sighting: RecordedSighting } | null {
    for (const group of this.figures.values()) {
      const noted = group.find((each) => refKey(each.event) === refKey(event));
      if (noted) return { facets: noted.observation, sighting: this.sighting(noted) };
    }
    return null;
  }

  exception(exceptionId: string): ExceptionOnRecord | null {
    return this.exceptions.get(exceptionId) ?? null;
  }

  rulingAt(document: string, ordinal: number): ExceptionResolved | null {
    return this.rulings.get(sightingKey(document, ordinal)) ?? null;
  }

  *allExceptions(): Iterable<readonly [string, ExceptionOnRecord]> {
    yield* this.exceptions;
  }

  private sighting({ observation, header, event }: Noted): RecordedSighting {
    const document = header.document ?? '';
    const correction = this.corrections.get(refKey(event));
    const ruling = this.rulings.get(sightingKey(document, observation.ordinal));
    return {
      value: correctedValue(observation.value, correction),
      decimals: observation.decimals,
      role: observation.role,
      cause: observation.cause,
      document,
      ordinal: observation.ordinal,
      publishedAt: header.publishedAt,
      accession: header.accession,
      amends: isAmending(this.documents.get(document)?.filed),
      ruling: correction?.to === 'void' ? 'dismissed' : rulingOf(ruling),
      event,
      recordedAs: this.recordedAs.get(refKey(event))!,
      corrected: correction !== undefined,
    };
  }

  /** The state after one more commit of this entity. */
  evolve(commit: Commit): EntityState {
    const next = {
      documents: new Map(this.documents),
      figures: new Map(this.figures),
      exceptions: new Map(this.exceptions),
      withdrawals: [...this.withdrawals],
      corrections: new Map(this.corrections),
      rulings: new Map(this.rulings),
      recordedAs: new Map(this.recordedAs),
    };
    const { header } = commit;
    commit.events.forEach((event, index) => {
      const ref = { commit: header.id, index };
      const observation = observationOf(event);
      const as = recordedAsOf(event);
      if (observation) {
        const key = facetsKey(observation);
        next.figures.set(key, [...(next.figures.get(key) ?? []), { observation, header, event: ref }]);
      }
      if (as) next.recordedAs.set(refKey(observation ? ref : (event as { of: EventRef }).of), as);
      switch (event.type) {
        case 'DocumentFiled':
          next.documents.set(event.document, { filed: event, header, event: ref });
          break;
        case 'FigureCorrected':
          next.corrections.set(refKey(event.of), event);
          break;
        case 'RelianceWithdrawn':
          next.withdrawals.push({ event, header, ref });
          break;
        case 'ExceptionRaised': {
          const known = next.exceptions.get(event.exceptionId);
          next.exceptions.set(event.exceptionId, {
            raised: [...(known?.raised ?? []), event],
            event: known?.event ?? ref,
            // A late document may raise it about an earlier one: it concerns the one that it names.
            header: known?.header ?? next.documents.get(event.document)?.header ?? header,
            amends: isAmending(next.documents.get(event.document)?.filed),
            // What a reading settled, a later reading may doubt again; a person's decision stands.
            resolved: known?.resolved?.by === 'person' ? known.resolved : null,
          });
          break;
        }
        case 'ExceptionResolved': {
          const known = next.exceptions.get(event.exceptionId);
          if (known) next.exceptions.set(event.exceptionId, { ...known, resolved: event });
          if (event.ordinal !== null) next.rulings.set(sightingKey(event.document, event.ordinal), event);
          break;
        }
        default:
      }
    });
    return new EntityState(
      this.entity,
      this.revision + 1,
      next.documents,
      next.figures,
      next.exceptions,
      next.withdrawals,
      next.corrections,
      next.rulings,
      next.recordedAs,
    );
  }
}

/** The next state: what the ledger knows after a commit. */
export const evolve = (state: EntityState, commit: Commit): EntityState => state.evolve(commit);

/** The observation that an event adds, or `null`. */
export function observationOf(event: LedgerEvent): Observation | null {
  return 'observation' in event ? event.observation : null;
}

/** What an event says its observation (or the one it points at) is, or `null` where it says nothing of one. */
export function recordedAsOf(event: LedgerEvent): RecordedAs | null {
  switch (event.type) {
    case 'FigureReported':
      return isValue(event.observation.role) ? 'reported' : 'term';
    case 'FigureRestated':
      return 'restated';
    case 'FigureReconciled':
      // A check says nothing of what its aim is, unless it carries it: then that is a term.
      if (event.method === 'corroboration') return 'reconciled';
      return event.observation === null ? null : 'term';
    case 'ExceptionRaised':
      return event.observation === null && event.of === null ? null : 'suspect';
    default:
      return null;
  }
}

/** Names an observation in every ledger that holds its document. */
export const sightingKey = (document: string, ordinal: number): string => `${document}#${ordinal}`;

export const refKey = (ref: EventRef): string => `${ref.commit}#${ref.index}`;

/** Whether a document says that it amends another. */
export function isAmending(filed: Pick<DocumentFiled, 'amends' | 'form'> | undefined): boolean {
  return filed !== undefined && (filed.amends !== null || (filed.form?.endsWith('/A') ?? false));
}

/** An observation's value after a correction, if there is one. */
export function correctedValue(
  value: Decimal | null,
  correction: FigureCorrected | undefined,
): Decimal | null {
  return correction === undefined || correction.to === 'void' ? value : correction.to;
}

export function rulingOf(resolution: ExceptionResolved | undefined): Sighting['ruling'] {
  if (resolution === undefined) return null;
  return resolution.outcome === 'taken' ? 'accepted' : 'dismissed';
}
