import {
  isInside,
  refKey,
  showsBetter,
  sightingKey,
  type EventRef,
  type Moment,
  type Period,
} from '#libs/figures';
import { ObservedAs } from '#libs/ledger';
import type { Book, BookSighting } from '../book/book.js';
import { causeOf } from '../definition-change.js';
import { restatingKind } from '../diff/steps.js';
import { changedState, type FigureState } from '../figure-state.js';
import { isInSight, type Vantage } from '../vantage.js';
import { compareFilings } from './filing-order.js';
import type { StatementScope } from './statement-scope.js';

/** What an act did to a statement: whether its document presents it, and how many of the statement's figures it changed. */
export interface StatementChanges {
  presents: boolean;
  /** Stated for the first time. */
  reported: number;
  /** Stated again, in agreement, and shown from then on: with more digits, or as the document says it where that before was corrected. */
  refined: number;
  /** Published again with another value, to correct an error. */
  restated: number;
  /** Published again with another value for any other cause. */
  recast: number;
  /** Given a value that is suspect or contradicted. */
  doubted: number;
  /**
   * Recorded as a value or a doubt, and known for neither since: an earlier publication came in, it was taken back, or a person decided. Of a filing
   * that says nothing new: figures of which it put in another light what others say.
   */
  reclassified: number;
  /** Read otherwise. */
  corrected: number;
  /** Decided on by a person. */
  resolved: number;
  /** Not to be relied on any more. */
  withdrawn: number;
}

/** What each filing in sight did to a statement, by its number in the book; those that did nothing are not there. */
export function statementChanges(
  book: Book,
  vantage: Vantage,
  scope: StatementScope,
): ReadonlyMap<number, StatementChanges> {
  const changes = new Changes(book, vantage);
  for (const figure of scope.figures) changes.ofFigure(figure);
  for (const [filing, each] of book.records.filings.entries())
    if (isInSight(vantage, each) && scope.presents(filing)) changes.at(filing).presents = true;
  return changes.byFiling;
}

class Changes {
  readonly byFiling = new Map<number, StatementChanges>();
  private readonly numbers: ReadonlyMap<string, number>;
  /** Filings in sight that withdraw reliance, each with the periods that it speaks of. */
  private readonly withdrawing: readonly { readonly filing: number; readonly periods: readonly Period[] }[];

  constructor(
    private readonly book: Book,
    private readonly vantage: Vantage,
  ) {
    const { filings, deeds } = book.records;
    this.numbers = new Map(filings.map(({ id }, filing) => [id, filing]));
    this.withdrawing = deeds.flatMap(({ withdrawals }, filing) => {
      const periods = withdrawals.flatMap((each) => each.periods);
      return periods.length > 0 && isInSight(vantage, filings[filing]!) ? [{ filing, periods }] : [];
    });
  }

  at(filing: number): StatementChanges {
    let changes = this.byFiling.get(filing);
    if (!changes) this.byFiling.set(filing, (changes = { ...NOTHING }));
    return changes;
  }

  ofFigure(figure: number): void {
    const { book, vantage } = this;
    const first = book.isUniform(figure)
      ? this.ofUniform(figure)
      : this.ofState(figure, changedState(book, figure, vantage));
    if (first !== null) this.withdrawals(figure, first);
  }

  /** Of observations that all say the same the first is news; answers when that was published. */
  private ofUniform(figure: number): Moment | null {
    const { filings } = this.book.records;
    let first = -1;
    for (const { filing } of this.rowsOf(figure))
      if (first < 0 || compareFilings(filings[filing]!, filings[first]!) < 0) first = filing;
    if (first < 0) return null;
    this.at(first).reported++;
    for (const { filing, wasNews } of this.rowsOf(figure))
      if (wasNews && filing !== first) this.at(filing).reclassified++;
    return filings[first]!.publishedAt;
  }

  private ofState(figure: number, state: FigureState): Moment | null {
    const news = new Set<string>();
    const takenBack = new Set<string>();
    const told = new Set<number>();
    const best: BookSighting[] = [];
    state.sightings.forEach((sighting, index) => {
      this.decisions(sighting);
      const kind = kindOf(this.book, state, index, this.vantage, best);
      const filing = this.numbers.get(sighting.event.commit)!;
      if (kind !== null) {
        this.at(filing)[kind]++;
        told.add(filing);
      }
      const { as } = state.standings[index]!;
      if (as === 'dismissed') takenBack.add(refKey(sighting.event));
      if (kind !== null || as === 'term') news.add(refKey(sighting.event));
    });
    for (const { filing, wasNews, event } of this.rowsOf(figure))
      if ((wasNews || takenBack.has(refKey(event))) && !news.has(refKey(event))) {
        this.at(filing).reclassified++;
        told.add(filing);
      }
    this.otherLights(state, told);
    const opener = state.vintages[0]?.openedBy;
    return opener === undefined ? null : state.sightings[opener]!.publishedAt;
  }

  /** Filings that say nothing new themselves, and put what others said in another light. */
  private otherLights({ sightings }: FigureState, told: Set<number>): void {
    for (const { event } of sightings)
      for (const { id, number } of this.book.records.reclassifying(event)) {
        const filing = this.numbers.get(id)!;
        if (number > this.vantage.upTo || told.has(filing)) continue;
        this.at(filing).reclassified++;
        told.add(filing);
      }
  }

  /** What people did about an observation. */
  private decisions({ event, document, ordinal }: BookSighting): void {
    const { records } = this.book;
    const { upTo } = this.vantage;
    for (const { filing } of records.correctionsOf(event))
      if (filing.number <= upTo) this.at(this.numbers.get(filing.id)!).corrected++;
    for (const { filing } of records.rulingsOf(sightingKey(document, ordinal)))
      if (filing.number <= upTo) this.at(this.numbers.get(filing.id)!).resolved++;
  }

  private withdrawals(figure: number, first: Moment): void {
    if (this.withdrawing.length === 0) return;
    const { period } = this.book.facets(figure);
    for (const { filing, periods } of this.withdrawing)
      if (
        first <= this.book.records.filings[filing]!.publishedAt &&
        periods.some((outer) => isInside(period, outer))
      )
        this.at(filing).withdrawn++;
  }

  /** A figure's rows in sight. */
  private *rowsOf(
    figure: number,
  ): Generator<{ readonly filing: number; readonly event: EventRef; readonly wasNews: boolean }> {
    const { columns, records } = this.book;
    const { rows, starts } = this.book.index();
    for (let at = starts[figure]!; at < starts[figure + 1]!; at++) {
      const row = rows[at]!;
      const filing = columns.filing[row]!;
      const { id } = records.filings[filing]!;
      if (!isInSight(this.vantage, records.filings[filing]!)) continue;
      yield {
        filing,
        event: { commit: id, index: columns.eventIndex[row]! },
        wasNews: NEWS.has(columns.observedAs[row]!),
      };
    }
  }
}

/** What an observation was recorded as where it changed something. */
const NEWS: ReadonlySet<number> = new Set([ObservedAs.reported, ObservedAs.restated, ObservedAs.suspect]);

type Counted = 'reported' | 'refined' | 'restated' | 'recast' | 'doubted';

/** What an observation is to its figure, `null` for nothing new. `best`: what vintages showed before it, but for their first. */
function kindOf(
  book: Book,
  state: FigureState,
  index: number,
  vantage: Vantage,
  best: BookSighting[],
): Counted | null {
  const standing = state.standings[index]!;
  const sighting = state.sightings[index]!;
  switch (standing.as) {
    case 'reported':
      return 'reported';
    case 'restated':
      return restatingKind(causeOf(book, state, { at: index, ...standing }, vantage));
    case 'reconciled': {
      // What a document states of an earlier day opens a vintage, wherever in it it stands.
      const before = best[standing.vintage] ?? state.sightings[state.vintages[standing.vintage]!.openedBy]!;
      if (!showsBetter(sighting, before)) return null;
      best[standing.vintage] = sighting;
      const isMarkedAlike = sighting.corrected === before.corrected;
      return sighting.value === before.value && isMarkedAlike ? null : 'refined';
    }
    case 'suspect':
    case 'contradiction':
      return 'doubted';
    default:
      return null;
  }
}

const NOTHING: StatementChanges = {
  presents: false,
  reported: 0,
  refined: 0,
  restated: 0,
  recast: 0,
  doubted: 0,
  reclassified: 0,
  corrected: 0,
  resolved: 0,
  withdrawn: 0,
};
