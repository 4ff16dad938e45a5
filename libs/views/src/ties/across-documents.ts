import {
  dateAfter,
  dimensionsJson,
  duration,
  facetsKey,
  instant,
  intervalOf,
  periodJson,
  type EventRef,
  type Outcome,
  type ReconciliationMethod,
} from '#libs/figures';
import { ENGINE_VERSION, judgeCheck, type Judgement, type Weighed } from '#libs/tieout';
import type { Book, BookSighting } from '../book/book.js';
import type { Vantage } from '../vantage.js';
import { growths } from './growths.js';
import { statedIn, stocksOf, type Stock, type Sum } from './stocks.js';
import { memberJson, statementJson, type TieJson } from './tie-json.js';

/**
 * What several documents make together: periods that add up, and balances rolled forward. Computed over what is in
 * sight and never recorded, for the next document may complete or change it. `known`: checks that are recorded,
 * which are not told again. `concepts`: only over figures of these.
 */
export function* acrossDocuments(
  book: Book,
  vantage: Vantage,
  known: readonly TieJson[],
  concepts: ReadonlySet<string> | null = null,
): Generator<TieJson> {
  const told = new Set(known.map(tieKey));
  for (const sum of sumsAcross(book, vantage, concepts)) {
    const tie = tieOf(book, sum, vantage);
    if (!told.has(tieKey(tie))) yield tie;
  }
}

/** How such a check came out, and the observations that take part in it. */
export interface CheckAcross {
  readonly method: ReconciliationMethod;
  readonly outcome: Outcome;
  readonly members: readonly EventRef[];
}

/** The outcomes of those checks alone, which open no commit: of figures of some concepts. */
export function* outcomesAcross(
  book: Book,
  vantage: Vantage,
  concepts: ReadonlySet<string>,
): Generator<CheckAcross> {
  for (const sum of sumsAcross(book, vantage, concepts)) {
    const members = [sum.aim, ...sum.terms].map(({ event }) => event);
    yield { method: sum.method, outcome: judged(sum).outcome, members };
  }
}

function sumsAcross(book: Book, vantage: Vantage, concepts: ReadonlySet<string> | null): readonly Sum[] {
  const stocks = stocksOf(book, vantage, concepts);
  return [...periodSums(stocks), ...rollForwards(stocks), ...growths(book, stocks, vantage)];
}

const tieKey = ({ figureId, terms }: TieJson): string =>
  [figureId, ...terms.map((term) => `${term.weight}*${term.figureId}`).toSorted()].join('\n');

/** A year's, a half's or nine months' amount as the sum of two periods that it falls into. */
function* periodSums(stocks: ReadonlyMap<string, Stock>): Generator<Sum> {
  const series = new Map<string, Stock[]>();
  for (const stock of stocks.values()) {
    const { concept, period, unit, dimensions } = stock.facets;
    if (!period.includes('/')) continue;
    const key = `${concept}|${unit}|${dimensionsJson(dimensions)}`;
    series.set(key, [...(series.get(key) ?? []), stock]);
  }
  for (const each of series.values()) if (each.length > 2) yield* sumsIn(each);
}

function* sumsIn(series: readonly Stock[]): Generator<Sum> {
  const byPeriod = new Map(series.map((stock) => [stock.facets.period, stock]));
  const byStart = new Map<string, Stock[]>();
  for (const stock of series.toSorted((left, right) => (left.facets.period < right.facets.period ? -1 : 1))) {
    const { start } = edgesOf(stock);
    byStart.set(start, [...(byStart.get(start) ?? []), stock]);
  }
  for (const sameStart of byStart.values()) {
    for (const [index, whole] of sameStart.entries()) {
      for (const first of sameStart.slice(0, index)) {
        const rest = duration(dateAfter(edgesOf(first).end, 1), edgesOf(whole).end);
        const second = byPeriod.get(rest);
        const sum =
          second &&
          oneBasis(
            [whole, first, second],
            series.filter((each) => overlaps(each, whole)),
          );
        if (sum) yield { method: 'period-arithmetic', aim: sum[0]!, terms: sum.slice(1) };
      }
    }
  }
}

function overlaps(left: Stock, right: Stock): boolean {
  const [one, other] = [edgesOf(left), edgesOf(right)];
  return one.start <= other.end && one.end >= other.start;
}

function edgesOf({ facets }: Stock): { readonly start: string; readonly end: string } {
  return periodJson(facets.period) as { start: string; end: string };
}

/**
 * The values of figures that are of one basis (R7): those of the newest document that states them all; or the current
 * ones, if nothing related was restated after any of them was last stated.
 */
function oneBasis(figures: readonly Stock[], related: readonly Stock[]): readonly BookSighting[] | null {
  const documents = figures[0]!.state.sightings.map(({ document }) => document);
  for (const document of documents.toReversed()) {
    const values = figures.map((stock) => statedIn(stock, document));
    if (values.every((value) => value !== undefined)) return values;
  }
  const restatements = related.map(({ restated }) => restated ?? '');
  const last = restatements.reduce((left, right) => (left > right ? left : right), '');
  return figures.every(({ lastStated }) => lastStated >= last) ? figures.map(({ shown }) => shown) : null;
}

/** Balances and the flows that change them by definition. */
const FLOWS: readonly { readonly balance: string; readonly flow: string }[] = [
  {
    balance: 'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalents',
    flow: 'us-gaap:CashCashEquivalentsRestrictedCashAndRestrictedCashEquivalentsPeriodIncreaseDecreaseIncludingExchangeRateEffect',
  },
  {
    balance: 'us-gaap:CashAndCashEquivalentsAtCarryingValue',
    flow: 'us-gaap:CashAndCashEquivalentsPeriodIncreaseDecrease',
  },
];

/** The concepts whose figures may make or be made of one of this concept. */
export function conceptsBeside(concept: string): ReadonlySet<string> {
  const pairs = FLOWS.filter(({ balance, flow }) => balance === concept || flow === concept);
  return new Set([concept, ...pairs.flatMap(({ balance, flow }) => [balance, flow])]);
}

/** Opening balance + what flowed in = closing balance. */
function* rollForwards(stocks: ReadonlyMap<string, Stock>): Generator<Sum> {
  for (const stock of stocks.values()) {
    const pair = FLOWS.find(({ flow }) => flow === stock.facets.concept);
    if (!pair || !stock.facets.period.includes('/')) continue;
    const { start, end } = edgesOf(stock);
    const at = (date: string): Stock | undefined =>
      stocks.get(facetsKey({ ...stock.facets, concept: pair.balance, period: instant(date) }));
    const [opening, closing] = [at(dateAfter(start, -1)), at(end)];
    if (!opening || !closing) continue;
    const figures = [closing, opening, stock];
    const sum = oneBasis(figures, figures);
    if (sum) yield { method: 'roll-forward', aim: sum[0]!, terms: sum.slice(1) };
  }
}

function tieOf(book: Book, sum: Sum, { upTo }: Vantage): TieJson {
  const { method, rule = 'sum', aim, terms } = sum;
  const { eventId: _, ...own } = memberJson(book, aim.event, upTo);
  const all = [aim, ...terms];
  return {
    ...own,
    statement: statementJson(book, aim.event, upTo),
    method,
    rule,
    ...judged(sum),
    terms: terms.map((term, index) => ({
      ...memberJson(book, term.event, upTo),
      weight: weightOf(sum, index),
    })),
    plug: null,
    derived: true,
    recomputed: false,
    independent: all.some(({ document }) => document !== aim.document),
    engine: ENGINE_VERSION,
    publishedAt: all
      .map(({ publishedAt }) => publishedAt)
      .reduce((left, right) => (left > right ? left : right)),
    eventId: null,
  };
}

const judged = (sum: Sum): Judgement =>
  judgeCheck(
    { method: sum.method, rule: sum.rule ?? 'sum' },
    weighed(sum.aim, 1),
    sum.terms.map((term, index) => weighed(term, weightOf(sum, index))),
  );

const weightOf = ({ weights = [] }: Sum, index: number): number => weights[index] ?? 1;

const weighed = (each: BookSighting, weight: number): Weighed => ({
  ...each,
  interval: intervalOf(each.value ?? '0', each.decimals),
  weight,
});
