import { periodEnd, type FigureId } from '#libs/figures';
import type { Book } from './book/book.js';
import { figureJson, type FigureJson } from './figure-state.js';
import type { Library } from './library.js';
import type { Vantage } from './vantage.js';

export interface FigureFilter {
  /** A QName, or a part of one, any case. */
  readonly concept?: string;
  /** A period, or a date: periods that end on it. */
  readonly period?: string;
}

/** An entity's figures at a vantage, by period (newest first), concept, unit and dimensions. */
export function* findFigures(book: Book, vantage: Vantage, filter: FigureFilter): Generator<FigureJson> {
  const wanted: { readonly figure: number; readonly order: string }[] = [];
  for (let figure = 0; figure < book.figureCount; figure++) {
    if (!isFigureWanted(book, figure, filter)) continue;
    const facets = book.facets(figure);
    const order = `${facets.concept}\n${facets.period}\n${facets.unit}\n${JSON.stringify(facets.dimensions)}`;
    wanted.push({ figure, order: `${inverted(periodEnd(facets.period))}\n${order}` });
  }
  wanted.sort((left, right) => (left.order < right.order ? -1 : 1));
  for (const { figure } of wanted) {
    const json = figureJson(book, figure, vantage);
    if (json) yield json;
  }
}

export const isFigureWanted = (book: Book, figure: number, filter: FigureFilter): boolean =>
  (filter.concept === undefined && filter.period === undefined) || isWantedBy(filter, book.facets(figure));

/** Whether a filter takes figures of a concept and a period. */
export function isWantedBy(
  { concept, period }: FigureFilter,
  of: { readonly concept: string; readonly period: string },
): boolean {
  if (concept !== undefined && !of.concept.toLowerCase().includes(concept.toLowerCase())) return false;
  return period === undefined || matchesPeriod(of.period, period);
}

/** Whether a period is the one asked for, or ends on the date asked for. */
export function matchesPeriod(period: string, asked: string): boolean {
  return period === asked || (!asked.includes('/') && periodEnd(period) === asked);
}

/** A figure found by its id. */
export interface FoundFigure {
  readonly book: Book;
  readonly figure: number;
}

/** The figure with an id, looked for in every entity's book, or `null`. Who asks for one has mostly just looked at its entity. */
export function findFigure(library: Library, figureId: FigureId): FoundFigure | null {
  for (const entity of library.entities()) {
    const book = library.book(entity);
    const figure = book.figureOf(figureId);
    if (figure >= 0) return { book, figure };
  }
  return null;
}

const inverted = (date: string): string => date.replace(/\d/g, (digit) => String(9 - Number(digit)));
