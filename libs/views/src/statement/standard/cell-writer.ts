import canonicalize from 'canonicalize';
import { eventIdOf, isInside, type Concept, type EventRef, type Period } from '#libs/figures';
import { Flag } from '#libs/ledger';
import { published } from '../../digest.js';
import { stateOf } from '../../figure-state.js';
import type { Vantage } from '../../vantage.js';
import { statementFigure } from '../statement-figure.js';
import type { StandardIndex } from './standard-index.js';

/** Text as it is answered, and as a digest covers it: without what tells of this ledger alone. */
export class TwoTexts {
  whole = '';
  published = '';

  add(text: string): void {
    this.whole += text;
    this.published += text;
  }

  /** Adds to what is answered only. */
  addLocal(text: string): void {
    this.whole += text;
  }

  /** Adds to what a digest covers only. */
  addPublished(text: string): void {
    this.published += text;
  }
}

/** A figure in a column: its number in the book, and its observation in the timelines. */
export interface Shown {
  readonly figure: number;
  readonly place: number;
  readonly concept: Concept;
  readonly period: Period;
  /** The column's document, in JSON. */
  readonly document: string;
}

/** Writes figures of a statement as JSON, in the order of RFC 8785. */
export class CellWriter {
  private readonly count: number;
  private readonly hasChecks: boolean;
  private readonly withdrawn: readonly Period[];

  constructor(
    private readonly index: StandardIndex,
    private readonly vantage: Vantage,
  ) {
    const { records } = index.book;
    this.count = index.publications.countAt(vantage.asOf);
    this.hasChecks = records.hasChecks;
    this.withdrawn = records.withdrawalsAt(vantage).flatMap(({ event }) => event.periods);
  }

  write(text: TwoTexts, shown: Shown): void {
    if (this.isPlain(shown)) this.writePlain(text, shown);
    else this.writeWhole(text, shown);
  }

  /** Whether all that is to say of a figure is in columns. */
  private isPlain({ figure, place, period }: Shown): boolean {
    const { timelines } = this.index;
    return (
      !this.hasChecks &&
      !timelines.isCorrected(place) &&
      !timelines.isSuperseded(figure, place, this.count) &&
      !this.withdrawn.some((outer) => isInside(period, outer))
    );
  }

  private writePlain(text: TwoTexts, { figure, place, concept, document }: Shown): void {
    const { book, timelines } = this.index;
    const row = timelines.row(place);
    const vintage = timelines.vintage(place);
    const tieOut = timelines.tieOut(figure, place, this.count);
    const decimals = book.decimals(row);
    const isNil = (book.columns.flags[row]! & Flag.nil) !== 0;
    text.add(`{"concept":"${concept}","decimals":${decimals === 'INF' ? '"INF"' : decimals},`);
    text.addLocal(`"eventId":"${eventIdOf(this.eventOf(row))}",`);
    text.add(
      `"figureId":"${this.index.figureId(figure)}","reliance":null,"restatedLater":null,` +
        `"source":{"document":${document},"ordinal":${book.columns.ordinal[row]}},` +
        `"status":"${vintage > 0 ? 'restated' : 'reported'}","tieOut":${tieOut === null ? null : `"${tieOut}"`},` +
        `"value":${isNil ? null : `"${book.value(row)}"`},"vintage":${vintage + 1}}`,
    );
  }

  private writeWhole(text: TwoTexts, { figure, place, concept }: Shown): void {
    const { book, timelines } = this.index;
    const state = stateOf(book, figure, this.vantage);
    const event = this.eventOf(timelines.row(place));
    const cell = statementFigure(book, book.facets(figure), { state, event, sign: 'economic' }, this.vantage);
    const whole = { concept, ...cell! };
    text.addLocal(canonicalize(whole)!);
    text.addPublished(canonicalize(published(whole))!);
  }

  private eventOf(row: number): EventRef {
    const { columns, records } = this.index.book;
    return { commit: records.filings[columns.filing[row]!]!.id, index: columns.eventIndex[row]! };
  }
}
