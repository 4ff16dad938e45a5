import type { DerivedFigure } from '#libs/client';
import type { Period } from '../ui/names.js';
import type { AnyStatement } from './shown-rows.js';

interface DerivedInStatement {
  readonly figure: DerivedFigure;
  readonly label: string;
  readonly period: Period;
  readonly unit: string;
}

/** A derived figure of a statement, and what its row and its column say of it; null where a document states it. */
export function derivedIn(statement: AnyStatement, figureId: string): DerivedInStatement | null {
  if (statement.presentation === 'as-filed') return null;
  for (const { label, figures } of statement.rows) {
    const column = figures.findIndex((figure) => figure?.figureId === figureId);
    const figure = figures[column];
    if (figure?.status !== 'derived') continue;
    const { period, unit } = statement.columns[column]!;
    return { figure, label, period, unit };
  }
  return null;
}
