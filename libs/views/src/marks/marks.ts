import type { Decimal, Moment, Outcome, RestatementCause } from '#libs/figures';
import type { Book } from '../book/book.js';
import { sealed } from '../digest.js';
import type { StatementJson } from '../statement/as-filed.js';
import type { StandardStatementJson } from '../statement/standard/standard-json.js';
import type { Vantage } from '../vantage.js';
import { Crossings } from './crossed.js';
import { figureMarks } from './figure-marks.js';
import { standardFootings } from './standard-footings.js';
import { statedFigures } from './stated-figures.js';

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

export interface StatementMarks {
  readonly entity: string;
  readonly statement: string;
  readonly presentation: 'as-filed' | 'standard';
  readonly asOf: Moment | null;
  readonly recordedAsOf: Moment | null;
  readonly commit: number;
  /** By figure; none of derived figures, which nobody stated. */
  readonly marks: Readonly<Record<string, FigureMarks>>;
  readonly digest: string;
}

type AnyStatement = StatementJson | StandardStatementJson;

/** The marks of every figure that a statement shows. */
export function marksOf(book: Book, statement: AnyStatement, vantage: Vantage): StatementMarks {
  const figures = statedFigures(book, statement);
  const footings: ReadonlyMap<string, CheckMark> =
    statement.presentation === 'standard' ? standardFootings(statement) : new Map();
  const crossings = new Crossings(
    book,
    figures.map(({ number }) => number),
    vantage,
  );
  const isPrinted = statement.presentation === 'as-filed';
  const { entity, presentation, asOf, recordedAsOf, commit } = statement;
  return sealed({
    entity,
    statement: statement.statement,
    presentation,
    asOf,
    recordedAsOf,
    commit,
    marks: Object.fromEntries(
      figures.map((stated) => {
        const marks = figureMarks(book, stated, { isPrinted, crossings }, vantage);
        const { figureId } = stated.figure;
        return [figureId, { ...marks, footed: marks.footed ?? footings.get(figureId) ?? null }];
      }),
    ),
  });
}
