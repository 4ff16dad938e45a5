import type { Decimal, Decimals } from './decimal.js';
import type { Dimensions, EntityId, FigureFacets } from './identity.js';
import type { Period } from './period.js';
import type { Moment } from './time.js';

/** The version of the event schema that this code writes. Older ones are upcast on read. */
export const SCHEMA_VERSION = 1;

/** Names one event anywhere: its commit and its place in it. The event id is UUIDv5 of the two. */
export interface EventRef {
  readonly commit: string;
  readonly index: number;
}

/**
 * Where in a document something stands. Text positions count Unicode code points of the
 * rendition (W3C Web Annotation text position), lines count from 1.
 */
export type Locator = TextLocator | ElementLocator | PointerLocator;
export interface TextLocator {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}
export interface ElementLocator {
  readonly element: string;
}
export interface PointerLocator {
  readonly pointer: string;
}

/** A place in a document's presentation: indexes into `statements`, its `rows` and its `columns`. */
export interface Place {
  readonly statement: number;
  readonly row: number;
  readonly column: number;
}

/** What a keyed figure was copied from, in the words of the person who keyed it. */
export interface Citation {
  readonly document?: string;
  readonly page?: string;
  readonly url?: string;
  readonly words?: string;
}

/**
 * What part an observation plays (R8). `stated` and `previously-reported` are values of the figure. The others never are:
 * an `adjustment` between those two; a `change` from an earlier period; that change as `growth`, or a `share` of
 * another figure, both in `xbrli:pure`, are terms of checks; what is `period-rounded` is a value of some period about this one.
 */
export const ROLES = [
  'stated',
  'previously-reported',
  'adjustment',
  'change',
  'growth',
  'share',
  'period-rounded',
] as const;
export type Role = (typeof ROLES)[number];

/** Whether an observation's value is one of its figure. */
export const isValue = (role: Role): boolean => role === 'stated' || role === 'previously-reported';

/** Whether an observation's value is a term of a check. */
export const isTerm = (role: Role): boolean => !isValue(role) && role !== 'period-rounded';

export const RESTATEMENT_CAUSES = [
  'error-correction',
  'reclassification',
  'accounting-standard',
  'accounting-principle',
  'discontinued-operations',
  'business-combination',
  'stock-split',
  'definition-change',
  'tagging-error',
  'unknown',
] as const;
export type RestatementCause = (typeof RESTATEMENT_CAUSES)[number];

/**
 * What computes a check's aim from its terms: the weighted `sum`; the first ÷ the second (`quotient`); the first − the
 * second, ÷ the second's size (`growth`). The last two are rounded as the aim is.
 */
export const RULES = ['sum', 'quotient', 'growth'] as const;
export type Rule = (typeof RULES)[number];

/** One term of a check that lies in one document, by the ordinal of its observation. */
export interface ClaimTerm {
  readonly ordinal: number;
  /** Not 0. 1 in quotients and growth. */
  readonly weight: number;
}

/** What a document says, by its layout or in words, of how its figures make another. */
export interface Identity {
  readonly rule: Rule;
  /** The ordinal of the observation that the terms make. */
  readonly aim: number;
  readonly terms: readonly ClaimTerm[];
}

/** Why a reading is right that the characters alone leave open: what foots with it and with nothing else. */
export interface ReadingProof {
  /** A sentence: what was damaged, and how it was read. */
  readonly reading: string;
  /** All foot exactly with this reading. */
  readonly identities: readonly Identity[];
  /** Other readings of the same place, each refuted by one of the identities. */
  readonly rivals: readonly Rival[];
}

export interface Rival {
  /** What it would have read; `null` is nil. */
  readonly value: Decimal | null;
  /** Where its characters stand; `null` where it is an absence. */
  readonly locator: Locator | null;
  /** The index of the identity that it breaks, and by how much: what is stated less what the terms make. */
  readonly identity: number;
  readonly difference: Decimal;
}

/** One statement of a figure at one place of one document. */
export interface Observation extends FigureFacets {
  /**
   * Its place in the document's order, unique in the document whatever reader reads it:
   * in text the position of the printed amount, elsewhere its index.
   */
  readonly ordinal: number;
  /** The economic value in whole units; `null` is nil (a dash). */
  readonly value: Decimal | null;
  /** Whether the document prints the value with the other sign. */
  readonly negated: boolean;
  readonly decimals: Decimals;
  readonly role: Role;
  /** Why it differs from what was published before, if the document says; else `null`. */
  readonly cause: RestatementCause | null;
  readonly place: Place | null;
  readonly locator: Locator;
  readonly citation: Citation | null;
  /** What proves the reading, where it was repaired; else `null`. */
  readonly proof: ReadingProof | null;
}

export const STATEMENT_KINDS = [
  'balance-sheet',
  'income-statement',
  'comprehensive-income',
  'cash-flow',
  'non-gaap',
  'other',
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export interface PresentedColumn {
  readonly period: Period;
  readonly unit: string;
  readonly dimensions: Dimensions;
}

export interface PresentedRow {
  /** As printed, white space folded. */
  readonly label: string;
  /** `null` for a heading. */
  readonly concept: string | null;
  /** Indent, 0 outermost. */
  readonly depth: number;
  readonly role: 'heading' | 'line' | 'total';
}

export interface PresentedStatement {
  /** The statements that this table is; a single statement of comprehensive income is two. */
  readonly kinds: readonly StatementKind[];
  readonly title: string;
  readonly columns: readonly PresentedColumn[];
  readonly rows: readonly PresentedRow[];
}

export type Assurance = 'unaudited' | 'reviewed' | 'audited' | 'unknown';

export interface DocumentFiled {
  readonly type: 'DocumentFiled';
  /** SHA-256 of the source bytes, hex. */
  readonly document: string;
  /**
   * SHA-256 of the report that tells what the document states, hex: read in its place, and kept in its place. `null` where the
   * document itself was read.
   */
  readonly report: string | null;
  /** SHA-256 of the UTF-8 text in which text locators count, hex. */
  readonly rendition: string;
  readonly mediaType: string;
  readonly form: string | null;
  readonly accession: string | null;
  /** The filer's name as the source states it; `null` where it does not. */
  readonly filer: string | null;
  readonly title: string;
  /** What it amends: an accession or a document's SHA-256. */
  readonly amends: string | null;
  readonly assurance: Assurance;
  readonly framework: 'us-gaap' | 'ifrs' | 'unknown';
  readonly reader: { readonly name: string; readonly version: string };
  readonly presentation: readonly PresentedStatement[];
  /**
   * Where a document was read anew: observations recorded before whose place in this presentation is another.
   * `null` where a document enters.
   */
  readonly moved: readonly Moved[] | null;
}

/** An observation's place in a later presentation; `null` where it has none. */
export interface Moved {
  readonly ordinal: number;
  readonly place: Place | null;
}

/** The first observation of a figure. */
export interface FigureReported {
  readonly type: 'FigureReported';
  readonly observation: Observation;
}

/**
 * An observation that differs from the vintage before it. With `of` it adds no observation:
 * it says that an event recorded earlier is one, now that an older document is known (R3),
 * or that a suspect was accepted.
 */
export interface FigureRestated {
  readonly type: 'FigureRestated';
  readonly observation: Observation | null;
  readonly of: EventRef | null;
  readonly supersedes: EventRef;
  /** New value − old value; `null` where one of them is nil. */
  readonly difference: Decimal | null;
  readonly cause: RestatementCause;
}

export type ReconciliationMethod =
  'corroboration' | 'summation' | 'bridge' | 'translation' | 'text' | 'period-arithmetic' | 'roll-forward';

export type Outcome = 'exact' | 'within-rounding' | 'exception';

/**
 * Agreement, or its failure. Method `corroboration` carries the repeated observation itself
 * (or, with `of`, says that an event recorded earlier is one). The other methods are checks: the aim is
 * the observation, where it is itself a term and no value (`isTerm`), else the event that `of` names.
 * A check without terms could not be made, because the document does not state them.
 */
export interface FigureReconciled {
  readonly type: 'FigureReconciled';
  readonly method: ReconciliationMethod;
  readonly observation: Observation | null;
  readonly of: EventRef | null;
  readonly rule: Rule;
  readonly terms: readonly { readonly event: EventRef; readonly weight: number }[];
  /** What is stated less what the terms make; `null` where they are equal, or make nothing. */
  readonly difference: Decimal | null;
  readonly outcome: Outcome;
  readonly engine: string;
}

/** Our reading was wrong. The observation keeps its place in time. Never a restatement. */
export interface FigureCorrected {
  readonly type: 'FigureCorrected';
  /** Which observation: the document's SHA-256 and the ordinal in it. */
  readonly document: string;
  readonly ordinal: number;
  readonly of: EventRef;
  /** What the ledger held, and what is right; `void` where there is no such figure. */
  readonly from: Decimal | null;
  readonly to: Decimal | null | 'void';
  readonly reason: string;
  readonly locator: Locator | null;
  readonly citation: Citation | null;
}

/** The issuer says that statements of these periods are not to be relied on. */
export interface RelianceWithdrawn {
  readonly type: 'RelianceWithdrawn';
  readonly periods: readonly Period[];
  /** The issuer's words, with its estimate of the effect if it gives one. */
  readonly words: string;
  readonly locator: Locator;
  readonly citation: Citation | null;
}

/** One way to read what could not be read for certain. */
export interface Candidate {
  /** What taking it means, for a person to choose by. */
  readonly description: string;
  readonly observations: readonly Observation[];
}

export interface ExceptionRaised {
  readonly type: 'ExceptionRaised';
  /** hash(document, region, kind). */
  readonly exceptionId: string;
  /** A stable code: `duplicate-row`, `merged-cells`, `missing-cell`, `suspect-scale`, `contradiction`, … */
  readonly kind: string;
  /** A sentence: what is wrong, and what a person can do. */
  readonly why: string;
  readonly document: string;
  readonly locator: Locator | null;
  readonly candidates: readonly Candidate[];
  /** A suspect is an exception with its observation (R5); it stays out of every vintage. */
  readonly observation: Observation | null;
  /** A recorded observation that a late document made suspect (R3). */
  readonly of: EventRef | null;
}

export interface ExceptionResolved {
  readonly type: 'ExceptionResolved';
  readonly exceptionId: string;
  readonly document: string;
  /** `taken`: a candidate, or a suspect accepted. `dismissed`: none of it is a figure. */
  readonly outcome: 'taken' | 'dismissed';
  readonly candidate: number | null;
  /** The suspect or contradicting observation that is accepted or dismissed, if it was one. */
  readonly ordinal: number | null;
  readonly by: 'proof' | 'person';
  readonly reason: string;
}

export type LedgerEvent =
  | DocumentFiled
  | FigureReported
  | FigureRestated
  | FigureReconciled
  | FigureCorrected
  | RelianceWithdrawn
  | ExceptionRaised
  | ExceptionResolved;

/** What all events of a commit share, stored once. */
export interface CommitHeader {
  /** UUIDv5 of the document's SHA-256, or of a person's idempotency key. */
  readonly id: string;
  readonly entity: EntityId;
  /** When the issuer made it public; for a person's act, that of the document it concerns. */
  readonly publishedAt: Moment;
  readonly recordedAt: Moment;
  readonly schemaVersion: number;
  /** Who did it: `system`, or a person's name. */
  readonly actor: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  /** SHA-256 of the document that its observations stand in; `null` where it concerns none. */
  readonly document: string | null;
  readonly accession: string | null;
}

/** All events of one accepted document, or of one person's act; atomic. */
export interface Commit {
  readonly header: CommitHeader;
  readonly events: readonly LedgerEvent[];
}
