import type { StatementKind } from '#libs/figures';
import type { Book } from '../book/book.js';
import type { StandardStatement } from '../statement/standard/mapping.js';
import { StandardIndex } from '../statement/standard/standard-index.js';
import { UnitKind } from '../statement/standard/unit-kind.js';
import { isInSight, type Vantage } from '../vantage.js';

/** A statement by its presentation. */
export type AnyStatement =
  | { readonly presentation: 'as-filed'; readonly statement: StatementKind }
  | { readonly presentation: 'standard'; readonly statement: StandardStatement };

/** What belongs to a statement. */
export interface StatementScope {
  /** Figures that it shows as of some day, by their numbers in the book. */
  readonly figures: Iterable<number>;
  /** Whether a document, as one of its filings gives it, presents the statement. */
  presents(filing: number): boolean;
}

export const scopeOf = (book: Book, vantage: Vantage, asked: AnyStatement): StatementScope =>
  asked.presentation === 'standard'
    ? standardScope(book, vantage, asked.statement)
    : filedScope(book, vantage, asked.statement);

function filedScope(book: Book, vantage: Vantage, statement: StatementKind): StatementScope {
  const figures = new Set<number>();
  const documents = new Set(
    book.records.filings.filter((filing) => isInSight(vantage, filing)).map(({ document }) => document ?? ''),
  );
  for (const document of documents)
    for (const figure of placedIn(book, document).get(statement) ?? []) figures.add(figure);
  return {
    figures,
    presents: (filing) =>
      book.records.deeds[filing]!.filed?.presentation.some(({ kinds }) => kinds.includes(statement)) ?? false,
  };
}

type Placed = ReadonlyMap<StatementKind, ReadonlySet<number>>;

/** Documents whose tables were looked into, which opens their commits. */
const placed = new WeakMap<Book, { readonly revision: number; readonly byDocument: Map<string, Placed> }>();

/** The figures that a document's tables state, as it was read at any time. */
function placedIn(book: Book, document: string): Placed {
  let known = placed.get(book);
  if (known?.revision !== book.revision)
    placed.set(book, (known = { revision: book.revision, byDocument: new Map() }));
  let found = known.byDocument.get(document);
  if (!found) known.byDocument.set(document, (found = lookedInto(book, document)));
  return found;
}

function lookedInto(book: Book, document: string): Placed {
  const { records } = book;
  const byKind = new Map<StatementKind, Set<number>>();
  const readings = records.readingsOf(document).filter(({ filed }) => filed.presentation.length > 0);
  if (readings.length === 0) return byKind;
  for (const { observation, event } of records.everObserved(document, EVER))
    for (const { filed, filing } of readings) {
      const place = records.placeOf(document, event, observation, filing.number);
      for (const kind of (place && filed.presentation[place.statement]?.kinds) ?? []) {
        const figures = byKind.get(kind) ?? new Set();
        byKind.set(kind, figures.add(book.find(observation)));
      }
    }
  return byKind;
}

const EVER: Vantage = { asOf: null, recordedAsOf: null, upTo: Infinity };

function standardScope(book: Book, vantage: Vantage, statement: StandardStatement): StatementScope {
  const index = StandardIndex.of(book, vantage.upTo);
  const presented = index.presentedOf(statement);
  return {
    figures: linesOf(index, statement),
    presents: (filing) =>
      book.records.deeds[filing]!.filed !== null &&
      presented.isPresentedBy(index.publications.ranks[filing]!),
  };
}

/** Figures of the periods that documents present, which fill a line. */
function* linesOf(index: StandardIndex, statement: StandardStatement): Generator<number> {
  const { book, lexicon } = index;
  const presented = index.presentedOf(statement);
  const slots = lexicon.slotsOf(statement);
  const { rows, starts } = book.index();
  const { concept, unit, dimensions } = book.columns;
  for (const period of presented.periods()) {
    const [from, to] = index.figuresOf(period);
    for (let figure = from; figure < to; figure++) {
      const row = rows[starts[figure]!]!;
      const number = slots.of(concept[row]!);
      if (number < 0 || dimensions[row] !== lexicon.noDimensions) continue;
      const { unitKind, mapping } = slots.table.slots[number]!;
      if (lexicon.unitKind(unit[row]!) !== unitKind) continue;
      const currency = unitKind === UnitKind.shares ? null : lexicon.currency(unit[row]!);
      if (presented.isPresentedIn(period, mapping, currency)) yield figure;
    }
  }
}
