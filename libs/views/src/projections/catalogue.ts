import type { EntityId, Moment } from '#libs/figures';
import type { EntityRegister, RegisteredEntity } from '#libs/ledger';
import type { Book } from '../book/book.js';
import { isInSight, type Vantage } from '../vantage.js';
import type { EntityProjection } from './entity-projection.js';

/** What the ledger holds of an entity, and what it is called. */
export interface CatalogueEntry {
  readonly entity: EntityId;
  /** As its newest document names it, else as a register does. */
  readonly name: string | null;
  /** As a register gives them. */
  readonly tickers: readonly string[];
  readonly commits: number;
  readonly documents: number;
  readonly observations: number;
  readonly lastPublishedAt: Moment | null;
}

export type CatalogueRow = Omit<CatalogueEntry, 'tickers'>;

/** One row an entity. */
export const CATALOGUE: EntityProjection<CatalogueRow> = {
  name: 'catalogue',
  version: 2,
  *rowsOf(book: Book, vantage: Vantage): Generator<CatalogueRow> {
    let [commits, observations] = [0, 0];
    for (const [index, filing] of book.records.filings.entries()) {
      if (!isInSight(vantage, filing)) continue;
      const [from, to] = book.rowsOf(index);
      commits++;
      observations += to - from;
    }
    if (commits > 0) yield { entity: book.entity, commits, observations, ...documentsOf(book, vantage) };
  },
};

function documentsOf(
  { records }: Book,
  vantage: Vantage,
): Pick<CatalogueRow, 'name' | 'documents' | 'lastPublishedAt'> {
  let documents = 0;
  let lastPublishedAt: Moment | null = null;
  let named: { readonly name: string; readonly at: string } | null = null;
  for (const { filed, filing } of records.documents(vantage.upTo)) {
    if (!isInSight(vantage, filing)) continue;
    documents++;
    if (lastPublishedAt === null || filing.publishedAt > lastPublishedAt)
      lastPublishedAt = filing.publishedAt;
    const at = `${filing.publishedAt} ${filed.document}`;
    if (filed.filer !== null && (named === null || at > named.at)) named = { name: filed.filer, at };
  }
  return { name: named?.name ?? null, documents, lastPublishedAt };
}

/**
 * All entities, with their names and tickers of a register; or those that a text names by CIK, ticker or name, the best first.
 */
export function searchCatalogue(
  rows: Iterable<CatalogueRow>,
  register: EntityRegister,
  query = '',
): CatalogueEntry[] {
  const registered = register.entities();
  const entries = Array.from(rows, (row) => entryOf(row, registered.get(row.entity)));
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return entries;
  return entries
    .map((entry) => ({ entry, rank: rankOf(entry, wanted) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .toSorted((left, right) => left.rank - right.rank || (left.entry.entity < right.entry.entity ? -1 : 1))
    .map(({ entry }) => entry);
}

function entryOf(
  { entity, name, commits, documents, observations, lastPublishedAt }: CatalogueRow,
  registered: RegisteredEntity | undefined,
): CatalogueEntry {
  return {
    entity,
    name: name ?? registered?.name ?? null,
    tickers: registered?.tickers ?? [],
    commits,
    documents,
    observations,
    lastPublishedAt,
  };
}

const NO_MATCH = 9;

/** How well an entity is named by a text in small letters, 0 best. */
function rankOf({ entity, name, tickers }: CatalogueEntry, wanted: string): number {
  if (entity.toLowerCase() === wanted || isSameCik(entity, wanted)) return 0;
  if (tickers.some((ticker) => ticker.toLowerCase() === wanted)) return 1;
  const called = name?.toLowerCase() ?? '';
  if (called === wanted) return 2;
  if (called.startsWith(wanted)) return 3;
  const at = called.indexOf(wanted);
  if (at > 0) return /[\s"'(-]/.test(called[at - 1]!) ? 4 : 5;
  return wanted.split(/\s+/).every((word) => called.includes(word)) ? 6 : NO_MATCH;
}

/** Whether a text is an entity's CIK, with or without the scheme and zeros before it. */
function isSameCik(entity: string, wanted: string): boolean {
  const digits = /^(?:cik:?)?0*(\d{1,10})$/.exec(wanted)?.[1];
  return digits !== undefined && entity === `cik:${digits.padStart(10, '0')}`;
}
