import { findFigure, type Book, type Vantage } from '#libs/views';
import { parseAsOf, type AsOfOptions } from '../as-of.js';
import { figureUnknown } from '../get-figure/figure-unknown.js';
import type { LedgerAccess } from '../ledger-access.js';
import { provenFigure, type ProvenFigure } from './proven-figure.js';

interface FigureInSight {
  readonly book: Book;
  readonly number: number;
  readonly vantage: Vantage;
  readonly figure: ProvenFigure;
}

/** A figure as it can be proven, and where it is. @throws FigureError `figure-unknown`, `time-malformed`, `commit-unknown` */
export function figureInSight(
  { library }: LedgerAccess,
  figureId: string,
  dates: AsOfOptions,
): FigureInSight {
  const vantage = library.vantage(parseAsOf(dates));
  const found = findFigure(library, figureId);
  if (!found) throw figureUnknown(figureId, 'list figures with "tieout figures <entity>"');
  const figure = provenFigure(found.book, found.figure, vantage);
  if (!figure) throw figureUnknown(figureId, 'nothing of it was published or recorded by then');
  return { book: found.book, number: found.figure, vantage, figure };
}
