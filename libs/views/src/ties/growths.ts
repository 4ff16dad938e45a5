import {
  dimensionsJson,
  periodDays,
  periodEnd,
  type Dimensions,
  type Moment,
  type Observation,
  type Period,
} from '#libs/figures';
import type { Book, BookSighting } from '../book/book.js';
import type { Vantage } from '../vantage.js';
import { checksAt } from './check-states.js';
import { statedIn, type Stock, type Sum } from './stocks.js';

const COMPARED_AXIS = 'tieout:ComparedPeriodAxis';
/** Axes of what is expected; what it is measured against has happened. */
const EXPECTED_AXES: ReadonlySet<string> = new Set(['srt:StatementScenarioAxis', 'srt:RangeAxis']);
/** Years of weeks and of days end so many days after the one before. */
const YEAR_DAYS = { min: 355, max: 376 };
const LENGTH_TOLERANCE = 8;
const DAY = 86_400_000;

/**
 * Growth and changes whose ends their own document does not state, that of a forecast among them: of what another
 * document states. Both ends are of one basis: as they stood when the sentence was published, or, where nobody had
 * stated them by then, as they were first stated.
 */
export function* growths(book: Book, stocks: ReadonlyMap<string, Stock>, vantage: Vantage): Generator<Sum> {
  const bySeries = new Map<string, Stock[]>();
  for (const stock of stocks.values()) {
    const key = seriesKey(stock.facets.concept, stock.facets.dimensions);
    bySeries.set(key, [...(bySeries.get(key) ?? []), stock]);
  }
  for (const { event, aim: ref } of checksAt(book, vantage).states) {
    if (event.method !== 'text' || event.terms.length > 0) continue;
    const aim = book.sightingAt(ref);
    if (!aim || (aim.sighting.role !== 'growth' && aim.sighting.role !== 'change')) continue;
    const ends = endsOf({ ...aim.facets, role: aim.sighting.role }, bySeries);
    const terms = ends?.flatMap((stock) => asOf(stock, aim.sighting) ?? []);
    if (terms?.length !== 2) continue;
    const isGrowth = aim.sighting.role === 'growth';
    yield {
      method: 'text',
      rule: isGrowth ? 'growth' : 'sum',
      aim: aim.sighting,
      terms,
      weights: isGrowth ? [1, 1] : [1, -1],
    };
  }
}

const seriesKey = (concept: string, dimensions: Dimensions): string =>
  `${concept}|${dimensionsJson(dimensions)}`;

type Aim = Pick<Observation, 'concept' | 'period' | 'unit' | 'dimensions' | 'role'>;

/** The two figures that a change is between: `null` where they are not in sight, or not just two of one unit. */
function endsOf(
  { concept, period, unit, dimensions, role }: Aim,
  bySeries: ReadonlyMap<string, readonly Stock[]>,
): readonly [Stock, Stock] | null {
  const { [COMPARED_AXIS]: compared, ...own } = dimensions;
  const actual = Object.fromEntries(Object.entries(own).filter(([axis]) => !EXPECTED_AXES.has(axis)));
  const isUnit = (stock: Stock): boolean => role === 'growth' || stock.facets.unit === unit;
  const ends = (bySeries.get(seriesKey(concept, own)) ?? []).filter(
    (stock) => stock.facets.period === period && isUnit(stock),
  );
  const bases = (bySeries.get(seriesKey(concept, actual)) ?? []).filter(
    (stock) =>
      isUnit(stock) &&
      (compared === undefined ? isYearBefore(stock.facets.period, period) : stock.facets.period === compared),
  );
  const [end, base] = [ends[0], bases[0]];
  if (!end || !base || ends.length > 1 || bases.length > 1) return null;
  return end.facets.unit === base.facets.unit ? [end, base] : null;
}

function isYearBefore(before: Period, period: Period): boolean {
  if (before.includes('/') !== period.includes('/')) return false;
  const days = (Date.parse(periodEnd(period)) - Date.parse(periodEnd(before))) / DAY;
  if (days < YEAR_DAYS.min || days > YEAR_DAYS.max) return false;
  return !period.includes('/') || Math.abs(periodDays(period) - periodDays(before)) <= LENGTH_TOLERANCE;
}

/** A figure's value as it stood when a sentence was published: that of its own document before any other. */
function asOf(
  stock: Stock,
  { document, publishedAt }: { readonly document: string; readonly publishedAt: Moment },
): BookSighting | null {
  const own = statedIn(stock, document);
  if (own) return own;
  const { vintages, sightings } = stock.state;
  const known = vintages.findLast(({ openedBy }) => sightings[openedBy]!.publishedAt <= publishedAt);
  const vintage = known ?? vintages[0];
  return vintage ? sightings[vintage.shown]! : null;
}
