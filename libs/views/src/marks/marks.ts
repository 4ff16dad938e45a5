import type { Moment } from '#libs/figures';
import type { Book } from '../book/book.js';
import { sealed } from '../digest.js';
import type { StatementJson } from '../statement/as-filed.js';
import type { StandardStatementJson } from '../statement/standard/standard-json.js';
import type { Vantage } from '../vantage.js';
import { Crossings } from './crossed.js';
import { figureMarks } from './figure-marks.js';
import type { CheckMark, FigureMarks } from './mark-json.js';
import { standardFootings } from './standard-footings.js';
import { statedFigures } from './stated-figures.js';

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
