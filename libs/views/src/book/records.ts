import {
  isAmending,
  observationOf,
  recordedAsOf,
  refKey,
  sightingKey,
  type DocumentFiled,
  type EventRef,
  type ExceptionOnRecord,
  type ExceptionRaised,
  type ExceptionResolved,
  type FigureCorrected,
  type FigureReconciled,
  type LedgerEvent,
  type Moment,
  type Observation,
  type Place,
  type RecordedAs,
  type RelianceWithdrawn,
  type CommitHeader,
} from '#libs/figures';
import { ObservedAs, type BlockReader, type OpenBlock, type StoredCommit } from '#libs/ledger';
import { LRUCache } from 'lru-cache';
import { isInSight, type Vantage } from '../vantage.js';

/** What a book keeps of a commit. */
export interface Filing {
  readonly number: number;
  readonly id: string;
  readonly publishedAt: Moment;
  /** Effective. */
  readonly recordedAt: Moment;
  readonly document: string | null;
  readonly accession: string | null;
}

/** What a commit does beside stating figures. */
export interface Deed {
  /** The document that it takes in, or reads anew. */
  filed: DocumentFiled | null;
  corrected: number;
  /** Exceptions that it raises, those that ride on an observation left aside. */
  raised: number;
  resolved: number;
  readonly withdrawals: RelianceWithdrawn[];
}

/** An event with the commit that it is in. */
export interface Recorded<E extends LedgerEvent> {
  readonly event: E;
  readonly ref: EventRef;
  readonly filing: Filing;
}

export interface DocumentOnRecord extends Recorded<DocumentFiled> {
  readonly filed: DocumentFiled;
  /** Places in this presentation of what commits before this one recorded, where they are other ones. */
  readonly moved: ReadonlyMap<number, Place | null>;
}

const FILING_BYTES = 200;
const CHECK_BYTES = 600;

/** Commits kept open whole: a view asks for many events of few commits. */
const OPEN_COMMITS_MAX = 16;

/** The part of a book that is not columns: its documents, corrections, withdrawals, exceptions and rulings. */
export class BookRecords {
  readonly filings: Filing[] = [];
  /** One a filing. */
  readonly deeds: Deed[] = [];
  readonly withdrawals: Recorded<RelianceWithdrawn>[] = [];
  /** Each as it was first read, then as it was read anew. */
  private readonly documentsByHash = new Map<string, DocumentOnRecord[]>();
  private readonly corrections = new Map<string, Recorded<FigureCorrected>[]>();
  private readonly rulings = new Map<string, Recorded<ExceptionResolved>[]>();
  private readonly raised = new Map<string, Recorded<ExceptionRaised>[]>();
  private readonly resolved = new Map<string, Recorded<ExceptionResolved>[]>();
  private readonly newClasses = new Map<string, { readonly as: RecordedAs; readonly filing: Filing }[]>();
  private readonly headers = new Map<string, CommitHeader>();
  private readonly recordedChecks: Recorded<FigureReconciled>[] = [];
  /** Doubted observations whose events are not opened yet, and terms of checks. */
  private unopenedSuspects: EventRef[] = [];
  private unopenedTerms: EventRef[] = [];
  private readonly openCommits = new LRUCache<number, StoredCommit>({ max: OPEN_COMMITS_MAX });
  revision = 0;

  constructor(private readonly reader: BlockReader) {}

  get byteSize(): number {
    return this.filings.length * FILING_BYTES + this.recordedChecks.length * CHECK_BYTES;
  }

  /** Takes in a block; its filing's index. */
  fold(block: OpenBlock): number {
    const { header, columns } = block;
    const { id, publishedAt, document, accession } = header;
    const filing = {
      number: block.number,
      id,
      publishedAt,
      recordedAt: block.recordedAt,
      document,
      accession,
    };
    this.filings.push(filing);
    this.deeds.push({ filed: null, corrected: 0, raised: 0, resolved: 0, withdrawals: [] });
    this.headers.set(id, header);
    this.revision = block.revision;
    for (let row = 0; row < columns.count; row++) {
      const observedAs = columns.observedAs[row];
      if (observedAs !== ObservedAs.suspect && observedAs !== ObservedAs.term) continue;
      const unopened = observedAs === ObservedAs.term ? this.unopenedTerms : this.unopenedSuspects;
      unopened.push({ commit: id, index: columns.eventIndex[row]! });
    }
    for (const { index, event } of block.others()) this.record({ event, ref: { commit: id, index }, filing });
    return this.filings.length - 1;
  }

  /** Documents as the log's first `upTo` commits last read them. */
  *documents(upTo = Infinity): Iterable<DocumentOnRecord> {
    for (const readings of this.documentsByHash.values()) {
      const last = readings.findLast(({ filing }) => filing.number <= upTo);
      if (last) yield last;
    }
  }

  /** A document as the log's first `upTo` commits last read it. */
  document(sha256: string, upTo = Infinity): DocumentOnRecord | undefined {
    return this.documentsByHash.get(sha256)?.findLast(({ filing }) => filing.number <= upTo);
  }

  /** A document as it was first read, then as it was read anew. */
  readingsOf(sha256: string): readonly DocumentOnRecord[] {
    return this.documentsByHash.get(sha256) ?? [];
  }

  /** A document as it entered. */
  documentAsFiled(sha256: string): DocumentOnRecord | undefined {
    return this.documentsByHash.get(sha256)?.[0];
  }

  correctionOf(event: EventRef, upTo: number): FigureCorrected | undefined {
    if (this.corrections.size === 0) return undefined;
    return this.correctionsOf(event).findLast((each) => each.filing.number <= upTo)?.event;
  }

  correctionsOf(event: EventRef): readonly Recorded<FigureCorrected>[] {
    return this.corrections.get(refKey(event)) ?? [];
  }

  withdrawalsAt(vantage: Vantage): Recorded<RelianceWithdrawn>[] {
    return this.withdrawals.filter(({ filing }) => isInSight(vantage, filing));
  }

  headerOf(filing: Filing): CommitHeader {
    return this.headers.get(filing.id)!;
  }

  /** The document, by its SHA-256, that an observation stands in. */
  documentOf(event: EventRef): string {
    return this.headers.get(event.commit)?.document ?? '';
  }

  /** The last decision on an observation, by its `sightingKey`. */
  rulingOf(key: string, upTo = Infinity): Recorded<ExceptionResolved> | undefined {
    return this.rulingsOf(key).findLast((each) => each.filing.number <= upTo);
  }

  rulingsOf(key: string): readonly Recorded<ExceptionResolved>[] {
    return this.rulings.get(key) ?? [];
  }

  /** Whether an observation was found to be no figure by the log's first `upTo` commits. */
  isTakenBack(event: EventRef, upTo: number): boolean {
    if (this.correctionOf(event, upTo)?.to === 'void') return true;
    if (this.rulings.size === 0) return false;
    const ordinal = this.observation(event)?.ordinal ?? -1;
    return this.rulingOf(sightingKey(this.documentOf(event), ordinal), upTo)?.event.outcome === 'dismissed';
  }

  reclassified(event: EventRef): RecordedAs | undefined {
    return this.newClasses.size === 0 ? undefined : this.newClasses.get(refKey(event))?.at(-1)?.as;
  }

  /** Exceptions by id, each with its events in the order of the log. */
  exceptions(): ReadonlyMap<string, readonly Recorded<ExceptionRaised>[]> {
    const unopened = this.unopenedSuspects;
    this.unopenedSuspects = [];
    this.openObserved(unopened);
    return this.raised;
  }

  /** As `exceptions`, but those of doubted observations may be left out: opens no commit. */
  raisedByReaders(): ReadonlyMap<string, readonly Recorded<ExceptionRaised>[]> {
    return this.raised;
  }

  /** Checks over terms in the order of the log, those included that a term's own event tells. */
  checks(): readonly Recorded<FigureReconciled>[] {
    const unopened = this.unopenedTerms;
    this.unopenedTerms = [];
    this.openObserved(unopened);
    return this.recordedChecks;
  }

  /** Whether there is any check over terms; opens no commit. */
  get hasChecks(): boolean {
    return this.recordedChecks.length > 0 || this.unopenedTerms.length > 0;
  }

  /** Whether any observation was corrected, or decided on by a person. */
  get hasRulings(): boolean {
    return this.corrections.size > 0 || this.rulings.size > 0;
  }

  /** What was decided of an exception by the log's first `upTo` commits, where a later reading did not raise it again. */
  resolutionOf(exceptionId: string, upTo = Infinity): Recorded<ExceptionResolved> | undefined {
    const last = this.resolved.get(exceptionId)?.findLast(({ filing }) => filing.number <= upTo);
    if (last?.event.by !== 'proof') return last;
    const raised = this.raised.get(exceptionId)?.findLast(({ filing }) => filing.number <= upTo);
    return raised && raised.filing.number > last.filing.number ? undefined : last;
  }

  exception(exceptionId: string): ExceptionOnRecord | null {
    const raised = this.exceptions().get(exceptionId);
    if (!raised) return null;
    const [first] = raised;
    const { document } = first!.event;
    const header = this.headers.get(this.document(document)?.filing.id ?? first!.filing.id)!;
    return {
      raised: raised.map((each) => each.event),
      event: first!.ref,
      header,
      amends: isAmending(this.document(document)?.filed),
      resolved: this.resolutionOf(exceptionId)?.event ?? null,
    };
  }

  /** The filings that said anew what a recorded observation is, since they came late or a person ruled. */
  reclassifying(event: EventRef): readonly Filing[] {
    return this.newClasses.get(refKey(event))?.map(({ filing }) => filing) ?? [];
  }

  /** The observation that an event of this entity adds, or `null`. */
  observation(ref: EventRef): Observation | null {
    const event = this.commit(this.reader.numberOf(ref.commit))?.events[ref.index];
    return event ? observationOf(event) : null;
  }

  /** Where an observation stands in its document's presentation, as the log's first `upTo` commits last read it. */
  placeOf(document: string, event: EventRef, { ordinal, place }: Observation, upTo: number): Place | null {
    const last = this.document(document, upTo);
    if (!last || last.ref.commit === event.commit) return place;
    return last.moved.has(ordinal) ? last.moved.get(ordinal)! : place;
  }

  /** All observations of a document in sight that are not void, those that a person's resolution added included. */
  *observationsOf(document: string, vantage: Vantage): Iterable<Observation & { readonly event: EventRef }> {
    for (const { observation, event } of this.everObserved(document, vantage)) {
      if (this.correctionOf(event, vantage.upTo)?.to === 'void') continue;
      yield { ...observation, place: this.placeOf(document, event, observation, vantage.upTo), event };
    }
  }

  /** As `observationsOf`, those that are void included, each with the place that it was recorded at. */
  *everObserved(
    document: string,
    vantage: Vantage,
  ): Iterable<{ readonly observation: Observation; readonly event: EventRef }> {
    for (const filing of this.filings) {
      if (filing.document !== document || !isInSight(vantage, filing)) continue;
      const { events } = this.commit(filing.number)!;
      for (const [index, event] of events.entries()) {
        const observation = observationOf(event);
        if (observation) yield { observation, event: { commit: filing.id, index } };
      }
    }
  }

  /** A commit of this entity, whole; `null` for a number that the log does not have. */
  commit(number: number): StoredCommit | null {
    const known = this.openCommits.get(number);
    if (known) return known;
    const commit = this.reader.block(number)?.commit() ?? null;
    if (commit) this.openCommits.set(number, commit);
    return commit;
  }

  private record(recorded: Recorded<LedgerEvent>): void {
    const { event, ref, filing } = recorded;
    const deed = this.deeds.at(-1)!;
    const as = recordedAsOf(event);
    if (as !== null && 'of' in event && event.of) push(this.newClasses, refKey(event.of), { as, filing });
    switch (event.type) {
      case 'DocumentFiled':
        deed.filed = event;
        push(this.documentsByHash, event.document, {
          event,
          filed: event,
          ref,
          filing,
          moved: new Map(event.moved?.map(({ ordinal, place }) => [ordinal, place])),
        });
        break;
      case 'FigureCorrected':
        deed.corrected++;
        push(this.corrections, refKey(event.of), { event, ref, filing });
        break;
      case 'FigureReconciled':
        if (event.method !== 'corroboration') this.recordedChecks.push({ event, ref, filing });
        break;
      case 'RelianceWithdrawn':
        deed.withdrawals.push(event);
        this.withdrawals.push({ event, ref, filing });
        break;
      case 'ExceptionRaised':
        deed.raised++;
        push(this.raised, event.exceptionId, { event, ref, filing });
        break;
      case 'ExceptionResolved':
        deed.resolved++;
        push(this.resolved, event.exceptionId, { event, ref, filing });
        if (event.ordinal !== null)
          push(this.rulings, sightingKey(event.document, event.ordinal), { event, ref, filing });
        break;
      default:
    }
  }

  private openObserved(refs: readonly EventRef[]): void {
    for (const ref of refs) {
      const number = this.reader.numberOf(ref.commit);
      const event = this.commit(number)?.events[ref.index];
      const filing = this.filings.find((each) => each.number === number);
      if (event?.type === 'ExceptionRaised' && filing)
        push(this.raised, event.exceptionId, { event, ref, filing });
      if (event?.type === 'FigureReconciled' && filing) this.recordedChecks.push({ event, ref, filing });
    }
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
