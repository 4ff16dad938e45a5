import type { Decimals, EntityId, Period } from '#libs/figures';

/**
 * A QName as the ledger writes it (`us-gaap:Assets`): its prefix is that of the taxonomy, whatever prefix a document binds to the
 * namespace and whatever year the namespace names; a namespace that is no standard taxonomy's keeps the document's prefix.
 */
export type Name = string;

/** What a fact is of, shared by many (an XBRL context): who, when, and further dimensions. */
export interface FactContext {
  /** The document's own id of it. */
  readonly id: string;
  readonly entity: EntityId;
  /** Inclusive dates, as everywhere here; `null` is forever. */
  readonly period: Period | null;
  /** Axis → member as a QName, or the text of a typed member. */
  readonly dimensions: Readonly<Record<Name, string>>;
  /** The axes among them whose member is typed. */
  readonly typed: readonly Name[];
}

/** One fact of an XBRL report, in the words of the Open Information Model. */
export interface XbrlFact {
  /** Its place in the document, from 0: the n-th fact, also where one before it is refused. */
  readonly index: number;
  /** Names its element in the document: its `id`, else a child sequence as in XPointer's element() scheme (`/1/4/2`). */
  readonly element: string;
  readonly concept: Name;
  /** The concept's namespace as the document has it. */
  readonly namespace: string;
  readonly context: FactContext;
  /** As `iso4217:USD` or `iso4217:USD/xbrli:shares`; `null` where the fact is no number. */
  readonly unit: string | null;
  /** The text of a fact that is no number, the exact decimal of one that is; `null` is nil. */
  readonly value: string | null;
  readonly decimals: Decimals;
  /** The language of a text, where one is in scope. */
  readonly language: string | null;
  /**
   * Of an inline fact what is printed: sign and dashes included, in code points of the document's text;
   * `null` where nothing is (hidden, or no inline document).
   */
  readonly printed: PrintedFact | null;
}

export interface PrintedFact {
  /** As the page shows it: `(58,128)`, `—`. */
  readonly text: string;
  /** Whether the page shows the value with the other sign: a minus or parentheses stand beside what is no negative value, or the reverse. */
  readonly negated: boolean;
}

/** A note that facts or notes are linked to, by their elements. */
export interface XbrlFootnote {
  readonly arcrole: string;
  readonly language: string | null;
  readonly text: string;
  /** Indexes of the facts that it is of. */
  readonly facts: readonly number[];
}

/** What of a report can't be taken, where, and why. */
export interface ReportProblem {
  /** A stable code: `tuple`, `unit-missing`, `context-missing`, `transformation-unknown`, `value-malformed`, … */
  readonly kind: string;
  readonly element: string;
  readonly why: string;
}

/** A fact that stands in a tuple of an instance, and so has no place among figures. */
export interface TupledFact {
  readonly fact: XbrlFact;
  /** The tuple, as a child sequence that ends in a slash: one inside another begins as that does. */
  readonly parent: string;
}

/** An XBRL report: what an instance says, or one target of an inline document. */
export interface XbrlReport {
  readonly facts: readonly XbrlFact[];
  /** Those of them that are not taken because they stand in tuples; each is a problem too. */
  readonly tupled: readonly TupledFact[];
  /** How many facts the document states, those included that can't be taken. */
  readonly count: number;
  readonly footnotes: readonly XbrlFootnote[];
  readonly problems: readonly ReportProblem[];
  /** Concepts of which a fact can't be taken: what is made of them can't be told. */
  readonly unread: ReadonlySet<Name>;
  /** What it refers to, as written: schemas and linkbases of its taxonomy. */
  readonly references: readonly string[];
  /** The prefix that the document binds to each namespace it uses. */
  readonly prefixes: ReadonlyMap<string, string>;
}

/** A file of a filing, by its path in the package, with forward slashes. */
export interface PackageFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}
