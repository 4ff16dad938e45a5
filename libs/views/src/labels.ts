import type { Book, BookSighting } from './book/book.js';

/** The label that an observation's document prints beside it, or `null` where it has no place in a statement. */
export function labelOf(
  { records }: Book,
  { document, event, upTo }: Pick<BookSighting, 'document' | 'event' | 'upTo'>,
): string | null {
  const observation = records.observation(event);
  const place = observation && records.placeOf(document, event, observation, upTo);
  if (!place) return null;
  const { presentation } = records.document(document, upTo)!.filed;
  return presentation[place.statement]?.rows[place.row]?.label ?? null;
}
