import type { Decimal, Moment, Outcome, RestatementCause } from '#libs/figures';

/** How a figure's own check came out: by the worst, where there are several. */
export interface CheckMark {
  readonly outcome: Outcome;
  /** By how much it is more than what its terms make; `null` where both are the same. */
  readonly difference: Decimal | null;
}

/** The last change of a figure up to the vintage that the statement shows, signed as the statement shows it. */
export interface ChangeMark {
  /** In the sense of ASC 250 only the correction of an error is a restatement. */
  readonly kind: 'restated' | 'recast';
  readonly from: Decimal | null;
  readonly to: Decimal | null;
  readonly difference: Decimal | null;
  readonly percent: Decimal | null;
  readonly cause: RestatementCause;
  readonly publishedAt: Moment;
  readonly eventId: string;
}

/** What an auditor would tick at one figure of a statement. */
export interface FigureMarks {
  readonly unit: string;
  /** It is a total, and its column adds up to it. */
  readonly footed: CheckMark | null;
  /** What it takes part in across columns, statements, documents and sentences. */
  readonly crossFooted: { readonly outcome: Outcome; readonly methods: readonly string[] } | null;
  /** How the shown value stands in its document. */
  readonly source: 'as-printed' | 'repaired' | 'keyed' | 'tagged';
  /** Documents that state it again and agree, and those among them that are evidence of their own. */
  readonly repeated: { readonly documents: number; readonly independent: number };
  readonly change: ChangeMark | null;
  readonly corrected: boolean;
  readonly reliance: 'withdrawn' | null;
  /** Exceptions over values of it that wait for a person. */
  readonly exceptions: readonly string[];
}
