import { isValue, type EntityId, type LedgerEvent } from '#libs/figures';

/** What a document brought; counts are of its events. */
export interface IngestOutcome {
  /** SHA-256 of its bytes. */
  readonly document: string;
  /** Number of its commit; `null` on a dry run. */
  readonly commit: number | null;
  readonly commitId: string;
  readonly entity: EntityId;
  readonly title: string;
  readonly publishedAt: string;
  readonly reader: string;
  /** False where the ledger had it already, or on a dry run. */
  readonly appended: boolean;
  readonly reported: number;
  readonly restated: number;
  /** Repeated observations that agree, and checks. */
  readonly reconciled: number;
  /** Of those, checks over terms. */
  readonly checks: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly exceptions: number;
  /** Observations that are no value of their figure, since their period is rounded. */
  readonly rounded: number;
  /** Observations recorded before whose class this document changed (R3). */
  readonly reclassified: number;
  /** Doubted values that a person accepted, as a report tells. */
  readonly accepted: number;
  /** Facts of a tagged report that are no numbers and were not taken; `null` where it is none, or was not read now. */
  readonly texts: number | null;
}

export type EventCounts = Pick<
  IngestOutcome,
  | 'reported'
  | 'restated'
  | 'reconciled'
  | 'checks'
  | 'corrected'
  | 'withdrawn'
  | 'exceptions'
  | 'rounded'
  | 'reclassified'
  | 'accepted'
>;

export function countEvents(events: readonly LedgerEvent[]): EventCounts {
  const count = (test: (event: LedgerEvent) => boolean): number => events.filter(test).length;
  const isNew = (event: LedgerEvent): boolean => !isReclassification(event);
  return {
    reported: count((event) => event.type === 'FigureReported' && isValue(event.observation.role)),
    restated: count((event) => event.type === 'FigureRestated' && isNew(event)),
    reconciled: count((event) => event.type === 'FigureReconciled' && isNew(event)),
    checks: count(isCheck),
    corrected: count((event) => event.type === 'FigureCorrected'),
    withdrawn: count((event) => event.type === 'RelianceWithdrawn'),
    exceptions: new Set(
      events.flatMap((event) =>
        event.type === 'ExceptionRaised' && isNew(event) ? [event.exceptionId] : [],
      ),
    ).size,
    rounded: count((event) => event.type === 'FigureReported' && !isValue(event.observation.role)),
    reclassified: count(isReclassification),
    accepted: count(
      (event) => event.type === 'ExceptionResolved' && event.outcome === 'taken' && event.ordinal !== null,
    ),
  };
}

const isReclassification = (event: LedgerEvent): boolean =>
  'of' in event && event.type !== 'FigureCorrected' && event.of !== null && !isCheck(event);

const isCheck = (event: LedgerEvent): boolean =>
  event.type === 'FigureReconciled' && event.method !== 'corroboration';
