import {
  eventIdOf,
  figureIdOf,
  isInside,
  isMorePrecise,
  refKey,
  subtract,
  type Decimal,
  type Decimals,
  type EventRef,
  type Period,
} from '#libs/figures';
import { Flag } from '#libs/ledger';
import { relianceOf, stateOf } from '../../figure-state.js';
import type { Vantage } from '../../vantage.js';
import type { TwoTexts } from './cell-writer.js';
import type { Column } from './choose-columns.js';
import type { Term } from './fill-derived.js';
import type { StandardIndex } from './standard-index.js';

/** Writes differences of two periods as JSON, in the order of RFC 8785: each is a `DerivedFigure`. */
export class DerivedWriter {
  private readonly withdrawn: readonly Period[];

  constructor(
    private readonly index: StandardIndex,
    private readonly vantage: Vantage,
  ) {
    this.withdrawn = index.book.records.withdrawalsAt(vantage).flatMap(({ event }) => event.periods);
  }

  write(
    text: TwoTexts,
    { text: period }: Column,
    { long, short }: { readonly long: Term; readonly short: Term },
  ): void {
    const { entity } = this.index.book;
    const { concept, unit, dimensions } = this.index.book.facets(long.figure);
    const [more, less] = [this.found(long), this.found(short)];
    const figureId = figureIdOf({ entity, concept, period, unit, dimensions });
    text.add(
      `{"concept":"${concept}","decimals":${decimalsJson(coarser(more.decimals, less.decimals))},"figureId":"${figureId}",` +
        `"reliance":${textJson(more.reliance ?? less.reliance)},"status":"derived","terms":[`,
    );
    this.term(text, long, more, 1);
    text.add(',');
    this.term(text, short, less, -1);
    text.add(`],"value":"${subtract(more.value ?? '0', less.value ?? '0')}"}`);
  }

  private term(text: TwoTexts, { figure }: Term, found: Found, weight: 1 | -1): void {
    const { period, value, decimals, event, document, ordinal } = found;
    const [start, end] = period.split('/');
    text.add(`{"decimals":${decimalsJson(decimals)},`);
    text.addLocal(`"eventId":"${eventIdOf(event)}",`);
    text.add(
      `"figureId":"${this.index.figureId(figure)}","period":{"end":"${end}","start":"${start}"},` +
        `"source":{"document":"${document}","ordinal":${ordinal}},"value":${textJson(value)},"weight":${weight}}`,
    );
  }

  /** What a term is, from the columns where all that is to say of it is there. */
  private found({ figure, place }: Term): Found {
    const { book, timelines } = this.index;
    const { columns, records } = book;
    const row = timelines.row(place);
    const filing = records.filings[columns.filing[row]!]!;
    const event = { commit: filing.id, index: columns.eventIndex[row]! };
    const { period } = book.facets(figure);
    if (timelines.isCorrected(place) || this.withdrawn.some((outer) => isInside(period, outer)))
      return this.looked(figure, event);
    return {
      period,
      value: columns.flags[row]! & Flag.nil ? null : book.value(row),
      decimals: book.decimals(row),
      event,
      document: filing.document ?? '',
      ordinal: columns.ordinal[row]!,
      reliance: null,
    };
  }

  private looked(figure: number, event: EventRef): Found {
    const { book } = this.index;
    const facets = book.facets(figure);
    const state = stateOf(book, figure, this.vantage);
    const key = refKey(event);
    const { value, decimals, document, ordinal } = state.sightings.find(
      (each) => refKey(each.event) === key,
    )!;
    const reliance = relianceOf(book, facets, state, this.vantage);
    return { period: facets.period, value, decimals, event, document, ordinal, reliance };
  }
}

interface Found {
  readonly period: Period;
  readonly value: Decimal | null;
  readonly decimals: Decimals;
  readonly event: EventRef;
  readonly document: string;
  readonly ordinal: number;
  readonly reliance: 'withdrawn' | null;
}

const textJson = (text: string | null): string => (text === null ? 'null' : `"${text}"`);

const decimalsJson = (decimals: Decimals): string => (decimals === 'INF' ? '"INF"' : String(decimals));

const coarser = (left: Decimals, right: Decimals): Decimals => (isMorePrecise(left, right) ? right : left);
