import canonicalize from 'canonicalize';
import {
  eventIdOf,
  figureIdOf,
  isMorePrecise,
  periodJson,
  refKey,
  subtract,
  type Decimals,
  type FigureFacets,
} from '#libs/figures';
import type { BookSighting } from '../../book/book.js';
import { published } from '../../digest.js';
import { relianceOf, stateOf } from '../../figure-state.js';
import type { Vantage } from '../../vantage.js';
import type { TwoTexts } from './cell-writer.js';
import type { Column } from './choose-columns.js';
import type { Term } from './fill-derived.js';
import type { DerivedFigure, DerivedTerm } from './standard-json.js';
import type { StandardIndex } from './standard-index.js';

/** Writes differences of two periods as JSON. */
export class DerivedWriter {
  constructor(
    private readonly index: StandardIndex,
    private readonly vantage: Vantage,
  ) {}

  write(text: TwoTexts, column: Column, line: { readonly long: Term; readonly short: Term }): void {
    const figure = this.figure(column, line);
    text.addLocal(canonicalize(figure)!);
    text.addPublished(canonicalize(published(figure))!);
  }

  private figure(
    { text }: Column,
    { long, short }: { readonly long: Term; readonly short: Term },
  ): DerivedFigure {
    const { book } = this.index;
    const { concept, unit, dimensions } = book.facets(long.figure);
    const [more, less] = [this.found(long), this.found(short)];
    const reliance = more.reliance ?? less.reliance;
    return {
      figureId: figureIdOf({ entity: book.entity, concept, period: text, unit, dimensions }),
      concept,
      value: subtract(more.sighting.value ?? '0', less.sighting.value ?? '0'),
      decimals: coarser(more.sighting.decimals, less.sighting.decimals),
      status: 'derived',
      reliance,
      terms: [termOf(this.index, long, more, 1), termOf(this.index, short, less, -1)],
    };
  }

  private found({ figure, place }: Term): Found {
    const { book, timelines } = this.index;
    const { columns, records } = book;
    const row = timelines.row(place);
    const key = refKey({
      commit: records.filings[columns.filing[row]!]!.id,
      index: columns.eventIndex[row]!,
    });
    const facets = book.facets(figure);
    const state = stateOf(book, figure, this.vantage);
    const sighting = state.sightings.find(({ event }) => refKey(event) === key)!;
    return { facets, sighting, reliance: relianceOf(book, facets, state, this.vantage) };
  }
}

interface Found {
  readonly facets: FigureFacets;
  readonly sighting: BookSighting;
  readonly reliance: 'withdrawn' | null;
}

function termOf(
  index: StandardIndex,
  { figure }: Term,
  { facets, sighting: { value, decimals, event, document, ordinal } }: Found,
  weight: 1 | -1,
): DerivedTerm {
  return {
    figureId: index.figureId(figure),
    weight,
    period: periodJson(facets.period),
    value,
    decimals,
    eventId: eventIdOf(event),
    source: { document, ordinal },
  };
}

const coarser = (left: Decimals, right: Decimals): Decimals => (isMorePrecise(left, right) ? right : left);
