import { FigureError, STATEMENT_KINDS, type StatementKind } from '#libs/figures';
import { STANDARD_STATEMENTS, type AnyStatement, type StandardStatement } from '#libs/views';

/**
 * A statement by its name and presentation.
 * @throws FigureError `statement-missing` for one that there is not in this presentation
 */
export function statementNamed(
  statement: string,
  presentation: 'as-filed' | 'standard' = 'as-filed',
): AnyStatement {
  if (presentation === 'standard') return standardNamed(statement);
  if (isKind(statement)) return { presentation, statement };
  throw missing(`no document presents ${statement} itself: ask for the standard presentation`, statement);
}

/** @throws FigureError `statement-missing` */
export function standardNamed(statement: string): Extract<AnyStatement, { presentation: 'standard' }> {
  if (isStandard(statement)) return { presentation: 'standard', statement };
  throw missing(
    `${statement} has no standard presentation; ${STANDARD_STATEMENTS.join(', ')} have`,
    statement,
  );
}

const isStandard = (statement: string): statement is StandardStatement =>
  (STANDARD_STATEMENTS as readonly string[]).includes(statement);

export const isKind = (statement: string): statement is StatementKind =>
  (STATEMENT_KINDS as readonly string[]).includes(statement);

const missing = (message: string, statement: string): FigureError =>
  new FigureError('statement-missing', message, { statement });
