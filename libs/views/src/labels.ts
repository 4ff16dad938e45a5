import type { Book, BookSighting } from './book/book.js';

/** The label that an observation's document prints beside it, or `null` where it has no place in a statement. */
export function labelOf(book: Book, sighting: Pick<BookSighting, 'document' | 'event'>): string | null {
  const place = book.records.observation(sighting.event)?.place;
  if (!place) return null;
  const filed = book.records.document(sighting.document)?.filed;
  return filed?.presentation[place.statement]?.rows[place.row]?.label ?? null;
}
