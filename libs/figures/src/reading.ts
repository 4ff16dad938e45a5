import type { DoubtKind } from './agreement.js';
import type {
  Candidate,
  Citation,
  DocumentFiled,
  Identity,
  Locator,
  Observation,
  Outcome,
  ReconciliationMethod,
  RelianceWithdrawn,
} from './events.js';
import type { Decimal } from './decimal.js';
import type { EntityId, FigureFacets } from './identity.js';
import type { Moment } from './time.js';

/** The bytes of a document, and what its sender says of it. */
export interface Source {
  readonly bytes: Uint8Array;
  /** A file name, for messages and for the format; never for meaning. */
  readonly name: string;
  /** What the document does not state itself. */
  readonly options: ReadOptions;
}

export interface ReadOptions {
  readonly entity?: EntityId;
  readonly publishedAt?: Moment;
  readonly form?: string;
  /** Under which it was filed, where it does not say: what came by another route is then no evidence of its own. */
  readonly accession?: string;
  /** Standard taxonomies that are at hand beside the document. */
  readonly taxonomies?: TaxonomyFiles;
}

/** Files of standard taxonomies, by the URLs that they are published under. */
export interface TaxonomyFiles {
  /** `null` where it is not at hand. */
  find(url: string): Promise<Uint8Array | null>;
}

/** What a reader cannot say for certain. */
export interface ReadingException {
  readonly kind: string;
  readonly why: string;
  readonly locator: Locator | null;
  /** Names the region within the document: equal for equal regions whatever else changes. */
  readonly region: string;
  /** Its id, where it came in a report, which says it instead of the region. */
  readonly exceptionId?: string;
  readonly candidates: readonly Candidate[];
}

/** A person's correction of our reading, addressed by document and figure. */
export interface ReadingCorrection {
  readonly document: string;
  readonly figure: FigureFacets;
  readonly from: Decimal | null;
  readonly to: Decimal | null | 'void';
  readonly reason: string;
  readonly locator: Locator;
  readonly citation: Citation | null;
}

/** A doubted value that a person accepted, where a report tells of that. */
export interface AcceptedDoubt {
  readonly ordinal: number;
  /** Why it was doubted: the kind of its exception. */
  readonly kind: DoubtKind;
  /** The person's. */
  readonly reason: string;
}

/** A check that the document's own layout or words call for. */
export interface Claim extends Identity {
  readonly method: Exclude<ReconciliationMethod, 'corroboration'>;
}

/** A sum that a document declares of concepts, for whatever period, unit and dimensions they are stated in. */
export interface Summation {
  /** Names the table or network that declares it. */
  readonly role: string;
  readonly total: string;
  readonly terms: readonly { readonly concept: string; readonly weight: number }[];
}

/** A claim put to the test. */
export interface Check extends Claim {
  /** What is stated less what the terms make; `null` where they are equal, or make nothing. */
  readonly difference: Decimal | null;
  readonly outcome: Outcome;
  /** The version of the rules that said so. */
  readonly engine: string;
}

/** What a reader makes of a document. Pure: equal bytes and options give equal readings. */
export interface Reading {
  readonly entity: EntityId;
  readonly publishedAt: Moment;
  readonly document: Omit<DocumentFiled, 'type' | 'moved' | 'report'>;
  /** SHA-256 of the report that was read in the document's place; absent where the document itself was. */
  readonly report?: string;
  /** The text in which text locators count. */
  readonly renditionText: string;
  /** In the document's order, ordinals ascending. */
  readonly observations: readonly Observation[];
  /** Checks over the observations, by their ordinals. */
  readonly claims: readonly Claim[];
  /** Absent where the kind of document declares none. */
  readonly summations?: readonly Summation[];
  readonly exceptions: readonly ReadingException[];
  readonly withdrawals: readonly Omit<RelianceWithdrawn, 'type'>[];
  readonly corrections: readonly ReadingCorrection[];
  /** What a report tells of decisions; absent where a document was read, which knows of none. */
  readonly accepted?: readonly AcceptedDoubt[];
  /** Facts of a tagged report that are no numbers, and are not taken: how many. */
  readonly texts?: number;
}

/** A reader of one kind of document. */
export interface Reader {
  readonly name: string;
  readonly version: string;
  /** Whether the bytes look like this kind, 0 no to 1 surely, from a look at their beginning. */
  recognises(source: Source): number;
  /**
   * At once, or later where taking the bytes apart is asynchronous.
   * @throws FigureError where the document as a whole can't be taken; what, where, what to do
   */
  read(source: Source): Reading | Promise<Reading>;
}
