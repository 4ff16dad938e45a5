import {
  eventIdOf,
  refKey,
  subtract,
  type FigureId,
  type Outcome,
  type ReconciliationMethod,
} from '#libs/figures';
import type { Book, BookSighting } from '../book/book.js';
import { stateOf } from '../figure-state.js';
import { matchesPeriod } from '../find-figures.js';
import type { Vantage } from '../vantage.js';
import { acrossDocuments, conceptsBeside } from './across-documents.js';
import { checksAt, type CheckState } from './check-states.js';
import { withPlugs } from './plugs.js';
import { roundedMatches } from '../rounded-periods.js';
import { memberJson, statementJson, type TieJson } from './tie-json.js';

/** Which checks to list; what is not said is all. */
export interface TieFilter {
  readonly method?: ReconciliationMethod | undefined;
  readonly outcome?: Outcome | undefined;
  /** The aim's period, or a date: periods that end on it. */
  readonly period?: string | undefined;
  /** The SHA-256 of the document that the aim stands in, or its beginning. */
  readonly document?: string | undefined;
  /** Only checks of one figure: that it is the aim or a term of. */
  readonly figureId?: FigureId | undefined;
  /** Only translations that are off where a sum in their own currency foots. */
  readonly plugs?: boolean | undefined;
}

/**
 * How an entity's figures tie out in sight: document by document, in the order of its tables and places, first what
 * is recorded and what is stated again, then what several documents make.
 */
export function tiesOf(book: Book, vantage: Vantage, filter: TieFilter = {}): readonly TieJson[] {
  const figure = filter.figureId === undefined ? null : book.figureOf(filter.figureId);
  if (figure !== null && figure < 0) return [];
  const recorded = recordedTies(book, vantage, figure);
  const repeated = [...corroborations(book, vantage, figure), ...roundedCorroborations(book, vantage)];
  const concepts = figure === null ? null : conceptsBeside(book.facets(figure).concept);
  const across = [...acrossDocuments(book, vantage, recorded, concepts)];
  // What another document completes is no longer open.
  const completed = new Set(across.map(placeKey));
  const own = recorded.filter((tie) => tie.terms.length > 0 || !completed.has(placeKey(tie)));
  const all = [...[...own, ...repeated].toSorted(inOrder), ...across];
  return all.filter((tie) => matches(tie, filter));
}

const placeKey = ({ source }: TieJson): string => `${source.document} ${source.ordinal}`;

function matches(tie: TieJson, { method, outcome, period, document, figureId, plugs }: TieFilter): boolean {
  if (figureId !== undefined && ![tie, ...tie.terms].some((each) => each.figureId === figureId)) return false;
  if (plugs === true && tie.plug === null) return false;
  if (method !== undefined && tie.method !== method) return false;
  if (outcome !== undefined && tie.outcome !== outcome) return false;
  if (document !== undefined && !tie.source.document.startsWith(document.toLowerCase())) return false;
  const own = 'instant' in tie.period ? tie.period.instant : `${tie.period.start}/${tie.period.end}`;
  return period === undefined || matchesPeriod(own, period);
}

/** By what documents say, never by the order in which they came. */
function inOrder(left: TieJson, right: TieJson): number {
  const [one, other] = [orderOf(left), orderOf(right)];
  for (const [index, each] of one.entries()) {
    const against = other[index]!;
    if (each !== against) return each < against ? -1 : 1;
  }
  return 0;
}

const orderOf = ({
  publishedAt,
  source,
  statement,
  method,
  terms,
}: TieJson): readonly (string | number)[] => [
  publishedAt,
  source.document,
  statement?.index ?? Infinity,
  source.ordinal,
  method,
  terms.map((each) => each.source.ordinal).join(),
];

/** The checks that were recorded: all, or those of one figure, for which no others are told but to find its plugs. */
function recordedTies(book: Book, vantage: Vantage, figure: number | null): readonly TieJson[] {
  const { states } = checksAt(book, vantage);
  const isOf = figure === null ? () => true : isOfFigure(book, figure, vantage);
  const documentOf = ({ aim }: CheckState): string => book.records.documentOf(aim);
  const off = new Set(states.filter((state) => isOf(state) && isOff(state)).map(documentOf));
  const told = states.filter((state) => isOf(state) || off.has(documentOf(state)));
  const ties = withPlugs(told.map((state) => recordedTie(book, state, vantage)));
  return ties.filter((_, index) => isOf(told[index]!));
}

function isOfFigure(book: Book, figure: number, { upTo }: Vantage): (state: CheckState) => boolean {
  const sightings = book.sightingsAt(figure, { asOf: null, recordedAsOf: null, upTo });
  const events = new Set(sightings.map(({ event }) => refKey(event)));
  return ({ aim, event }) =>
    events.has(refKey(aim)) || event.terms.some((term) => events.has(refKey(term.event)));
}

/** A translation that its document's own sums may explain. */
const isOff = ({ event, difference }: CheckState): boolean =>
  event.method === 'translation' && difference !== null;

function recordedTie(book: Book, state: CheckState, vantage: Vantage): TieJson {
  const { event, ref, filing, aim, outcome, difference, isRecomputed } = state;
  const { eventId: _, ...own } = memberJson(book, aim, vantage.upTo);
  return {
    ...own,
    statement: statementJson(book, aim, vantage.upTo),
    method: event.method,
    rule: event.rule,
    outcome,
    difference,
    terms: event.terms.map((term) => ({
      ...memberJson(book, term.event, vantage.upTo),
      weight: term.weight,
    })),
    plug: null,
    derived: false,
    recomputed: isRecomputed,
    independent: false,
    engine: event.engine,
    publishedAt: filing.publishedAt,
    eventId: eventIdOf(ref),
  };
}

function* corroborations(book: Book, vantage: Vantage, only: number | null): Generator<TieJson> {
  const [from, to] = only === null ? [0, book.figureCount] : [only, only + 1];
  for (let figure = from; figure < to; figure++) {
    if (book.sightingCount(figure) < 2) continue;
    const { sightings, standings } = stateOf(book, figure, vantage);
    for (const [index, standing] of standings.entries()) {
      if (standing.as !== 'reconciled' && standing.as !== 'suspect' && standing.as !== 'contradiction')
        continue;
      const [here, there] = [
        sightings[index]!,
        sightings[standing.as === 'reconciled' ? standing.with : standing.against]!,
      ];
      yield corroboration(book, here, there, standing.as === 'reconciled');
    }
  }
}

/** The same accession by a route that rounds the ends of periods: it agrees, and is no evidence of its own. */
function* roundedCorroborations(book: Book, vantage: Vantage): Generator<TieJson> {
  for (const { rounded, exact, agrees } of roundedMatches(book, vantage))
    yield { ...corroboration(book, rounded, exact, agrees), derived: true };
}

/** A repetition beside the value that stood. */
function corroboration(book: Book, here: BookSighting, there: BookSighting, agrees: boolean): TieJson {
  const difference = subtract(here.value ?? '0', there.value ?? '0');
  const own = memberJson(book, here.event, here.upTo);
  return {
    ...own,
    statement: statementJson(book, here.event, here.upTo),
    method: 'corroboration',
    rule: 'sum',
    outcome: !agrees ? 'exception' : difference === '0' ? 'exact' : 'within-rounding',
    difference: difference === '0' ? null : difference,
    terms: [{ ...memberJson(book, there.event, there.upTo), weight: 1 }],
    plug: null,
    derived: false,
    recomputed: false,
    independent:
      here.document !== there.document && (here.accession === null || here.accession !== there.accession),
    engine: null,
    publishedAt: here.publishedAt,
  };
}
