import { eventIdOf, type Decimal, type Decimals, type Moment, type RestatementCause } from '#libs/figures';
import type { Book } from './book/book.js';
import { causeOf } from './definition-change.js';
import { isOfSize, sizeOf, type SizeFilter } from './diff/size.js';
import {
  identityOf,
  isDoubted,
  stateOf,
  type FigureState,
  type IdentityJson,
  type SourceJson,
} from './figure-state.js';
import { isFigureWanted, type FigureFilter } from './find-figures.js';
import { labelOf } from './labels.js';
import type { Vantage } from './vantage.js';

/** One value that a figure had, and what it was to the one before. */
export interface RestatedVintageJson {
  /** From 1. */
  readonly vintage: number;
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  /** Of the document that first stated it. */
  readonly publishedAt: Moment;
  readonly form: string | null;
  readonly accession: string | null;
  readonly source: SourceJson;
  readonly cause: RestatementCause | null;
  /** To the value before; the percentage is of that value's amount, to four places. */
  readonly difference: Decimal | null;
  readonly percent: Decimal | null;
  readonly lastUnit: boolean;
  readonly eventId: string;
}

/** A figure that was published again with another value: all values that it had. */
export interface RestatedFigureJson extends IdentityJson {
  readonly label: string | null;
  readonly first: Decimal | null;
  readonly current: Decimal | null;
  /** From the first value to the current one. */
  readonly difference: Decimal | null;
  readonly percent: Decimal | null;
  /** Whether a later observation waits for a person or a repetition. */
  readonly suspect: boolean;
  readonly vintages: readonly RestatedVintageJson[];
}

/** Which figures are wanted: those of which some change is as asked for; absent: all. */
export interface RestatementHistoryFilter extends SizeFilter, FigureFilter {
  readonly cause?: RestatementCause;
}

/**
 * An entity's restatement history: every figure in sight with more than one vintage, by the publication of its first
 * change; changes that are doubted open no vintage.
 */
export function restatementHistoryOf(
  book: Book,
  vantage: Vantage,
  filter: RestatementHistoryFilter = {},
): RestatedFigureJson[] {
  const found: { readonly json: RestatedFigureJson; readonly order: string }[] = [];
  for (let figure = 0; figure < book.figureCount; figure++) {
    if (book.sightingCount(figure) < 2 || book.isUniform(figure)) continue;
    if (!isFigureWanted(book, figure, filter)) continue;
    const state = stateOf(book, figure, vantage);
    if (state.vintages.length < 2) continue;
    const json = restatedFigure(book, figure, state, vantage);
    if (json.vintages.some((_, index) => isWanted(json.vintages, index, filter)))
      found.push({ json, order: orderOf(json) });
  }
  return found.toSorted((left, right) => (left.order < right.order ? -1 : 1)).map(({ json }) => json);
}

function isWanted(
  vintages: readonly RestatedVintageJson[],
  index: number,
  filter: RestatementHistoryFilter,
): boolean {
  const [before, after] = [vintages[index - 1], vintages[index]!];
  if (!before || (filter.cause !== undefined && after.cause !== filter.cause)) return false;
  return isOfSize(before.value, after.value, filter);
}

function restatedFigure(
  book: Book,
  figure: number,
  state: FigureState,
  vantage: Vantage,
): RestatedFigureJson {
  const vintages = state.vintages.map((_, index) => vintageJson(book, state, index, vantage));
  const [first, current] = [vintages[0]!.value, vintages.at(-1)!.value];
  return {
    ...identityOf(book, figure),
    label: labelOf(book, state.sightings[state.vintages.at(-1)!.shown]!),
    first,
    current,
    ...sizeOf(first, current),
    suspect: isDoubted(state),
    vintages,
  };
}

function vintageJson(book: Book, state: FigureState, index: number, vantage: Vantage): RestatedVintageJson {
  const { shown, openedBy } = state.vintages[index]!;
  const { value, decimals } = state.sightings[shown]!;
  const before = state.vintages[index - 1];
  const opener = state.sightings[openedBy]!;
  const standing = state.standings[openedBy]!;
  return {
    vintage: index + 1,
    value,
    decimals,
    publishedAt: opener.publishedAt,
    form: book.records.document(opener.document)?.filed.form ?? null,
    accession: opener.accession,
    source: { document: opener.document, ordinal: opener.ordinal },
    cause: standing.as === 'restated' ? causeOf(book, state, { at: openedBy, ...standing }, vantage) : null,
    ...sizeOf(before ? state.sightings[before.shown]!.value : null, value),
    lastUnit: standing.as === 'restated' && standing.lastUnit,
    eventId: eventIdOf(opener.event),
  };
}

function orderOf({ vintages, figureId }: RestatedFigureJson): string {
  const { publishedAt, source } = vintages[1]!;
  return [publishedAt, source.document, String(source.ordinal).padStart(10, '0'), figureId].join('\n');
}
